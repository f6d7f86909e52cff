import { changeValidation, setValidation, validationOn, type ValidationPart } from "../edit/validations";
import { formatAbsolute, quoteSheet } from "../model/address";
import { ExcelError } from "../model/excel-error";
import { LiveRange } from "../model/live-range";
import {
  NO_ALERT,
  NO_PROMPT,
  type BasicRule,
  type ErrorAlert,
  type Operand,
  type Prompt,
  type ValidationRule,
} from "../model/validation";
import type { Workbook } from "../model/workbook";
import { liveArea } from "../protocol/arguments";
import type { Descriptor } from "../protocol/descriptor";
import { Handle } from "../protocol/handle";
import { asFlag, asRecord } from "./values";

const KINDS = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
  custom: "Custom",
} as const;
type Kind = keyof typeof KINDS;

const isKind = (name: string): name is Kind => name in KINDS;

const on = (target: LiveRange): ValidationPart | undefined | "mixed" =>
  validationOn(target.sheet, liveArea(target));

const part = <T>(target: LiveRange, read: (validation: ValidationPart) => T, none: T): T | null => {
  const found = on(target);
  if (found === "mixed") return null;
  return found ? read(found) : none;
};

const typeOf = (target: LiveRange): string => {
  const found = on(target);
  if (found === "mixed") return "Inconsistent";
  const kind = Object.keys(found?.rule ?? {}).find(isKind);
  return kind ? KINDS[kind] : "None";
};

const invalid = (): never => {
  throw new ExcelError("InvalidArgument");
};

const pointAt = (value: LiveRange): string =>
  `=${quoteSheet(value.sheet.name)}!${formatAbsolute(liveArea(value))}`;

const asSource = (value: unknown): string => {
  if (value instanceof Handle && value.target instanceof LiveRange) return pointAt(value.target);
  if (typeof value !== "string" || value === "") return invalid();
  // Excel's limit for choices written out; a list that points at cells has none.
  if (!value.startsWith("=") && value.length > 255) return invalid();
  return value;
};

const asOperand = (value: unknown): Operand => {
  if (value instanceof Handle && value.target instanceof LiveRange) return pointAt(value.target);
  return typeof value === "string" || typeof value === "number" ? value : invalid();
};

const asBasic = (value: unknown): BasicRule => {
  const { formula1, formula2, operator } = asRecord(value);
  if (typeof operator !== "string") return invalid();
  const first = asOperand(formula1);
  const needsTwo = operator === "Between" || operator === "NotBetween";
  if (formula2 === undefined || formula2 === null)
    return needsTwo ? invalid() : { formula1: first, operator };
  return { formula1: first, formula2: asOperand(formula2), operator };
};

const asRule = (value: unknown): ValidationRule => {
  const rule = asRecord(value);
  const kinds = Object.keys(rule).filter((name) => rule[name] !== null && rule[name] !== undefined);
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined || !isKind(kind)) return invalid();
  if (kind === "list") {
    const { inCellDropDown, source } = asRecord(rule["list"]);
    return { list: { inCellDropDown: inCellDropDown !== false, source: asSource(source) } };
  }
  if (kind === "custom") {
    const { formula } = asRecord(rule["custom"]);
    return typeof formula === "string" && formula.startsWith("=") ? { custom: { formula } } : invalid();
  }
  return { [kind]: asBasic(rule[kind]) };
};

const merged = <T extends Record<string, string | boolean>>(base: T, value: unknown): T => {
  const given = asRecord(value);
  if (Object.keys(given).some((name) => !(name in base))) return invalid();
  return { ...base, ...given };
};

const change = (target: LiveRange, workbook: Workbook, parts: Partial<ValidationPart>): void =>
  changeValidation(workbook, target.sheet, liveArea(target), parts);

/** What may be typed into the cells of a range. */
export const dataValidation: Descriptor<LiveRange> = {
  read: {
    Type: typeOf,
    Rule: (target) => part(target, ({ rule }) => rule, {}),
    ErrorAlert: (target) => part(target, ({ errorAlert }) => errorAlert, NO_ALERT),
    Prompt: (target) => part(target, ({ prompt }) => prompt, NO_PROMPT),
    IgnoreBlanks: (target) => part(target, ({ ignoreBlanks }) => ignoreBlanks, true),
  },
  write: {
    Rule: (target, value, { workbook }) => change(target, workbook, { rule: asRule(value) }),
    ErrorAlert: (target, value, { workbook }) => {
      const errorAlert: ErrorAlert = merged(NO_ALERT, value);
      change(target, workbook, { errorAlert });
    },
    Prompt: (target, value, { workbook }) => {
      const prompt: Prompt = merged(NO_PROMPT, value);
      change(target, workbook, { prompt });
    },
    IgnoreBlanks: (target, value, { workbook }) => change(target, workbook, { ignoreBlanks: asFlag(value) }),
  },
  call: {
    Clear: (target, _, { workbook }) => setValidation(workbook, target.sheet, liveArea(target), undefined),
  },
};
