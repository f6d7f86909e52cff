import type { Book } from "#core/book/book";
import type { BudgetNode } from "#core/budget/budget-nodes";
import { formatHours, formatMoney, formatPercent } from "#core/values/format";
import { ReceiptList } from "../kit/ReceiptList";
import { useScreen } from "../kit/screen";
import { lang } from "../language";
import { BudgetBars } from "./BudgetBars";
import { StateMark } from "./StateMark";
import { Workers } from "./Workers";
import { isPeriod, shownState } from "./period";
import { selection } from "./state";
import { words } from "./words";

type Props = { readonly book: Book; readonly node: BudgetNode; readonly onLeave: () => void };

/** One project: its sums, where its budget comes from, and who has worked on it. */
export function ProjectDetail({ book, node, onLeave }: Props) {
  const text = words.value;
  useScreen(`project ${node.code}`, { to: text.title, go: onLeave });
  return (
    <section class="project">
      <h2>
        {node.code} {node.name}
      </h2>
      <StateMark state={node.state} />
      <BudgetBars node={node} state={shownState(node.state, selection.value)} />
      <Sums node={node} />
      <h3>{text.workers}</h3>
      <Workers book={book} code={node.code} />
    </section>
  );
}

function Sums({ node }: { readonly node: BudgetNode }) {
  const text = words.value;
  const spoken = lang.value;
  const { worked, released, budgetHours, remaining, budgetAmount, budgetSource } = node;
  // A period's time beside the whole budget says nothing of how much is left of it (Q12).
  const isWhole = !isPeriod(selection.value);
  const share = isWhole && budgetHours ? ` (${formatPercent(worked / budgetHours, spoken)})` : "";
  return (
    <>
      <ReceiptList
        rows={[
          [text.worked, formatHours(worked, spoken) + share],
          [text.released, formatHours(released, spoken)],
          [text.budget, budgetHours === undefined ? text.noBudget : formatHours(budgetHours, spoken)],
          ...(isWhole && remaining !== undefined
            ? [[text.remaining, formatHours(remaining, spoken)] satisfies [string, string]]
            : []),
        ]}
      />
      <p class="hint">
        {text.sources[budgetSource]}{" "}
        {budgetAmount !== undefined && `${text.amount(formatMoney(budgetAmount, spoken))}.`}
      </p>
    </>
  );
}
