import type { LineRow } from "#core/billing/line";
import { reasonsIn, releaseStates, type ReleaseReason } from "#core/billing/reasons";
import { addedBy, type Added, type RowMeasure } from "#core/billing/row-measure";
import { standAt, stands, type Stand } from "#core/billing/stand";
import type { BillingStanding } from "#core/billing/standing";
import { positionsIn } from "#core/book/positions";
import { isTableOf, isUnread, numbers, texts } from "#core/book/table";
import type { Entries } from "#core/resolve/entry-coding";
import type { Day } from "#core/values/brands";
import { DECIMAL_SCALE } from "#core/values/decimal";
import { formatHours, formatMoney, formatNumber } from "#core/values/format";
import { lang } from "../language";
import { words } from "./words";

/** What an entry says of itself in a list. */
export type EntryFacts = {
  readonly entries: Entries;
  readonly sheet: string;
  /** The worksheet's, zero-based. */
  readonly sheetRow: number;
  readonly column: number;
  readonly day: Day | undefined;
  readonly project: string;
  readonly stand: Stand;
  /** What it adds to the figure that it is a part of. */
  readonly adds: Added;
  readonly said: string;
  /** What there is of it: hours, or a quantity. */
  readonly quantity: string;
  /** Its price, or what it has in place of one. */
  readonly price: string;
  readonly comment: string;
  readonly reasons: readonly ReleaseReason[];
};

const sayAdded = (added: Added): string =>
  [
    ...(added.hours === undefined ? [] : [formatHours(added.hours, lang.value)]),
    ...("amount" in added
      ? [added.amount === undefined ? words.value.amountUnknown : formatMoney(added.amount, lang.value)]
      : []),
  ].join(", ");

const RELEASED = releaseStates.indexOf("released");

/** What a row of a register that is on its way to an invoice says of itself; undefined when it is there no more. */
export const entryFacts = (
  { billing }: BillingStanding,
  { register, row }: LineRow,
  measure: RowMeasure,
): EntryFacts | undefined => {
  const billed = billing.registers.find(({ entries }) => entries.register.id === register);
  if (!billed?.entries.raw[row]) return undefined;
  const { entries } = billed;
  const text = words.value;
  const spoken = lang.value;
  const isTime = isTableOf(entries, "timeEntries");
  const found = billed.prices[billed.priceAt[row] ?? -1];
  const stand = stands[standAt(billed, row)] ?? "notBillable";
  const isReleased = billed.states[row] === RELEASED;
  const stamp = isReleased ? numbers(entries, "releasedPrice")[row] : undefined;
  const isStamped = isReleased && numbers(entries, "releasedAmount")[row] !== undefined;
  const hours = isTime ? (numbers(entries, "billedHours")[row] ?? numbers(entries, "hours")[row]) : undefined;
  const units = isTime ? undefined : numbers(entries, "quantity")[row];
  const priceText = (): string => {
    if (stamp !== undefined) return formatMoney(stamp, spoken);
    // What is not billed stands at its worth, whatever its project is billed at.
    if (
      billed.isFixed[row] === 1 &&
      stand !== "notBillable" &&
      (measure === "invoice" || measure === "ownInvoice")
    )
      return text.sources.fixedPrice;
    if (isStamped || isUnread(entries, row, "releasedAmount")) return text.sources.released;
    if (found?.kind === "price") return formatMoney(found.price, spoken);
    if (found?.kind === "tie") return text.sources.tied;
    if (found?.kind === "unreadable") return text.sources.unreadable;
    return isTime ? text.sources.none : text.sources.registered;
  };
  const adds = addedBy(billed, row, measure) ?? {};
  return {
    entries,
    sheet: entries.place.sheet,
    sheetRow: entries.place.row + 1 + (positionsIn(entries)[row] ?? 0),
    column: entries.place.column + (entries.columnOf.get(isTime ? "hours" : "amount") ?? 0),
    day: numbers(entries, "date")[row],
    project: texts(entries, "project")[row] ?? "",
    stand,
    adds,
    said: sayAdded(adds),
    quantity:
      hours !== undefined
        ? formatHours(hours, spoken)
        : units === undefined
          ? ""
          : formatNumber(units / 10 ** DECIMAL_SCALE, spoken),
    price: priceText(),
    comment: (isTime ? texts(entries, "externalComment") : texts(entries, "description"))[row] ?? "",
    reasons: reasonsIn(billed.reasons[row] ?? 0),
  };
};
