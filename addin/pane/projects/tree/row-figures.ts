import type { Worth } from "#core/billing/worth";
import { hourParts, ore } from "#core/values/brands";
import {
  formatHours,
  formatMoney,
  formatPercent,
  formatRoundHours,
  formatThousands,
} from "#core/values/format";
import { lang } from "../../language";
import type { FigureChoice } from "../state";
import { treeWords } from "../words";
import type { RowFacts } from "./row-facts";

/** The figures to the right of a row: one above, one below with what stands before it where the budget is met or passed. */
export type RowFigures = { readonly main: string; readonly mark: string; readonly sub: string };

const NONE = "–";

/** An amount with a star where rows without a price are not in it; "–" where there is nothing to price. */
const amount = ({ amount: sum, unpriced }: Worth, say: (sum: Worth["amount"]) => string): string => {
  const said = sum === 0 ? NONE : say(sum);
  return unpriced > 0 ? `${said}*` : said;
};

/** `1 652 / 1 700`, `+94 · 334 / 240`, `= 240 / 240`, `333 h`. */
const hoursLine = ({ node, nearness }: RowFacts, isPeriod: boolean): Pick<RowFigures, "mark" | "sub"> => {
  const spoken = lang.value;
  const { worked, budgetHours } = node;
  if (budgetHours === undefined) return { mark: "", sub: formatHours(worked, spoken) };
  const sub = `${formatRoundHours(worked, spoken)} / ${formatRoundHours(budgetHours, spoken)}`;
  if (isPeriod) return { mark: treeWords.value.period, sub };
  if (nearness === "exact") return { mark: "=", sub };
  if (nearness !== "over") return { mark: "", sub };
  return { mark: `+${formatRoundHours(hourParts(worked - budgetHours), spoken)}`, sub };
};

/** The figures of a row, as the column shows them. */
export const rowFigures = (row: RowFacts, choice: FigureChoice, isPeriod: boolean): RowFigures => {
  const spoken = lang.value;
  const text = treeWords.value;
  const { node, worth } = row;
  const { worked, released, budgetHours, budgetAmount, remaining } = node;
  const hours = hoursLine(row, isPeriod);
  const spent = worth?.amount ?? 0;
  switch (choice) {
    case "both":
      return { main: worth ? amount(worth, (sum) => formatThousands(sum, spoken)) : NONE, ...hours };
    case "hours":
      return {
        main: formatHours(worked, spoken),
        mark: hours.mark,
        sub: released === 0 ? hours.sub : text.releasedOf(formatRoundHours(released, spoken)),
      };
    case "kronor":
      return {
        main: worth ? amount(worth, (sum) => formatMoney(sum, spoken)) : NONE,
        mark: "",
        sub: budgetAmount === undefined ? "" : text.budgetOf(formatMoney(budgetAmount, spoken)),
      };
    case "left":
      return {
        main: remaining === undefined || isPeriod ? NONE : formatHours(remaining, spoken),
        mark: isPeriod ? text.period : "",
        sub:
          budgetAmount === undefined || !worth || isPeriod
            ? ""
            : formatMoney(ore(budgetAmount - spent), spoken),
      };
    case "percent":
      return { main: budgetHours ? formatPercent(worked / budgetHours, spoken) : NONE, ...hours };
  }
};
