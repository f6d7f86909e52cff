import { tableOf, type Book } from "../book/book";
import { foldedKey, rowWithKey } from "../book/keys";
import { NO_ROW, type RowId } from "../book/row-id";
import { isUnread, numbers, texts } from "../book/table";
import { codeReaders, type Entries } from "../resolve/entry-coding";
import { resolveSetting } from "../resolve/setting";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import type { LineKind, LineProblem } from "./line";

/** What the dimension of articles is called, in any language (#171). */
const ARTICLE_NAMES: readonly string[] = ["artikel", "article"];

const articleSettings = {
  time: "articleTime",
  travel: "articleTravel",
  fixedPrice: "articleFixedPrice",
} as const satisfies Record<LineKind, string>;

/** The dimension whose Benämning is Artikel; the topmost, where several are. */
const articleDimension = (book: Book): Folded | undefined => {
  const table = tableOf(book, "dimensions");
  if (!table) return undefined;
  const [names, keys] = [texts(table, "singular"), texts(table, "dimension")];
  const row = table.order.find((one) => ARTICLE_NAMES.includes(fold(names[one] ?? "")));
  const key = row === undefined ? undefined : keys[row];
  return key === undefined ? undefined : fold(key);
};

/** The article and the VAT rate of invoice lines (#170, #171). */
export type LineTerms = {
  /** The article of an entry: its code in the dimension Artikel, or that of the setting for its kind. */
  readonly articleReader: (entries: Entries, kind: LineKind) => (row: RowId) => string | undefined;
  readonly fixedPriceArticle: string | undefined;
  /** Per cent: the customer's, or the article's, or the setting's. */
  readonly vatRate: (customer: string | undefined, article: string | undefined) => number;
  /** What is wrong with a line's article and VAT rate: one that cannot be read was passed over. */
  readonly problems: (customer: string | undefined, article: string | undefined) => LineProblem[];
};

/** The terms of invoice lines as registers and settings stand now. */
export const lineTerms = (book: Book): LineTerms => {
  const dimension = articleDimension(book);
  const setting = (kind: LineKind): string | undefined => {
    const { value } = resolveSetting(book, articleSettings[kind]);
    return value === undefined ? undefined : String(value);
  };
  const [customers, codes] = [tableOf(book, "customers"), tableOf(book, "codes")];
  const customerRates = customers ? numbers(customers, "vatRate") : [];
  const articleRates = codes ? numbers(codes, "vatRate") : [];
  const { value: standard, trace } = resolveSetting(book, "vatRate");
  const isStandardUnread = trace.some(({ verdict }) => verdict === "unreadable");
  const rowOfCustomer = (customer: string | undefined): RowId | undefined =>
    customers && customer !== undefined ? rowWithKey(customers, fold(customer)) : undefined;
  const rowOfArticle = (article: string | undefined): RowId | undefined =>
    codes && dimension !== undefined && article !== undefined
      ? rowWithKey(codes, foldedKey([dimension, article]))
      : undefined;
  /** Whether a rate that goes before the one that holds cannot be read. */
  const isPassedOver = (customer: RowId | undefined, article: RowId | undefined): boolean => {
    if (customerRates[customer ?? NO_ROW] !== undefined) return false;
    if (customers && customer !== undefined && isUnread(customers, customer, "vatRate")) return true;
    if (articleRates[article ?? NO_ROW] !== undefined) return false;
    return (
      isStandardUnread || (codes && article !== undefined && isUnread(codes, article, "vatRate")) === true
    );
  };
  return {
    articleReader: (entries, kind) => {
      const own = dimension === undefined ? undefined : codeReaders(book, entries).get(dimension);
      const otherwise = setting(kind);
      return (row) => own?.(row) ?? otherwise;
    },
    fixedPriceArticle: setting("fixedPrice"),
    vatRate: (customer, article) =>
      customerRates[rowOfCustomer(customer) ?? NO_ROW] ??
      articleRates[rowOfArticle(article) ?? NO_ROW] ??
      Number(standard),
    problems: (customer, article) => [
      ...(article === undefined ? (["noArticle"] as const) : []),
      ...(isPassedOver(rowOfCustomer(customer), rowOfArticle(article))
        ? (["unreadableVatRate"] as const)
        : []),
    ],
  };
};
