import type { BudgetNode } from "#core/budget/budget-nodes";
import { formulaText, timeArguments } from "#core/functions/formula-text";
import type { FunctionId } from "#core/functions/function-ids";
import { copyFormula } from "../../jobs/copy";
import type { MenuItem } from "../../kit/Menu";
import { lang } from "../../language";
import { selection } from "../state";
import { boxWords } from "../words";

/** The figures of a project as formulas to paste into a cell: of the time that is chosen, where a function can ask for it. */
export const formulaItems = (
  { code, budgetHours, budgetAmount }: BudgetNode,
  isPriced: boolean,
): readonly MenuItem[] => {
  const text = boxWords.value;
  const figures = text.formulaFigures;
  const item = (
    id: FunctionId,
    figure: string,
    args: readonly (string | undefined)[],
    unit = "",
  ): MenuItem => ({
    id: `${id}-${unit}`,
    text: text.formulaOf(figure),
    act: () => void copyFormula(formulaText(id, [code, ...args], lang.value)),
  });
  const time = timeArguments(selection.value);
  const ofTime = (id: FunctionId, figure: string): MenuItem[] => (time ? [item(id, figure, time)] : []);
  return [
    ...ofTime("WORKED", figures.WORKED.h),
    ...ofTime("RELEASED", figures.RELEASED.h),
    ...(budgetHours === undefined
      ? []
      : [item("BUDGET", figures.BUDGET.h, []), item("REMAINING", figures.REMAINING.h, [])]),
    ...(isPriced ? ofTime("WORTH", figures.WORTH.kr) : []),
    ...(budgetAmount === undefined ? [] : [item("BUDGET", figures.BUDGET.kr, ["kr"], "kr")]),
    ...(budgetAmount === undefined || !isPriced
      ? []
      : [item("REMAINING", figures.REMAINING.kr, ["kr"], "kr")]),
    ...(isPriced ? [item("READY", figures.READY.kr, []), item("BLOCKED", figures.BLOCKED.kr, [])] : []),
  ];
};
