import { describe, expect, it } from 'vitest';
import { listed } from './read-text.js';

/** Who says each quotation, in order. */
const speakers = (text: string) => listed(text).map(([, speaker]) => speaker);

const HALL =
  'Mayor Ruth Hanlon came to the library. In the second row sat Marge Tolliver, a retired nurse.\n\n';

describe('an exchange between two people', () => {
  it('gives no words to whom they are said to by name', () => {
    const text = `${HALL}“Are you sorry, Ruth?” she said.\n\n“No, Marge,” she said. “I am not.”`;
    expect(speakers(text)).toEqual(['Marge Tolliver', 'Ruth Hanlon']);
  });

  it('gives no words to whom they are said to by an office', () => {
    const text = `${HALL}Hanlon smiled at Tolliver.\n\n“I have heard enough, Mayor,” she said.`;
    expect(speakers(text)).toEqual(['Marge Tolliver']);
  });

  it('gives the answer to who has not asked', () => {
    const text =
      'Counsel Robert Hale asked the surgeon, David Lorne, how many he had done.\n\n“Nine,” he said.\n\n“And the tenth?” Hale asked.\n\n“It was called off on Monday,” he said.';
    expect(speakers(text).slice(-3)).toEqual(['David Lorne', 'Robert Hale', 'David Lorne']);
  });

  it('lets the one who asks go on asking', () => {
    const text =
      'Robert Hale faced David Lorne.\n\n“Where were you on Monday?” Hale asked.\n\n“And where was the nurse?” he asked.';
    expect(speakers(text)).toEqual(['Robert Hale', 'Robert Hale']);
  });

  it('does not make one person "he" and "she" in turn', () => {
    const text =
      'Lena Ostrow walked into the store. Behind the counter stood Dale Pruitt.\n\n“Are you going to help us or not?” Pruitt asked.\n\n“I am doing what I can,” she said.\n\n“That is no answer, ma’am,” he said.\n\n“Then let me try again, sir,” she said.';
    expect(speakers(text)).toEqual(['Dale Pruitt', 'Lena Ostrow', 'Dale Pruitt', 'Lena Ostrow']);
  });

  it('gives an answer without a cue to who has not asked, and the next question to who has', () => {
    const text =
      'Robert Hale questioned David Lorne.\n\n“Were you tired on Monday?” Hale asked.\n\n“I was hungry,” Lorne said.\n\n“And on Tuesday you were not?”\n\n“On Tuesday I slept.”';
    expect(speakers(text)).toEqual(['Robert Hale', 'David Lorne', 'Robert Hale', 'David Lorne']);
  });

  it('lets the same person go on behind a question that nobody has been asked', () => {
    const text =
      'Robert Hale spoke before David Lorne did.\n\n“Who would have thought so?” David Lorne said.\n\n“I never did.”';
    expect(speakers(text)).toEqual(['David Lorne']);
  });
});

describe('whose turn it is', () => {
  it('is not told by a clause that only tells of somebody', () => {
    const text =
      'Ray Dufresne, who was first elected in 2004 and who denies all of it, shook his head.\n\nHis lawyer, Martin Fishbein, went after the witness. “You told them it was more, no?” he asked.';
    expect(speakers(text).at(-1)).toBe('Martin Fishbein');
  });

  it('stays with the rival who is spoken of, not with those who are said to attack him', () => {
    const text =
      'Marco Lind spared his rivals, Karl Berg and Per Holm, who say he is too young.\n\nHe waved it aside. “I am old enough,” he said.';
    expect(speakers(text).at(-1)).toBe('Marco Lind');
  });
});

describe('somebody without a name', () => {
  it.each([
    ['“Will you sell the plane?” a boy of about 10 asked him.', 'boy of about 10'],
    [
      'The bell rang, and a woman in a green parka came in. “Is this lunch?” she asked.',
      'woman in a green parka',
    ],
    ['That was met with a shout of “Which of us is the waste?” from the hall.', null],
  ])('speaks for himself, not whoever was named last: %s', (sentence, speaker) => {
    expect(speakers(`“I like it here,” Ruth Hanlon said.\n\n${sentence}`).at(-1)).toBe(speaker);
  });

  it('is never a newspaper or a party', () => {
    const text =
      'Ruth Hanlon told the Courier on Monday that it was over. The five-term Unionist listened to people tell her what they thought.\n\n“I heard them all,” she said.';
    expect(speakers(text).at(-1)).toBe('Ruth Hanlon');
  });
});

describe('what another passes on', () => {
  it.each([
    ['The agency quoted the minister, Pavel Dorn, as promising “a reply in kind.”', 'Pavel Dorn'],
    ['The agency also quoted Pavel Dorn as saying that the embassy would stay open.', 'Pavel Dorn'],
    ['The paper quoted one of Dorn’s aides as saying that it was late.', 'one of Dorn’s aides'],
    [
      'The panel released a message from the donor, Victor Haim, to Ann Lind. “Bring the map,” it reads.',
      'Victor Haim',
    ],
    [
      'The message was sent by Victor Haim on Monday to Ann Lind. “You would be perfect,” it reads.',
      'Victor Haim',
    ],
    [
      'An email from Carol Voss to her deputy, Simon Hale, called the donor “our very own weather.”',
      'Carol Voss',
    ],
  ])('is said by who said it first: %s', (sentence, speaker) => {
    expect(speakers(sentence).at(-1)).toBe(speaker);
  });

  it('is no clause that describes whom the words are about', () => {
    const [only, ...more] = listed(
      'Ann Lind wrote of people who had stayed in the storm: “You cannot help them.”',
    );
    expect(only).toEqual(['direct', 'Ann Lind', 'You cannot help them.']);
    expect(more).toEqual([]);
  });
});
