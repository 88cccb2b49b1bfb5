import type { APIAttachment, APIEmbed, APIMessage, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { type MessageBody, messageAfter } from './check/rules/body.js';
import { attachmentName } from './check/rules/references.js';
import type { Upload } from './files.js';
import { imageSize } from './image-size.js';

/** An uploaded file that has got its place among the attachments of a message. */
export interface Attached {
  readonly attachment: APIAttachment;
  readonly upload: Upload;
}

export type MessageContent = Pick<APIMessage, 'content' | 'embeds' | 'components' | 'attachments' | 'flags'>;

/** Gives each upload an id and an address, with the alt text and title that the body has for it. */
export function attach(
  body: MessageBody,
  uploads: readonly Upload[],
  addressOf: (name: string) => { id: string; url: string },
): Attached[] {
  return uploads.map((upload) => {
    const described = body.attachments?.find(({ id }) => String(id) === upload.key);
    const { id, url } = addressOf(upload.name);
    const attachment: APIAttachment = {
      id,
      filename: upload.name,
      size: upload.data.byteLength,
      url,
      proxy_url: url,
      content_type: upload.type,
      ...(described?.description ? { description: described.description } : {}),
      ...(described?.title ? { title: described.title } : {}),
      ...imageSize(upload.data),
    };
    return { attachment, upload };
  });
}

/** What a message says once a body is applied to it: files resolved to their addresses, components numbered. */
export function contentAfter(
  body: MessageBody,
  before: APIMessage | null,
  attached: readonly Attached[],
): MessageContent {
  const uploads = attached.map(({ upload }) => upload);
  const after = messageAfter(body, { before, uploads });
  const kept = (before?.attachments ?? []).filter((attachment) => isKept(attachment, body));
  const attachments = [...kept, ...attached.map(({ attachment }) => attachment)];
  const embeds = after.embeds.map((embed) => ({ ...embed, type: 'rich' }) as APIEmbed);
  return {
    content: after.content,
    embeds: resolved(embeds, attachments),
    components: numbered(resolved([...after.components], attachments)),
    attachments,
    flags: after.flags,
  };
}

function isKept({ id }: APIAttachment, { attachments }: MessageBody): boolean {
  return !attachments || attachments.some((listed) => String(listed.id) === id);
}

/** Replaces every `{url: "attachment://name"}`, however deep, by the file's address and what is known of it. */
function resolved<Value>(value: Value, attachments: readonly APIAttachment[]): Value {
  if (Array.isArray(value)) return value.map((item) => resolved(item, attachments)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, resolved(part, attachments)]);
  const copy = Object.fromEntries(entries);
  const name = typeof copy.url === 'string' ? attachmentName(copy.url) : null;
  const file = attachments.find(({ filename }) => filename === name);
  if (!file) return copy;
  const { id, url, proxy_url, content_type, width, height, size } = file;
  return { ...copy, url, proxy_url, content_type, width, height, size, attachment_id: id };
}

/** Gives every component that has no id one that no other has, as Discord does. */
function numbered(components: APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  const taken = new Set<number>();
  visit(components, ({ id }) => {
    if (id) taken.add(id);
  });
  let next = 1;
  visit(components, (component) => {
    if (component.id) return;
    while (taken.has(next)) next += 1;
    component.id = next;
    taken.add(next);
  });
  return components;
}

interface Numbered {
  id?: number;
  components?: Numbered[];
  accessory?: Numbered;
}

function visit(components: readonly object[], task: (component: Numbered) => void): void {
  for (const component of components as Numbered[]) {
    task(component);
    visit(component.components ?? [], task);
    if (component.accessory) visit([component.accessory], task);
  }
}
