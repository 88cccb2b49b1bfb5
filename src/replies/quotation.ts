import type { Quotation, QuotationKind } from '../reading/reading.js';
import type { Line, Run } from './reply.js';
import { listed } from './words.js';

/** What each kind of speech is called before a reader. */
export const KIND_WORDS: Readonly<Record<QuotationKind, string>> = {
  direct: 'verbatim',
  mixed: 'partly quoted',
  indirect: 'paraphrased',
};

/**
 * Speaker, role, kind and occasion: "**Olga Lind**, harbour master · verbatim".
 * @param name the fullest name that the coverage gives, where it is known.
 */
export function saidBy({ speaker, kind, occasion }: Quotation, name: string | null = null): Line {
  const who: Run[] =
    speaker === null
      ? [{ text: 'The speaker is not certain' }]
      : [
          { text: name ?? speaker.name, style: 'bold' },
          ...(speaker.role ? [{ text: `, ${speaker.role}` }] : []),
          ...(speaker.others ?? []).flatMap((other, i, others): Run[] => [
            { text: i < others.length - 1 ? ', ' : speaker.role ? ', and ' : ' and ' },
            { text: other, style: 'bold' },
          ]),
        ];
  const when = occasion ? ` · ${occasion.text}` : '';
  return [...who, { text: ` · ${KIND_WORDS[kind]}${when}` }];
}

/** The same without the name, where that stands above: "harbour master · verbatim". */
export function saidHow({ speaker, kind, occasion }: Quotation): Line {
  const others = speaker?.others?.length ? `with ${listed(speaker.others)}` : null;
  const parts = [speaker?.role ?? null, others, KIND_WORDS[kind], occasion?.text ?? null];
  return [{ text: parts.filter((part) => part !== null).join(' · ') }];
}
