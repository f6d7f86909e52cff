import type { Area } from "./area";

/** A rule's operand: a literal, or a formula's text. */
export type Operand = string | number;

/** The rule in the API's own shape (Excel.DataValidationRule): one key names its kind. */
export type ValidationRule = Readonly<
  Partial<{
    list: { inCellDropDown: boolean; source: string };
    wholeNumber: BasicRule;
    decimal: BasicRule;
    textLength: BasicRule;
    date: BasicRule;
    time: BasicRule;
    custom: { formula: string };
  }>
>;
export type BasicRule = { formula1: Operand; formula2?: Operand; operator: string };

export type ErrorAlert = { showAlert: boolean; style: string; title: string; message: string };
export type Prompt = { showPrompt: boolean; title: string; message: string };

/** Data validation on one or more blocks of a sheet. */
export type Validation = {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
};

export const NO_ALERT: ErrorAlert = { showAlert: true, style: "Stop", title: "", message: "" };
export const NO_PROMPT: Prompt = { showPrompt: true, title: "", message: "" };
