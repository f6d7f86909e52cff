import { formatContent } from "../../host/entry/format-content";
import { isDateFormat } from "../../host/entry/format-date";
import { CellError } from "../../host/model/content";
import type { Sheet } from "../../host/model/sheet";
import type { Workbook } from "../../host/model/workbook";

const dayFormat = { "sv-SE": "yyyy-mm-dd", "en-US": "m/d/yyyy" };

/** What stands in the formula bar: the formula, or the value as a person would type it, with every decimal. */
export function editText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const formula = sheet.cells.formula(row, column);
  if (formula !== undefined) return formula;
  const content = sheet.cells.content(row, column);
  if (content instanceof CellError) return content.text;
  const { numberFormat } = workbook.styles.style(sheet.cells.style(row, column));
  if (typeof content === "boolean") return formatContent(content, "General", workbook.locale);
  if (typeof content === "string") return content;
  if (isDateFormat(numberFormat) && numberFormat !== "General" && Number.isInteger(content)) {
    return formatContent(content, dayFormat[workbook.locale], workbook.locale);
  }
  return workbook.locale === "sv-SE" ? String(content).replace(".", ",") : String(content);
}
