import { ages } from "#core/billing/ages";
import type { Billing } from "#core/billing/billing";
import type { FixedPrice } from "#core/billing/fixed-prices";
import type { Grouping } from "#core/billing/group-keys";
import type { BillingGroup } from "#core/billing/groups";
import { isBlocker, releaseStates } from "#core/billing/reasons";
import type { SumPart, ToldSums } from "#core/billing/told-sums";
import { useOf } from "#core/resolve/billing-flag";
import type { Lang } from "#core/values/cell";
import { isoDate } from "#core/values/date";
import { formatCount, formatHours, formatMoney, formatPercent } from "#core/values/format";
import { textTable } from "../text-table";
import { words } from "../words";
import { knownAmount } from "./known-amount";

export const right = (header: string) => ({ header, align: "right" }) as const;
export const left = (header: string) => ({ header, align: "left" }) as const;

/** What the figures should not be read without: billing that is not used, and dimensions that govern nothing. */
export function* beforehand({ terms, registers }: Billing, lang: Lang): Generator<string> {
  const text = words[lang].billing;
  for (const { entries } of registers)
    if (!terms.isUsedIn[useOf(entries)]) yield text.notUsed[useOf(entries)];
  if (terms.governing.length === 0) yield text.nothingGoverns;
}

const count = (number: number, lang: Lang): string => (number === 0 ? "" : formatCount(number, lang));

const partCells = (name: string, part: SumPart, lang: Lang): string[] => [
  name,
  formatCount(part.rows, lang),
  formatHours(part.hours, lang),
  knownAmount(part, lang),
  // An amount never stands without how many rows are not in it.
  count(part.unpriced, lang),
  formatMoney(part.invoice, lang),
];

/** All chosen entries by state, and what keeps those that are blocked, the gravest sum first. */
export function* totalLines(totals: ToldSums, lang: Lang): Generator<string> {
  const text = words[lang].billing;
  const columns = [left(""), right(text.rowCount), right(text.hours), right(text.amount)];
  yield* textTable(
    [...columns, right(text.withoutPrice), right(text.invoice)],
    [
      ...releaseStates.map((state) => partCells(text.states[state], totals.states[state], lang)),
      partCells(text.total, totals, lang),
    ],
  );
  const because = totals.reasons
    .filter(([reason]) => reason !== "releasedBefore")
    .toSorted(([, one], [, other]) => other.amount - one.amount || other.rows - one.rows);
  for (const blocks of [true, false]) {
    const told = because.filter(([reason]) => isBlocker(reason) === blocks);
    if (told.length === 0) continue;
    yield "";
    yield blocks ? text.blockedBecause : text.notBillableBecause;
    yield* textTable(
      [...columns, right(text.withoutPrice)],
      told.map(([reason, sum]) => [
        `  ${text.reasons[reason]}`,
        formatCount(sum.rows, lang),
        formatHours(sum.hours, lang),
        knownAmount(sum, lang),
        count(sum.unpriced, lang),
      ]),
    );
  }
  yield "";
  if (totals.oldest !== undefined) {
    yield `${text.ageing}: ${ages.map((age) => `${text.ages[age]} ${formatMoney(totals.ageing[age], lang)}`).join(", ")}.`;
    yield `${text.oldest}: ${isoDate(totals.oldest)}.`;
  }
  if (totals.effectiveRate !== undefined)
    yield `${text.effectiveRate}: ${formatMoney(totals.effectiveRate, lang)}.`;
  if (totals.billableShare !== undefined)
    yield `${text.billableShare}: ${formatPercent(totals.billableShare / 10_000, lang)}.`;
  const { hours, amount } = totals.writeDown;
  if (hours !== 0) yield `${text.writeDown}: ${formatHours(hours, lang)}, ${formatMoney(amount, lang)}.`;
  if (totals.unstamped > 0) yield text.unstamped(totals.unstamped);
  if (totals.unreadStamps > 0) yield text.unreadStamps(totals.unreadStamps);
}

/** Groups, with what is ready, blocked and released of each. */
export function* groupLines(
  groups: readonly BillingGroup[],
  by: readonly Grouping[],
  lang: Lang,
): Generator<string> {
  const text = words[lang].billing;
  yield* textTable(
    [
      ...by.map((grouping) => left(text.groupings[grouping])),
      ...[text.hours, text.amount, text.withoutPrice].map(right),
      ...(["ready", "blocked", "released"] as const).map((state) => right(text.states[state])),
    ],
    groups.map(({ keys, sums }) => [
      ...keys.map((key) => key ?? text.none),
      formatHours(sums.hours, lang),
      knownAmount(sums, lang),
      count(sums.unpriced, lang),
      ...(["ready", "blocked", "released"] as const).map((state) => knownAmount(sums.states[state], lang)),
    ]),
  );
}

/** Fixed prices, each with what has been put in and what would be left behind. */
export function* fixedPriceTextLines(prices: readonly FixedPrice[], lang: Lang): Generator<string> {
  const text = words[lang].billing;
  const money = (amount: FixedPrice["fixedPrice"]): string =>
    amount === undefined ? "–" : formatMoney(amount, lang);
  yield `${text.fixedPrices}:`;
  yield* textTable(
    [
      left(text.groupings.project),
      left(text.state),
      ...[text.fixedPrice, text.hours, text.value, text.withoutPrice, text.margin, text.perHour].map(right),
      right(text.leftBehind),
    ],
    prices.map((one) => [
      one.project,
      text.fixedPriceStates[one.state],
      money(one.fixedPrice),
      formatHours(one.hours, lang),
      knownAmount({ amount: one.value, unpriced: one.unpriced }, lang),
      count(one.unpriced, lang),
      money(one.margin),
      money(one.perHour),
      count(one.blockedRows, lang),
    ]),
  );
}
