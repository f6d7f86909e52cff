import { formatContent } from "../entry/format-content";
import { readEntry } from "../entry/read-entry";
import { cellsOf } from "../formulas/calculate";
import { parseArea, splitAddress } from "../model/address";
import { type Area, containsCell } from "../model/area";
import { CellError, type Content } from "../model/content";
import type { Sheet } from "../model/sheet";
import type { BasicRule, ErrorAlert, Validation } from "../model/validation";
import type { Workbook } from "../model/workbook";

/** The data validation on a cell. */
export const validationAt = (sheet: Sheet, row: number, column: number): Validation | undefined =>
  sheet.validations.find(({ areas }) => areas.some((a) => containsCell(a, row, column)));

/** The cells that a list takes its choices from: of a name, of an address, or of a formula that comes to cells. */
const pointedAt = (
  workbook: Workbook,
  sheet: Sheet,
  source: string,
): { readonly sheet: Sheet; readonly area: Area } | undefined => {
  const { sheet: sheetName, local } = splitAddress(source.slice(1));
  const named = workbook.names.find(({ name }) => name.toLowerCase() === local.toLowerCase());
  if (typeof named?.target === "object" && named.target.area)
    return { sheet: named.target.sheet, area: named.target.area };
  // Assumption A41: a list may be a formula that comes to cells, and offers those that it comes to when it is opened.
  const on = sheetName === undefined ? sheet : workbook.findSheet(sheetName);
  const area = on && parseArea(local);
  return on && area ? { sheet: on, area } : cellsOf(workbook, sheet, source);
};

/** The choices that a list rule offers, as the cells show them. */
export const listChoices = (workbook: Workbook, sheet: Sheet, source: string): string[] => {
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const { sheet: on, area: from } = pointedAt(workbook, sheet, source) ?? {};
  if (!on || !from) return [];
  const within = on.cells.used(from, true);
  if (!within) return [];
  return on.cells
    .contents(within)
    .flatMap((line, r) =>
      line.map((content, c) => {
        const style = workbook.styles.style(on.cells.style(within.row + r, within.column + c));
        return formatContent(content, style.numberFormat, workbook.locale);
      }),
    )
    .filter((choice) => choice !== "");
};

const holds = (rule: BasicRule, value: number): boolean => {
  const low = Number(rule.formula1);
  const high = Number(rule.formula2);
  // A formula as operand cannot be calculated here: the entry is let through.
  if (Number.isNaN(low)) return true;
  switch (rule.operator) {
    case "Between":
      return value >= low && value <= high;
    case "NotBetween":
      return value < low || value > high;
    case "EqualTo":
      return value === low;
    case "NotEqualTo":
      return value !== low;
    case "GreaterThan":
      return value > low;
    case "GreaterThanOrEqualTo":
      return value >= low;
    case "LessThan":
      return value < low;
    default:
      return value <= low;
  }
};

const allows = (
  workbook: Workbook,
  sheet: Sheet,
  { rule }: Validation,
  content: Content,
  text: string,
): boolean => {
  if (content instanceof CellError) return false;
  if (rule.list) {
    const choices = listChoices(workbook, sheet, rule.list.source);
    return choices.length === 0 || choices.includes(text.trim());
  }
  if (rule.textLength) return holds(rule.textLength, String(content).length);
  const numeric = rule.wholeNumber ?? rule.decimal ?? rule.date ?? rule.time;
  if (!numeric) return true;
  if (typeof content !== "number") return false;
  return (rule.wholeNumber === undefined || Number.isInteger(content)) && holds(numeric, content);
};

/** What Excel would tell a person who types `text` into the cell; `undefined` when it takes the entry. */
export const refusal = (
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): ErrorAlert | undefined => {
  const validation = validationAt(sheet, row, column);
  if (!validation?.errorAlert.showAlert || validation.errorAlert.style !== "Stop") return undefined;
  if (text === "") return undefined;
  const { numberFormat } = workbook.styles.style(sheet.cells.style(row, column));
  const entry = readEntry(text, workbook.locale, workbook.year, numberFormat);
  if (entry.formula !== undefined) return undefined;
  return allows(workbook, sheet, validation, entry.content, text) ? undefined : validation.errorAlert;
};
