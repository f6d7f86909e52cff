import { ExcelError } from "../model/excel-error";

const invalid = (): never => {
  throw new ExcelError("InvalidArgument");
};

/** A property's new value as text; anything else is refused with InvalidArgument. */
export const asText = (value: unknown): string => (typeof value === "string" ? value : invalid());

export const asNumber = (value: unknown): number => (typeof value === "number" ? value : invalid());

export const asFlag = (value: unknown): boolean => (typeof value === "boolean" ? value : invalid());

/** A plain object, such as a rule or a set of options. */
export const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : invalid();
