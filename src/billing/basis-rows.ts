import { requireTable, type Book } from "../book/book";
import { codeReaders } from "../resolve/entry-coding";
import type { Folded } from "../values/brands";
import { isoDate } from "../values/date";
import { decimalText } from "../values/decimal-text";
import { guard } from "../values/export-guard";
import { MONEY_SCALE } from "../values/money";
import { fold } from "../values/text";
import { quantityScale, type InvoiceLine, type LineKind } from "./line";

/** What a file of the invoice basis calls its columns and kinds, in the reader's language. */
export type BasisWords = {
  readonly headers: readonly string[];
  readonly kinds: Readonly<Record<LineKind, string>>;
};

/** The dimension of cost centres, as SIE numbers it. */
const COST_CENTER = fold("1");

const money = (ore: number | undefined): string =>
  ore === undefined ? "" : decimalText(ore, MONEY_SCALE, MONEY_SCALE, ",");

const quantity = ({ kind, quantity: stored }: InvoiceLine): string =>
  stored === undefined ? "" : decimalText(stored, quantityScale(kind), 0, ",");

/** The code that a line's first entry has in a dimension. */
export const codeOfLine = (book: Book, { rows: [first] }: InvoiceLine, dimension: Folded): string => {
  if (!first) return "";
  const entries = requireTable(book, first.register);
  return codeReaders(book, entries).get(dimension)?.(first.row) ?? "";
};

/** The invoice basis as rows of text for a file: everything that a line says. */
export const basisRows = (lines: readonly InvoiceLine[], { headers, kinds }: BasisWords): string[][] => [
  [...headers],
  ...lines.map((line) =>
    [
      kinds[line.kind],
      line.date === undefined ? "" : isoDate(line.date),
      line.project ?? "",
      line.customer ?? "",
      line.article ?? "",
      quantity(line),
      money(line.price),
      money(line.amount),
      String(line.vatRate),
      line.comments.join(" · "),
    ].map((text, at) => (at < 5 || at === 9 ? guard(text) : text)),
  ),
];

const fortnoxFields = [
  ...["CustomerNumber", "ArticleNumber", "Description", "DeliveredQuantity"],
  ...["Price", "VAT", "Project", "CostCenter"],
];

/** The same as Fortnox' invoice rows: what has no quantity of its own is one of its amount. */
export const fortnoxRows = (book: Book, lines: readonly InvoiceLine[], { kinds }: BasisWords): string[][] => [
  fortnoxFields,
  ...lines.map((line) => {
    const isUnit = line.quantity === undefined || line.price === undefined;
    const texts = [
      line.customer ?? "",
      line.article ?? "",
      [line.date === undefined ? kinds[line.kind] : isoDate(line.date), ...line.comments].join(" · "),
    ];
    const numbers = [
      isUnit ? "1" : quantity(line),
      money(isUnit ? line.amount : line.price),
      String(line.vatRate),
    ];
    const codes = [line.project ?? "", codeOfLine(book, line, COST_CENTER)];
    return [...texts.map(guard), ...numbers, ...codes.map(guard)];
  }),
];
