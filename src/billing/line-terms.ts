import { tableOf, type Book } from "../book/book";
import { foldedKey, rowWithKey } from "../book/keys";
import { NO_ROW, type RowId } from "../book/row-id";
import { numbers, texts } from "../book/table";
import { codeReaders, type Entries } from "../resolve/entry-coding";
import { resolveSetting } from "../resolve/setting";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import type { LineKind } from "./line";

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
  const standard = Number(resolveSetting(book, "vatRate").value);
  const rowOfArticle = (article: string | undefined): RowId | undefined =>
    codes && dimension !== undefined && article !== undefined
      ? rowWithKey(codes, foldedKey([dimension, article]))
      : undefined;
  return {
    articleReader: (entries, kind) => {
      const own = dimension === undefined ? undefined : codeReaders(book, entries).get(dimension);
      const otherwise = setting(kind);
      return (row) => own?.(row) ?? otherwise;
    },
    fixedPriceArticle: setting("fixedPrice"),
    vatRate: (customer, article) => {
      const row = customers && customer !== undefined ? rowWithKey(customers, fold(customer)) : undefined;
      return customerRates[row ?? NO_ROW] ?? articleRates[rowOfArticle(article) ?? NO_ROW] ?? standard;
    },
  };
};
