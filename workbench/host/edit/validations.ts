import { contains, intersect, subtract, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { NO_ALERT, NO_PROMPT, type Validation } from "../model/validation";
import type { Workbook } from "../model/workbook";

export type ValidationPart = Omit<Validation, "areas">;

/** The validation on every cell of an area: none, one and the same, or different ones. */
export const validationOn = (sheet: Sheet, area: Area): ValidationPart | undefined | "mixed" => {
  const touching = sheet.validations.filter(({ areas }) => areas.some((a) => intersect(a, area)));
  const [first] = touching;
  if (!first) return undefined;
  const rest = first.areas.reduce((left, a) => left.flatMap((piece) => subtract(piece, a)), [area]);
  const alone = touching.length === 1 && (rest.length === 0 || first.areas.some((a) => contains(a, area)));
  return alone ? first : "mixed";
};

const cut = (validation: Validation, hole: Area): Validation[] => {
  const areas = validation.areas.flatMap((a) => subtract(a, hole));
  return areas.length > 0 ? [{ ...validation, areas }] : [];
};

/** Puts a validation on an area in place of what was there; `undefined` takes it away. */
export const setValidation = (
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  part: ValidationPart | undefined,
): void => {
  const others = sheet.validations.flatMap((validation) => cut(validation, area));
  sheet.validations = part ? [...others, { ...part, areas: [area] }] : others;
  workbook.emit({ kind: "layout", sheet });
};

/** Changes parts of the validation on an area, and keeps its other parts. */
export const changeValidation = (
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  change: Partial<ValidationPart>,
): void => {
  const now = validationOn(sheet, area);
  const base = now === undefined || now === "mixed" ? EMPTY : now;
  setValidation(workbook, sheet, area, { ...base, ...change });
};

const EMPTY: ValidationPart = { rule: {}, ignoreBlanks: true, errorAlert: NO_ALERT, prompt: NO_PROMPT };
