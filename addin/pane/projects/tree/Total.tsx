import { useState } from "preact/hooks";
import type { Worth } from "#core/billing/worth";
import type { Book } from "#core/book/book";
import { NO_PLACE } from "#core/book/tree-shape";
import { hourParts, ore } from "#core/values/brands";
import { formatHours, formatMoney } from "#core/values/format";
import { startView } from "../../kit/route";
import { lang } from "../../language";
import { Parts } from "../box/Parts";
import type { Measure } from "../box/measures";
import { money } from "../state";
import { treeWords } from "../words";
import type { TreeFacts } from "./tree-facts";

type Props = { readonly book: Book; readonly facts: TreeFacts; readonly isPriced: boolean };

/** What all main projects come to, everything that is counted; each sum opens who, and they the rows that it is of. */
export function Total({ book, facts, isPriced }: Props) {
  const [opened, setOpened] = useState<Measure>();
  const { nodes, children } = facts;
  const [text, spoken] = [treeWords.value, lang.value];
  const roots = children.get(NO_PLACE) ?? [];
  const { worked, budgetHours } = nodes.sums;
  const sum = (column: ArrayLike<number>): number =>
    roots.reduce((all, place) => all + (Number.isNaN(column[place]) ? 0 : (column[place] ?? 0)), 0);
  const hasBudget = roots.some((place) => !Number.isNaN(budgetHours[place] ?? Number.NaN));
  const worths = isPriced ? money.value?.worths : undefined;
  const ofAll = (part: (worth: Worth) => number): number =>
    worths ? roots.reduce((all, place) => all + part(worths.at(place)), 0) : 0;
  const unpriced = ofAll((worth) => worth.unpriced);
  const hours = formatHours(hourParts(sum(worked)), spoken);
  const figure = (measure: Measure, says: string) => (
    <button
      type="button"
      id={`total-${measure}`}
      class="why"
      aria-expanded={opened === measure}
      onClick={() => setOpened(opened === measure ? undefined : measure)}
    >
      <b>{says}</b>
    </button>
  );
  return (
    <div class="tree-total">
      <b>Σ {text.total}</b>
      <span>
        {worths &&
          figure(
            "value",
            `${formatMoney(ore(ofAll((worth) => worth.amount)), spoken)}${unpriced > 0 ? "*" : ""}`,
          )}
        <span>
          {figure("worked", hours)}
          {hasBudget && ` / ${formatHours(hourParts(sum(budgetHours)), spoken)}`}
        </span>
      </span>
      {opened && money.value && (
        <div class="total-parts">
          <Parts book={book} billing={money.value.billing} by="employee" measure={opened} />
        </div>
      )}
      {unpriced > 0 && (
        <p class="hint">
          {text.unpricedNote} ({text.unpriced(unpriced)})
        </p>
      )}
      {!hasBudget && (
        <p class="hint">
          {text.noBudgets}{" "}
          <button
            type="button"
            id="add-budget"
            class="link"
            onClick={() => startView("whatif", { project: "", kind: "budget" })}
          >
            {text.addBudget}
          </button>
        </p>
      )}
    </div>
  );
}
