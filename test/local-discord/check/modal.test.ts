import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { modalFaults } from '../../../src/local-discord/check/rules/modal.js';

function input(custom_id: string, more: object = {}) {
  return { type: 4, style: 1, custom_id, ...more };
}

function labelled(component: object) {
  return { type: 18, label: 'Words', component };
}

function inRow(component: object) {
  return { type: 1, components: [component] };
}

function wrong(...components: object[]): string[] {
  const modal = { custom_id: 'm', title: 'T', components } as APIModalInteractionResponseCallbackData;
  return modalFaults(modal).map(({ path }) => path.join('.'));
}

describe('a modal', () => {
  test('may have labels and rows', () => {
    expect(
      wrong(labelled(input('a')), inRow(input('b', { label: 'Words' })), { type: 10, content: 'x' }),
    ).toEqual([]);
  });

  test.each<[string, object[], string[]]>([
    ['six parts', ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => labelled(input(id))), ['components']],
    ['a custom id twice', [labelled(input('a')), labelled(input('a'))], ['components.1.component.custom_id']],
    ['a field in a row without a label', [inRow(input('a'))], ['components.0.components.0.label']],
    ['a label inside a label', [labelled(input('a', { label: 'x' }))], ['components.0.component.label']],
    [
      'a least above the most',
      [labelled(input('a', { min_length: 5, max_length: 2 }))],
      ['components.0.component.min_length'],
    ],
    [
      'a value too long',
      [labelled(input('a', { value: 'xyz', max_length: 2 }))],
      ['components.0.component.value'],
    ],
    [
      'a select value twice',
      [
        labelled({
          type: 3,
          custom_id: 'a',
          options: [
            { label: 'x', value: '1' },
            { label: 'y', value: '1' },
          ],
        }),
      ],
      ['components.0.component.options.1.value'],
    ],
  ])('must not have %s', (_, components, paths) => {
    expect(wrong(...components)).toEqual(paths);
  });
});
