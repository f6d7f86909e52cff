/** The error values a cell can show, spelled as in the API (always English). */
const ERROR_TEXTS = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
] as const;
export type ErrorText = (typeof ERROR_TEXTS)[number];

/** An error value in a cell: an object, so that it is never taken for text that reads the same. */
export class CellError {
  constructor(readonly text: ErrorText) {}
}

const errors = new Map(ERROR_TEXTS.map((text) => [text as string, new CellError(text)]));

/** The one error value of that spelling, or `undefined` when the text names none. */
export const errorValue = (text: string): CellError | undefined => errors.get(text.toUpperCase());

/**
 * What a formula shows until somebody gives its result: the host calculates a handful of functions when a formula
 * is entered (`formulas/`), and nothing anew.
 * Assumption A11: nothing in the add-in depends on what any other formula comes to.
 */
export const NOT_CALCULATED = errorValue("#N/A")!;

/** What a cell holds. The empty string is an empty cell. */
export type Content = string | number | boolean | CellError;

/** A value as it crosses the API: errors travel as their text. */
export type ApiValue = string | number | boolean;

export const toApiValue = (content: Content): ApiValue =>
  content instanceof CellError ? content.text : content;

/** Excel.RangeValueType of a cell. */
export const valueTypeOf = (content: Content, hasFormula: boolean): string => {
  if (content instanceof CellError) return "Error";
  if (typeof content === "number") return "Double";
  if (typeof content === "boolean") return "Boolean";
  return content === "" && !hasFormula ? "Empty" : "String";
};
