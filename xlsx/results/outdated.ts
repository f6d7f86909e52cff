import { lastColumn, lastRow } from "../reference";
import type { Workbook } from "../workbook/workbook";
import { ChangedCells } from "./changed-cells";
import { formulaCells, type FormulaCell } from "./formula-cells";
import { placesOf } from "./places";

/** Formulas that feed each other in a longer zigzag than this are all taken to be outdated. */
const MOST_PASSES = 200;

/** What has been written since the file was opened; a cell that moved with what it held is not among it. */
const changedIn = ({ sheets, seams }: Workbook): ChangedCells => {
  const changed = new ChangedCells();
  for (const { name, edits } of sheets)
    for (const row of edits.hasContent ? edits.rows() : [])
      for (const {
        column,
        cell: { content },
      } of edits.row(row))
        if (content && (content.source === undefined || content.uncalculated))
          changed.add(name.toLowerCase(), row, column);
  for (const seam of seams) changed.addSeam(seam);
  return changed;
};

const isMadeOf = ({ precedents, row }: FormulaCell, changed: ChangedCells): boolean =>
  precedents.isOpen ||
  precedents.reads.some((read) => changed.meets(read)) ||
  precedents.ownRow.some(({ sheet, column, columns }) =>
    changed.meets({ sheet, range: { row, rows: 1, column, columns }, isPair: false }),
  );

const addCells = (changed: ChangedCells, { name, row, column, fills }: FormulaCell): void => {
  changed.add(name, row, column);
  if (!fills) return;
  for (let at = fills.row; at <= lastRow(fills); at++)
    for (let across = fills.column; across <= lastColumn(fills); across++) changed.add(name, at, across);
};

/**
 * The formulas whose results in the file may be other than what they come to now: those that read what has changed, or
 * the result of one that does.
 */
export const outdatedFormulas = (workbook: Workbook): readonly FormulaCell[] => {
  const changed = changedIn(workbook);
  if (changed.isEmpty) return [];
  const outdated: FormulaCell[] = [];
  let waiting = [...formulaCells(workbook, placesOf(workbook))];
  for (let passes = 0; waiting.length > 0; passes++) {
    const left: FormulaCell[] = [];
    const found = outdated.length;
    for (const cell of waiting) {
      if (passes < MOST_PASSES && !isMadeOf(cell, changed)) {
        left.push(cell);
        continue;
      }
      outdated.push(cell);
      addCells(changed, cell);
    }
    if (outdated.length === found) break;
    // Every other time upwards: what feeds the cell above it is followed to the end as fast as what feeds the one below.
    waiting = left.reverse();
  }
  return outdated;
};
