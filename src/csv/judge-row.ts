import { NO_ROW, type RowId, rowId } from "../book/row-id";
import type { Table } from "../book/table";
import type { Folded } from "../values/brands";
import type { TakeAlike } from "./alike-rows";
import { withBearers } from "./bearers";
import { unreadKeys } from "./chosen-key";
import { columnsAt } from "./columns-at";
import { NEW_KEY, type FileKeys } from "./file-keys";
import type { CellChange, Outcome, PlannedRow, Reason, Warning } from "./import-plan";
import type { ImportSettings } from "./import-settings";
import { halfNames } from "./joined-cell";
import type { OwnKeys } from "./own-keys";
import type { ParsedFile } from "./parsed-file";
import { changeRow, newRow, type Against, type Change } from "./plan-row";
import { splitPostcode, type PostcodeCity } from "./postcode-city";
import { roundedNumbers } from "./rounded-numbers";
import { lacksPart, shownKey, type RowsByKey } from "./row-keys";
import { widthWarning } from "./row-shape";

const none: readonly never[] = [];

/** Everything that the rows of a file are looked up in, made once. */
export type Lookup = Against & {
  readonly parsed: ParsedFile;
  readonly settings: ImportSettings;
  readonly fileKeys: FileKeys;
  readonly index: RowsByKey;
  /** Rows that a person leaves out, counted from 0. */
  readonly unticked: ReadonlySet<number>;
  /** Where rows are matched by something else than the register's key. */
  readonly own?: OwnKeys;
  /** What is told of rows whose key is the register's with its zeros in front. */
  readonly restored: ReadonlyMap<number, Warning>;
  readonly takeAlike: TakeAlike;
  readonly postcode: PostcodeCity | undefined;
  readonly shape: ReadonlyMap<number, readonly Reason[]>;
  /** The lines that the rows of a shared key stand on, by those rows. */
  readonly sharedLines: WeakMap<readonly number[], readonly number[]>;
};

/** The row that a key names, or why none can be told. */
const findRow = (
  { index, settings: { mode } }: Lookup,
  folded: Folded,
  key: string,
  reasons: Reason[],
): RowId | undefined => {
  const found = index.get(folded);
  if (typeof found === "object") {
    reasons.push({ code: "key-not-unique", key, rows: found.length });
    return undefined;
  }
  if (found === undefined && mode === "update") reasons.push({ code: "not-in-register", key });
  if (found !== undefined && mode === "add") reasons.push({ code: "already-in-register", key });
  return found;
};

/** The lines of the rows that share a key, made once for all of them. */
const linesOf = ({ parsed, sharedLines }: Lookup, rows: readonly number[]): readonly number[] => {
  const known = sharedLines.get(rows) ?? rows.map((row) => parsed.lines[row] ?? 0);
  sharedLines.set(rows, known);
  return known;
};

const duplicateReason = (lookup: Lookup, index: number, folded: Folded, key: string): Reason | undefined => {
  const { fileKeys, settings } = lookup;
  const rows = fileKeys.shared.get(folded);
  if (!rows) return undefined;
  const lines = linesOf(lookup, rows);
  if (settings.duplicates === "refuse") return { code: "duplicate-in-file", key, lines };
  return rows.at(-1) === index ? undefined : { code: "superseded", key, line: lines.at(-1) ?? 0 };
};

/** The cells that the row is compared by: a postcode and city in one cell are split, unless that is what stands there. */
const comparedCells = ({ postcode }: Lookup, row: RowId | undefined, cells: readonly string[]) => {
  if (!postcode) return cells;
  const { column, values } = postcode.postcode;
  return row !== undefined && values?.[row] === cells[column]?.trim()
    ? cells
    : splitPostcode(postcode, cells);
};

/** What is to be done with a row, before it is told. */
type Judged = {
  readonly key: string;
  readonly row: RowId | undefined;
  readonly changes: readonly Change[];
  readonly cells: PlannedRow["cells"];
  readonly reasons: readonly Reason[];
};

const shapeOf = ({ shape }: Lookup, index: number): Reason[] => {
  const known = shape.get(index);
  return known ? [...known] : [];
};

const judgeKeyless = (lookup: Lookup, index: number, cells: readonly string[]): Judged => {
  const reasons = shapeOf(lookup, index);
  if (lookup.takeAlike(cells, lookup.columns))
    return { key: "", row: undefined, changes: none, cells: undefined, reasons };
  if (lookup.settings.mode === "update") reasons.push({ code: "not-in-register", key: "" });
  const made = newRow(lookup, cells, reasons);
  return { key: "", row: undefined, changes: none, cells: made, reasons };
};

const judgeFound = (
  lookup: Lookup,
  row: RowId,
  key: string,
  cells: readonly string[],
  reasons: Reason[],
): Judged => {
  const changes = changeRow(lookup, row, comparedCells(lookup, row, cells), reasons);
  const differs = lookup.own?.differs(changes, cells);
  if (differs) reasons.push(differs);
  return { key, row, changes, cells: undefined, reasons };
};

