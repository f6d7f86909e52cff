import { cellName } from "#core/values/a1";
import { lastRow, parseRanges } from "../reference";
import type { SheetData } from "../sheet/sheet-data";
import { readTablePart } from "../table/table-part";
import { sheetNames, type Workbook } from "../workbook/workbook";
import { askedCells, type AskedCells } from "./asked-cells";
import { followCells } from "./follow-cells";
import { followComments } from "./follow-comments";
import { followControls } from "./follow-controls";
import { followAnchors, followDrawings, partsOf } from "./follow-drawings";
import { followFormula, type FollowedFormula } from "./follow-formula";
import { followFrame } from "./follow-frame";
import { followNames } from "./follow-names";
import { followPivots } from "./follow-pivots";
import { followColumns, followOtherTables } from "./follow-tables";
import type { FormulaPlace } from "./formula-place";
import { fromKeptRow } from "./kept-row";
import { makesReferences } from "./put-together";
import type { RowChange } from "./row-change";

type Spot = Pick<FormulaPlace, "own" | "cell" | "holdsFor">;
type Follow = (formula: string, spot?: Spot) => FollowedFormula;

/** Where the formulas of a workbook find each other. */
type Asked = { readonly sheets: readonly string[]; readonly asked: AskedCells };

/** Follows formulas of one sheet; the same text is worked out once, unless it reads otherwise where it stands. */
const followerFor = (change: RowChange, sheet: string, place: Asked): Follow => {
  const known = new Map<string, FollowedFormula>();
  return (formula, spot = {}) => {
    if (makesReferences(formula)) return followFormula(formula, change, { ...place, sheet, ...spot });
    const { own } = spot;
    const key = own ? `${own.row} ${own.isInTable} ${formula}` : formula;
    const before = known.get(key);
    if (before) return before;
    const followed = followFormula(formula, change, { ...place, sheet, own });
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
  const inCell = (formula: string, row: number, column: number): FollowedFormula => {
    // What a formula says that goes with its own row is nobody's loss.
    if (moves(row, column) && change.row(row) === undefined) return { text: formula, isStale: false };
    const newRow = moves(row, column) ? (change.row(row) ?? row) : row;
    // Only what ends in the last row may be taken to mean all.
    const own = isOwn && row === last ? { row, isInTable: isInTable(column) } : undefined;
    return follow(formula, { own, cell: { row, column, newRow } });
  };
  const cells = followCells(sheet, inCell, moves);
  followed.count("formulas", cells.changed);
  followed.miss(
    ...cells.stale.map(({ row, column, formula }) => ({
      kind: "cell" as const,
      sheet: name,
      cell: cellName(row, column),
      formula,
    })),
  );
  const inRule = (formula: string, cells: string): FollowedFormula => {
    const holdsFor = parseRanges(cells);
    const [home] = holdsFor;
    const plain = follow(formula, { holdsFor });
    if (!plain.isStale || !home || !isOwn || !isInTable(home.column)) return plain;
    return fromKeptRow(formula, home, change, (text) => follow(text, { holdsFor })) ?? plain;
  };
  const rules = followFrame(frame, inRule, isOwn ? change : undefined);
  followed.count("rules", rules.changed);
  followed.miss(...rules.stale.map((formula) => ({ kind: "rule" as const, sheet: name, formula })));
  const controls = followControls(files, frame.name, (formula) => follow(formula));
  followed.count("rules", controls.changed);
  followed.miss(...controls.stale.map((formula) => ({ kind: "rule" as const, sheet: name, formula })));
  const drawings = followDrawings(files, frame.name, (formula) => follow(formula));
  followed.count("charts", drawings.changed);
  followed.miss(...drawings.stale.map(() => ({ kind: "chart" as const, sheet: name })));
  for (const part of sheet.tables) {
    const { range, headerRow, name: table } = readTablePart(part);
    const isOwnTable = isOwn && range.row <= first && lastRow(range) >= last;
    // The table keeps a column's formula as it reads in its first row.
    const columnsToo = followColumns(part, (formula, kept) => {
      const row = kept.isTotals ? lastRow(range) : range.row + Number(headerRow);
      const column = range.column + kept.column;
      const own = isOwnTable ? { row: first, isInTable: true } : undefined;
      const at = (where: number): Spot => {
        const newRow = moves(where, column) ? (change.row(where) ?? where) : where;
        return { own, cell: { row: where, column, newRow } };
      };
      const plain = follow(formula, at(row));
      if (!plain.isStale || !isOwnTable || kept.isTotals) return plain;
      const data = { row, rows: last - row + 1 };
      return fromKeptRow(formula, data, change, (text, where) => follow(text, at(where))) ?? plain;
    });
    const place = { kind: "column" as const, sheet: `${name}, ${table}` };
    followed.miss(...columnsToo.stale.map((formula) => ({ ...place, formula })));
  }
};

/** The sheets that are a chart and nothing else. */
const followChartSheets = ({ files, part, followed }: Workbook, change: RowChange, all: Asked): void => {
  for (const { name } of partsOf(files, part.name, "chartsheet")) {
    const follow = followerFor(change, "", all);
    const { changed, stale } = followDrawings(files, name, (formula) => follow(formula));
    followed.count("charts", changed);
    followed.miss(...stale.map(() => ({ kind: "chart" as const, sheet: "" })));
  }
};

/** Lets everything in a workbook that points at cells of a sheet point at them where they will stand. */
export const followReferences = (workbook: Workbook, change: RowChange): void => {
  const { sheets, part, files, followed } = workbook;
  const all = { sheets: sheetNames(workbook), asked: askedCells(workbook) };
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
