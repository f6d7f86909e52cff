import type { BudgetNode } from "#core/budget/budget-nodes";
import type { Selection } from "#core/budget/selection";
import { formulaText, timeArguments } from "#core/functions/formula-text";
import type { FunctionId } from "#core/functions/function-ids";
import type { Unit } from "#core/resolve/function-answer";
import { copyFormula } from "../jobs/copy";
import type { MenuItem } from "../kit/Menu";
import { lang } from "../language";
import { figureWords } from "./words";

type Names = ReturnType<typeof namesOf>;
type NamedId = keyof Names;

const namesOf = () => figureWords.value.names;

/** A figure of a project as a formula to paste into a cell; undefined where nothing is asked beside the project is left out. */
export const formulaItem = <Id extends NamedId>(
  id: Id,
  unit: keyof Names[Id] & Unit,
  code: string,
  args: readonly (string | undefined)[] = [],
): MenuItem => {
  const name: unknown = namesOf()[id][unit];
  return {
    id: `formula-${id}-${unit}`,
    text: figureWords.value.copyFigure(String(name)),
    act: () => void copyFormula(formulaText(id satisfies FunctionId, [code, ...args], lang.value)),
  };
};

/** The figures of a project as formulas to paste into a cell: of the time that is chosen, where a function can ask for it. */
export const formulaItems = (
  { code, budgetHours, budgetAmount }: Pick<BudgetNode, "code" | "budgetHours" | "budgetAmount">,
  isPriced: boolean,
  selection: Selection = {},
): readonly MenuItem[] => {
  const time = timeArguments(selection);
  const hasAmount = budgetAmount !== undefined;
  return [
    ...(time ? [formulaItem("WORKED", "h", code, time), formulaItem("RELEASED", "h", code, time)] : []),
    ...(budgetHours === undefined
      ? []
      : [formulaItem("BUDGET", "h", code), formulaItem("REMAINING", "h", code)]),
    ...(isPriced && time ? [formulaItem("WORTH", "kr", code, time)] : []),
    ...(hasAmount ? [formulaItem("BUDGET", "kr", code, ["kr"])] : []),
    ...(hasAmount && isPriced ? [formulaItem("REMAINING", "kr", code, ["kr"])] : []),
    ...(isPriced ? [formulaItem("READY", "kr", code), formulaItem("BLOCKED", "kr", code)] : []),
  ];
};
