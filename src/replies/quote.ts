import type { CanonicalSpeaker, FoundQuotation, QuoteAnswer } from '../answers/answer.js';
import type { Quotation } from '../reading/reading.js';
import { alsoBlock, citationBlock } from './cite.js';
import { contextButton } from './place.js';
import { KIND_WORDS, saidBy } from './quotation.js';
import type { Action, Block, Reply } from './reply.js';
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
  const blocks: Block[] = [{ type: 'heading', line: [{ text: heading(answer) }] }];
  if (quotations.length === 0) blocks.push(...notFound(answer, scope, again));
  else blocks.push(...several(answer, again));
  quotations.slice(first, first + PER_PAGE).forEach((found, i) => {
    if (i > 0) blocks.push({ type: 'divider' });
    blocks.push(...quotationBlocks(found, nameOf(found), alsoAction(again, first + i)));
  });
  return { tone: quotations.length > 0 ? 'answer' : 'none', blocks, again: { ...again, page }, pages };
}

const alsoAction = (again: Action, rank: number): Action => ({
  ...again,
  deed: 'aside',
  view: 'also',
  fields: [String(rank), ...again.fields],
  page: 0,
});

/** The same question for another speaker. */
function forSpeaker(again: Action, speaker: string): Action {
  return { ...again, deed: 'show', fields: [...again.fields.slice(0, -1), speaker], page: 0 };
}

function heading({ query, matched, quotations }: QuoteAnswer): string {
  const by = matched.length > 0 ? listed(matched.slice(0, 3).map(({ name }) => name)) : query.speaker;
  const parts = [
    quotations.length > 0 ? count(quotations.length, 'quotation') : 'Quotations',
    query.kind ? `(${KIND_WORDS[query.kind]})` : '',
    by ? `by ${by}${matched.length > 3 ? ' and others' : ''}` : '',
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
    { type: 'text', line: [{ text: searched(scope) }] },
  ];
  if (answer.nearest.length === 0) return blocks;
  const lead = answer.silent ? 'Among those who are quoted:' : 'These speakers come nearest:';
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
  if (speaker !== null && matched.length > 0)
    return `${listed(
      matched.slice(0, 3).map(({ name }) => name),
      'or',
    )} is quoted, but with nothing that fits the rest.`;
  if (speaker !== null && silent) return `${quoted(speaker)} stands in the coverage, but is nowhere quoted.`;
  if (speaker !== null) return `nobody called ${quoted(speaker)} speaks in the coverage.`;
  return 'no quotation of the coverage fits.';
}

function quotationBlocks(found: FoundQuotation, name: string | null, alsoWhere: Action): Block[] {
  const { quotation, citation, also } = found;
  const { start, end, text } = quotation;
  return [
    { type: 'quote', line: [{ text: inMarks(quotation) }] },
    { type: 'text', line: saidBy(quotation, name) },
    citationBlock(citation, contextButton(citation, [start, end], text)),
    ...alsoBlock(citation, also, { label: 'Show where', action: alsoWhere }),
  ];
}

/** The words of a quotation with the marks that stand right outside of its span, and so are no part of it. */
export function inMarks({ text, start, end, quoted: inside }: Quotation): string {
  const opens = inside.some(([from]) => from === start);
  const closes = inside.some(([, to]) => to === end);
  return `${opens ? '“' : ''}${text}${closes ? '”' : ''}`;
}
