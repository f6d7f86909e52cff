import { tableOf, type Book } from "../../../book/book";
import { joinedKey, rowWithKey } from "../../../book/keys";
import { NO_ROW, type RowId } from "../../../book/row-id";
import { dictionaryOf, numbers, texts } from "../../../book/table";
import { NO_KEY, numberAt } from "../../../columns/dictionary";
import { billingFlag, useOf, type BillingFlag } from "../../../resolve/billing-flag";
import { billingModelOf } from "../../../resolve/billing-model";
import { billingTerms, type BillingTerms } from "../../../resolve/billing-terms";
import { codeReaders, type Coding, type Entries } from "../../../resolve/entry-coding";
import { searchPrice, type Price } from "../../../resolve/price";
import { typedCode } from "../../../resolve/project-rows";
import { resolveSetting } from "../../../resolve/setting";
import { ownStatus } from "../../../resolve/status";
import type { Day } from "../../../values/brands";
import { fold } from "../../../values/text";

/** The fixed price (fast pris) that time on a project belongs to (#114, Q26). */
export type FixedPriceNode = {
  /** The project whose model it is, as typed. */
  readonly project: string;
  readonly hasAmount: boolean;
  /** Whether that project is not closed yet, so that nothing of it may be released. */
  readonly isOpen: boolean;
};

/** What holds for the billing of all entries with the same codes. */
export type CodeBilling = {
  readonly flag: BillingFlag;
  /** Whether the project stands in its register; where it does not, the entry is in no sum. */
  readonly isKnown: boolean;
  /** Whether the project's entries go to the invoicing system at all (#22). */
  readonly isTransferred: boolean;
  /** Undefined where it is billed as it comes (#113), and for travel. */
  readonly fixedPrice: FixedPriceNode | undefined;
  readonly priceOn: (day: Day | undefined) => Price;
};

/** The billing of the entries of one register, as the other registers stand. */
export type EntryBilling = {
  readonly isUsed: boolean;
  /** The level that an entry must be reviewed to before it is released (#168). */
  readonly releaseLevel: number;
  readonly of: (row: RowId) => CodeBilling;
};

/** Larger than any number of a key, so that two of them make one number. */
const KEYS = 2 ** 26;

/** Tells entries with the same codes from all others: by two small numbers, where there are no other codes to ask. */
const codeKeys = (
  entries: Entries,
  readers: ReadonlyMap<string, (row: RowId) => string | undefined>,
): ((row: RowId) => number | string) => {
  const [projects, customers] = [dictionaryOf(entries, "project"), dictionaryOf(entries, "customer")];
  const hasOthers = entries.fields.includes(undefined);
  const all = [...readers.values()];
  return (row) => {
    const pair = (numberAt(projects, row) - NO_KEY) * KEYS + numberAt(customers, row) - NO_KEY;
    return hasOthers ? joinedKey([String(pair), ...all.map((read) => read(row) ?? "")]) : pair;
  };
};

const fixedPriceOf = (book: Book, project: string | undefined): FixedPriceNode | undefined => {
  const table = tableOf(book, "projects");
  if (!table || project === undefined) return undefined;
  const { model, from } = billingModelOf(book, fold(project));
  if (model !== "fixedPrice" || !from) return undefined;
  const row = from.row ?? NO_ROW;
  return {
    project: typedCode(book, from),
    hasAmount: numbers(table, "fixedPrice")[row] !== undefined,
    isOpen: ownStatus(texts(table, "status")[row]) !== "closed",
  };
};

/** The days on which some price begins to hold, or holds no more, in order: between two of them a price is the same. */
const priceTurns = (book: Book): readonly number[] => {
  const prices = tableOf(book, "prices");
  const turns = new Set<number>();
  for (const day of prices ? numbers(prices, "validFrom") : []) if (day !== undefined) turns.add(day);
  for (const day of prices ? numbers(prices, "validTo") : []) if (day !== undefined) turns.add(day + 1);
  return [...turns].sort((one, other) => one - other);
};

/** How many of the turns are past on a day: what a price is remembered by in place of the day. */
const turnsPast = (turns: readonly number[], day: Day | undefined): number => {
  if (day === undefined) return -1;
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
};

const make = (book: Book, entries: Entries): EntryBilling => {
  const terms: BillingTerms = billingTerms(book);
  const use = useOf(entries);
  const readers = codeReaders(book, entries);
  const keyOf = codeKeys(entries, readers);
  const projects = texts(entries, "project");
  const register = tableOf(book, "projects");
  const known = new Map<number | string, CodeBilling>();
  let turns: readonly number[] | undefined;
  const work = (row: RowId): CodeBilling => {
    // The codes are read now: the row may have others by the time that a price is asked for.
    const codes = new Map(Array.from(readers, ([dimension, read]) => [dimension, read(row)] as const));
    const coding: Coding = (dimension) => codes.get(dimension);
    const project = projects[row];
    const projectRow = project === undefined || !register ? undefined : rowWithKey(register, fold(project));
    const byTurn = new Map<number, Price>();
    return {
      flag: billingFlag(book, use, coding, terms),
      isKnown: project === undefined ? use === "travel" : projectRow !== undefined,
      isTransferred: !register || numbers(register, "neverTransfer")[projectRow ?? NO_ROW] !== 1,
      fixedPrice: use === "time" ? fixedPriceOf(book, project) : undefined,
      priceOn: (day) => {
        turns ??= priceTurns(book);
        const past = turnsPast(turns, day);
        let price = byTurn.get(past);
        if (!price) byTurn.set(past, (price = searchPrice(book, { use, day, coding }, terms)));
        return price;
      },
    };
  };
  return {
    isUsed: terms.isUsedIn[use],
    releaseLevel: Number(resolveSetting(book, "releaseLevel").value ?? 0),
    of: (row) => {
      const key = keyOf(row);
      let billing = known.get(key);
      if (!billing) known.set(key, (billing = work(row)));
      return billing;
    },
  };
};

/** The registers besides the entries' own that their billing depends on. */
const others = ["projects", "customers", "codes", "prices", "dimensions", "settings"] as const;

const made = new WeakMap<Entries, EntryBilling>();

/** Forgets what was worked out when a row of another register changes. */
const forgetOnChange = (book: Book, entries: Entries): void => {
  for (const register of others)
    book.tables.get(register)?.caches.set(`billing of ${entries.register.id}`, {
      refresh: () => {
        made.delete(entries);
      },
    });
};

/** The billing of a register's entries, worked out once for all rules that ask, and anew when something has changed. */
export const entryBilling = (book: Book, entries: Entries): EntryBilling => {
  let billing = made.get(entries);
  if (billing) return billing;
  forgetOnChange(book, entries);
  billing = make(book, entries);
  made.set(entries, billing);
  return billing;
};
