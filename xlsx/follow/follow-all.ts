import { cellName } from "#core/values/a1";
import { lastRow } from "../reference";
import type { SheetData } from "../sheet/sheet-data";
import { readTablePart } from "../table/table-part";
import { sheetNames, type Workbook } from "../workbook/workbook";
import { followCells } from "./follow-cells";
import { followComments } from "./follow-comments";
import { followControls } from "./follow-controls";
import { followAnchors, followDrawings, partsOf } from "./follow-drawings";
import { followFormula, type FollowedFormula } from "./follow-formula";
import { followFrame } from "./follow-frame";
import { followNames } from "./follow-names";
import { followPivots } from "./follow-pivots";
import { followColumns, followOtherTables } from "./follow-tables";
import type { FormulaRow } from "./formula-place";
import type { RowChange } from "./row-change";

type Follow = (formula: string, own?: FormulaRow) => FollowedFormula;

/** Follows formulas of one sheet; the same text is worked out once. */
const followerFor = (change: RowChange, sheet: string, sheets: readonly string[]): Follow => {
  const known = new Map<string, FollowedFormula>();
  return (formula, own) => {
    const key = own ? `${own.row} ${own.isInTable} ${formula}` : formula;
    const before = known.get(key);
    if (before) return before;
    const followed = followFormula(formula, change, { sheet, sheets, own });
    known.set(key, followed);
    return followed;
  };
};

const followSheet = (
  { followed, files }: Workbook,
  sheet: SheetData,
  change: RowChange,
  follow: Follow,
): void => {
  const { name, frame } = sheet;
  const isOwn = name.toLowerCase() === change.sheet.toLowerCase();
  const { column: left, columns } = change.band;
  const moves = (row: number, column: number): boolean =>
    isOwn && column >= left && column < left + columns && change.row(row) !== row;
  const { first, last } = change.data;
  const isInTable = (column: number): boolean => column >= left && column < left + columns;
  // Only what ends in the last row may be taken to mean all.
  const inRow = (formula: string, row: number, column: number): FollowedFormula =>
    isOwn && row === last ? follow(formula, { row, isInTable: isInTable(column) }) : follow(formula);
  const cells = followCells(sheet, inRow, moves);
  followed.count("formulas", cells.changed);
  followed.miss(
    ...cells.stale.map(({ row, column, formula }) => ({
      kind: "cell" as const,
      sheet: name,
      cell: cellName(row, column),
      formula,
    })),
  );
  const rules = followFrame(frame, follow, isOwn ? change : undefined);
  followed.count("rules", rules.changed);
  followed.miss(...rules.stale.map((formula) => ({ kind: "rule" as const, sheet: name, formula })));
  const controls = followControls(files, frame.name, follow);
  followed.count("rules", controls.changed);
  followed.miss(...controls.stale.map((formula) => ({ kind: "rule" as const, sheet: name, formula })));
  const drawings = followDrawings(files, frame.name, follow);
  followed.count("charts", drawings.changed);
  followed.miss(...drawings.stale.map(() => ({ kind: "chart" as const, sheet: name })));
  for (const part of sheet.tables) {
    const isOwnTable =
      isOwn && readTablePart(part).range.row <= first && lastRow(readTablePart(part).range) >= last;
    // The table keeps a column's formula as it reads in its first row.
    const columnsToo = followColumns(part, (formula) =>
      isOwnTable ? follow(formula, { row: first, isInTable: true }) : follow(formula),
    );
    const place = { kind: "column" as const, sheet: `${name}, ${readTablePart(part).name}` };
    followed.miss(...columnsToo.stale.map((formula) => ({ ...place, formula })));
  }
};

/** The sheets that are a chart and nothing else. */
const followChartSheets = (
  { files, part, followed }: Workbook,
  change: RowChange,
  all: readonly string[],
): void => {
  for (const { name } of partsOf(files, part.name, "chartsheet")) {
    const { changed, stale } = followDrawings(files, name, followerFor(change, "", all));
    followed.count("charts", changed);
    followed.miss(...stale.map(() => ({ kind: "chart" as const, sheet: "" })));
  }
};

/** Lets everything in a workbook that points at cells of a sheet point at them where they will stand. */
export const followReferences = (workbook: Workbook, change: RowChange): void => {
  const { sheets, part, files, followed } = workbook;
  const all = sheetNames(workbook);
  for (const sheet of sheets) followSheet(workbook, sheet, change, followerFor(change, sheet.name, all));
  followChartSheets(workbook, change, all);
  const defined = followNames(part, change, all);
  followed.count("names", defined.changed);
  followed.miss(...defined.stale.map((name) => ({ kind: "name" as const, name })));
  const pivots = followPivots(files, part, change);
  followed.count("pivots", pivots.changed);
  followed.miss(...pivots.stale.map((source) => ({ kind: "pivot" as const, source })));
};

/** Lets what lies on the cells of a sheet go with them: comments, pictures, and other tables. */
export const followThings = (
  { files }: Workbook,
  sheet: SheetData,
  own: unknown,
  change: RowChange,
): void => {
  followComments(files, sheet.frame.name, change);
  followAnchors(files, sheet.frame.name, change);
  followOtherTables(sheet, own, change);
};
