import { requireTable, type Book } from "../book/book";
import type { SetCell } from "../book/edit";
import { setField } from "../book/new-row";
import { NO_ROW, rowId, type RowId } from "../book/row-id";
import { hasField, isTableOf, texts, type Table } from "../book/table";
import { NO_PLACE } from "../book/tree-shape";
import type { RegisterId } from "../registers/register";
import { type Day, ore, type Ore } from "../values/brands";
import type { Task } from "../values/task";
import { fold } from "../values/text";
import type { BilledEntries } from "./billed-entries";
import type { Billing } from "./billing";
import { fixedPrices, type FixedPrice } from "./fixed-prices";
import { invoiceLines } from "./lines";
import { releaseStates } from "./reasons";
import { chooser, type BillingSelection } from "./selection";

/** How entries are released: the day that Frisläppt gets, and the number of the invoice basis (Underlag). */
export type ReleaseTerms = { readonly date: Day; readonly basis: string };

/** What a release writes (#168, Q58), as edits. */
export type Release = {
  readonly edits: readonly SetCell[];
  readonly rows: number;
  /** The registers whose rows go, and how many fixed prices do: what gets stamps. */
  readonly registers: readonly RegisterId[];
  readonly fixed: number;
  /** What the rows and the fixed prices put on invoices. */
  readonly invoice: Ore;
  /** Fixed prices that the selection has only a part of the ready rows of: they and their rows stay. */
  readonly left: readonly FixedPrice[];
};

const READY = releaseStates.indexOf("ready");

/** The columns that release writes, by register. */
export const releaseColumns = {
  timeEntries: ["released", "releasedPrice", "releasedAmount", "basis"],
  travelEntries: ["released", "releasedPrice", "releasedAmount", "basis"],
  projects: ["releasedFixedPrice"],
} as const satisfies { readonly [Id in RegisterId]?: readonly string[] };

/** The columns of a register that release writes and that its sheet lacks. */
export const lackingColumns = (
  table: Table,
): readonly (typeof releaseColumns)[keyof typeof releaseColumns][number][] => {
  if (!isTableOf(table, "timeEntries", "travelEntries", "projects")) return [];
  return releaseColumns[table.register.id].filter((field) => !hasField(table as Table, field as never));
};

/** The invoice bases that entries bear, by register. */
const basesOf = (book: Book): string[] =>
  (["timeEntries", "travelEntries"] as const).flatMap((id) => {
    const table = book.tables.get(id) as Table<"timeEntries"> | undefined;
    return table ? table.order.flatMap((row) => texts(table, "basis")[row] ?? []) : [];
  });

/** The number that the next basis gets: one more than the highest. */
export const nextBasis = (book: Book): string => {
  let highest = 0;
  for (const basis of basesOf(book)) if (/^\d{1,9}$/.test(basis)) highest = Math.max(highest, Number(basis));
  return String(highest + 1);
};

/** Whether some entry bears a basis of that number. */
export const isBasisTaken = (book: Book, basis: string): boolean =>
  basesOf(book).some((one) => fold(one) === fold(basis));

/** The edits that give a row its stamps; blank where there is nothing to say. */
const stamp = (
  book: Book,
  { entries }: BilledEntries,
  row: RowId,
  { date, basis }: ReleaseTerms,
  billed: { readonly price: Ore | undefined; readonly amount: Ore },
): SetCell[] => {
  const values = { released: date, releasedPrice: billed.price, releasedAmount: billed.amount, basis };
  return Object.entries(values).flatMap(([field, value]) => {
    const edit = setField(book, entries, row, field as keyof typeof values, value);
    return edit && edit.from !== edit.to ? [edit] : [];
  });
};

/**
 * Releases what is chosen and ready: each row gets the day, what it was billed at and the basis; a fixed price is kept on
 * its project, and its rows bear 0 (#114, #168, Q47, Q58). A fixed price that the selection parts is left with its rows.
 */
export function* planRelease(
  billing: Billing,
  selection: BillingSelection,
  terms: ReleaseTerms,
): Task<Release> {
  const { book, projects, registers, order } = billing;
  const { lines, parted } = yield* invoiceLines(billing, "row", selection);
  const goingNow = yield* fixedPrices(billing, selection);
  const leftPlaces = new Set(parted.map(({ place }) => place));
  const going = new Set(lines.flatMap(({ kind, project }) => (kind === "fixedPrice" ? [project] : [])));
  const edits: SetCell[] = [];
  let [rows, invoice, fixedOnes] = [0, 0, 0];
  const stamped = new Set<RegisterId>();
  for (const billed of registers) {
    const { entries, states, isFixed, invoices, prices, priceAt, places } = billed;
    const isChosen = chooser(billed, selection);
    for (const row of entries.order) {
      if (states[row] !== READY || !isChosen(row)) continue;
      const fixed = isFixed[row] === 1;
      if (fixed && leftPlaces.has(projects.from[places[row] ?? NO_PLACE] ?? NO_PLACE)) continue;
      const found = prices[priceAt[row] ?? NO_ROW];
      const price = !fixed && found?.kind === "price" ? found.price : undefined;
      const amount = fixed ? 0 : (invoices[row] ?? 0);
      edits.push(...stamp(book, billed, row, terms, { price, amount: ore(amount) }));
      stamped.add(entries.register.id);
      rows++;
      invoice += amount;
      if (rows % 1024 === 0) yield 1024;
    }
  }
  for (const { place, project, fixedPrice } of goingNow) {
    if (!going.has(project) || fixedPrice === undefined || leftPlaces.has(place)) continue;
    const table = requireTable(book, "projects");
    const edit = setField(book, table, rowId(order.rows[place] ?? NO_ROW), "releasedFixedPrice", fixedPrice);
    if (edit) edits.push(edit);
    fixedOnes++;
    invoice += fixedPrice;
  }
  return {
    edits,
    rows,
    registers: [...stamped],
    fixed: fixedOnes,
    invoice: ore(invoice),
    left: parted,
  };
}
