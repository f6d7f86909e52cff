import { billingStanding, tallyGroups } from "../billing/standing";
import type { Tally } from "../billing/tally";
import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import { texts } from "../book/table";
import type { Ore } from "../values/brands";
import type { Task } from "../values/task";
import { fold } from "../values/text";
import { isReason } from "./reasons";
import type { Report, ReportAsked, ReportRow } from "./report";
import { textsIn } from "./texts";

/** An amount of rows; nothing is known of it where no row has one. */
const known = ({ amount, unknown }: Tally): Ore | undefined =>
  amount === 0 && unknown > 0 ? undefined : amount;

const counted = (count: number): number | undefined => (count > 0 ? count : undefined);

/** What each customer has on its way to an invoice: the figures of the place Fakturering (#168, #172). */
export function* billingRows(book: Book, { until }: ReportAsked): Task<Report> {
  const groups = yield* tallyGroups(yield* billingStanding(book, until), ["customer"]);
  const customers = tableOf(book, "customers");
  const names = customers ? texts(customers, "name") : [];
  const rows: ReportRow[] = [];
  for (const { keys, tallies } of groups) {
    const { released, ready, blocked } = tallies;
    const all = [released, ready, blocked];
    if (all.every(({ rows: count, amount }) => count === 0 && amount === 0)) continue;
    const [key] = keys;
    const row = customers && key !== undefined ? rowWithKey(customers, fold(key)) : undefined;
    rows.push({
      customer: key ?? textsIn(book.lang).noCustomer,
      name: row === undefined ? undefined : names[row],
      released: known(released),
      ready: known(ready),
      blocked: known(blocked),
      readyHours: ready.hours,
      blockedHours: blocked.hours,
      unknown: counted(all.reduce((sum, { unknown }) => sum + unknown, 0)),
      until,
    });
  }
  return { rows, each: [] };
}

/** What is blocked, by the first of the reasons that a row has, the largest first (#168). */
export function* blockedRows(book: Book, { until }: ReportAsked): Task<Report> {
  const groups = yield* tallyGroups(yield* billingStanding(book, until), ["reason"]);
  const blocked = groups.flatMap(({ keys: [reason = ""], tallies }) =>
    isReason(reason) && (tallies.blocked.rows > 0 || tallies.blocked.amount !== 0)
      ? [{ reason, tally: tallies.blocked }]
      : [],
  );
  const rows = blocked
    .sort((a, b) => b.tally.amount - a.tally.amount)
    .map(({ reason, tally }): ReportRow => ({
      reason: textsIn(book.lang).reasonTitles[reason],
      rows: tally.rows,
      hours: tally.hours,
      amount: known(tally),
      unknown: counted(tally.unknown),
      until,
    }));
  return { rows, each: [] };
}
