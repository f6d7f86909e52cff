import { readParts } from "#core/book/journal-parts";
import { registerIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { finish } from "#core/values/task";
import type { Area } from "../batch";
import type { Before } from "./plan";

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
  /** Where the request that writes keeps what stood before. */
  readonly before?: Before;
};

/** What the directory says of a job whose record lies in the lane: in how many cells, and what it writes to. */
export type Pointer = { readonly parts: number; readonly sheets: readonly string[] };

/** What Kontera writes beside every job: nobody asked for that, unless for nothing else. */
const BESIDE: ReadonlySet<RegisterId> = new Set(["importLog", "settings"]);

/** The sheets that somebody asked a job to write to. */
export const askedSheets = (tables: readonly TableRecord[]): string[] => {
  const asked = tables.filter(({ register }) => !BESIDE.has(register));
  return [...new Set((asked.length > 0 ? asked : tables).map(({ sheet }) => sheet))];
};

const isArea = (value: unknown): value is Area =>
  typeof value === "object" &&
  value !== null &&
  ["row", "column", "rows", "columns"].every((name) => Number.isInteger(Reflect.get(value, name)));

const areNumbers = (value: unknown): boolean => Array.isArray(value) && value.every(Number.isInteger);

const isBefore = (value: unknown): value is Before => {
  if (typeof value !== "object" || value === null) return false;
  const get = (name: string): unknown => Reflect.get(value, name);
  return (
    Number.isInteger(get("first")) &&
    ["headers", "values", "formulas"].every((name) => isArea(get(name))) &&
    ["columns", "entered"].every((name) => areNumbers(get(name)))
  );
};

const isRecord = (value: unknown): value is TableRecord => {
  if (typeof value !== "object" || value === null) return false;
  const get = (name: string): unknown => Reflect.get(value, name);
  return (
    registerIds.some((id) => id === get("register")) &&
    ["id", "name", "sheet"].every((name) => typeof get(name) === "string") &&
    ["first", "length", "addedFirst"].every((name) => Number.isInteger(get(name))) &&
    (get("below") === undefined || Number.isInteger(get("below"))) &&
    (get("before") === undefined || isBefore(get("before"))) &&
    ["headers", "block", "rows"].every((name) => isArea(get(name))) &&
    ["identity", "written", "blanked", "blanks"].every((name) => areNumbers(get(name)))
  );
};

const areRecords = (value: unknown): value is TableRecord[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);

const isPointer = (value: unknown): value is Pointer =>
  typeof value === "object" &&
  value !== null &&
  Number.isInteger(Reflect.get(value, "parts")) &&
  Array.isArray(Reflect.get(value, "sheets"));

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** How many cells of the lane hold the job's record besides the directory's own. */
export const partsOf = (text: string): number => {
  const value = parsed(text);
  return isPointer(value) ? value.parts : 0;
};

/** The sheets that a job was to write to, by what the directory says. */
export const sheetsOf = (text: string): string[] => {
  const value = parsed(text);
  if (isPointer(value)) return value.sheets.map(String);
  return areRecords(value) ? askedSheets(value) : [];
};

/** The job of a lane, from the directory and the cells that hold the rest; undefined when the record is gone or is none. */
export const readRecord = (text: string, parts: readonly string[]): TableRecord[] | undefined => {
  const read = partsOf(text) > 0 ? finish(readParts(parts)) : undefined;
  const value = read ? (read.ok ? read.value : undefined) : parsed(text);
  return areRecords(value) ? value : undefined;
};
