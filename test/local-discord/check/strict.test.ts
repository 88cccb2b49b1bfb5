import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { strict } from '../../../src/local-discord/check/strict.js';

interface Tree {
  name: string;
  inside?: Tree[];
}

const tree: z.ZodMiniType<Tree> = z.object({
  name: z.string(),
  inside: z.optional(z.array(z.lazy(() => tree))),
}) as z.ZodMiniType<Tree>;

const shape = z.union([
  z.object({ type: z.literal(1), side: z.number() }),
  z.lazy(() => z.object({ type: z.literal(2), radius: z.number().check(z.maximum(9)) })),
]);

function issues(schema: z.core.$ZodType, value: unknown) {
  return (z.safeParse(strict(schema), value).error?.issues ?? []).map(({ code, path }) => [code, ...path]);
}

describe('a schema made strict', () => {
  test('refuses unknown keys in a schema that contains itself', () => {
    expect(issues(tree, { name: 'a', inside: [{ name: 'b', inside: [] }] })).toEqual([]);
    expect(issues(tree, { name: 'a', inside: [{ name: 'b', more: 1 }] })).toEqual([
      ['unrecognized_keys', 'inside', 0],
    ]);
  });

  test('refuses them behind null, absence and in records', () => {
    const schema = z.record(z.string(), z.nullish(z.object({ a: z.number() })));
    expect(issues(schema, { x: null, y: { a: 1 } })).toEqual([]);
    expect(issues(schema, { y: { a: 1, b: 2 } })).toEqual([['unrecognized_keys', 'y']]);
  });

  test('names the fault inside the alternative that the type means', () => {
    expect(issues(shape, { type: 2, radius: 9 })).toEqual([]);
    expect(issues(shape, { type: 2, radius: 10 })).toEqual([['too_big', 'radius']]);
    expect(issues(shape, { type: 2, radius: 9, side: 1 })).toEqual([['unrecognized_keys']]);
    expect(issues(shape, { type: 3 })).toEqual([['invalid_union', 'type']]);
  });

  test('keeps the checks of the schema, and leaves the schema as it was', () => {
    const list = z.array(z.object({ a: z.number() })).check(z.maxLength(1));
    expect(issues(list, [{ a: 1 }, { a: 2 }])).toEqual([['too_big']]);
    expect(z.safeParse(list, [{ a: 1, b: 2 }]).success).toBe(true);
  });
});
