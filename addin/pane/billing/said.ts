import { ages } from "#core/billing/ages";
import type { Grouping, Insight } from "#core/billing/group-keys";
import { releaseReasons } from "#core/billing/reasons";
import type { Tally } from "#core/billing/tally";
import { tableOf, type Book } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import { texts } from "#core/book/table";
import type { Day } from "#core/values/brands";
import { isoDate } from "#core/values/date";
import { formatMoney } from "#core/values/format";
import { fold } from "#core/values/text";
import { lang } from "../language";
import { words } from "./words";

/** What a group is called, and the code that it is known by where that is another. */
export type GroupName = { readonly name: string; readonly code?: string };

const named = (book: Book, register: "customers" | "employees" | "projects", key: string): GroupName => {
  const table = tableOf(book, register);
  const row = table && rowWithKey(table, fold(key));
  const name = row === undefined ? undefined : texts(table as never, "name")[row];
  return name === undefined ? { name: key } : { name, code: key };
};

/** What a group is called in the pane's language. */
export const groupName = (book: Book, grouping: Grouping | Insight, key: string | undefined): GroupName => {
  const text = words.value;
  if (key === undefined) return { name: text.none[grouping] };
  switch (grouping) {
    case "customer":
      return named(book, "customers", key);
    case "employee":
      return named(book, "employees", key);
    case "project":
      return named(book, "projects", key);
    case "reason": {
      const reason = releaseReasons.find((one) => one === key);
      return { name: reason === undefined ? key : text.reasonTitles[reason] };
    }
    case "basis":
      return { name: text.basis(key) };
    case "age": {
      const age = ages.find((one) => one === key);
      return { name: age === undefined ? key : text.ages[age] };
    }
    case "month":
      return { name: key };
  }
};

/** What a tally comes to: what is known of it, and never 0 where nothing is. */
export const tallyAmount = ({ amount, unknown }: Pick<Tally, "amount" | "unknown">): string =>
  unknown > 0 && amount === 0 ? words.value.amountUnknown : formatMoney(amount, lang.value);

/** How many rows of a tally stand beside its amount with one that nobody knows; "" where none does. */
export const besides = ({ amount, unknown }: Tally): string =>
  unknown > 0 && amount !== 0 ? words.value.alsoUnknown(unknown) : "";

/** A day as data shows it. */
export const shownDay = (day: Day | undefined): string => (day === undefined ? "" : isoDate(day));
