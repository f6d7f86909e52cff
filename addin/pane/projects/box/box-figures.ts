import type { Worth } from "#core/billing/worth";
import type { BudgetNode } from "#core/budget/budget-nodes";
import type { BudgetField } from "#core/resolve/budget";
import { ore } from "#core/values/brands";
import { formatHours, formatMoney } from "#core/values/format";
import { lang } from "../../language";
import { boxWords } from "../words";
import type { Measure } from "./measures";

/** A figure of the box, what it is of, and what it opens. */
type BoxFigure = {
  readonly id: string;
  readonly figure: string;
  readonly what: string;
  readonly opens?:
    | { readonly kind: "parts"; readonly by: "employee"; readonly measure: Measure }
    | { readonly kind: "budget"; readonly field: BudgetField };
};

const parts = (measure: Measure) => ({ kind: "parts", by: "employee", measure }) as const;
const budget = (field: BudgetField) => ({ kind: "budget", field }) as const;

/** An amount of rows, some of which may have no price. */
const said = (amount: Worth["amount"], unpriced: number): string =>
  amount === 0 && unpriced > 0 ? boxWords.value.priceless : formatMoney(amount, lang.value);

/**
 * The figures of the box: worked, released and left, in hours and, where the workbook has prices, in kronor. Of a period
 * beside the whole budget nothing is left or over (Q12).
 */
export const figuresOf = (
  { worked, released, budgetHours, remaining, budgetAmount }: BudgetNode,
  worth: Worth | undefined,
  isPeriod: boolean,
): readonly BoxFigure[] => {
  const [text, spoken] = [boxWords.value, lang.value];
  const left = (
    whole: string | undefined,
    rest: string | undefined,
    none: string,
  ): Pick<BoxFigure, "figure" | "what"> =>
    whole === undefined
      ? { figure: text.nothing, what: none }
      : isPeriod || rest === undefined
        ? { figure: whole, what: none }
        : { figure: rest, what: text.leftOf(whole) };
  const hours: BoxFigure[] = [
    { id: "worked", figure: formatHours(worked, spoken), what: text.worked, opens: parts("worked") },
    { id: "released", figure: formatHours(released, spoken), what: text.released, opens: parts("released") },
    {
      id: "left",
      ...left(
        budgetHours === undefined ? undefined : formatHours(budgetHours, spoken),
        remaining === undefined ? undefined : formatHours(remaining, spoken),
        text.noBudget,
      ),
      ...(budgetHours !== undefined && { opens: budget("budgetHours") }),
    },
  ];
  if (!worth) return hours;
  return [
    ...hours,
    { id: "value", figure: said(worth.amount, worth.unpriced), what: text.value, opens: parts("value") },
    {
      id: "value-released",
      figure: said(worth.released, worth.unpricedReleased),
      what: text.valueReleased,
      opens: parts("valueReleased"),
    },
    {
      id: "amount-left",
      ...left(
        budgetAmount === undefined ? undefined : formatMoney(budgetAmount, spoken),
        budgetAmount === undefined ? undefined : formatMoney(ore(budgetAmount - worth.amount), spoken),
        text.noAmount,
      ),
      ...(budgetAmount !== undefined && { opens: budget("budgetAmount") }),
    },
  ];
};
