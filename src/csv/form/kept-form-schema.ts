import {
  count,
  listOf,
  mapOf,
  named,
  objectOf,
  oneOf,
  text,
  yesOrNo,
  type JsonSchema,
} from "../../schema/json-schema";
import { delimiters } from "../delimiter";
import { readEncodings } from "../encoding";

const yes: JsonSchema = { const: true };

/** Where the values of a file's column go, or come from. */
export const targetSchema: JsonSchema = {
  anyOf: [
    objectOf({ kind: { const: "field" }, field: text }, { inverted: yes }),
    objectOf({ kind: { const: "extra" }, header: text }),
  ],
};

const numberForm = objectOf({ decimal: oneOf([",", "."]) }, { decimals: count, thousands: text });

const cell = objectOf(
  {},
  {
    ...{ yes: text, no: text, names: mapOf(text), onlyNames: yes, date: text, number: numberForm },
    ...{ digits: oneOf(["bare", "parted", "prefixed"]), countryCode: yes },
  },
);

const column = objectOf(
  { header: text, quoting: oneOf(["needed", "filled", "always"]), cell },
  { target: targetSchema, most: count, isUnsure: yes },
);

/** The form of a file for another system, as a row of `exportTemplates` (Exportmallar) keeps it. */
export const formSchema = named(
  "export-template",
  "The form of a file for another system",
  objectOf(
    {
      encoding: oneOf(readEncodings),
      byteOrderMark: yesOrNo,
      delimiter: oneOf(delimiters),
      lineEnd: oneOf(["\r\n", "\n", "\r"]),
      endsWithLineEnd: yesOrNo,
      before: text,
      hasHeader: yesOrNo,
      headerQuoted: yesOrNo,
      columns: listOf(column),
    },
    { most: count },
  ),
);
