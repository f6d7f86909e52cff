import { registerIds } from "../../registers";
import {
  count,
  listOf,
  named,
  objectOf,
  oneOf,
  text,
  yesOrNo,
  type JsonSchema,
} from "../../schema/json-schema";
import { delimiters } from "../delimiter";
import { readEncodings } from "../encoding";
import { targetSchema } from "../form/kept-form-schema";

const yes: JsonSchema = { const: true };

const column = objectOf(
  { header: text },
  {
    ...{ target: targetSchema, then: count, blankClears: yes },
    ...{ decimal: oneOf([",", "."]), dateOrder: oneOf(["ymd", "dmy", "mdy"]) },
    zeros: oneOf(["restored", "kept"]),
  },
);

/** An import recipe, as a row of `importRecipes` (Importrecept) keeps it and as a file of its own. */
export const recipeSchema = named(
  "recipe",
  "How the files of a sender are imported",
  objectOf(
    {
      ...{
        version: { const: 1 },
        name: { type: "string", pattern: String.raw`\S` },
        register: oneOf(registerIds),
      },
      ...{ learnedFrom: text, hasHeader: yesOrNo, skipped: count },
      columns: { ...listOf(column), minItems: 1 },
      constants: listOf(objectOf({ target: targetSchema, text })),
      ...{ mode: oneOf(["add", "update", "both"]), duplicates: oneOf(["refuse", "lastWins"]) },
    },
    {
      encoding: oneOf(readEncodings),
      delimiter: oneOf(delimiters),
      repair: yes,
      sheet: text,
      key: listOf(text),
    },
  ),
);
