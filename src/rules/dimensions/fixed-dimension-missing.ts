import { tableOf, type Book } from "../../book/book";
import type { Edit } from "../../book/edit";
import { rowsWithKey } from "../../book/keys";
import { appendRow } from "../../book/new-row";
import { texts, type Table } from "../../book/table";
import { inEach, type Words } from "../../values/by-lang";
import { fold } from "../../values/text";
import { defineRule, type BoundRule } from "../engine/rule";

type Fixed = {
  readonly kind: "simple" | "project" | "customer";
  readonly number: string;
  readonly name: Words;
};

/**
 * The dimensions that are there from the start and that something other than their name tells, so that they are known
 * when they are renamed: a number of SIE's, or a kind.
 */
const fixed = {
  costCenter: { kind: "simple", number: "1", name: { sv: "Kostnadsställe", en: "Cost center" } },
  project: { kind: "project", number: "6", name: { sv: "Projekt", en: "Project" } },
  customer: { kind: "customer", number: "8", name: { sv: "Kund", en: "Customer" } },
} as const satisfies Readonly<Record<string, Fixed>>;

type FixedId = keyof typeof fixed;

type Facts = { readonly kind: FixedId };

const isThere = (table: Table<"dimensions">, { kind, number, name }: Fixed): boolean => {
  const [kinds, keys] = [texts(table, "kind"), texts(table, "dimension")];
  if (kind !== "simple") return table.order.some((row) => kinds[row] === kind);
  const known = [number, ...inEach(name).map(fold)];
  const named = [keys, texts(table, "singular")];
  return table.order.some((row) => named.some((values) => known.includes(fold(values[row] ?? ""))));
};

/** The edits that add the dimension; none where another one has its number. */
const additionOf = (book: Book, table: Table<"dimensions">, { kind, number, name }: Fixed): Edit[] => {
  const [singular, keys] = [name[book.lang], texts(table, "dimension")];
  const isNumbered = table.order.every((row) => /^\d*$/.test(keys[row] ?? ""));
  const dimension = isNumbered ? number : singular;
  if (rowsWithKey(table, fold(dimension)).length > 0) return [];
  return [appendRow(book, table, { dimension, singular, kind })];
};

/**
 * `dimensions` (Dimensioner) lacks one of the dimensions that are there from the start: they can be renamed, but not
 * taken away (#159). Told at the topmost row, once something stands in the register. The fix adds the row.
 */
export const fixedDimensionMissing = defineRule({
  id: "fixed-dimension-missing",
  severity: "info",
  bind: (book): BoundRule<Facts, FixedId>[] => {
    const table = tableOf(book, "dimensions");
    if (!table) return [];
    const ids = Object.keys(fixed) as FixedId[];
    return [
      {
        reads: { dimensions: ["dimension", "singular", "kind"] },
        subjects: () => ids,
        touched: () => ids,
        judge: (id, report) => {
          const keys = texts(table, "dimension");
          const row = table.order.find((one) => keys[one] !== undefined);
          if (row === undefined || isThere(table, fixed[id])) return;
          const edits = additionOf(book, table, fixed[id]);
          report({
            at: { register: "dimensions", row },
            facts: { kind: id },
            ...(edits.length > 0 && { edits }),
          });
        },
      },
    ];
  },
});
