import { tableOf, type Book } from "../../book/book";
import type { RowId } from "../../book/row-id";
import type { Table } from "../../book/table";
import type { CellValue } from "../../values/cell";
import { isSameCountry } from "../../values/country";
import { ROWS_PER_SLICE, type Task } from "../../values/task";
import { fold } from "../../values/text";
import type { CellChange, ImportPlan, PlannedRow } from "../import-plan";
import type { ImportSettings } from "../import-settings";
import type { ParsedFile } from "../parsed-file";
import { planImport } from "../plan-import";
import { takeProposed } from "../take-proposed";

/** Whose a difference is: theirs alone, mine alone, or both have changed it. */
export type ChangedBy = "theirs" | "mine" | "both";

/** A row that the register and a file have otherwise, against what both came from. */
export type ComparedLine = {
  readonly side: ChangedBy;
  /** What they have changed, also where I have too: what is written when theirs counts. Left out of a row that is new. */
  readonly theirs: readonly CellChange[];
  /** What stood in a cell at first, by the worksheet's column; left out where nobody knows. */
  readonly base: ReadonlyMap<number, CellValue>;
};

/** Who has changed what in a file's rows, by their lines; and how many rows they have taken away, which nothing is done about. */
export type Compared = {
  readonly lines: ReadonlyMap<number, ComparedLine>;
  readonly counts: Readonly<Record<ChangedBy, number>>;
  readonly gone: number;
};

/** The worksheet's columns that a file says something of. */
const spokenOf = (table: Table, { columns }: ImportSettings): ReadonlySet<number> =>
  new Set(
    columns.flatMap(({ target }) => {
      if (!target) return [];
      return target.kind === "field"
        ? (table.columnOf.get(target.field) ?? [])
        : table.headers.findIndex((header, at) => header === target.header && !table.fields[at]);
    }),
  );

/** The rows of what both came from: those that the register still has, and those that it has no more. */
type Base = {
  readonly there: ReadonlyMap<RowId, PlannedRow>;
  readonly gone: ReadonlyMap<string, PlannedRow>;
  readonly spoken: ReadonlySet<number>;
};

/** Whether a row of what both came from can be told from its file: one that is refused, or cut short, says nothing for certain. */
const isTold = (row: PlannedRow | undefined): row is PlannedRow =>
  row !== undefined &&
  row.outcome !== "refused" &&
  !row.warnings.some(({ code }) => code === "too-few-cells");

/** Whether two cells of a worksheet's column hold the same: a country's name and its code do. */
const isSame = ({ fields }: Table, at: number, one: CellValue, other: CellValue): boolean =>
  one === other || (fields[at]?.format === "country" && isSameCountry(String(one), String(other)));

const together = (sides: ReadonlySet<ChangedBy>): ChangedBy =>
  sides.size === 1 ? ([...sides][0] ?? "both") : "both";

/** A row that both have: each cell is whose it is against the base, and the row is both's where its cells are not all one's. */
const changedLine = (table: Table, row: PlannedRow, { there, spoken }: Base): ComparedLine => {
  const base = row.row === undefined ? undefined : there.get(row.row);
  const was = new Map<number, CellValue>();
  const theirs: CellChange[] = [];
  const sides = new Set<ChangedBy>();
  for (const change of row.changes) {
    if (!isTold(base) || !spoken.has(change.column)) {
      sides.add("both");
      theirs.push(change);
      continue;
    }
    const before = base.changes.find(({ column }) => column === change.column);
    was.set(change.column, before ? before.to : change.from);
    // In the base stands what I have: it is theirs. There stands what they have: it is mine.
    const side = !before ? "theirs" : isSame(table, change.column, before.to, change.to) ? "mine" : "both";
    sides.add(side);
    if (side !== "mine") theirs.push(change);
  }
  return { side: together(sides), theirs, base: was };
};

/** A row that I have no more, or never had. */
const newLine = (table: Table, row: PlannedRow, { gone, spoken }: Base): ComparedLine => {
  const base = gone.get(fold(row.key));
  if (!base) return { side: "theirs", theirs: [], base: new Map() };
  const isAsBase = (row.cells ?? []).every(
    (cell, at) => !spoken.has(at) || isSame(table, at, cell, base.cells?.[at] ?? ""),
  );
  const was = new Map([...spoken].map((at) => [at, base.cells?.[at] ?? ""] as const));
  return { side: isAsBase && isTold(base) ? "mine" : "both", theirs: [], base: was };
};

/**
 * Who has changed what: the register (mine) and a file (theirs, as it is planned) against what both came from (base, the last export
 * say), cell by cell. Where the base says nothing of a cell, it is both's: nobody knows. Yields the rows done.
 */
export function* whoChanged(
  book: Book,
  plan: ImportPlan,
  parsed: ParsedFile,
  settings: ImportSettings,
): Task<Compared | undefined> {
  const table = tableOf(book, plan.register);
  if (!table) return undefined;
  const columns = settings.columns.map((one) => ({ ...takeProposed(one), blankClears: true as const }));
  const asked: ImportSettings = { ...settings, columns, mode: "both", duplicates: "refuse" };
  const basePlan = yield* planImport(book, parsed, asked);
  if (basePlan.blockers.length > 0) return undefined;
  const there = new Map<RowId, PlannedRow>();
  const gone = new Map<string, PlannedRow>();
  for (const row of basePlan.rows)
    if (row.row !== undefined) there.set(row.row, row);
    else if (row.key !== "") gone.set(fold(row.key), row);
  const base: Base = { there, gone, spoken: spokenOf(table, asked) };
  const lines = new Map<number, ComparedLine>();
  const counts = { theirs: 0, mine: 0, both: 0 };
  const inTheirs = new Set<RowId>();
  let done = 0;
  for (const row of plan.rows) {
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    if (row.row !== undefined) inTheirs.add(row.row);
    if (row.outcome !== "changed" && row.outcome !== "new") continue;
    const line = row.outcome === "changed" ? changedLine(table, row, base) : newLine(table, row, base);
    lines.set(row.line, line);
    counts[line.side]++;
  }
  const taken = [...there.keys()].filter((row) => !inTheirs.has(row)).length;
  return { lines, counts, gone: taken };
}
