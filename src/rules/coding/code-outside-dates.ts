import { tableOf, type Book } from "../../book/book";
import { typedCodeIn } from "../../book/code-columns";
import { rowOfCode } from "../../book/dimensions";
import { foldedOf } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { numbers, type Table, type RowIndex } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import type { Day, Folded } from "../../values/brands";
import { finish } from "../../values/task";
import { defineRule, type BoundRule } from "../engine/rule";
import { codeNames, type CodeNames } from "./shapes/code-names";

type Facts = {
  /** The header that the code stands under. */
  readonly header: string;
  readonly code: string;
  readonly day: Day;
  readonly limitField: "startDate" | "endDate";
  readonly limit: Day;
};

const overDatedCodes = (book: Book, names: CodeNames, codes: Table<"codes">): BoundRule<Facts, RowId> => {
  const { from, column } = names;
  const groups = (): RowIndex => finish(names.groups());
  const days = numbers(from, "date");
  const [starts, ends] = [numbers(codes, "startDate"), numbers(codes, "endDate")];
  /** The row of `codes` (Koder) that a key means, when it has dates. */
  const dated = (key: Folded): RowId | undefined => {
    const named = names.codeOf(key);
    const target = named && rowOfCode(book, named.dimension, named.code);
    if (target?.register !== "codes") return undefined;
    const { row } = target;
    return starts[row] === undefined && ends[row] === undefined ? undefined : row;
  };
  return {
    reads: {
      codes: ["dimension", "code", "startDate", "endDate"],
      dimensions: ["dimension", "singular", "plural", "kind"],
      [from.register.id]: names.reads,
    },
    prepare: names.groups,
    *subjects() {
      for (const key of groups().rows.keys()) if (dated(key) !== undefined) yield* rowsIn(groups(), key);
    },
    touched: ({ register, row }) => {
      if (register === from.register.id) return [row];
      if (register === "dimensions")
        return [...names.keysOf(row, groups().rows.keys())].flatMap((key) => rowsIn(groups(), key));
      const dimension = foldedOf(codes, row, ["dimension"]) ?? "";
      const code = foldedOf(codes, row, ["code"]);
      const key = code === undefined ? undefined : names.keyFor({ dimension, code });
      return key === undefined ? [] : rowsIn(groups(), key);
    },
    judge: (row, report) => {
      const key = names.keyOf(row);
      const target = key === undefined ? undefined : dated(key);
      const day = days[row];
      if (target === undefined || day === undefined) return;
      const [start, end] = [starts[target], ends[target]];
      const limitField = day < (start ?? day) ? "startDate" : day > (end ?? day) ? "endDate" : undefined;
      if (!limitField) return;
      report({
        at: names.at(row),
        facts: {
          header: from.headers[column] ?? "",
          code: typedCodeIn(from, row, column),
          day,
          limitField,
          limit: (limitField === "startDate" ? start : end) ?? day,
        },
        also: [{ register: "codes", row: target, field: limitField }],
      });
    },
  };
};

/**
 * An entry has a code of a simple dimension outside the code's dates (#2, #15). Projects and customers have rules of
 * their own.
 */
export const codeOutsideDates = defineRule({
  id: "code-outside-dates",
  severity: "error",
  bind: (book) => {
    const codes = tableOf(book, "codes");
    if (!codes) return [];
    return codeNames(book)
      .filter(({ from }) => from.register.id === "timeEntries" || from.register.id === "travelEntries")
      .map((names) => overDatedCodes(book, names, codes));
  },
});
