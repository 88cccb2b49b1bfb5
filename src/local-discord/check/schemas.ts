import * as z from 'zod/mini';
import type { Fault } from './fault.js';
import { faultsOf } from './issues.js';
import { strict } from './strict.js';
import { malformedTexts } from './well-formed.js';

/** The kinds of body that a bot may send. */
export type BodyKind =
  | 'message callback'
  | 'update callback'
  | 'modal callback'
  | 'string choices'
  | 'integer choices'
  | 'number choices'
  | 'follow-up'
  | 'edit'
  | 'command'
  | 'command list'
  | 'command change';

/** Looks a body through and says what is wrong with it; nothing, where all is well. */
export type SchemaCheck = (kind: BodyKind, body: unknown) => Fault[];

/** Keys that Discord accepts of a message and that its published schema does not have. */
const messageExtras = {
  tts: z.nullish(z.boolean()),
  nonce: z.nullish(z.union([z.string(), z.int()])),
  enforce_nonce: z.nullish(z.boolean()),
};

/** Where the schema differs from the documentation: permissions are a string of digits, `nsfw` exists. */
const commandExtras = {
  default_member_permissions: z.nullish(z.string().check(z.regex(/^\d{1,20}$/))),
  nsfw: z.nullish(z.boolean()),
};

/**
 * Discord's published schemas, made strict. They are large (a fifth of a second to load),
 * so they are loaded on the first call, and made strict once.
 */
export async function loadSchemaCheck(): Promise<SchemaCheck> {
  loading ??= loadSchemas();
  const schemas = await loading;
  return (kind, body) => {
    const result = z.safeParse(schemas[kind], body, { reportInput: true });
    return result.success ? malformedTexts(body) : faultsOf(result.error.issues);
  };
}

let loading: Promise<Record<BodyKind, z.ZodMiniType>> | undefined;

async function loadSchemas(): Promise<Record<BodyKind, z.ZodMiniType>> {
  const spec = await import('discord-api-spec/zod');
  const command = extended(spec.ApplicationCommandUpdateRequestSchema, commandExtras);
  return {
    'message callback': withMessageExtras(spec.CreateMessageInteractionCallbackRequestSchema),
    'update callback': withMessageExtras(spec.UpdateMessageInteractionCallbackRequestSchema),
    'modal callback': strict(spec.ModalInteractionCallbackRequestSchema) as z.ZodMiniType,
    'string choices': choices(spec.InteractionApplicationCommandAutocompleteCallbackStringDataSchema),
    'integer choices': choices(spec.InteractionApplicationCommandAutocompleteCallbackIntegerDataSchema),
    'number choices': choices(spec.InteractionApplicationCommandAutocompleteCallbackNumberDataSchema),
    'follow-up': extended(spec.IncomingWebhookRequestPartialSchema, messageExtras),
    edit: extended(spec.IncomingWebhookUpdateRequestPartialSchema, messageExtras),
    command,
    'command list': z.array(command).check(z.maxLength(130)),
    'command change': extended(spec.ApplicationCommandPatchRequestPartialSchema, commandExtras),
  };
}

type Shape = Record<string, z.core.$ZodType>;

function extended(schema: z.ZodMiniType, extras: Shape): z.ZodMiniType {
  return z.extend(strict(schema) as z.ZodMiniObject, extras);
}

/** A callback's message stands under `data`. */
function withMessageExtras(schema: z.ZodMiniType): z.ZodMiniType {
  const callback = strict(schema) as z.ZodMiniObject<{ data: z.ZodMiniOptional<z.ZodMiniNullable> }>;
  const data = callback.shape.data.def.innerType.def.innerType as z.ZodMiniObject;
  return z.extend(callback, { data: z.nullish(z.extend(data, messageExtras)) });
}

function choices(data: z.ZodMiniType): z.ZodMiniType {
  return z.strictObject({ type: z.literal(8), data: strict(data) });
}
