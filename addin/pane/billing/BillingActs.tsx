import { chosenToRelease } from "#core/billing/chosen";
import type { BillingStanding } from "#core/billing/standing";
import type { Book } from "#core/book/book";
import { formatMoney } from "#core/values/format";
import { isBusy } from "../jobs/job";
import { Acts } from "../kit/Acts";
import { startView } from "../kit/route";
import { lang } from "../language";
import { isChoiceLost, leftOutOf, opened, screen, stand } from "./state";
import { words } from "./words";

type Props = { readonly book: Book; readonly standing: BillingStanding };

/** What can be done with what is listed: release what is chosen, or take a basis back and make a file of it. */
export function BillingActs({ book, standing }: Props) {
  const text = words.value;
  const path = opened.value;
  if (stand.value === "released" && path.length > 0 && standing.whole.released.rows > 0) {
    const [first] = path;
    const basis = path.length === 1 && first?.grouping === "basis" ? first.key : undefined;
    return (
      <Acts keepsLast>
        <fluent-button onClick={() => (screen.value = { kind: "take-back", groups: path })}>
          {text.takeBack}
        </fluent-button>
        {basis !== undefined && (
          <fluent-button appearance="primary" onClick={() => (screen.value = { kind: "file", basis })}>
            {text.file}
          </fluent-button>
        )}
      </Acts>
    );
  }
  if (stand.value !== "ready" || standing.whole.ready.rows === 0) return null;
  const { rows, amount } = chosenToRelease(standing, leftOutOf(book));
  return (
    <Acts keepsLast leave={() => startView("reports", { report: "billingReport" })} leaveText={text.toSheet}>
      {rows === 0 && <span class="hint acts-count">{text.nothingToRelease}</span>}
      <fluent-button
        id="release"
        appearance="primary"
        disabled={isBusy.value || rows === 0 || isChoiceLost(book)}
        onClick={() => (screen.value = { kind: "review" })}
      >
        {text.release(formatMoney(amount, lang.value))}
      </fluent-button>
    </Acts>
  );
}
