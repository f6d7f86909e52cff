import { billingOf, type Billing } from "#core/billing/billing";
import { worths } from "#core/billing/worth";
import { tableOf, type Book } from "#core/book/book";
import { texts } from "#core/book/table";
import { treeOrder } from "#core/book/tree-order";
import { NO_PLACE } from "#core/book/tree-shape";
import { rollUp } from "#core/budget/rollup";
import { listRows } from "#core/records/list-rows";
import { isRegistrable } from "#core/resolve/registrable";
import type { Lang } from "#core/values/cell";
import type { Task } from "#core/values/task";
import { fold } from "#core/values/text";
import { revision } from "../book/book";
import { keepDerived } from "../book/keep-derived";
import { lang } from "../language";
import { atRegistration, foundPlaces, isSumming, money, projectQuery, rollup, selection } from "./state";

/** The places of the projects that a search finds by code, name or internal comment (#54); at registration only those that can be chosen today. */
function* find(
  book: Book,
  search: string,
  registrable: boolean,
  spoken: Lang,
): Task<ReadonlySet<number> | undefined> {
  const table = tableOf(book, "projects");
  if (!table || (search.trim() === "" && !registrable)) return undefined;
  const { places } = yield* treeOrder(book);
  const searched = ["code", "name", "internalComment"];
  const rows = yield* listRows(table, { search: search.trim(), searched, filters: {} }, spoken);
  const codes = texts(table, "code");
  const found = new Set<number>();
  for (const row of rows) {
    if (!registrable || isRegistrable(book, fold(codes[row] ?? ""), book.today))
      found.add(places[row] ?? NO_PLACE);
    yield 1;
  }
  return found;
}

/** Entries are judged once for each state of the book, whatever is chosen of them. */
const judged = (): ((book: Book) => Task<Billing>) => {
  let known: { readonly of: number; readonly billing: Billing } | undefined;
  return function* (book) {
    const now = revision.peek();
    if (known?.of !== now || known.billing.book !== book)
      known = { of: now, billing: yield* billingOf(book) };
    return known.billing;
  };
};

/** Keeps the tree's sums, and what its search finds, true to the book. Gives the way to stop. */
export const keepSums = (): (() => void) => {
  const billingAt = judged();
  const stops = [
    keepDerived((book) => rollUp(book, selection.value), {
      show: (value) => (rollup.value = value),
      wait: (waiting) => (isSumming.value = waiting),
    }),
    keepDerived(
      (book) => {
        const chosen = { module: "time", ...selection.value } as const;
        return (function* () {
          const billing = yield* billingAt(book);
          return { billing, worths: yield* worths(billing, chosen) };
        })();
      },
      { show: (value) => (money.value = value), wait: () => undefined },
    ),
    keepDerived((book) => find(book, projectQuery.value, atRegistration.value, lang.value), {
      show: (value) => (foundPlaces.value = value),
      wait: () => undefined,
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
