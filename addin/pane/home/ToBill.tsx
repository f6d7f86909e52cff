import type { ToBill as Facts } from "#core/billing/to-bill";
import type { Book } from "#core/book/book";
import { formatMoney, formatShortDate } from "#core/values/format";
import { current } from "../book/book";
import { Icon } from "../kit/Icon";
import { billedUntil } from "../kit/billed-until";
import { showView } from "../kit/route";
import { lang } from "../language";
import { words } from "./words";

/** What is worked out for it. */
export const fetchToBill = async () => {
  const { toBill } = await import("#core/billing/to-bill");
  return (book: Book) => toBill(book, billedUntil(book.today));
};

/** What there is to bill: kronor that are ready, for how many customers, and what is blocked; nothing where nothing is. */
export function ToBill({ facts }: { readonly facts: Facts | undefined }) {
  const text = words.value;
  const book = current.value?.book;
  if (!book || !facts || (facts.readyRows === 0 && facts.blockedRows === 0)) return null;
  const spoken = lang.value;
  const until = formatShortDate(billedUntil(book.today), spoken);
  const { ready, customers, blocked, unknown, blockedRows } = facts;
  return (
    <section class="to-bill" aria-labelledby="to-bill-title">
      <h3 id="to-bill-title">{text.toBill(until)}</h3>
      <div class="to-bill-box">
        <div class="todo-text">
          <b class="to-bill-sum">{formatMoney(ready, spoken)}</b>
          <span class="hint">{text.readyFor(customers)}</span>
          {blockedRows > 0 && (
            <span class="to-bill-blocked">
              <Icon name="warning" />{" "}
              {blocked === 0 && unknown > 0
                ? text.blockedUnknown(unknown)
                : text.blocked(formatMoney(blocked, spoken), unknown)}
            </span>
          )}
        </div>
        <fluent-button id="to-billing" onClick={() => showView("billing")}>
          {text.open}
        </fluent-button>
      </div>
    </section>
  );
}
