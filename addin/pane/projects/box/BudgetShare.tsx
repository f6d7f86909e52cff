import type { BudgetNode } from "#core/budget/budget-nodes";
import type { Nearness } from "#core/budget/nearness";
import { hourParts } from "#core/values/brands";
import { formatHours, formatPercent } from "#core/values/format";
import { Icon, type IconName } from "../../kit/Icon";
import { lang } from "../../language";
import { boxWords } from "../words";

type Props = {
  readonly node: BudgetNode;
  readonly nearness: Nearness;
  readonly isPeriod: boolean;
};

const icons: Readonly<Record<Nearness, IconName>> = {
  over: "error",
  exact: "warning",
  near: "warning",
  within: "done",
  none: "none",
};

/** How much of the budget is used, as a sign and in words (#100, #101, Q13); of a period only that it is one (Q12). */
export function BudgetShare({ node: { worked, budgetHours = 0 }, nearness, isPeriod }: Props) {
  const [text, spoken] = [boxWords.value, lang.value];
  if (isPeriod && nearness !== "none")
    return (
      <span class="share is-period">
        <Icon name="none" /> {text.period}
      </span>
    );
  const percent = formatPercent(budgetHours === 0 ? 0 : worked / budgetHours, spoken);
  const says = {
    over: text.over(formatHours(hourParts(worked - budgetHours), spoken)),
    exact: text.exact,
    near: text.near(percent),
    within: text.used(percent),
    none: text.none,
  }[nearness];
  return (
    <span class={`share is-${nearness}`}>
      <Icon name={icons[nearness]} /> {says}
    </span>
  );
}
