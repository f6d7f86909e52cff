import { formatHours, formatMoney, formatPercent } from "#core/values/format";
import { lang } from "../../language";
import { sayState } from "../say-state";
import { treeWords } from "../words";
import type { RowFacts } from "./row-facts";

/**
 * What a row of the list is called by who cannot see it, all that it shows in words and whole figures: `R1.Nord Norra bostäder,
 * pågående, 1 652 h av 1 700 h, 97 %, nära budget, 801 220,00 kr, nivå 2`.
 */
export const rowName = (row: RowFacts, isPeriod: boolean, level: number): string => {
  const spoken = lang.value;
  const text = treeWords.value;
  const { node, nearness, state, worth, hasError, hasAlarm } = row;
  const { worked, released, budgetHours, budgetSource } = node;
  const hours = formatHours(worked, spoken);
  const parts = [
    `${node.code} ${node.name}`.trim(),
    sayState(state),
    budgetHours === undefined ? hours : text.hoursOf(hours, formatHours(budgetHours, spoken)),
    budgetSource === "below" ? text.sumMark : "",
    released === 0 ? "" : text.releasedOf(formatHours(released, spoken)),
    budgetHours ? formatPercent(worked / budgetHours, spoken) : "",
    isPeriod ? text.period : text.nearness[nearness],
    worth && (worth.amount !== 0 || worth.unpriced > 0) ? formatMoney(worth.amount, spoken) : "",
    worth && worth.unpriced > 0 ? text.unpriced(worth.unpriced) : "",
    hasAlarm ? text.alarm : "",
    hasError ? text.withError : "",
    text.level(level),
  ];
  return parts.filter((part) => part !== "").join(", ");
};
