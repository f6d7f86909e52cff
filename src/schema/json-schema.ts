type TypeName = "string" | "number" | "integer" | "boolean" | "null" | "object" | "array";

/** A JSON Schema of 2020-12, of the words that Kontera says. */
export type JsonSchema = {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: TypeName | readonly TypeName[];
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | null)[];
  readonly pattern?: string;
  readonly format?: "date";
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly prefixItems?: readonly JsonSchema[];
  readonly items?: JsonSchema | false;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly JsonSchema[];
};

/** The dialect that every schema is written in. */
const DIALECT = "https://json-schema.org/draft/2020-12/schema";

export const text: JsonSchema = { type: "string" };
export const number: JsonSchema = { type: "number" };
export const yesOrNo: JsonSchema = { type: "boolean" };
/** How many of something. */
export const count: JsonSchema = { type: "integer", minimum: 0 };
/** A row of a worksheet or a line of a file, from 1. */
export const place: JsonSchema = { type: "integer", minimum: 1 };
/** What a cell holds. */
export const cell: JsonSchema = { type: ["string", "number", "boolean"] };
export const day: JsonSchema = { type: "string", format: "date" };
export const anything: JsonSchema = {};

export const oneOf = (words: readonly string[]): JsonSchema => ({ type: "string", enum: words });

/** The same, or null where there is none. */
export const orNull = (schema: JsonSchema): JsonSchema => {
  const { type, enum: words } = schema;
  if (type === undefined) return { anyOf: [schema, { type: "null" }] };
  const types = typeof type === "string" ? [type, "null" as const] : [...type, "null" as const];
  return { ...schema, type: types, ...(words && { enum: [...words, null] }) };
};

export const listOf = (items: JsonSchema): JsonSchema => ({ type: "array", items });

/** An object by names that are not known beforehand. */
export const mapOf = (values: JsonSchema): JsonSchema => ({ type: "object", additionalProperties: values });

type Parts = Readonly<Record<string, JsonSchema>>;

/** An object with these parts always and those now and then. More may come to be added. */
export const objectOf = (always: Parts, sometimes: Parts = {}): JsonSchema => ({
  type: "object",
  properties: { ...always, ...sometimes },
  required: Object.keys(always),
});

/** A list of so many items, each of its own kind. */
export const tupleOf = (...items: readonly JsonSchema[]): JsonSchema => ({
  type: "array",
  prefixItems: items,
  items: false,
  minItems: items.length,
  maxItems: items.length,
});

/** A schema that stands by itself, under a name. */
export const named = (name: string, title: string, schema: JsonSchema): JsonSchema => ({
  $schema: DIALECT,
  $id: `urn:kontera:${name}`,
  title,
  ...schema,
});
