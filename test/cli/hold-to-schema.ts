import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { JsonSchema } from "#core/schema/json-schema";
import { verbSchema } from "../../cli/schemas/verbs";
import type { VerbName } from "../../cli/usage";

/** The same schema without room for what it does not name: what a verb prints and the schema does not tell is a fault here. */
export const closed = (schema: JsonSchema): JsonSchema => {
  const { properties, items, prefixItems, anyOf, additionalProperties } = schema;
  const each = (parts: Readonly<Record<string, JsonSchema>>) =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, closed(part)]));
  return {
    ...schema,
    ...(properties && { properties: each(properties), additionalProperties: false }),
    ...(typeof additionalProperties === "object" && { additionalProperties: closed(additionalProperties) }),
    ...(items && { items: closed(items) }),
    ...(prefixItems && { prefixItems: prefixItems.map(closed) }),
    ...(anyOf && { anyOf: anyOf.map(closed) }),
  };
};

/** Compiles a schema as strictly as ajv can. */
export const compileStrictly = (schema: JsonSchema): ValidateFunction =>
  new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(
    schema,
  );

const compiled = new Map<VerbName, ValidateFunction>();

/** Fails the test where what a verb printed with `--json` is not as its schema says, nothing more and nothing less. */
export const holdToSchema = (verb: VerbName, json: unknown): void => {
  const validate = compiled.get(verb) ?? compileStrictly(closed(verbSchema(verb)));
  compiled.set(verb, validate);
  if (validate(json)) return;
  const told = (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message ?? ""} ${JSON.stringify(params)}`,
  );
  throw new Error(`kontera ${verb} --json is not as its schema says:\n${told.join("\n")}`);
};
