import type { CanonicalSpeaker, FoundQuotation, QuoteAnswer } from '../answers/answer.js';
import type { Quotation } from '../reading/reading.js';
import { alsoAction } from './also.js';
import { alsoBlock, citationBlock } from './cite.js';
import { contextButton } from './place.js';
import { KIND_WORDS, saidBy, saidHow } from './quotation.js';
import type { Action, Block, Line, Reply } from './reply.js';
import { type Scope, searched } from './scope.js';
import { count, listed, quoted } from './words.js';

const PER_PAGE = 3;

/**
 * Reply to `/quote`: the quotations of one page.
 * @param nameOf the fullest name that the coverage gives a quotation's speaker.
 * @param again brings it again; its page is clamped to those there are. Its last field is the speaker.
 */
export function quoteReply(
  answer: QuoteAnswer,
  nameOf: (found: FoundQuotation) => string | null,
  scope: Scope,
  again: Action,
): Reply {
  const { quotations } = answer;
  const pages = Math.max(1, Math.ceil(quotations.length / PER_PAGE));
  const page = Math.min(again.page, pages - 1);
  const first = page * PER_PAGE;
  if (quotations.length === 0)
    return { tone: 'none', blocks: notFound(answer, scope, again), again: { ...again, page }, pages };
  const blocks: Block[] = [{ type: 'heading', line: [{ text: heading(answer) }] }, ...several(answer, again)];
  // Whom the heading names is not named again below each quotation.
  const named = onlySpeaker(answer);
  quotations.slice(first, first + PER_PAGE).forEach((found, i) => {
    if (i > 0) blocks.push({ type: 'divider' });
    const name = nameOf(found);
    const { quotation } = found;
    const said = name !== null && name === named ? saidHow(quotation) : saidBy(quotation, name);
    blocks.push(...quotationBlocks(found, said, alsoAction(again, first + i)));
  });
  return { tone: 'answer', blocks, again: { ...again, page }, pages };
}

/** The name of the speaker that was asked for, where there is just one. */
function onlySpeaker({ query, matched }: QuoteAnswer): string | null {
  return query.speaker !== null && matched.length === 1 ? (matched[0]?.name ?? null) : null;
}

/** The same question for another speaker. */
function forSpeaker(again: Action, speaker: string): Action {
  return { ...again, deed: 'show', fields: [...again.fields.slice(0, -1), speaker], page: 0 };
}

function heading({ query, matched, quotations }: QuoteAnswer): string {
  const [first] = matched;
  const by = matched.length > 1 ? count(matched.length, 'speaker') : (first?.name ?? query.speaker);
  const parts = [
    count(quotations.length, 'quotation'),
    query.kind ? `(${KIND_WORDS[query.kind]})` : '',
    by ? `by ${by}` : '',
    query.about ? `about ${quoted(query.about)}` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Where a name fits several speakers, all are shown, and one can be chosen. */
function several({ query, matched }: QuoteAnswer, again: Action): Block[] {
  if (query.speaker === null || matched.length < 2) return [];
  const names = matched.slice(0, 6).map(({ name, quotations }) => `${name} (${quotations})`);
  return [
    {
      type: 'text',
      line: [{ text: `${quoted(query.speaker)} fits ${matched.length} speakers: ${listed(names)}.` }],
    },
    {
      type: 'select',
      placeholder: 'Show one of them',
      action: { ...again, deed: 'show', fields: again.fields.slice(0, -1), page: 0 },
      options: matched.map(speakerOption),
    },
  ];
}

function speakerOption({ id, name, roles, quotations }: CanonicalSpeaker) {
  return {
    label: name,
    description: [...roles.slice(0, 1), count(quotations, 'quotation')].join(' · '),
    value: id,
  };
}

function notFound(answer: QuoteAnswer, scope: Scope, again: Action): Block[] {
  const blocks: Block[] = [
    { type: 'text', line: [{ text: `Not found: ${why(answer)}`, style: 'bold' }] },
    { type: 'small', line: [{ text: searched(scope) }] },
  ];
  if (answer.nearest.length === 0) return blocks;
  const lead = answer.silent ? 'Among those who are quoted:' : 'Speakers that are quoted:';
  blocks.push({ type: 'text', line: [{ text: lead }] });
  blocks.push({
    type: 'buttons',
    buttons: answer.nearest.slice(0, 5).map(({ id, name, quotations }) => ({
      label: `${name} (${quotations})`,
      action: forSpeaker(again, id),
    })),
  });
  return blocks;
}

function why({ query, matched, silent }: QuoteAnswer): string {
  const { speaker } = query;
  if (speaker !== null && matched.length > 0) {
    const names = matched.slice(0, 3).map(({ name }) => name);
    return `${listed(names, 'or')} is quoted, but ${restOf(query, 'not') ?? 'with nothing that fits'}.`;
  }
  if (speaker !== null && silent) return `${quoted(speaker)} stands in the coverage, but is nowhere quoted.`;
  if (speaker !== null) return `nobody called ${quoted(speaker)} speaks in the coverage.`;
  return `the coverage has ${restOf(query, 'nothing') ?? 'no quotation that fits'}.`;
}

/** "not verbatim about “herring”": the kind and the subject that were asked for; null where neither was. */
function restOf({ kind, about }: QuoteAnswer['query'], no: string): string | null {
  if (kind === null && about === null) return null;
  return `${no}${kind ? ` ${KIND_WORDS[kind]}` : ''}${about ? ` about ${quoted(about)}` : ''}`;
}

function quotationBlocks(found: FoundQuotation, said: Line, alsoWhere: Action): Block[] {
  const { quotation, citation, also } = found;
  const { start, end, text } = quotation;
  return [
    { type: 'quote', line: [{ text: inMarks(quotation) }] },
    { type: 'text', line: said },
    citationBlock(citation, contextButton(citation, [start, end], text)),
    ...alsoBlock(citation, also, { label: 'Show where', action: alsoWhere }),
  ];
}

/** The words of a quotation with the marks that stand right outside of its span, and so are no part of it. */
export function inMarks({ text, start, end, quoted: inside }: Quotation): string {
  const opens = inside.some(([from]) => from === start);
  const closes = inside.some(([, to]) => to === end);
  // Reported speech is shown without the conjunction that ties it to its cue.
  const words = text.replace(/^that\s+/i, '');
  return `${opens ? '“' : ''}${words}${closes ? '”' : ''}`;
}
