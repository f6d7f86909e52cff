import type { RowId } from "../book/row-id";
import { numbers } from "../book/table";
import type { Task } from "../values/task";
import { fold } from "../values/text";
import type { BilledEntries } from "./billed-entries";
import type { Billing } from "./billing";
import type { FixedItem } from "./fixed-items";
import { groupKeys, type Grouping, type Insight } from "./group-keys";
import type { LineRow } from "./line";
import { standAt, stands, type Stand } from "./stand";
import type { BillingStanding } from "./standing";

/** A group by one of its keys; undefined where its entries have none. */
export type GroupKey = { readonly grouping: Grouping | Insight; readonly key: string | undefined };

/** The entries and the fixed prices that a figure is the sum of. */
export type FigureEntries = { readonly rows: readonly LineRow[]; readonly items: readonly FixedItem[] };

const ROWS_PER_SLICE = 8192;

/** Whether a key belongs to a group: a project's is that of all below it too. */
const belongs = ({ grouping, key }: GroupKey, told: string | undefined): boolean => {
  if (key === undefined || told === undefined) return key === told;
  const [asked, own] = [fold(key), fold(told)];
  return own === asked || (grouping === "project" && own.startsWith(`${asked}.`));
};

type Test = {
  readonly ofRows: (billed: BilledEntries) => (row: RowId) => boolean;
  readonly ofFixed: (item: FixedItem) => boolean;
};

const testOf = (billing: Billing, group: GroupKey): Test => {
  const keys = groupKeys(billing, group.grouping);
  const known = new Map<number, boolean>();
  const test = (number: number): boolean => {
    let answer = known.get(number);
    if (answer === undefined) known.set(number, (answer = belongs(group, keys.told(number))));
    return answer;
  };
  return {
    ofRows: (billed) => {
      const of = keys.of(billed);
      return (row) => test(of(row));
    },
    ofFixed: (item) => test(keys.ofFixed(item)),
  };
};

/** Whether entries belong to all of some groups. */
const inGroups = (
  billing: Billing,
  groups: readonly GroupKey[],
): ((billed: BilledEntries) => (row: RowId) => boolean) => {
  const tests = groups.map((group) => testOf(billing, group));
  return (billed) => {
    const ofRows = tests.map((test) => test.ofRows(billed));
    return (row) => ofRows.every((test) => test(row));
  };
};

/** The entries of some stands in some groups, by date and then as the sheets stand, and their fixed prices. */
export function* entriesIn(
  { billing, items }: BillingStanding,
  asked: readonly Stand[],
  groups: readonly GroupKey[],
): Task<FigureEntries> {
  const isOf = inGroups(billing, groups);
  const found: (LineRow & { readonly day: number })[] = [];
  for (const billed of billing.registers) {
    const { entries } = billed;
    const [isIn, days, register] = [isOf(billed), numbers(entries, "date"), entries.register.id];
    let done = 0;
    for (const row of entries.order) {
      if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
      const stand = stands[standAt(billed, row)];
      if (stand === undefined || !asked.includes(stand) || !isIn(row)) continue;
      found.push({ register, row, day: days[row] ?? Infinity });
    }
  }
  const tests = groups.map((group) => testOf(billing, group));
  return {
    rows: found.sort((one, other) => (one.day === other.day ? 0 : one.day - other.day)),
    items: items.filter((item) => asked.includes(item.stand) && tests.every((test) => test.ofFixed(item))),
  };
}
