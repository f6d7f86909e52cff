import { journalEntrySchema, journalPartSchema } from "#core/book/journal-schema";
import { formSchema } from "#core/csv/form/kept-form-schema";
import { recipeSchema } from "#core/csv/recipe/recipe-schema";
import { recordsSchema } from "#core/csv/sources/records-schema";
import { headerKey } from "#core/registers/headers";
import { userRegisterIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import type { JsonSchema } from "#core/schema/json-schema";
import { registerSchema } from "#core/schema/register-schema";
import type { Lang } from "#core/values/cell";
import { err, ok, type Result } from "#core/values/result";
import { plannedFileSchema } from "../access/planned-schema";
import type { Call } from "../call";
import { registerNames } from "../option-choices";
import type { Problem } from "../problem";
import type { Report } from "../report";
import { verbSchema } from "../schemas/verbs";
import { verbNames } from "../usage";

/** What stands in the workbook or in a file of its own as JSON, besides registers and what verbs print. */
const others: Readonly<Record<string, JsonSchema>> = {
  journal: journalEntrySchema,
  "journal-part": journalPartSchema,
  "export-template": formSchema,
  recipe: recipeSchema,
  records: recordsSchema,
  "access-plan": plannedFileSchema,
};

const known = [...verbNames, ...userRegisterIds, ...Object.keys(others)];

const registerOf = (register: RegisterId | undefined, lang: Lang): JsonSchema | undefined =>
  register && registerSchema(register, lang);

/** The schema of a name; a verb goes before a register of the same name, which `--register` names. */
const schemaOf = (name: string, lang: Lang): JsonSchema | undefined => {
  const verb = verbNames.find((one) => one === name.toLowerCase());
  if (verb) return verbSchema(verb);
  if (Object.hasOwn(others, name)) return others[name];
  const key = headerKey(name);
  return Object.hasOwn(registerNames, key) ? registerOf(registerNames[key], lang) : undefined;
};

/** `schema`: the JSON Schema of a register's rows, of what a verb prints with `--json`, or of what else is kept as JSON. */
export const schemaFor = (
  words: readonly string[],
  { options }: Call,
  lang: Lang,
): Result<Report, Problem> => {
  const name = words.join(" ").trim();
  const { register } = options;
  if (register !== undefined && name !== "") return err({ code: "argument-unwanted", text: name });
  if (register === undefined && name === "") return err({ code: "argument-missing", argument: "NAME" });
  const schema = registerOf(register, lang) ?? schemaOf(name, lang);
  if (!schema) return err({ code: "unknown-schema", text: name, names: known });
  return ok({ exitCode: 0, json: { ...schema }, lines: JSON.stringify(schema, null, 2).split("\n") });
};
