import { parseArea, splitAddress } from "../model/address";
import type { Area } from "../model/area";
import { ExcelError } from "../model/excel-error";
import { LiveRange } from "../model/live-range";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { Handle } from "./handle";

/** A method's arguments as the client sent them; an omitted one is `null`. */
export class Arguments {
  constructor(readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    return this.optionalText(index) ?? invalid();
  }

  optionalText(index: number): string | undefined {
    const value = this.raw(index);
    return value === undefined || typeof value === "string" ? value : invalid();
  }

  number(index: number): number {
    return this.optionalNumber(index) ?? invalid();
  }

  optionalNumber(index: number): number | undefined {
    const value = this.raw(index);
    return value === undefined || typeof value === "number" ? value : invalid();
  }

  flag(index: number): boolean {
    return this.raw(index) === true;
  }

  /** A key of a collection: a name, an id or a number. */
  key(index: number): string {
    const value = this.raw(index);
    return typeof value === "string" || typeof value === "number" ? String(value) : invalid();
  }

  /** A range given as an object or as an address; an address without a sheet is on `sheet`. */
  range(index: number, workbook: Workbook, sheet: Sheet): { sheet: Sheet; area: Area } {
    return toRange(this.raw(index), workbook, sheet);
  }
}

const invalid = (): never => {
  throw new ExcelError("InvalidArgument");
};

/** The area a held range has now; its cells may be gone. */
export const liveArea = (range: LiveRange): Area => {
  // Assumption A1: what is asked of a range whose cells are deleted fails with InvalidReference.
  if (!range.area) throw new ExcelError("InvalidReference");
  return range.area;
};

/** Reads a range argument: a range object, or an address with or without its sheet. */
const toRange = (value: unknown, workbook: Workbook, sheet: Sheet): { sheet: Sheet; area: Area } => {
  if (value instanceof Handle && value.target instanceof LiveRange) {
    return { sheet: value.target.sheet, area: liveArea(value.target) };
  }
  if (typeof value !== "string") return invalid();
  const { sheet: name, local } = splitAddress(value);
  const on = name === undefined ? sheet : workbook.findSheet(name);
  const named = workbook.names.find((other) => other.name.toLowerCase() === local.toLowerCase());
  const target = typeof named?.target === "object" ? named.target : undefined;
  const area = parseArea(local);
  if (on && area) return { sheet: on, area };
  if (target?.area) return { sheet: target.sheet, area: target.area };
  return invalid();
};
