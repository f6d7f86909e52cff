import type { Book } from "../book/book";
import { joinedKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { dictionaryOf, isTableOf, numbers, texts } from "../book/table";
import { numberAt, type Dictionary } from "../columns/dictionary";
import { numberedCodes } from "../resolve/numbered-codes";
import { ore, type Ore } from "../values/brands";
import { unitsAmount } from "../values/money";
import type { Task } from "../values/task";
import { fold } from "../values/text";
import type { BilledEntries } from "./billed-entries";
import type { Billing } from "./billing";
import { fixedPriceLines, type FixedPriceLines } from "./fixed-price-lines";
import { quantityScale, type InvoiceLine, type LineKind, type LineRow, type LineSumming } from "./line";
import { lineTerms, type LineTerms } from "./line-terms";
import { releaseStates } from "./reasons";
import { releasedAs } from "./released-as";
import { chooser, type BillingSelection } from "./selection";

/** A line as it is put together. */
type Draft = {
  readonly kind: LineKind;
  readonly first: RowId;
  readonly price: Ore | undefined;
  quantity: number | undefined;
  rowsAmount: number;
  readonly article: string | undefined;
  readonly comments: Set<string>;
  readonly rows: LineRow[];
};

const ROWS_PER_SLICE = 4096;
const READY = releaseStates.indexOf("ready");

/** What entries must have alike to be one line a date (#170): the day, the price, the article and every code. */
const alikeReader = (
  { entries }: BilledEntries,
  codes: readonly Dictionary[],
): ((row: RowId, price: Ore, article: string | undefined) => string) => {
  const days = numbers(entries, "date");
  const all = [dictionaryOf(entries, "project"), dictionaryOf(entries, "customer"), ...codes];
  return (row, price, article) =>
    joinedKey([
      String(days[row] ?? ""),
      String(price),
      fold(article ?? ""),
      ...all.map((dictionary) => String(numberAt(dictionary, row))),
    ]);
};

/** The lines of the ready entries of one register that are billed themselves. */
function* draftsOf(
  book: Book,
  billed: BilledEntries,
  summing: LineSumming,
  selection: BillingSelection,
  { articleReader }: LineTerms,
): Task<Draft[]> {
  const { entries, states, isFixed, invoices, prices, priceAt } = billed;
  const isTime = isTableOf(entries, "timeEntries");
  const kind = isTime ? "time" : "travel";
  const quantities = isTime ? numbers(entries, "hours") : numbers(entries, "quantity");
  const billedHours = isTime ? numbers(entries, "billedHours") : [];
  const comments = isTime ? texts(entries, "externalComment") : texts(entries, "description");
  const articleOf = articleReader(entries, kind);
  const isChosen = chooser(billed, selection);
  const keyOf = alikeReader(billed, [...(yield* numberedCodes(book, entries)).values()]);
  const drafts: Draft[] = [];
  const alike = new Map<string, Draft>();
  let done = 0;
  for (const row of entries.order) {
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    if (states[row] !== READY || isFixed[row] === 1 || !isChosen(row)) continue;
    const found = prices[priceAt[row] ?? -1];
    const price = found?.kind === "price" ? found.price : undefined;
    const article = articleOf(row);
    const key = summing === "date" && isTime && price !== undefined ? keyOf(row, price, article) : undefined;
    let draft = key === undefined ? undefined : alike.get(key);
    if (!draft) {
      draft = {
        kind,
        first: row,
        price,
        quantity: undefined,
        rowsAmount: 0,
        article,
        comments: new Set(),
        rows: [],
      };
      drafts.push(draft);
      if (key !== undefined) alike.set(key, draft);
    }
    const quantity = price === undefined ? undefined : (billedHours[row] ?? quantities[row]);
    if (quantity !== undefined) draft.quantity = (draft.quantity ?? 0) + quantity;
    draft.rowsAmount += invoices[row] ?? 0;
    const comment = comments[row];
    if (comment !== undefined) draft.comments.add(comment);
    draft.rows.push({ register: entries.register.id, row });
  }
  return drafts;
}

const lineOf = ({ entries }: BilledEntries, draft: Draft, { vatRate, problems }: LineTerms): InvoiceLine => {
  const { kind, first, price, quantity, article, comments, rows } = draft;
  const customer = texts(entries, "customer")[first];
  const rowsAmount = ore(draft.rowsAmount);
  return {
    kind,
    project: texts(entries, "project")[first],
    customer,
    date: numbers(entries, "date")[first],
    quantity,
    price,
    amount:
      price === undefined || quantity === undefined
        ? rowsAmount
        : unitsAmount(quantity, price, 10 ** quantityScale(kind)),
    rowsAmount,
    article,
    vatRate: vatRate(customer, article),
    comments: [...comments],
    problems: problems(customer, article),
    rows,
  };
};

/** The lines of an invoice basis, and the fixed prices that the selection parts. */
export type InvoiceLines = { readonly lines: readonly InvoiceLine[] } & Pick<FixedPriceLines, "parted">;

/**
 * The invoice basis of what is ready (#170, #171): the entries that are billed themselves, as the sheets stand, and
 * then the fixed prices that go now. With a basis, what went on that one, at the prices that it went at (Q58).
 */
export function* invoiceLines(
  now: Billing,
  summing: LineSumming,
  selection: BillingSelection = {},
  basis?: string,
): Task<InvoiceLines> {
  const billing = basis === undefined ? now : releasedAs(now, basis);
  const terms = lineTerms(billing.book);
  const lines: InvoiceLine[] = [];
  for (const billed of billing.registers)
    for (const draft of yield* draftsOf(billing.book, billed, summing, selection, terms))
      lines.push(lineOf(billed, draft, terms));
  const { lines: fixed, parted } = yield* fixedPriceLines(billing, selection, terms, basis !== undefined);
  return { lines: [...lines, ...fixed], parted };
}
