import { type APIEmbed, MessageFlags } from 'discord-api-types/v10';
import { type Fault, fault, under } from '../fault.js';
import { EDIT_FLAGS, type MessageBody, type MessageContext, messageAfter } from './body.js';
import { componentFaults, required } from './components.js';
import { referenceFaults } from './references.js';

const MOST_EMBED_TEXT = 6000;
const MOST_FILES = 10;
const V2 = MessageFlags.IsComponentsV2;
const CREATE_FLAGS =
  MessageFlags.SuppressEmbeds | MessageFlags.Ephemeral | MessageFlags.SuppressNotifications | V2;

/**
 * What is wrong with a message, as far as Discord's schema does not say it. Paths start in the body.
 * Lengths are counted in UTF-16 units. An empty message is not among them: see {@link isEmpty}.
 */
export function messageFaults(body: MessageBody, context: MessageContext): Fault[] {
  const after = messageAfter(body, context);
  const v2 = (after.flags & V2) !== 0;
  return [
    ...flagFaults(body, context),
    ...(v2 ? besideV2Faults(after) : []),
    ...under(['components'], componentFaults(after.components, v2)),
    ...embedFaults(after.embeds),
    ...referenceFaults(after.components, after.embeds, after.files),
    ...attachmentFaults(body, context, after.files.length),
    ...mentionFaults(body),
  ];
}

/** Whether nothing would be left to see. */
export function isEmpty(body: MessageBody, context: MessageContext): boolean {
  const { content, embeds, components, files, poll } = messageAfter(body, context);
  return content.trim() === '' && embeds.length + components.length + files.length === 0 && !poll;
}

/** What is wrong with the `data` of a deferred reply: it may say that it is ephemeral, and nothing else. */
export function deferFaults(data: MessageBody): Fault[] {
  const other = (data.flags ?? 0) & ~MessageFlags.Ephemeral;
  return other === 0
    ? []
    : [fault(['flags'], 'INVALID_BITWISE_FLAG', 'A deferred reply takes the flag Ephemeral (64) alone')];
}

function flagFaults(body: MessageBody, { before }: MessageContext): Fault[] {
  const unknown = (body.flags ?? 0) & ~(before ? EDIT_FLAGS | MessageFlags.Ephemeral : CREATE_FLAGS);
  return unknown === 0
    ? []
    : [fault(['flags'], 'INVALID_BITWISE_FLAG', `The flag ${unknown} cannot be set here`)];
}

function besideV2Faults(after: { content: string; embeds: readonly APIEmbed[]; poll: boolean }): Fault[] {
  const beside = {
    content: after.content !== '',
    embeds: after.embeds.length > 0,
    poll: after.poll,
  };
  return Object.entries(beside)
    .filter(([, present]) => present)
    .map(([key]) =>
      fault(
        [key],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${key}' field cannot be used with MessageFlags.IS_COMPONENTS_V2`,
      ),
    );
}

function embedFaults(embeds: readonly APIEmbed[]): Fault[] {
  const faults = embeds.flatMap((embed, index) => under(['embeds', index], blankFaults(embed)));
  const total = embeds.reduce((sum, embed) => sum + embedLength(embed), 0);
  const message = `The embeds have ${total} characters together; they must have ${MOST_EMBED_TEXT} or fewer.`;
  if (total > MOST_EMBED_TEXT) faults.push(fault(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', message));
  return faults;
}

/** An embed shows something, and a field of it has a name and a value. */
function blankFaults({ fields = [], ...embed }: APIEmbed): Fault[] {
  const { title, description, author, footer, image, thumbnail, timestamp } = embed;
  const shown = [title, description, author, footer, image, thumbnail, timestamp].some(Boolean);
  const faults = shown || fields.length > 0 ? [] : [required(['description'])];
  for (const [index, field] of fields.entries())
    for (const key of ['name', 'value'] as const)
      if (field[key].trim() === '') faults.push(required(['fields', index, key]));
  return faults;
}

function embedLength({ title, description, fields, footer, author }: APIEmbed): number {
  const texts = [title, description, footer?.text, author?.name];
  for (const { name, value } of fields ?? []) texts.push(name, value);
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

/** Each entry of `attachments` means an uploaded file or one that the message had. */
function attachmentFaults(body: MessageBody, { before, uploads }: MessageContext, count: number): Fault[] {
  const known = new Set([
    ...uploads.map(({ key }) => key),
    ...(before?.attachments ?? []).map(({ id }) => id),
  ]);
  const faults = (body.attachments ?? []).flatMap(({ id }, index) =>
    known.has(String(id))
      ? []
      : [
          fault(
            ['attachments', index, 'id'],
            'ATTACHMENT_NOT_FOUND',
            `There is no files[${id}] and no such attachment`,
          ),
        ],
  );
  if (count > MOST_FILES)
    faults.push(fault(['attachments'], 'BASE_TYPE_MAX_LENGTH', `Must be ${MOST_FILES} or fewer in length.`));
  return faults;
}

/** A kind of mention is allowed as a whole or by a list, not both. */
function mentionFaults({ allowed_mentions: allowed }: MessageBody): Fault[] {
  return (['users', 'roles'] as const).flatMap((kind) => {
    const both = allowed?.parse?.some((parsed) => parsed === kind) && (allowed[kind] ?? []).length > 0;
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    return both ? [fault(['allowed_mentions'], 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message)] : [];
  });
}
