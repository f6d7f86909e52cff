import { cellName, columnNumber } from "#core/values/a1";
import type { Area } from "../batch";

/**
 * The very hidden sheet where jobs lay ready what they will write. Its first columns are a directory with a row for each
 * lane; the rest are the lanes, columns of their own, so that two panes that write at once never touch each other's.
 */
export const STAGE_SHEET = "Kontera_";

/** How many panes can write at once. */
export const LANES = 16;

/** Where the first lane begins, and how wide each is. */
const FIRST_COLUMN = 16;
const LANE_COLUMNS = 1_000;

/** The rows at the top of a lane that hold formulas: tests in the first column, counts further right. */
export const FORMULA_ROWS = 2_000;

/** How far a job came, as its row of the directory says it. */
export const LANE_STATES = {
  /** Things are being laid ready; no register is touched. */
  laying: "laying",
  /** The one request that writes has begun; when this remains, the guard refused, and nothing is written. */
  begun: "begun",
  /** The guard agreed; when this remains, Excel failed in the middle of the writing. */
  writing: "writing",
  /** Sheets are being made in one request; when this remains, Excel failed in the middle of it. */
  making: "making",
  /** Sheets are made, and a job is to fill them; when this remains, it never did. */
  made: "made",
  /** All is written, and as it was asked for. */
  done: "done",
  /** All was written, but does not stand as it was asked for. */
  partly: "partly",
  /** Excel wrote although the guard did not hold: what was written may stand in other rows than it was meant for. */
  astray: "astray",
} as const;

/** A job's own place on the sheet, and the name under which it holds it. */
export type Lane = { readonly number: number; readonly id: string };

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  sheet: STAGE_SHEET,
  row,
  column,
  rows,
  columns,
});

/** Every lane's holder, state, and what its job is. */
export const directoryArea = area(0, 0, LANES, 3);

/** A lane's row in the directory: holder, state, what the job is. */
export const entryArea = ({ number }: Lane): Area => area(number, 0, 1, 3);
export const holderCell = ({ number }: Lane): Area => area(number, 0);
export const stateCell = ({ number }: Lane): Area => area(number, 1);
/** Where it is asked who holds a lane: two cells, as `guardArea`. */
export const holdArea = ({ number }: Lane): Area => area(number, 3, 1, 2);
/** Where it is worked out who holds it. */
export const claimCell = ({ number }: Lane): Area => area(number, 5);

/** The lane's first column. */
const left = ({ number }: Lane): number => FIRST_COLUMN + number * LANE_COLUMNS;

/** All of the lane down to a row. */
export const laneArea = (lane: Lane, rows: number): Area => area(0, left(lane), rows, LANE_COLUMNS);

export const testsArea = (lane: Lane, tests: number): Area => area(0, left(lane), tests);
/** Two cells: of one alone, Excel takes the whole sheet when it is asked for cells of a kind. */
export const guardArea = (lane: Lane): Area => area(0, left(lane) + 1, 1, 2);
export const countCell = (lane: Lane, at: number): Area => area(at, left(lane) + 3);
export const countsArea = (lane: Lane, counts: number): Area => area(0, left(lane) + 3, counts);
export const askedArea = (lane: Lane, counts: number): Area => area(0, left(lane) + 4, counts);
export const verdictCell = (lane: Lane): Area => area(0, left(lane) + 5);

/** What the directory's cell has no room for of a job's record. */
export const recordArea = (lane: Lane, parts: number): Area => area(0, left(lane) + 6, parts);
const CORNERS = /^\$?([A-Z]+)?\$?(\d+)?(?::\$?([A-Z]+)?\$?(\d+)?)?$/;

/** The numbers of the lanes that an address concerns, in their cells or in their rows of the directory. */
export const lanesAt = (address: string): number[] => {
  const [, from, top = "1", to = from, bottom = from === to ? top : undefined] = CORNERS.exec(address) ?? [];
  const [first, last] = [
    from === undefined ? 0 : columnNumber(from),
    to === undefined ? Infinity : columnNumber(to),
  ];
  return Array.from({ length: LANES }, (_, number) => number).filter((number) => {
    const lane = left({ number, id: "" });
    const isNamed = first < FIRST_COLUMN && number >= Number(top) - 1 && number < Number(bottom ?? Infinity);
    return isNamed || (first < lane + LANE_COLUMNS && last >= lane);
  });
};

/** An area as a formula names it, from wherever. */
export const absolute = ({ sheet, row, column, rows, columns }: Area): string => {
  const corner = (name: string): string => name.replace(/^([A-Z]+)/, "$$$1$$");
  const [first, last] = [cellName(row, column), cellName(row + rows - 1, column + columns - 1)];
  return `'${sheet.replaceAll("'", "''")}'!${corner(first)}:${corner(last)}`;
};

/** Rows and columns of a rectangle that is to be placed in a lane. */
export type Size = { readonly rows: number; readonly columns: number };

/**
 * Where rectangles stand in a lane, below its formulas: side by side as long as there is room, then below. Undefined
 * when one is wider than the lane.
 */
export const placed = (lane: Lane, sizes: readonly Size[]): Area[] | undefined => {
  let row = FORMULA_ROWS;
  let column = 0;
  let height = 0;
  const areas: Area[] = [];
  for (const { rows, columns } of sizes) {
    if (columns > LANE_COLUMNS) return undefined;
    if (column + columns > LANE_COLUMNS) {
      row += height;
      column = 0;
      height = 0;
    }
    areas.push(area(row, left(lane) + column, rows, columns));
    column += columns;
    height = Math.max(height, rows);
  }
  return areas;
};
