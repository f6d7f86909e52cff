import type { CellRange, Obstacle } from "../document";
import type { Package } from "../package/package";
import { contains, lastColumn, lastRow, MOST_ROWS, overlaps } from "../reference";
import { mergesOf } from "../sheet/merged";
import { fileRows } from "../sheet/read-rows";
import type { SheetData } from "../sheet/sheet-data";
import { readTablePart } from "../table/table-part";
import { commentedCells } from "./follow-comments";
import { anchorsIn, partsOf } from "./follow-drawings";
import { pivotRanges } from "./follow-pivots";

const asObstacles = (ranges: readonly CellRange[], what: Obstacle["what"]): Obstacle[] =>
  ranges.map((range) => ({ range, what }));

const tablesOf = ({ tables }: SheetData, own: unknown): readonly CellRange[] =>
  tables.filter((part) => part !== own).map((part) => readTablePart(part).range);

/** The array formulas that fill several cells. */
const arraysOf = ({ store }: SheetData): readonly CellRange[] => store.arrays;

/** All the rows below some columns' cell, to the end of the sheet. */
const belowOf = (row: number, { column, columns }: Pick<CellRange, "column" | "columns">): CellRange => ({
  row,
  rows: MOST_ROWS - row,
  column,
  columns,
});

/** What stands in the way of moving all the cells from a row on, in some columns: Excel moves it whole or not at all. */
export const immovable = (
  files: Package,
  sheet: SheetData,
  own: unknown,
  row: number,
  band: Pick<CellRange, "column" | "columns">,
): readonly Obstacle[] => {
  const zone = belowOf(row, band);
  const isTorn = (range: CellRange): boolean =>
    overlaps(range, zone) &&
    (range.row < zone.row || range.column < zone.column || lastColumn(range) > lastColumn(zone));
  return [
    ...asObstacles(tablesOf(sheet, own).filter(isTorn), "table"),
    ...asObstacles(mergesOf(sheet).filter(isTorn), "merged"),
    ...asObstacles(arraysOf(sheet).filter(isTorn), "array"),
    ...asObstacles(
      pivotRanges(files, sheet.frame.name).filter((range) => overlaps(range, zone)),
      "pivot",
    ),
  ];
};

/** What stands in an area that is to be a table's: cells, and what lies on them. */
export const standingIn = (
  files: Package,
  sheet: SheetData,
  own: unknown,
  area: CellRange,
  isOurs: (row: number, column: number) => boolean = () => false,
): readonly Obstacle[] => {
  const cells: Obstacle[] = [];
  for (const { row, cells: line } of fileRows(sheet, area.row, lastRow(area)))
    for (const { column, value, formula } of line) {
      const isFilled = value !== "" || formula !== undefined;
      if (!isFilled || !contains(area, row, column) || isOurs(row, column)) continue;
      if (sheet.edits.cell(row, column)?.content !== undefined) continue;
      cells.push({ range: { row, column, rows: 1, columns: 1 }, what: "cells" });
    }
  const things = [
    ...asObstacles(tablesOf(sheet, own), "table"),
    ...asObstacles(mergesOf(sheet), "merged"),
    ...asObstacles(pivotRanges(files, sheet.frame.name), "pivot"),
    ...asObstacles(commentedCells(files, sheet.frame.name), "comment"),
    ...partsOf(files, sheet.frame.name, "drawing").flatMap((drawing) =>
      anchorsIn(drawing).map(({ row, column }) => ({
        range: { row, column, rows: 1, columns: 1 },
        what: "drawing" as const,
      })),
    ),
  ].filter(({ range }) => overlaps(range, area) && !isOurs(range.row, range.column));
  return [...cells, ...things];
};

/** The rows of some columns that hold something, from a row on, rising. */
export const usedRows = (
  sheet: SheetData,
  from: number,
  { column: left, columns }: Pick<CellRange, "column" | "columns">,
): readonly number[] => {
  const used = new Set<number>();
  const isIn = (column: number): boolean => column >= left && column < left + columns;
  for (const { row, cells } of fileRows(sheet, from, MOST_ROWS)) {
    const isUsed = cells.some(
      ({ column, value, formula }) =>
        isIn(column) &&
        (value !== "" || formula !== undefined) &&
        sheet.edits.cell(row, column)?.content === undefined,
    );
    if (isUsed) used.add(row);
  }
  for (const row of sheet.edits.rows()) {
    if (row < from) continue;
    const isUsed = sheet.edits
      .row(row)
      .some(
        ({ column, cell: { content } }) =>
          isIn(column) && content !== undefined && (content.value !== "" || content.formula !== undefined),
      );
    if (isUsed) used.add(row);
  }
  return [...used].sort((a, b) => a - b);
};
