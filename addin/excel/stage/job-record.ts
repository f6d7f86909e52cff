import { registerIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import type { Area } from "../batch";
import { isBlank } from "./opened-rows";
import type { StagePlan } from "./plan";

/** Where a table's part of a job lies in the lane, so that another pane can take it up or back. */
export type TableRecord = {
  readonly register: RegisterId;
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Position of the block's first row. */
  readonly first: number;
  readonly headers: Area;
  readonly block: Area;
  readonly rows: Area;
  readonly identity: readonly number[];
  readonly written: readonly number[];
  readonly blanked: readonly number[];
  /** How many rows the table had. */
  readonly length: number;
  /** Position of the first row that comes in, when all is done. */
  readonly addedFirst: number;
  /** Positions of rows that come in and hold nothing. */
  readonly blanks: readonly number[];
  /** How many blank rows lay between the table and what stands below it, if that was asked and there was any. */
  readonly below?: number;
};

/** Excel's limit for what a cell holds. */
const LONGEST = 32_000;

/** A job as its row of the directory tells it; "" when it is too long to be told. */
export const writeRecord = (plans: readonly StagePlan[]): string => {
  const tables = plans.map((plan): TableRecord => {
    const { write, layout, concerned, added, headers, block, rows, identity, written, blanked } = plan;
    const { below } = layout;
    const { id, name, sheet } = layout;
    const { register, table } = write;
    const length = table.order.length;
    const places = { headers, block, rows, identity, written, blanked };
    const blanks = write.added.flatMap(({ position, cells }) => (isBlank(cells) ? [position] : []));
    const rowsIn = { addedFirst: added.at, blanks, ...(below !== undefined && { below }) };
    return { register, id, name, sheet, first: concerned.at, ...places, length, ...rowsIn };
  });
  const text = JSON.stringify(tables);
  return text.length > LONGEST ? "" : text;
};

const isArea = (value: unknown): value is Area =>
  typeof value === "object" &&
  value !== null &&
  ["row", "column", "rows", "columns"].every((name) => Number.isInteger(Reflect.get(value, name)));

const areNumbers = (value: unknown): boolean => Array.isArray(value) && value.every(Number.isInteger);

const isRecord = (value: unknown): value is TableRecord => {
  if (typeof value !== "object" || value === null) return false;
  const get = (name: string): unknown => Reflect.get(value, name);
  return (
    registerIds.some((id) => id === get("register")) &&
    ["id", "name", "sheet"].every((name) => typeof get(name) === "string") &&
    ["first", "length", "addedFirst"].every((name) => Number.isInteger(get(name))) &&
    (get("below") === undefined || Number.isInteger(get("below"))) &&
    ["headers", "block", "rows"].every((name) => isArea(get(name))) &&
    ["identity", "written", "blanked", "blanks"].every((name) => areNumbers(get(name)))
  );
};

/** The job of a lane; undefined when the record is gone or is none. */
export const readRecord = (text: string): TableRecord[] | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.length > 0 && value.every(isRecord) ? value : undefined;
  } catch {
    return undefined;
  }
};
