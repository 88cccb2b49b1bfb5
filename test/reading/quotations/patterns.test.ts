import { describe, expect, it } from 'vitest';
import { listed, quotationsOf } from './read-text.js';

const INTRO = 'Anna Lindqvist, mayor of Ystad, opened the bridge with Karl Berg.\n\n';

describe('the speaker of direct speech', () => {
  it.each([
    ['behind the quotation', '“The bridge is safe,” Anna Lindqvist said.'],
    ['behind the verb', '“The bridge is safe,” said Anna Lindqvist.'],
    ['before the quotation', 'Anna Lindqvist said, “The bridge is safe.”'],
    ['between its pieces', '“The bridge,” Anna Lindqvist said, “is safe now.”'],
    ['with an apposition', '“The bridge is safe,” Anna Lindqvist, mayor of Ystad since May, said.'],
    [
      'with offices in a long apposition',
      '“The bridge is safe.” Scania, Denmark and Sweden Anna Lindqvist, director of the Bridge Institute, said.',
    ],
    ['behind an inverted verb with an office', '“The bridge is safe,” commented Mayor Anna Lindqvist.'],
    ['behind an office and a comma', '“The bridge is safe,” said the mayor of Ystad, Anna Lindqvist.'],
    ['before a colon', 'Anna Lindqvist added: “The bridge is safe.”'],
    ['with a noun and a colon', 'Anna Lindqvist once had a simple answer for them: “The bridge is safe.”'],
    ['by according to', '“The bridge is safe,” according to Anna Lindqvist.'],
    ['telling somebody', 'Anna Lindqvist told reporters, “The bridge is safe.”'],
    ['quoted by', '“The bridge is safe.” Anna Lindqvist made the remarks at a meeting.'],
    ['in the above statement', '“The bridge is safe.” On Monday Anna Lindqvist made the above statement.'],
    ['as a turn of an interview', '“LINDQVIST: The bridge is safe, I think.”'],
    ['as a turn outside the marks', 'Anna Lindqvist: “The bridge is safe.”'],
    [
      'of a participle behind a place',
      'Anna Lindqvist replied to him in Malmö, writing, “The bridge is safe.”',
    ],
    ['with an age', '“The bridge is safe,” Anna Lindqvist, 51, said of the plan.'],
    [
      'of a verb of memory behind the quotation',
      '“The bridge was safe,” remembered Anna Lindqvist, an engineer.',
    ],
    ['with a signature', '“The bridge is safe and it will stay safe.” — Anna Lindqvist'],
    ['behind a question mark', '“Is the bridge safe?” Anna Lindqvist asked.'],
    ['behind dashes', 'Anna Lindqvist -- who knows the bridge well -- said, “The bridge is safe.”'],
    ['of a participle', 'Anna Lindqvist defended the plan, saying, “The bridge is safe.”'],
  ])('is found %s', (_, sentence) => {
    const found = listed(INTRO + sentence);
    expect(found.map(([kind, speaker]) => [kind, speaker])).toContainEqual(['direct', 'Anna Lindqvist']);
  });

  it('is the one of the sentence before, where the quotation goes on', () => {
    const text = '“The bridge is safe,” Anna Lindqvist said. “It will last a hundred years.”';
    expect(listed(text).map(([, speaker]) => speaker)).not.toContain(null);
    expect(listed(text).every(([, speaker]) => speaker === 'Anna Lindqvist')).toBe(true);
  });

  it('is one over paragraphs that open again without closing', () => {
    const text = 'Anna Lindqvist said: “The bridge is safe.\n\n“It will last a hundred years,” she added.';
    expect(listed(text).map(([, speaker]) => speaker)).toEqual(['Anna Lindqvist', 'Anna Lindqvist']);
  });

  it('joins a quotation in two pieces around its cue', () => {
    const [only, ...more] = quotationsOf('“The bridge,” Anna Lindqvist said, “is safe now.”');
    expect(more).toEqual([]);
    expect(only?.quoted).toHaveLength(2);
    expect(only?.cue?.text).toBe('said');
  });

  it('is none where nobody can be told', () => {
    const found = listed('The signs were old. They had “no right of way for anybody here” on them.');
    expect(found.filter(([, speaker]) => speaker !== null)).toEqual([]);
  });
});

