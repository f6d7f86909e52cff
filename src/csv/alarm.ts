import type { Table } from "../book/table";
import { isoDate, fromSerial } from "../values/date";
import { flatMapTask, type Task } from "../values/task";
import type { CellChange, PlannedRow } from "./import-plan";
import { undamaged } from "./mojibake";
import type { Reported } from "./planned-rows";

/** What may have gone wrong with a whole file, so that most of its rows change in one way. */
export type AlarmCause = "encoding" | "shift" | "power-of-ten" | "day-and-month";

/** One cause that explains most of the rows that the file and the register have in common, with the first of them. */
export type Alarm = {
  readonly cause: AlarmCause;
  /** How many rows it explains, of so many that the file and the register have in common. */
  readonly rows: number;
  readonly matched: number;
  readonly line: number;
  readonly header: string;
  readonly from: CellChange["from"];
  readonly to: CellChange["to"];
};

/** Fewer rows in common tell nothing of a file. */
const FEWEST_ROWS = 20;

const BEYOND_ASCII = /[^\0-\x7F]/;
const ALL_BEYOND_ASCII = /[^\0-\x7F]+/g;

/** The same text but for letters beyond ASCII: it was read in another encoding. */
const isOtherEncoding = ({ from, to }: CellChange): boolean =>
  typeof from === "string" &&
  typeof to === "string" &&
  BEYOND_ASCII.test(from) &&
  from.replace(ALL_BEYOND_ASCII, "\0") === to.replace(ALL_BEYOND_ASCII, "\0");

const isPowerOfTen = ({ from, to }: CellChange, kind: string | undefined): boolean => {
  if (typeof from !== "number" || typeof to !== "number" || kind === "date" || kind === "time") return false;
  if (from === 0 || to === 0 || from === to) return false;
  const power = Math.log10(to / from);
  return Number.isFinite(power) && Math.abs(power - Math.round(power)) < 1e-9;
};

const isTurned = ({ from, to }: CellChange, kind: string | undefined, date1904: boolean): boolean => {
  if (kind !== "date" || typeof from !== "number" || typeof to !== "number") return false;
  const [before, after] = [from, to].map((serial) => fromSerial(serial, date1904));
  if (before === undefined || after === undefined) return false;
  const [year, month, day] = isoDate(before).split("-");
  return month !== day && isoDate(after) === `${year}-${day}-${month}`;
};

/** The first cell that got what stood in another column of its row; at least two did. */
const shifted = (table: Table, { row, changes }: PlannedRow): CellChange | undefined => {
  const raw = row === undefined ? undefined : table.raw[row];
  if (!raw) return undefined;
  const moved = changes.filter(
    ({ column, to }) => to !== "" && raw.some((cell, at) => at !== column && cell === to),
  );
  return moved.length > 1 ? moved[0] : undefined;
};

type Told = Pick<Alarm, "header" | "from" | "to">;

/** How each cause shows in a row: the cell that tells of it. */
const tellingOf = (
  table: Table,
  date1904: boolean,
): Record<AlarmCause, (row: PlannedRow) => Told | undefined> => {
  const kindOf = ({ column }: CellChange): string | undefined => table.fields[column]?.type.kind;
  return {
    encoding: ({ changes, reasons }) => {
      const changed = changes.find(isOtherEncoding);
      if (changed) return changed;
      const damaged = reasons.find((reason) => reason.code === "damaged");
      return damaged && { header: damaged.header, from: undamaged(damaged.text) ?? "", to: damaged.text };
    },
    shift: (row) => shifted(table, row),
    "power-of-ten": ({ changes }) => changes.find((change) => isPowerOfTen(change, kindOf(change))),
    "day-and-month": ({ changes }) => changes.find((change) => isTurned(change, kindOf(change), date1904)),
  };
};

/**
 * The cause that explains over half of twenty rows or more that the file and the register have in common; undefined where
 * none does. Rows that are merely new, or renamed, have no cause.
 */
export function* alarmOf(
  table: Table,
  reported: readonly Reported[],
  unchanged: number,
  date1904: boolean,
): Task<Alarm | undefined> {
  const named = reported.filter(({ row }) => row.row !== undefined && row.outcome !== "unchanged");
  const matched = named.length + unchanged;
  if (matched < FEWEST_ROWS || named.length * 2 <= matched) return undefined;
  const tellings = tellingOf(table, date1904);
  for (const cause of Object.keys(tellings) as AlarmCause[]) {
    const told = yield* flatMapTask(named, ({ row }) => {
      const telling = tellings[cause](row);
      return telling ? [{ line: row.line, ...telling }] : [];
    });
    const [first] = told;
    if (!first || told.length * 2 <= matched) continue;
    const { line, header, from, to } = first;
    return { cause, rows: told.length, matched, line, header, from, to };
  }
  return undefined;
}
