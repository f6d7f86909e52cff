import type { CellRange } from "../document";
import { pivotRanges } from "../follow/follow-pivots";
import { openWorkbook } from "../open-workbook";
import { CONTENT_TYPES_NAME } from "../package/content-types";
import type { Package } from "../package/package";
import { readRelationships } from "../package/relationships";
import { overlaps, rangeName } from "../reference";
import { mergesOf } from "../sheet/merged";
import type { SheetData } from "../sheet/sheet-data";
import { columnsOf, readTablePart } from "../table/table-part";
import type { Workbook } from "../workbook/workbook";
import type { XmlPart } from "../xml/part";
import { child, childrenOf } from "../xml/tree";

/** Something about a workbook file that Excel would repair, or not open; `at` is a part or a range of a sheet. */
export type BookFlaw = {
  readonly flaw: "not-readable" | "absent-part" | "twice" | "count" | "overlap" | "table" | "lost-part";
  readonly at: string;
};

const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, at) => texts.indexOf(text) !== at);

function* contentTypeFlaws(files: Package): Generator<BookFlaw> {
  const types = files.xml(CONTENT_TYPES_NAME);
  const names = types.ok
    ? childrenOf(types.value.root, "Override").map(({ attributes }) =>
        (attributes["PartName"] ?? "").toLowerCase(),
      )
    : [];
  for (const name of names) if (!files.has(name)) yield { flaw: "absent-part", at: name };
  for (const at of repeated(names)) yield { flaw: "twice", at };
}

function* relationFlaws(files: Package, part: string): Generator<BookFlaw> {
  const relationships = readRelationships(files, part);
  if (!relationships.ok) return;
  for (const at of repeated(relationships.value.map(({ id }) => id)))
    yield { flaw: "twice", at: `${part} ${at}` };
  for (const { target } of relationships.value)
    if (target !== "" && !files.has(target)) yield { flaw: "absent-part", at: target };
}

const COUNTED = ["mergeCells", "dataValidations", "tableParts"];

function* countFlaws({ frame, name }: SheetData): Generator<BookFlaw> {
  for (const list of COUNTED) {
    const element = child(frame.root, list);
    const count = element?.attributes["count"];
    const isWrong = element && count !== undefined && Number(count) !== element.children.length;
    if (isWrong) yield { flaw: "count", at: `${name} ${list}` };
  }
}

/** Pairs of ranges that share a cell; sorted by their rows, so that a sheet of many merges takes no square of time. */
const shared = (ranges: readonly CellRange[]): CellRange | undefined => {
  const open: CellRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.row - b.row)) {
    for (let at = open.length - 1; at >= 0; at--) {
      const other = open[at];
      if (other && other.row + other.rows <= range.row) open.splice(at, 1);
      else if (other && overlaps(other, range)) return range;
    }
    open.push(range);
  }
  return undefined;
};

function* tableFlaws(part: XmlPart): Generator<BookFlaw> {
  const { range, headerRow, totalsRow, columns, name } = readTablePart(part);
  const filter = child(part.root, "autoFilter")?.attributes["ref"];
  const filtered = rangeName({ ...range, rows: range.rows - Number(totalsRow) });
  const isWide = range.columns === columns.length && range.rows > Number(headerRow) + Number(totalsRow);
  if (!isWide || (filter !== undefined && filter !== filtered)) yield { flaw: "table", at: name };
  if (repeated(columns.map((column) => column.toLowerCase())).length > 0) yield { flaw: "twice", at: name };
  const count = child(part.root, "tableColumns")?.attributes["count"];
  if (count !== undefined && Number(count) !== columnsOf(part).length) yield { flaw: "count", at: name };
}

function* sheetFlaws(files: Package, sheet: SheetData): Generator<BookFlaw> {
  yield* relationFlaws(files, sheet.frame.name);
  yield* countFlaws(sheet);
  const tables = sheet.tables.map((part) => readTablePart(part).range);
  const at = shared([...tables, ...mergesOf(sheet)]);
  if (at) yield { flaw: "overlap", at: `${sheet.name} ${rangeName(at)}` };
  // A pivot table may have merged cells of its own, and never a table's.
  const covered = shared([...tables, ...pivotRanges(files, sheet.frame.name)]);
  if (covered) yield { flaw: "overlap", at: `${sheet.name} ${rangeName(covered)}` };
  for (const part of sheet.tables) yield* tableFlaws(part);
}

function* flawsIn({ files, part, sheets }: Workbook): Generator<BookFlaw> {
  yield* contentTypeFlaws(files);
  yield* relationFlaws(files, "");
  yield* relationFlaws(files, part.name);
  for (const at of repeated(sheets.map(({ name }) => name.toLowerCase()))) yield { flaw: "twice", at };
  const tables = sheets.flatMap((sheet) => sheet.tables);
  for (const at of repeated(tables.map((table) => table.root.attributes["id"] ?? "")))
    yield { flaw: "twice", at };
  for (const at of repeated(tables.map((table) => readTablePart(table).name.toLowerCase())))
    yield { flaw: "twice", at };
  for (const sheet of sheets) yield* sheetFlaws(files, sheet);
}

/** What is wrong with the structure of a workbook file. */
export const bookFlaws = (bytes: Uint8Array): readonly BookFlaw[] => {
  const opened = openWorkbook(bytes);
  if (opened.ok) return [...flawsIn(opened.value)];
  const { error } = opened;
  return [{ flaw: "not-readable", at: error.fault === "damaged" ? error.part : error.fault }];
};
