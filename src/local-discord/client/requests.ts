import * as z from 'zod';

/** The forms of what the page sends; see protocol.ts for what they mean. */

const id = z.string().max(64);
const where = { user: id, channel: id };
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const values = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

const action = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('command'), name: z.string(), options }),
  z.strictObject({ kind: z.literal('line'), line: z.string() }),
  z.strictObject({ kind: z.literal('menu'), name: z.string(), message: id }),
  z.strictObject({ kind: z.literal('button'), message: id, customId: z.string() }),
  z.strictObject({
    kind: z.literal('select'),
    message: id,
    customId: z.string(),
    values: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('modal'), modal: id, values }),
]);

export const actionRequest = z.strictObject({ ...where, action });
export const autocompleteRequest = z.strictObject({
  ...where,
  name: z.string(),
  options,
  focused: z.string(),
});
export const postRequest = z.strictObject({ ...where, content: z.string() });
export const faultRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal(['drop-gateway', 'reconnect', 'invalidate-session']) }),
  z.strictObject({
    kind: z.literal('fail-next'),
    fault: z.union([z.int().min(400).max(599), z.literal(['hang', 'drop'])]),
    times: z.int().min(1).max(100).optional(),
  }),
]);
