import { tableOf, type Book } from "../../book/book";
import { texts } from "../../book/table";
import { codingModules, resolveCoding, type CodingModule } from "../coding";
import type { ResolvedField } from "../resolved-field";
import { oneText, partsOf } from "../resolved-value";

/** The dimensions that a project can have codes of: every one but that of the projects themselves. */
const codedDimensions = (book: Book): readonly string[] => {
  const table = tableOf(book, "dimensions");
  if (!table) return [];
  const names = texts(table, "dimension");
  const kinds = texts(table, "kind");
  return table.order.flatMap((row) => (kinds[row] === "project" ? [] : (names[row] ?? [])));
};

const codingField = (dimension: string, codingModule: CodingModule): ResolvedField => ({
  kind: "coding",
  module: "coding",
  dimension,
  codingModule,
  resolve: (book, code) => {
    const { value, trace } = resolveCoding(book, code, dimension, codingModule);
    const parts = {
      outcome: oneText(value.outcome),
      ...(value.outcome === "code" && { code: oneText(value.code) }),
    };
    return { value: partsOf(parts), trace };
  },
});

/** What a project fills in for each dimension of a report, and what it demands (#31–#39). */
export const codingFields = (book: Book): readonly ResolvedField[] =>
  codedDimensions(book).flatMap((dimension) =>
    codingModules.map((codingModule) => codingField(dimension, codingModule)),
  );
