import type { Book } from "#core/book/book";
import { positionsIn } from "#core/book/positions";
import { rawCell } from "#core/book/table";
import type { ResolvedValue } from "#core/resolve/resolved-value";
import type { TraceLine } from "#core/resolve/trace";
import { fieldOf, type Names } from "#core/text/names";
import { sayLine } from "#core/text/say-trace";
import { typeOf } from "#core/text/value-text";
import { DECIMAL_SCALE } from "#core/values/decimal";
import { HOURS_SCALE } from "#core/values/hours";
import { MONEY_SCALE } from "#core/values/money";
import { writeText, type StoredValue, type ValueType } from "#core/values/value-type";
import { jsonValue } from "./json-value";

/** A stored value as JSON tells an answer: in kronor and hours, true or false, a choice by its id. */
const storedJson = (type: ValueType, value: StoredValue): StoredValue | boolean => {
  if (typeof value === "string") return value;
  switch (type.kind) {
    case "money":
      return value / 10 ** MONEY_SCALE;
    case "hours":
      return value / 10 ** HOURS_SCALE;
    case "decimal":
      return value / 10 ** DECIMAL_SCALE;
    case "date":
    case "time":
      return writeText(type, value, "en", ".");
    case "bool":
      return value === 1;
    default:
      return value;
  }
};

/** An answer as JSON; null when there is none. */
export const resolvedJson = (value: ResolvedValue): unknown => {
  if (!value) return null;
  switch (value.kind) {
    case "one":
      return storedJson(value.type, value.value);
    case "list":
      return value.items.map(resolvedJson);
    case "parts":
      return Object.fromEntries(Object.entries(value.parts).map(([part, one]) => [part, resolvedJson(one)]));
  }
};

/** A step with no row to go to: where it would stand, and what holds without one. */
const looseStepJson = (book: Book, { register, field, key, value }: TraceLine) => ({
  register,
  sheet: book.tables.get(register)?.place.sheet ?? null,
  row: null,
  column: null,
  value: value === undefined ? null : storedJson(typeOf(register, field, key), value),
});

const cellJson = (book: Book, step: TraceLine) => {
  const { register, row, field } = step;
  const table = book.tables.get(register);
  if (!table || row === undefined) return looseStepJson(book, step);
  const { place, headers, columnOf } = table;
  const column = columnOf.get(field);
  const cell = rawCell(table, row, field);
  return {
    register,
    sheet: place.sheet,
    row: place.row + 2 + (positionsIn(table)[row] ?? 0),
    column: column === undefined ? null : (headers[column] ?? ""),
    value: column === undefined ? null : jsonValue(cell, fieldOf(register, field), book.date1904),
  };
};

/** A step of a trace as JSON: the cell as it stands, what it means for the answer, and that as a sentence. */
export const stepJson = (book: Book, step: TraceLine, names: Names) => ({
  ...cellJson(book, step),
  verdict: step.verdict,
  message: sayLine(step, names),
});