describe('marks', () => {
  it.each([
    ['straight', '"The bridge is safe," Anna Lindqvist said.'],
    ['curly', '“The bridge is safe,” Anna Lindqvist said.'],
    ['wire', "``The bridge is safe,'' Anna Lindqvist said."],
    ['guillemets', '«The bridge is safe,» Anna Lindqvist said.'],
    ['single outside', '‘The bridge is safe,’ Anna Lindqvist said.'],
    ['turned the wrong way', '”The bridge is safe,“ Anna Lindqvist said.'],
    ['closed by another kind', '“The bridge is safe," Anna Lindqvist said.'],
  ])('that are %s hold speech', (_, text) => {
    expect(listed(text)).toEqual([['direct', 'Anna Lindqvist', 'The bridge is safe,']]);
  });

  it('may nest: single inside double', () => {
    const text = '“They told me ‘it is safe’ and I believed them,” Anna Lindqvist said.';
    expect(listed(text)).toEqual([
      ['direct', 'Anna Lindqvist', 'They told me ‘it is safe’ and I believed them,'],
    ]);
  });

  it('that are never closed end with the paragraph', () => {
    const found = listed('Anna Lindqvist said: “The bridge is safe\n\nKarl Berg left the town.');
    expect(found).toEqual([['direct', 'Anna Lindqvist', 'The bridge is safe']]);
  });
});

describe('what is not speech', () => {
  it.each([
    'The two towns renewed the “Treaty of Good Neighbours and Lasting Trade” last year.',
    'He read the novel “The Bridge of Small Hours” on the train.',
    'The festival “Night of Lights” was held again.',
    'The harbour entered the “fast lane” of growth.',
  ])('%s', (text) => {
    expect(listed(text)).toEqual([]);
  });
});

describe('mixed and indirect speech', () => {
  it('is mixed where a part of the clause is in marks', () => {
    const [only] = quotationsOf('Anna Lindqvist said the bridge was “safe for a hundred years” at least.');
    expect([only?.kind, only?.speaker?.name]).toEqual(['mixed', 'Anna Lindqvist']);
    expect(only?.text).toContain('the bridge was');
  });

  it('is indirect where nothing is', () => {
    expect(listed('Anna Lindqvist said that the bridge was safe.')).toEqual([
      ['indirect', 'Anna Lindqvist', 'that the bridge was safe'],
    ]);
  });

  it('is mixed in what a participle behind a quotation reports', () => {
    expect(
      listed(
        '“We go on,” Karl Berg said, stressing that the town was ready to “share the costs and the risks.”',
      ),
    ).toEqual([
      ['direct', 'Karl Berg', 'We go on,'],
      ['mixed', 'Karl Berg', 'share the costs and the risks.'],
    ]);
  });

  it('is of the study, where a participle tells more of it', () => {
    const study = 'A study published last year in the journal of the port found that gulls are clever.';
    expect(listed(study)).toEqual([['indirect', 'study', 'that gulls are clever']]);
    const survey = 'A survey of captains carried out in May by the union suggested “a big risk” of storms.';
    expect(listed(survey)).toEqual([['mixed', 'survey of captains', 'a big risk']]);
  });

  it('is of the inner speaker, where another only passes it on', () => {
    const text =
      'Karl Berg told captains that the pier was “rotten and dead,” according to the Harbour Post.';
    expect(listed(text)).toContainEqual(['mixed', 'Karl Berg', 'rotten and dead,']);
  });

  it('is of the author of a writing that two participles describe', () => {
    const text = 'A letter signed by Karl Berg and sent to the council warns of “a risk to all of us.”';
    expect(listed(text).map(([, name]) => name)).toEqual(['Karl Berg']);
  });

  it('is of who is named behind a description', () => {
    expect(listed('A dealer named Karl Berg, who left in May, claimed that the pier was his.')).toEqual([
      ['indirect', 'Karl Berg', 'that the pier was his'],
    ]);
    expect(listed('“It is late,” one of the captains, Dr Karl Berg of Bergen, told the Post.')).toEqual([
      ['direct', 'Karl Berg', 'It is late,'],
    ]);
  });

  it('is of a name that is spelt like a cue', () => {
    expect(
      listed('“It is late,” said Colonel Tarek Said. “We go on,” Tarek Said said in a statement.'),
    ).toEqual([
      ['direct', 'Tarek Said', 'It is late,'],
      ['direct', 'Tarek Said', 'We go on,'],
    ]);
  });

  it('leaves quoted words to the innermost speaker', () => {
    const found = listed('“The bridge is safe,” Karl Berg said. Anna Lindqvist said that she doubted it.');
    expect(found.map(([kind, speaker]) => [kind, speaker])).toEqual([
      ['direct', 'Karl Berg'],
      ['indirect', 'Anna Lindqvist'],
    ]);
  });
});