const judgeNew = (
  lookup: Lookup,
  index: number,
  key: string,
  cells: readonly string[],
  reasons: Reason[],
): Judged => {
  const taken = lookup.own?.taken(index, cells);
  if (taken) reasons.push(taken);
  const made = newRow(lookup, comparedCells(lookup, undefined, cells), reasons);
  return { key, row: undefined, changes: none, cells: made, reasons };
};

const judgeKeyed = (lookup: Lookup, index: number, cells: readonly string[]): Judged => {
  const { columns, fileKeys } = lookup;
  const reasons = shapeOf(lookup, index);
  const key = shownKey(columns.keys, cells);
  const named = fileKeys.named[index] ?? NO_ROW;
  if (named >= 0 && lookup.settings.mode !== "add")
    return judgeFound(lookup, rowId(named), key, cells, reasons);
  if (named === NEW_KEY && lookup.settings.mode !== "update")
    return judgeNew(lookup, index, key, cells, reasons);
  const folded = fileKeys.foldedOf(index);
  if (folded === undefined) {
    const unread = unreadKeys(columns.keys, cells);
    if (unread.length > 0)
      return { key, row: undefined, changes: none, cells: undefined, reasons: [...reasons, ...unread] };
    const missing = columns.keys.find((part) => lacksPart(part, cells, index));
    reasons.push({ code: "missing-key", field: missing?.field.id ?? columns.keys[0]?.field.id ?? "" });
    return { key, row: undefined, changes: none, cells: undefined, reasons };
  }
  const duplicate = duplicateReason(lookup, index, folded, key);
  if (duplicate) reasons.push(duplicate);
  const row = findRow(lookup, folded, key, reasons);
  if (row !== undefined) return judgeFound(lookup, row, key, cells, reasons);
  return judgeNew(lookup, index, key, cells, reasons);
};

const outcomeOf = ({ reasons, cells, changes }: Judged): Outcome => {
  if (reasons.length > 0) return "refused";
  if (cells) return "new";
  return changes.length > 0 ? "changed" : "unchanged";
};

/** What makes a row something else than data, or leaves it unknown: nothing more is said of it. */
const isNoData: ReadonlySet<Reason["code"]> = new Set([
  ...([
    "repeated-header",
    "under-headers",
    "units-row",
    "total-row",
    "drawn-line",
    "printed-line",
    "broken-quote",
    "sie-quote",
    "not-calculated",
  ] as const),
]);

/** A row that is refused for one reason, and of which nothing more is said. */
export const refusedAs = (line: number, key: string, reason: Reason): PlannedRow => ({
  line,
  key,
  outcome: "refused",
  row: undefined,
  changes: none,
  cells: undefined,
  reasons: [reason],
  warnings: none,
});

/** A row that a person leaves out, with the row of the register that it names. */
const leftOut = (
  { parsed, columns, fileKeys, index: known }: Lookup,
  index: number,
  cells: readonly string[],
) => {
  const folded = fileKeys.foldedOf(index);
  const found = folded === undefined ? undefined : known.get(folded);
  const row = refusedAs(parsed.lines[index] ?? 0, shownKey(columns.keys, cells), { code: "unticked" });
  return typeof found === "number" ? { ...row, row: found } : row;
};

const judge = (looked: Lookup, index: number): PlannedRow => {
  const columns = columnsAt(looked.columns, looked.parsed, index);
  const lookup = columns === looked.columns ? looked : { ...looked, columns };
  const { parsed, table } = lookup;
  const cells = parsed.rows[index] ?? none;
  const line = parsed.lines[index] ?? 0;
  if (lookup.unticked.has(index)) return leftOut(lookup, index, cells);
  const apart = shapeOf(lookup, index).find(({ code }) => isNoData.has(code));
  if (apart) return refusedAs(line, shownKey(columns.keys, cells), apart);
  const judged =
    columns.keys.length > 0 ? judgeKeyed(lookup, index, cells) : judgeKeyless(lookup, index, cells);
  const { key, row } = judged;
  const outcome = outcomeOf(judged);
  const width = widthWarning(cells, columns.width, parsed.constants);
  const warnings = [
    ...(width ? [width] : none),
    ...roundedNumbers(columns.fields, cells),
    ...halfNames(table, columns.fields, cells, row),
  ];
  return {
    line,
    key,
    outcome,
    row,
    changes: outcome === "changed" ? judged.changes.map((change) => shown(table, change)) : none,
    cells: outcome === "new" ? judged.cells : undefined,
    reasons: outcome === "refused" ? judged.reasons : none,
    warnings: outcome === "refused" ? none : warnings,
  };
};

/** What an import would do with one row of the file, counted from 0. */
export const judgeRow = (lookup: Lookup, index: number): PlannedRow =>
  withBearers(lookup, index, judge(lookup, index));

const shown = (table: Table, { at, from, to }: Change): CellChange => {
  const field = table.fields[at]?.id;
  const header = table.headers[at] ?? "";
  return field === undefined ? { header, column: at, from, to } : { field, header, column: at, from, to };
};
