import type { BilledEntries } from "#core/billing/billed-entries";
import type { TimePart } from "#core/billing/part-groups";
import type { ReleaseState } from "#core/billing/reasons";
import type { RowId } from "#core/book/row-id";
import { isTableOf, numbers } from "#core/book/table";
import type { FunctionId } from "#core/functions/function-ids";
import { ore } from "#core/values/brands";
import { formatHours, formatMoney } from "#core/values/format";
import { lang } from "../../language";
import { boxWords } from "../words";

/** A figure of the box that is made of time rows. */
export type Measure = "worked" | "released" | "value" | "valueReleased";

/** Which states of its rows a figure is of; undefined for all. */
export const statesOf = (measure: Measure): readonly ReleaseState[] | undefined =>
  measure === "released" || measure === "valueReleased" ? ["released"] : undefined;

const functions: Readonly<Partial<Record<Measure, FunctionId>>> = {
  worked: "WORKED",
  released: "RELEASED",
  value: "WORTH",
};

/** The function that gives the figure in a cell; undefined where none does. */
export const functionOf = (measure: Measure): FunctionId | undefined => functions[measure];

const isMoney = (measure: Measure): boolean => measure === "value" || measure === "valueReleased";

/** What a part adds to a figure. */
export const sayPart = ({ hours, amount }: Pick<TimePart, "hours" | "amount">, measure: Measure): string =>
  isMoney(measure) ? formatMoney(amount, lang.value) : formatHours(hours, lang.value);

/** What a row adds to a figure. */
export const sayRow = ({ entries, amounts }: BilledEntries, row: RowId, measure: Measure): string => {
  if (!isMoney(measure)) {
    const hours = isTableOf(entries, "timeEntries") ? numbers(entries, "hours")[row] : undefined;
    return formatHours(hours ?? 0, lang.value);
  }
  const amount = amounts[row] ?? Number.NaN;
  return Number.isNaN(amount) ? boxWords.value.priceless : formatMoney(ore(amount), lang.value);
};
