import type { RowId } from "../book/row-id";
import type { Day, Ore } from "../values/brands";
import { DECIMAL_SCALE } from "../values/decimal";
import { HOURS_SCALE } from "../values/hours";

/** What an invoice line is of. */
export type LineKind = "time" | "travel" | "fixedPrice";

/** How entries become invoice lines: a line an entry, or one a day of what is alike (#170). */
export type LineSumming = "row" | "date";

/** What keeps a line from being invoiced as it is. */
export type LineProblem = "noArticle" | "severalCustomers" | "unreadableVatRate";

/** An entry of a line. */
export type LineRow = { readonly register: "timeEntries" | "travelEntries"; readonly row: RowId };

/** A line of the invoice basis (fakturaunderlag), money in öre excluding VAT. */
export type InvoiceLine = {
  readonly kind: LineKind;
  readonly project: string | undefined;
  readonly customer: string | undefined;
  readonly date: Day | undefined;
  /** So many parts of a unit: see `quantityScale`. */
  readonly quantity: number | undefined;
  readonly price: Ore | undefined;
  /** Quantity × price; what was registered, or the fixed price. */
  readonly amount: Ore;
  /** What its rows come to; the difference is the line's rounding (Q50). */
  readonly rowsAmount: Ore;
  readonly article: string | undefined;
  /** Per cent. */
  readonly vatRate: number;
  readonly comments: readonly string[];
  readonly problems: readonly LineProblem[];
  readonly rows: readonly LineRow[];
};

/** How many decimals a line's quantity is kept with: hours, or the quantity of travel. */
export const quantityScale = (kind: LineKind): number => (kind === "time" ? HOURS_SCALE : DECIMAL_SCALE);
