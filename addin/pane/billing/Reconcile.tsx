import { billingTotals } from "#core/billing/groups";
import { stands, type Stand } from "#core/billing/stand";
import { standWorths } from "#core/billing/stand-worths";
import type { BillingStanding } from "#core/billing/standing";
import type { Book } from "#core/book/book";
import { formatHours, formatShortDate } from "#core/values/format";
import { useScreen } from "../kit/screen";
import { lang } from "../language";
import { Figure } from "./Figure";
import { KeyFigures } from "./KeyFigures";
import { NotUsed } from "./NotUsed";
import { besides, tallyAmount } from "./said";
import { toList, untilOf } from "./state";
import { useTask } from "./use-task";
import { words } from "./words";

type Props = { readonly book: Book; readonly standing: BillingStanding };

/** Stäm av: all work is what is released, ready, blocked, later and not billed, in rows, hours and öre. */
export function Reconcile({ book, standing }: Props) {
  const text = words.value;
  const spoken = lang.value;
  useScreen("reconcile", { to: text.title, go: toList });
  const worths = useTask("worths", () => standWorths(standing), [standing]);
  const totals = useTask("totals", () => billingTotals(standing.billing), [standing]);
  const until = formatShortDate(untilOf(book), spoken);
  const name = (id: Stand): string => (id === "later" ? text.laterThan(until) : text.stands[id]);
  if (!worths || !totals)
    return (
      <>
        <h2>{text.reconcileTitle}</h2>
        <p class="hint">{text.summing}</p>
      </>
    );
  const more = (rows: number, hours: string, unpriced: number): string =>
    [text.rows(rows), hours, unpriced > 0 ? text.unpriced(unpriced) : ""].filter(Boolean).join(" · ");
  return (
    <>
      <h2>{text.reconcileTitle}</h2>
      <h3>{text.worth}</h3>
      {stands.map((id) => {
        const { rows, hours, amount, unpriced } = worths[id];
        return (
          <Figure
            key={id}
            standing={standing}
            name={name(id)}
            value={tallyAmount({ amount, unknown: unpriced })}
            more={more(rows, formatHours(hours, spoken), unpriced)}
            stands={[id]}
            groups={[]}
            measure="worth"
          />
        );
      })}
      <Figure
        standing={standing}
        name={text.worked}
        value={tallyAmount({ amount: totals.amount, unknown: totals.unpriced })}
        more={more(totals.rows, formatHours(totals.hours, spoken), totals.unpriced)}
        stands={stands}
        groups={[]}
        measure="worth"
      />
      <p class="hint">{text.adds}</p>
      <h3>{text.onInvoices}</h3>
      {(["released", "ready", "blocked", "later"] as const).map((id) => (
        <Figure
          key={id}
          standing={standing}
          name={name(id)}
          value={tallyAmount(standing.whole[id])}
          more={[text.rows(standing.whole[id].rows), besides(standing.whole[id])].filter(Boolean).join(" · ")}
          stands={[id]}
          groups={[]}
          measure="invoice"
          figure={id}
        />
      ))}
      <NotUsed standing={standing} isBefore={false} />
      <h3>{text.keyFigures}</h3>
      <KeyFigures standing={standing} groups={[]} />
    </>
  );
}
