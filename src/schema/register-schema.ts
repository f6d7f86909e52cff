import { registers } from "../registers";
import type { Field, RegisterId } from "../registers/register";
import type { Lang } from "../values/cell";
import type { ValueType } from "../values/value-type";
import { listOf, named, orNull, type JsonSchema } from "./json-schema";

const bounds = ({ min, max }: { readonly min?: number; readonly max?: number }): JsonSchema => ({
  ...(min !== undefined && { minimum: min }),
  ...(max !== undefined && { maximum: max }),
});

const HEX = "#[0-9A-Fa-f]{6}";

/** A value of a type as JSON has it: numbers in the unit of the cell, dates and times as texts, choices by either language's name. */
const typeSchema = (type: ValueType): JsonSchema => {
  switch (type.kind) {
    case "text":
    case "code":
      return { type: "string" };
    case "integer":
      return { type: "integer", ...bounds(type) };
    case "decimal":
    case "hours":
    case "money":
      return { type: "number", ...bounds(type) };
    case "date":
      return { type: "string", format: "date" };
    case "time":
      return { type: "string", pattern: String.raw`^\d{2}:\d{2}$` };
    case "bool":
      return { type: "boolean" };
    case "enum":
      return { type: "string", enum: [...new Set(type.choices.flatMap(({ sv, en }) => [sv, en]))] };
    case "color":
      return { type: "string", pattern: type.auto ? `^(?:${HEX}|Auto)$` : `^${HEX}$` };
  }
};

const ownSchema = ({ type, mixed }: Field): JsonSchema =>
  mixed ? { type: ["string", "number", "boolean"] } : typeSchema(type);

/** A column; `description` is its id, as everything that Kontera prints calls it. */
const fieldSchema = (field: Field, isKey: boolean): JsonSchema => {
  const schema = ownSchema(field);
  const isText = schema.type === "string" && !schema.enum && !schema.pattern && !schema.format;
  return {
    description: field.id,
    ...(field.required ? schema : orNull(schema)),
    ...(field.required && isKey && isText && { minLength: 1 }),
  };
};

/**
 * The rows of a register as JSON: a list of objects by the headers of its columns. Derived from the definition, as all
 * else of a register. A file that holds to it is imported without a question.
 */
export const registerSchema = (id: RegisterId, lang: Lang): JsonSchema => {
  const { name, fields, key } = registers[id];
  return named(
    `register:${id}`,
    name[lang],
    listOf({
      type: "object",
      properties: Object.fromEntries(
        fields.map((field) => [field[lang], fieldSchema(field, key.includes(field.id))]),
      ),
      required: fields.filter(({ required }) => required).map((field) => field[lang]),
    }),
  );
};
