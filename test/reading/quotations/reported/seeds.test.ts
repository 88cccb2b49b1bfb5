import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../../src/corpus/corpus.js';
import { analyse } from '../../../../src/reading/language.js';
import { readReported } from '../../../../src/reading/quotations/reported/reported.js';
import { findSegments } from '../../../../src/reading/quotations/segments.js';
import { isNameOfWork } from '../../../../src/reading/quotations/speech.js';

const { articles } = loadCorpus('seeds');
const read = articles.flatMap((article) => {
  const { text } = article;
  const segments = findSegments(text, article.paragraphs);
  const marked = segments.map((one) => ({ span: one.outer, isWork: isNameOfWork(text, one) }));
  return readReported(analyse(article), marked).map(({ source, cue, content }) => ({
    source: source && text.slice(...source),
    cue: text.slice(...cue),
    start: text
      .slice(...(content[0] ?? [0, 0]))
      .slice(0, 40)
      .replace(/\s/g, ' '),
  }));
});

/** Indirect statements of the shipped coverage: who, by which words, and how what is said begins. */
describe('indirect statements of the shipped articles', () => {
  it.each([
    ['Experts', 'believe', 'that at the time when the epidemic'],
    ['Statistics', 'show', 'that the bilateral trade volume'],
    ['Li Yongquan', 'told', 'that strong complementarity'],
    ['Observations', 'pointed out', 'that under the epidemic'],
    ['Outsiders', 'believe', 'that China and Russia during this visit'],
    ['Wang Yi', 'said', 'that the two sides have agreed'],
    ['He', 'likened', 'this to "a new starting point."'],
    ['Sun Zhuangzhi', 'said', 'that the two parties are expected'],
    ['Wang Yi', 'said', 'the "China-Russia combination"'],
    ['China', 'disclosed', 'that during Lavrov’s visit'],
    ['The interviewed experts', 'believe', 'that China and Russia have expressed'],
    ['President Xi Jinping', 'pointed out', 'real gold is not afraid of fire'],
    ['Wang Xianju', 'believes', 'that the frequent'],
    ['President Xi Jinping', 'stressed', 'that the concept of intergenerational'],
    ['President Putin', 'said', 'that the Treaty “is the heavior'],
    ['a Chinese foreign ministry spokesperson', 'said', 'the visit will further consolidate'],
    ['President Putin', 'emphatically pointed out', 'that China and Russia have reached'],
    ['President Putin', 'has made it clear', 'that “there is no evidence'],
    ['Putin', 'said', 'that if we want to talk about security'],
    ['the Russian Ministry of Foreign Affairs', 'pointed out', 'that if the United States deploys'],
    ['the Russian spokesperson', 'has repeatedly stated', 'that the creation of the'],
  ])('%s %s', (source, cue, start) => {
    const same = read.filter((one) => one.cue === cue && one.start.startsWith(start.slice(0, 40)));
    expect(same.map((one) => one.source)).toEqual([source]);
  });
});
