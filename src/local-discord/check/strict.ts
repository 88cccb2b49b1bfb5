import * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** Schemas already made strict, so that those that contain themselves come to an end. */
type Done = Map<Schema, Schema>;

/**
 * The same schema, with unknown keys refused at every depth. Unions of objects that a `type` tells apart
 * become discriminated unions, so that a fault is reported where it is and not as "none of eleven fits".
 * Kinds of schema that hold no others are returned as they are.
 */
export function strict(schema: Schema): Schema {
  return tighten(schema, new Map());
}

function tighten(schema: Schema, done: Done): Schema {
  const known = done.get(schema);
  if (known) return known;
  const lazy = z.lazy(() => done.get(schema) ?? schema);
  done.set(schema, lazy);
  const made = rebuild(schema, done);
  done.set(schema, made);
  return made;
}

function rebuild(schema: Schema, done: Done): Schema {
  const inside = (part: Schema) => tighten(part, done);
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'object': {
      const entries = Object.entries(def.shape).map(([key, part]) => [key, inside(part)]);
      return remade(schema, { ...def, shape: Object.fromEntries(entries), catchall: z.never() });
    }
    case 'array':
      return remade(schema, { ...def, element: inside(def.element) });
    case 'optional':
    case 'nullable':
      return remade(schema, { ...def, innerType: inside(def.innerType) });
    case 'record':
      return remade(schema, { ...def, valueType: inside(def.valueType) });
    case 'lazy':
      return inside(def.getter());
    case 'union': {
      const options = def.options.map(inside);
      return def.options.every(hasTypeLiteral)
        ? z.discriminatedUnion('type', options as unknown as [z.core.$ZodTypeDiscriminable])
        : remade(schema, { ...def, options });
    }
    default:
      return schema;
  }
}

/** A copy of the schema with its checks, and another definition. */
function remade<Def extends z.core.$ZodTypeDef>(schema: Schema, def: Def): Schema {
  return z.core.clone(schema, def);
}

function hasTypeLiteral(schema: Schema): boolean {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if (def.type === 'lazy') return hasTypeLiteral(def.getter());
  if (def.type !== 'object' || !def.shape.type) return false;
  return (def.shape.type as z.core.$ZodTypes)._zod.def.type === 'literal';
}
