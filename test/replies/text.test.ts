import { describe, expect, it } from 'vitest';
import type { Block, Reply } from '../../src/replies/reply.js';
import { replyText } from '../../src/replies/text.js';

const text = (...blocks: Block[]) => replyText({ tone: 'answer', blocks }, 40);

describe('a reply in a terminal', () => {
  it('shows words behind a bar, the citation behind a dash, and wraps both', () => {
    expect(
      text(
        { type: 'heading', line: [{ text: 'What was landed?' }] },
        {
          type: 'quote',
          line: [
            { text: 'Before. ' },
            { text: 'The port landed 412 tons.', style: 'bold' },
            { text: ' And after that nothing.' },
          ],
        },
        {
          type: 'small',
          line: [
            { text: 'fish.txt', style: 'code' },
            { text: ' · The Coast Gazette · 4 Nov 2020 · paragraph 1' },
          ],
        },
      ),
    ).toBe(
      [
        'What was landed?',
        '================',
        '  | Before. *The port landed 412 tons.*',
        '  | And after that nothing.',
        '  - fish.txt · The Coast Gazette · 4 Nov',
        '    2020 · paragraph 1',
      ].join('\n'),
    );
  });

  it('aligns a table', () => {
    const rows = [
      ['1', '412 tons', ''],
      ['10', '9 tons', ''],
    ];
    expect(text({ type: 'table', columns: ['#', 'Value', 'Period'], rows })).toBe(
      '  #   Value\n  1   412 tons\n  10  9 tons',
    );
  });

  it('lets no control character through', () => {
    expect(text({ type: 'quote', line: [{ text: 'red \u001B[31malert\u0007\r\nnext' }] })).toBe(
      '  | red [31malert next',
    );
  });

  it('leaves out buttons, names files, and says which page it is', () => {
    const again = { deed: 'show', command: 'stat', view: 'results', fields: [], page: 1 } as const;
    const blocks: Block[] = [
      { type: 'file', file: 'figures.csv' },
      { type: 'buttons', buttons: [{ label: 'In context', action: again }] },
    ];
    const reply: Reply = { tone: 'answer', blocks, again, pages: 3 };
    expect(replyText(reply)).toBe('[figures.csv]\n\nPage 2 of 3.');
  });

  it('names what could be asked instead where nothing was found', () => {
    const action = { deed: 'show', command: 'quote', view: 'results', fields: [], page: 0 } as const;
    const buttons = [{ label: 'Ada Byron (2)', action }];
    const reply: Reply = { tone: 'none', blocks: [{ type: 'buttons', buttons }] };
    expect(replyText(reply)).toBe('  * Ada Byron (2)');
  });
});
