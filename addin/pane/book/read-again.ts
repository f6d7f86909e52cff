import { compareAt, compareRows } from "#core/book/compare";
import type { Edit } from "#core/book/edit";
import { positionAt } from "#core/book/row-id";
import type { RawTable, Table } from "#core/book/table";
import { applyChecked } from "#core/rules/engine/check";
import type { KnownTable, TableName, Workbook } from "../../ports";
import { inSlices } from "../../slices";
import { isBusy } from "../jobs/job";
import { check, revision, tablesRead } from "./book";

/** More changes than this, a sorted register say, are taken in slices by reading the workbook anew. */
const MOST_EDITS = 2000;

/** More rows than this, a formula copied down say, are compared with their whole sheet, which is done in slices. */
const MOST_ROWS = 2000;

/** The registers on a sheet. */
export const tablesOn = (sheet: string): Table[] =>
  [...(check.value?.book.tables.values() ?? [])].filter(({ place }) => place.sheet === sheet);

/** The sheets that registers stand on. */
export const registerSheets = (): string[] => [
  ...new Set([...(check.value?.book.tables.values() ?? [])].map(({ place }) => place.sheet)),
];

/** Brings what was read into the book, and judges what it touches. */
const take = (edits: readonly Edit[]): void => {
  if (!check.value || edits.length === 0) return;
  applyChecked(check.value, edits);
  revision.value++;
};

/**
 * Notes how the book stands, and tells whether it still does. What was read while a job wrote, or before one, is not
 * taken: the job counts on the rows standing where its plan says.
 */
const standing = (): (() => boolean) => {
  const began = revision.value;
  return () => !isBusy.value && revision.value === began;
};

const isSameShape = (table: Table, raw: RawTable): boolean =>
  table.place.name === raw.name &&
  table.place.row === raw.row &&
  table.place.column === raw.column &&
  table.headers.length === raw.headers.length &&
  table.headers.every((header, at) => header === raw.headers[at]);

/** Whether a register stands on a sheet without a table. */
const isPlain = ({ place }: Table): boolean => place.name === "";

const knownTable = ({ place, fields }: Table): KnownTable => ({ ...place, fields });

/** Reads rows of a register again, by worksheet row; false when its whole sheet has to be compared instead. */
export async function readRowsAgain(
  workbook: Workbook,
  table: Table,
  first: number,
  last: number,
): Promise<boolean> {
  const top = table.place.row + 1;
  const from = Math.max(first, top);
  if (last < from) return true;
  if (last - from >= MOST_ROWS || isPlain(table)) return false;
  const stands = standing();
  const read = await workbook.readRows(knownTable(table), from, last);
  // The register was read anew meanwhile, or a job began.
  if (!stands() || !tablesOn(table.place.sheet).includes(table)) return false;
  if (!read.ok || read.value.rowCount !== table.order.length || read.value.row !== table.place.row)
    return false;
  take(compareAt(table, positionAt(from - top), read.value.rows, read.value.formats));
  return true;
}

/** Compares a sheet's registers with what it holds now; `anew` when tables came, went or changed their columns. */
export async function readSheetAgain(
  workbook: Workbook,
  sheet: string,
): Promise<"compared" | "anew" | "later"> {
  const stood = standing();
  const before = tablesOn(sheet);
  const read = before.some(isPlain)
    ? await workbook.readPlain([sheet])
    : await workbook.readSheet(sheet, before.map(knownTable));
  if (!stood()) return "later";
  if (!read.ok) return read.error.kind === "editing-cell" ? "later" : "anew";
  const known = tablesOn(sheet);
  if (known.length === 0 && read.value.length > 0) return "anew";
  for (const table of known) {
    const raw = read.value.find((one) => isSameShape(table, one));
    if (!raw) return "anew";
    const compared = await inSlices(compareRows(table, raw.rows, raw.formats), standing());
    // Someone wrote meanwhile: what was read is no longer what the sheet holds.
    if (!compared.ok) return "later";
    if (compared.value.length > MOST_EDITS) return "anew";
    take(compared.value);
  }
  return "compared";
}

const nameOf = ({ sheet, name }: TableName): string => JSON.stringify([sheet, name]);

/** Whether tables came, went or were renamed since the workbook was read; undefined when Excel does not tell. */
export async function areTablesOther(workbook: Workbook): Promise<boolean | undefined> {
  const listed = await workbook.listTables();
  if (!listed.ok) return undefined;
  const known = new Set(tablesRead.value.map(nameOf));
  return listed.value.length !== known.size || listed.value.some((one) => !known.has(nameOf(one)));
}
