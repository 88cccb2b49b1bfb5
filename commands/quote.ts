import type { FoundQuotation, QuoteAnswer } from '../src/answers/answer.js';
import type { Coverage } from '../src/coverage.js';
import { defineCommand, EVERYWHERE, type View } from '../src/discord/command.js';
import type { QuotationKind } from '../src/reading/reading.js';
import { alsoReply } from '../src/replies/also.js';
import { problem } from '../src/replies/problem.js';
import { inMarks, quoteReply } from '../src/replies/quote.js';
import type { Action, Reply } from '../src/replies/reply.js';
import { fieldFile, fileField, PRIVATE, pickSource, SOURCE, scopeOf, typed } from './options.js';

const KEY = 'quote';

/** What is asked, as the state of a button carries it: the speaker last, so that a select can choose another. */
interface Asked {
  readonly about: string | null;
  readonly kind: QuotationKind | null;
  readonly file: string | null;
  readonly speaker: string | null;
}

function kindOf(text: string | null | undefined): QuotationKind | null {
  return text === 'direct' || text === 'mixed' || text === 'indirect' ? text : null;
}

/** Reads the state of a button; a reply where the article that it searched is gone. */
function askedBy(coverage: Coverage, [about, kind, field, speaker]: readonly string[]): Asked | Reply {
  const picked = fieldFile(coverage, field);
  if ('reply' in picked) return picked.reply;
  return {
    about: typed(about),
    kind: kindOf(kind),
    file: picked.file,
    speaker: typed(speaker),
  };
}

function action(view: string, fields: readonly string[], page: number): Action {
  return { deed: 'show', command: KEY, view, fields, page };
}

function answerTo(coverage: Coverage, { file, ...asked }: Asked): QuoteAnswer {
  return coverage.quotes.quote({ ...asked, source: file });
}

function page(coverage: Coverage, asked: Asked, at: number): Reply {
  const fields = [asked.about ?? '', asked.kind ?? '', fileField(asked.file), asked.speaker ?? ''];
  const { speakers } = coverage.quotes;
  const nameOf = ({ speaker }: FoundQuotation) => speakers.find(({ id }) => id === speaker)?.name ?? null;
  const again = action('results', fields, at);
  return quoteReply(answerTo(coverage, asked), nameOf, scopeOf(coverage, asked.file), again);
}

const results: View = (coverage, fields, at) => {
  const asked = askedBy(coverage, fields);
  return 'tone' in asked ? asked : page(coverage, asked, at);
};

const also: View = (coverage, fields, at) => {
  const [rank, ...rest] = fields;
  const asked = askedBy(coverage, rest);
  if ('tone' in asked) return asked;
  const found = answerTo(coverage, asked).quotations[Number(rank)];
  if (found === undefined) return problem('This quotation is no longer among the answers. Ask again.');
  return alsoReply(inMarks(found.quotation), found.also, action('also', fields, at));
};

export const quote = defineCommand({
  key: KEY,
  definition: {
    name: 'quote',
    description: 'Find who said what: by speaker, subject, or both',
    ...EVERYWHERE,
    options: [
      {
        type: 3,
        name: 'speaker',
        description: 'A name or a part of it, or an office such as: foreign minister',
        required: false,
        autocomplete: true,
        max_length: 200,
      },
      {
        type: 3,
        name: 'about',
        description: 'What it is about, in your own words',
        required: false,
        max_length: 300,
      },
      {
        type: 3,
        name: 'kind',
        description: 'How it is quoted',
        required: false,
        choices: [
          { name: 'Verbatim: all of it inside quotation marks', value: 'direct' },
          { name: 'Partly quoted', value: 'mixed' },
          { name: 'Paraphrased: reported without quotation marks', value: 'indirect' },
        ],
      },
      SOURCE,
      PRIVATE,
    ],
  },
  answer(coverage, options) {
    const speaker = typed(options.speaker);
    const about = typed(options.about);
    const kind = kindOf(options.kind);
    const picked = pickSource(coverage, options.source);
    if ('reply' in picked) return picked.reply;
    if (speaker === null && about === null && kind === null && picked.file === null)
      return problem(
        'Say whose words you look for (speaker), what about (about), how quoted (kind) or where (source).',
      );
    return page(coverage, { about, kind, file: picked.file, speaker }, 0);
  },
  suggest: (coverage, option, letters) =>
    option === 'source' ? coverage.sources.suggest(letters) : coverage.quotes.suggest(letters),
  views: { results, also },
});
