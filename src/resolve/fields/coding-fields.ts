import { tableOf, type Book } from "../../book/book";
import { texts } from "../../book/table";
import { codingModules, resolveCoding, type CodingModule } from "../coding";
import { resolveCodingRule } from "../coding-rule";
import type { ResolvedField } from "../resolved-field";
import { oneOf, oneText, partsOf } from "../resolved-value";
import { resolveTimeCode } from "../time-code";

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
  tab: "general",
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

const ruleField = (dimension: string): ResolvedField => ({
  kind: "codingRule",
  tab: "general",
  module: "coding",
  dimension,
  resolve: (book, code) => {
    const { value, trace } = resolveCodingRule(book, code, dimension);
    return { value: oneOf("dimensions", "rule", value), trace };
  },
});

const timeCodeField: ResolvedField = {
  kind: "timeCode",
  module: "coding",
  resolve: (book, code) => {
    const { value, trace } = resolveTimeCode(book, code);
    return { value: oneOf("projects", "timeCode", value), trace };
  },
};

/** What a project fills in for each dimension of a report, and what it demands (#31–#39). */
export const codingFields = (book: Book): readonly ResolvedField[] => [
  timeCodeField,
  ...codedDimensions(book).flatMap((dimension) => [
    ruleField(dimension),
    ...codingModules.map((codingModule) => codingField(dimension, codingModule)),
  ]),
];
