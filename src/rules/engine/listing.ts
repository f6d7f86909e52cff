import type { Book } from "../../book/book";
import { positionsIn } from "../../book/positions";
import type { Table } from "../../book/table";
import { registerIds } from "../../registers";
import type { RegisterId } from "../../registers/register";
import type { CellValue } from "../../values/cell";
import type { At, Finding, Severity } from "./rule";

/** A finding with the place in the worksheet that it has now; row and column are the sheet's, zero-based. */
export type Listed = {
  readonly finding: Finding;
  readonly register: RegisterId | undefined;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The column's header as it stands; "" when the finding is of the whole row. */
  readonly header: string;
  readonly value: CellValue;
};

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The column that a finding points at, counted from its table's first; undefined when the whole row is meant. */
export const columnIn = (table: Table, { field, column }: At): number | undefined =>
  column ?? (field === undefined ? undefined : table.columnOf.get(field));

/** A finding where it stands now. */
export const listOne = (book: Book, finding: Finding): Listed => {
  const { at } = finding;
  const table = at && book.tables.get(at.register);
  if (!table) return { finding, register: undefined, sheet: "", row: -1, column: -1, header: "", value: "" };
  const { place, register, headers } = table;
  const column = columnIn(table, at);
  return {
    finding,
    register: register.id,
    sheet: place.sheet,
    row: place.row + 1 + (positionsIn(table)[at.row] ?? 0),
    column: place.column + (column ?? 0),
    header: column === undefined ? "" : (headers[column] ?? ""),
    value: column === undefined ? "" : (table.raw[at.row]?.[column] ?? ""),
  };
};

/** The order of what is equally grave and stands in one sheet. */
export const byPlace = (a: Listed, b: Listed): number => a.row - b.row || a.column - b.column;

/** Where the findings of a severity in a register come among the others: the gravest first, then as the sheets stand. */
export const rankOf = (severity: Severity, register: RegisterId | undefined): number =>
  weight[severity] * (registerIds.length + 1) + (register ? registerIds.indexOf(register) + 1 : 0);

/** Findings in the order that people read them: the gravest first, then as the sheets and their rows stand. */
export const listFindings = (book: Book, findings: readonly Finding[]): Listed[] =>
  findings
    .map((finding) => listOne(book, finding))
    .sort(
      (a, b) =>
        rankOf(a.finding.severity, a.register) - rankOf(b.finding.severity, b.register) || byPlace(a, b),
    );

/** How many findings there are of each severity. */
export const countFindings = (findings: readonly Finding[]): Record<Severity, number> => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
};
