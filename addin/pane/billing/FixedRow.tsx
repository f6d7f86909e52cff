import type { FixedItem } from "#core/billing/fixed-items";
import { formatMoney } from "#core/values/format";
import { showView } from "../kit/route";
import { shownProject } from "../kit/shown-project";
import { lang } from "../language";
import { words } from "./words";

/** A fixed price among the rows of a figure: it goes once, and its rows put nothing on invoices themselves. */
export function FixedRow({ item, at }: { readonly item: FixedItem; readonly at: number }) {
  const text = words.value;
  const amount = formatMoney(item.amount, lang.value);
  return (
    <div class="entry-row" data-row={at}>
      <div class="entry-text">
        <button
          type="button"
          class="entry-go"
          data-roving=""
          onClick={() => {
            shownProject.value = item.project;
            showView("projects");
          }}
        >
          <span class="entry-what">{text.fixedPrice(item.project)}</span>
          <span class="amount">{amount}</span>
          <span class="sr-only">. {text.openProject(item.project)}</span>
        </button>
        <span class="hint">{text.fixedPriceHow}</span>
      </div>
    </div>
  );
}
