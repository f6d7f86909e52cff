import { tableOf, type Book } from "../book/book";
import type { RowId } from "../book/row-id";
import { numbers, type Table } from "../book/table";
import type { NumberField } from "../registers";
import { type Folded, type HourParts, hourParts, type Ore } from "../values/brands";
import { HOURS_SCALE } from "../values/hours";
import { amountOf } from "../values/money";
import { nodeOf, typedCode } from "./project-rows";
import { absentLine, cellLine } from "./row-line";
import { rowsAbout } from "./rows-about";
import { shiftLength } from "./shift-length";
import { resolveSalesPerHour } from "./standard-values";
import type { Resolved, TraceLine } from "./trace";

/** What the recurring shifts of a project come to in one turn of their cycle (#70, #79). */
export type ShiftHours = {
  /** The length of the cycle in weeks. */
  readonly cycle: number;
  readonly shifts: number;
  /** Persons × time. */
  readonly hours: HourParts;
  /** What those hours normally sell for; undefined where no value is stated. */
  readonly sales: Ore | undefined;
};

const HOUR_MINUTES = 60;

const needed = [
  "cycle",
  "from",
  "to",
  "persons",
] as const satisfies readonly NumberField<"recurringShifts">[];

/** The first cell that a shift cannot be counted for: one that it lacks, or a week that its cycle never comes to. */
const missing = (table: Table<"recurringShifts">, row: RowId) => {
  const [cycle, week] = [numbers(table, "cycle")[row], numbers(table, "week")[row]];
  const isBeyond = cycle !== undefined && week !== undefined && week > cycle;
  return needed.find((field) => numbers(table, field)[row] === undefined) ?? (isBeyond ? "week" : undefined);
};

/** Persons × minutes of a shift. */
const minutesOf = (table: Table<"recurringShifts">, row: RowId): number => {
  const [from, to] = [numbers(table, "from")[row], numbers(table, "to")[row]];
  return from === undefined || to === undefined
    ? 0
    : shiftLength(from, to) * (numbers(table, "persons")[row] ?? 0);
};

/**
 * The hours that the recurring shifts (återkommande arbetspass) of a project need in each cycle that they repeat in,
 * the shortest first, and what those hours sell for (#70, #72, #78, #79). A shift that ends before it begins passes
 * midnight; one that lacks a cell is left out, and so is one in a week beyond its cycle, and told.
 */
export const resolveShiftHours = (book: Book, code: Folded): Resolved<readonly ShiftHours[]> => {
  const table = tableOf(book, "recurringShifts");
  const key = typedCode(book, nodeOf(book, code));
  const rows = rowsAbout(table, "project", code);
  if (!table || rows.length === 0)
    return { value: [], trace: [absentLine("recurringShifts", "weekday", key, table, "noRows")] };
  const cycles = new Map<number, { shifts: number; minutes: number }>();
  const trace = rows.map((row): TraceLine => {
    const lacking = missing(table, row);
    if (lacking !== undefined) return cellLine(table, row, lacking, key, "noEffect");
    const cycle = numbers(table, "cycle")[row] ?? 0;
    const { shifts, minutes } = cycles.get(cycle) ?? { shifts: 0, minutes: 0 };
    cycles.set(cycle, { shifts: shifts + 1, minutes: minutes + minutesOf(table, row) });
    return cellLine(table, row, "weekday", key, "adds");
  });
  const price = resolveSalesPerHour(book, code);
  const value = [...cycles]
    .sort(([a], [b]) => a - b)
    .map(([cycle, { shifts, minutes }]): ShiftHours => {
      const hours = hourParts(Math.round((minutes * 10 ** HOURS_SCALE) / HOUR_MINUTES));
      return {
        cycle,
        shifts,
        hours,
        sales: price.value === undefined ? undefined : amountOf(hours, price.value),
      };
    });
  return { value, trace: [...trace, ...price.trace] };
};
