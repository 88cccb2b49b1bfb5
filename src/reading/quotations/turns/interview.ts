import type { Article, Paragraph } from '../../../corpus/article.js';
import type { Entity } from '../../people/entity.js';
import { fold } from '../../people/names/parts.js';
import { interviewee, OF_ONESELF, type Turn, withContinuations } from './turns.js';

/** What an article says of itself before questions and answers that nothing marks. */
const ANNOUNCED =
  /\binterview(?:ed|s)?\b|\b(?:spoke|speaks|spoken|talked|talks|sat down|met up|caught up|chatted|chats) (?:to|with)\b|\bin conversation with\b|\bq ?(?:&|and) ?a\b|\bput (?:some |our )?questions to\b/i;
/** "She spoke to Karl Reed", "Karl Reed of the Northern Post met her": what stands before and behind whoever asks. */
const TALKED = '(?:spoke|spoken|talked|talks|speaks|sat down|chatted|chats|met)';
const TALKED_TO = new RegExp(`\\b(?:he|she|they) (?:\\p{L}+ )?${TALKED}(?: up)? (?:to|with) $`, 'iu');
const TALKS_TO_GUEST = new RegExp(
  `^[^.!?;]{0,60} (?:${TALKED}(?: to| with)?|asked|interviewed) (?:her|him|them)\\b`,
  'i',
);
const BESIDE = 100;
const FEWEST_QUESTIONS = 3;
const TO_YOU = /\b(?:you|your|yours|you['’]\w+)\b/i;
/** A question without its mark: "You have said that …", "Tell me about the pier." */
const PROMPT = /^(?:(?:and|but|so|yet|still|now) )?(?:you|your|tell|talk|describe|explain|let['’]s)\b/i;
const LONGEST_PROMPT = 240;

const wordsOf = ({ text }: Article, { start, end }: Paragraph) => text.slice(start, end).trim();

/** Whether a paragraph asks: by its mark, or as a prompt. An answer may end in a question of its own. */
function asks(words: string, afterQuestion: boolean): boolean {
  if (/^["“‘'`«([]/.test(words)) return false;
  const ofOneself = OF_ONESELF.test(words);
  if (words.endsWith('?')) return !afterQuestion || !ofOneself || TO_YOU.test(words);
  return !afterQuestion && !ofOneself && words.length <= LONGEST_PROMPT && PROMPT.test(words);
}

interface Exchange {
  readonly question: Paragraph;
  readonly answer: Paragraph;
}

/** Each question with the paragraph behind it; empty where two questions follow each other or one has no answer. */
function exchangesOf(article: Article, paragraphs: readonly Paragraph[]): Exchange[] {
  const exchanges: Exchange[] = [];
  let question: Paragraph | null = null;
  for (const paragraph of paragraphs) {
    const words = wordsOf(article, paragraph);
    if (asks(words, question !== null)) {
      if (question) return [];
      question = paragraph;
    } else if (question) {
      if (paragraph.heading || /^["“‘'`«([]/.test(words)) return [];
      exchanges.push({ question, answer: paragraph });
      question = null;
    }
  }
  return question ? [] : exchanges;
}

/** Whoever asks, by what the article says of the talk or as its author; null where that leaves it open. */
function whoAsks({ text, author }: Article, people: readonly Entity[]): Entity | null {
  const byline = fold(author?.text ?? '');
  const asking = people.filter(
    ({ name, mentions }) =>
      fold(name) === byline ||
      mentions.some(
        ({ start, end }) =>
          TALKED_TO.test(text.slice(Math.max(0, start - BESIDE), start)) ||
          TALKS_TO_GUEST.test(text.slice(end, end + BESIDE)),
      ),
  );
  return asking.length === 1 ? (asking[0] ?? null) : null;
}

/**
 * The turns of an interview that is announced as one and whose questions and answers alternate paragraph by paragraph
 * without labels or marks: none where it is not certain whose answers they are.
 */
export function findExchanges(article: Article, entities: readonly Entity[]): Turn[] {
  const { text, paragraphs } = article;
  const announced = ANNOUNCED.exec(text);
  if (!announced) return [];
  const exchanges = exchangesOf(
    article,
    paragraphs.filter(({ start }) => start > announced.index),
  );
  const first = exchanges[0]?.question.start ?? 0;
  const marked = exchanges.filter(({ question }) => wordsOf(article, question).endsWith('?'));
  const personal = exchanges.filter(({ answer }) => OF_ONESELF.test(wordsOf(article, answer)));
  const fewest = Math.max(FEWEST_QUESTIONS, exchanges.length / 2);
  if (exchanges.length < FEWEST_QUESTIONS || marked.length < fewest || personal.length * 2 < exchanges.length)
    return [];
  const people = entities.filter(
    ({ kind, mentions }) => kind === 'person' && mentions.some(({ start }) => start < first),
  );
  const asker = whoAsks(article, people);
  const guest = interviewee(
    article,
    people.filter((one) => one !== asker),
  );
  if (!guest) return [];
  const turn = (paragraph: Paragraph, entity: Entity | null): Turn => ({
    paragraph: paragraph.index,
    label: null,
    content: [paragraph.start, paragraph.start + text.slice(paragraph.start, paragraph.end).trimEnd().length],
    asks: entity === null,
    entity,
    description: null,
  });
  return withContinuations(
    article,
    exchanges.flatMap(({ question, answer }) => [turn(question, asker), turn(answer, guest)]),
  );
}
