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
});
