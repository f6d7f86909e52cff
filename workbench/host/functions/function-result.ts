import { errorValue, type Content } from "../model/content";

/** An answer as the client sends it: the call's number, whether it is a value, that or a message, and the error's number. */
export type FunctionResult = readonly [id: number, isValue: boolean, value: unknown, code?: unknown];

const VALUE = errorValue("#VALUE!")!;

/** The errors that a function may answer, by their number; any other is #VALUE!. */
const errors: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!" };

/** An error as a function gives it in the place of a value. */
type GivenError = { readonly basicValue?: unknown; readonly message?: unknown };

const givenError = (value: unknown): GivenError | undefined =>
  typeof value === "object" && value !== null ? value : undefined;

/** The sentence that Excel shows at an error; undefined where there is none. */
export const sentenceOf = ([, isValue, value]: FunctionResult): string | undefined => {
  const said = isValue ? givenError(value)?.message : value;
  return typeof said === "string" ? said : undefined;
};

/** What a cell holds after an answer. */
export const contentOf = ([, isValue, value, code]: FunctionResult): Content => {
  const given = givenError(value);
  if (given) return (typeof given.basicValue === "string" && errorValue(given.basicValue)) || VALUE;
  if (!isValue) return (typeof code === "number" && errorValue(errors[code] ?? "")) || VALUE;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : VALUE;
};
