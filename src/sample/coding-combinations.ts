import type { Words } from "../values/by-lang";
import type { CellValue, Lang } from "../values/cell";
import { cellsOf, type SampleRow } from "./row";

type Combination = {
  readonly kind: NonNullable<SampleRow<"codingCombinations">["kind"]>;
  readonly project: string;
  readonly customer: string;
};

/** The dimensions that are combined: the columns after the register's own, in this order. */
const combined: readonly Words[] = [
  { sv: "Projekt", en: "Project" },
  { sv: "Kund", en: "Customer" },
];

/** Customer K goes with two projects only; everything else is allowed (#174). */
const combinations: readonly Combination[] = [
  { kind: "allow", project: "05", customer: "K" },
  { kind: "allow", project: "10", customer: "K" },
  { kind: "deny", project: "*", customer: "K" },
  { kind: "allow", project: "*", customer: "*" },
];

/** What the combined dimensions are called in the sample, as headers. */
export const combinedDimensions = (lang: Lang): readonly string[] => combined.map((words) => words[lang]);

/** The rows of Konteringskombinationer, with a cell for each dimension after the register's own. */
export const combinationRows = (lang: Lang): readonly (readonly CellValue[])[] =>
  combinations.map(({ kind, project, customer }) => [
    ...cellsOf("codingCombinations", { kind }, lang),
    project,
    customer,
  ]);
