import { tableOf, type Book } from "../../book/book";
import { positionsIn } from "../../book/positions";
import type { RowId } from "../../book/row-id";
import { numbers, texts, valuesAt } from "../../book/table";
import type { Folded } from "../../values/brands";
import { resolveBudget } from "../budget";
import type { Entries } from "../entry-coding";
import { furtherStops } from "../further-stops";
import { resolveEntryPrice, type EntryPrice } from "../price";
import { priceSheetRow, resolveProjectPrice } from "../project-price";
import { nodeOf, typedCode } from "../project-rows";
import { resolveRelease } from "../releasable";
import type { ResolvedField } from "../resolved-field";
import { listOf, one, oneOf, oneText, partsOf, type ResolvedValue } from "../resolved-value";
import { absentLine } from "../row-line";
import { rowsAbout } from "../rows-about";
import type { TraceLine } from "../trace";
import { workedValueOf } from "../worked-value";

const count = (value: number | undefined): ResolvedValue => one({ kind: "integer" }, value);

/** A price as an answer tells it: where it comes from, kronor a unit, and the rows of Priser that say so. */
const priceParts = (book: Book, price: EntryPrice) => {
  const rows = "rows" in price ? price.rows : price.kind === "price" ? [price.row] : [];
  const sources = {
    price: "price",
    tie: "tied",
    unreadable: "unreadable",
    missing: "none",
    registered: "registered",
  } as const;
  return {
    source: oneText(sources[price.kind]),
    price: oneOf("prices", "price", price.kind === "price" ? price.price : undefined),
    priceRows: listOf(rows.map((row) => count(priceSheetRow(book, row)))),
  };
};

/** What keeps a step from being told: that nothing is in the way. */
const isQuiet = ({ verdict }: TraceLine): boolean => verdict === "passes" || verdict === "standard";

/** An entry with what it is billed at, and all that keeps it from being released. */
const entryAnswer = (book: Book, entries: Entries, row: RowId) => {
  const price = resolveEntryPrice(book, entries, row);
  const first = resolveRelease(book, entries, row);
  const isOver = first.value.some((stop) => stop === "released" || stop === "notBilled");
  const further = isOver ? { value: [], trace: [] } : furtherStops(book, entries, row, price.value);
  const release = {
    value: [...first.value, ...further.value],
    trace: [...first.trace, ...further.trace],
  };
  return {
    value: partsOf({
      register: oneText(entries.register.id),
      row: count(entries.place.row + 2 + (positionsIn(entries)[row] ?? 0)),
      date: oneOf("timeEntries", "date", numbers(entries, "date")[row]),
      employee: oneText(texts(entries, "employee")[row]),
      hours: oneOf("timeEntries", "hours", valuesAt(entries, "hours")?.[row]),
      ...priceParts(book, price.value),
      reasons: listOf(release.value.map(oneText)),
    }),
    trace: release.value.length > 0 ? release.trace.filter((line) => !isQuiet(line)) : release.trace,
  };
};

const entriesOn = (book: Book, code: Folded) =>
  (["timeEntries", "travelEntries"] as const).flatMap((register) => {
    const entries: Entries | undefined = tableOf(book, register);
    return entries ? rowsAbout(entries, "project", code).map((row) => entryAnswer(book, entries, row)) : [];
  });

const priceField = (kind: "price" | "travelPrice", use: "time" | "travel"): ResolvedField => ({
  kind,
  tab: "billing",
  module: "billing",
  resolve: (book, code) => {
    const { value, trace } = resolveProjectPrice(book, code, use);
    const none = absentLine(
      "prices",
      "price",
      typedCode(book, nodeOf(book, code)),
      tableOf(book, "prices"),
      "noRows",
    );
    return { value: partsOf(priceParts(book, value)), trace: trace.length > 0 ? trace : [none] };
  },
});

/** What an hour costs on a project, what its work is worth, and what keeps each of its entries from being released. */
export const releaseFields: readonly ResolvedField[] = [
  priceField("price", "time"),
  priceField("travelPrice", "travel"),
  {
    kind: "worth",
    tab: "status",
    module: "billing",
    resolve: (book, code) => {
      const { worked, budget, unpriced } = workedValueOf(book, code);
      const value = partsOf({
        value: oneOf("projects", "budgetAmount", worked),
        budgetAmount: oneOf("projects", "budgetAmount", budget),
        unpriced: count(unpriced),
      });
      return { value, trace: resolveBudget(book, code, "budgetAmount").trace };
    },
  },
  {
    kind: "release",
    tab: "billing",
    module: "billing",
    isLong: true,
    resolve: (book, code) => {
      const answers = entriesOn(book, code);
      const trace = answers.flatMap((answer) => answer.trace);
      const key = typedCode(book, nodeOf(book, code));
      const none = absentLine("timeEntries", "hours", key, tableOf(book, "timeEntries"), "noRows");
      return { value: listOf(answers.map(({ value }) => value)), trace: trace.length > 0 ? trace : [none] };
    },
  },
];
