import { readEncodings } from "#core/csv/encoding";
import {
  cell,
  count,
  listOf,
  mapOf,
  objectOf,
  oneOf,
  orNull,
  place,
  text,
  type JsonSchema,
} from "#core/schema/json-schema";
import { counts, register, writtenBook } from "./shared";

const change = objectOf({ field: orNull(text), header: text, from: cell, to: cell });

const difference: JsonSchema = objectOf(
  { line: orNull(place), key: text, change: orNull(change) },
  { code: text },
);

const certificate = objectOf(
  { counts, difference: orNull(difference) },
  { needs: listOf(text), mixed: mapOf(listOf(text)) },
);

const lost: JsonSchema = {
  anyOf: [
    objectOf({ character: text, count: place }),
    objectOf({ kind: { const: "column" }, column: text, count: place }),
    objectOf({ kind: { const: "rows" }, rows: count, files: count, most: count }),
    objectOf({ kind: { const: "left-out" }, count: place }),
    objectOf(
      { kind: oneOf(["control", "letters", "length", "value"]), row: place, column: text, value: cell },
      { most: count },
    ),
  ],
};

/** What `export` prints with `--json`; the facts of a form only where the file takes one. */
const exported = objectOf(
  {
    ...{ file: text, register, rows: count, certificate: orNull(certificate), lost: listOf(lost) },
    unread: listOf(objectOf({ row: place, column: text, value: text })),
    uncalculated: count,
  },
  {
    ...{ encoding: oneOf(readEncodings), delimiter: text, list: text, profile: orNull(text) },
    files: listOf(objectOf({ file: text, rows: count })),
    ...{ unknown: listOf(text), unsure: listOf(text) },
  },
);

const rename = objectOf({
  codes: listOf(objectOf({ from: text, to: text, name: text })),
  cells: listOf(objectOf({ sheet: text, row: place, column: text, from: cell, to: cell, register })),
  notes: listOf(objectOf({ code: text, message: text })),
  written: writtenBook(),
});

/** What `export` and `rename` print with `--json`. */
export const exporting: Readonly<Record<"export" | "rename", JsonSchema>> = { export: exported, rename };
