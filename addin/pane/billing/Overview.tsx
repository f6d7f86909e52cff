import type { stands } from "#core/billing/stand";
import type { BillingStanding } from "#core/billing/standing";
import type { Book } from "#core/book/book";
import { formatHours, formatShortDate } from "#core/values/format";
import { Chips, type Chip } from "../kit/Chips";
import { lang } from "../language";
import { BillingActs } from "./BillingActs";
import { ChoiceLost } from "./ChoiceLost";
import { GroupList } from "./GroupList";
import { NotUsed } from "./NotUsed";
import { OverviewHead } from "./OverviewHead";
import { StandBar } from "./StandBar";
import { besides, tallyAmount } from "./said";
import { isChoiceLost, screen, showStand, stand, untilOf } from "./state";
import { words } from "./words";

type Props = { readonly book: Book; readonly standing: BillingStanding };

/** What stands where in kronor, and the groups of one stand. */
export function Overview({ book, standing }: Props) {
  const text = words.value;
  const { whole, billing } = standing;
  const until = formatShortDate(untilOf(book), lang.value);
  const uncounted = billing.registers.reduce((sum, one) => sum + one.uncounted.length, 0);
  const hasMore = (id: (typeof stands)[number]): boolean => whole[id].rows > 0 || whole[id].amount !== 0;
  const isOffered = (id: (typeof stands)[number]): boolean => {
    if (id === "notBillable") return hasMore(id) || stand.value === id;
    // What is later has a line above, and a chip while it shows.
    return id !== "later" || stand.value === id;
  };
  const chips = (["ready", "blocked", "released", "later", "notBillable"] as const)
    .filter(isOffered)
    .map((id): Chip<(typeof stands)[number]> => {
      // What there is to do is counted; all of them have room on a line so.
      const isToDo = id === "ready" || id === "blocked" || stand.value === id;
      return { id, text: text.chips[id], ...(isToDo && { count: whole[id].rows }) };
    });
  const waiting = whole.blocked.unknown > 0 && whole.ready.rows === 0 && whole.released.rows === 0;
  return (
    <>
      <OverviewHead book={book} />
      <NotUsed standing={standing} isBefore />
      <StandBar whole={whole} />
      <ul class="stand-lines">
        {(["ready", "blocked", "released", ...(hasMore("later") ? (["later"] as const) : [])] as const).map(
          (id) => (
            <li key={id}>
              <button type="button" id={`stand-${id}`} class="stand-line" onClick={() => showStand(id)}>
                <span class={`swatch of-${id}`} aria-hidden="true" />
                <span class="stand-name">{id === "later" ? text.laterThan(until) : text.stands[id]}</span>
                <span class="amount">
                  {tallyAmount(whole[id])}
                  {besides(whole[id]) !== "" && <span class="hint">{besides(whole[id])}</span>}
                </span>
              </button>
            </li>
          ),
        )}
      </ul>
      <Chips label={text.chipsOf} value={stand.value} chips={chips} choose={showStand} />
      {waiting && (
        <p class="waits-for-price">
          {text.waitsForPrice(formatHours(whole.blocked.hours, lang.value))}{" "}
          <button
            type="button"
            id="add-price"
            class="link"
            onClick={() => (screen.value = { kind: "price", use: "time" })}
          >
            {text.addPrice}
          </button>
        </p>
      )}
      {isChoiceLost(book) && <ChoiceLost />}
      <GroupList book={book} standing={standing} />
      {stand.value === "blocked" && whole.blocked.rows > 0 && <p class="hint">{text.firstReason}</p>}
      {uncounted > 0 && <p class="hint">{text.uncounted(uncounted)}</p>}
      <BillingActs book={book} standing={standing} />
    </>
  );
}
