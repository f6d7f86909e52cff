import { basisRows, fortnoxRows, type BasisWords } from "#core/billing/basis-rows";
import { invoiceAccounts, sieText } from "#core/billing/basis-sie";
import { billingOf, type Billing } from "#core/billing/billing";
import type { InvoiceLine } from "#core/billing/line";
import { invoiceLines } from "#core/billing/lines";
import { bitOf, releaseStates } from "#core/billing/reasons";
import type { BillingSelection } from "#core/billing/selection";
import type { RowId } from "#core/book/row-id";
import { csvLine } from "#core/csv/csv-line";
import { encode } from "#core/csv/encode";
import type { Lang } from "#core/values/cell";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import type { OpenBook } from "../open-book";
import type { Problem } from "../problem";
import type { Options, Profile } from "../read-options";
import { words } from "../words";

/** The invoice basis as a file, and what a person should know of it before it is used. */
export type BasisFile = {
  readonly bytes: Uint8Array;
  readonly lines: number;
  readonly notes: readonly string[];
};

const BYTE_ORDER_MARK = "\uFEFF";
const BLOCKED = releaseStates.indexOf("blocked");

const basisWords = (lang: Lang): BasisWords => {
  const { kind, date, groupings, article, quantity, price, amount, vatRate, comments, lineKinds } =
    words[lang].billing;
  return {
    headers: [
      kind,
      date,
      groupings.project,
      groupings.customer,
      article,
      quantity,
      price,
      amount,
      vatRate,
      comments,
    ],
    kinds: lineKinds,
  };
};

const csvBytes = (rows: readonly (readonly string[])[]): Uint8Array =>
  encode(BYTE_ORDER_MARK + rows.map((row) => csvLine(row, ";")).join(""), "utf-8").bytes;

/** Rows that their project keeps from the next system (#22): they are in no line. */
const keptRows = ({ registers }: Billing): number =>
  registers.reduce((sum, { entries, states, reasons }) => {
    const isKept = (row: RowId): boolean =>
      states[row] === BLOCKED && ((reasons[row] ?? 0) & bitOf.neverTransfer) !== 0;
    return sum + entries.order.filter(isKept).length;
  }, 0);

const notesOf = (profile: Profile, lines: readonly InvoiceLine[], kept: number, lang: Lang): string[] => {
  const text = words[lang].billing.basisFile;
  const lacking = lines.filter(({ problems }) => problems.includes("noArticle")).length;
  const several = lines.filter(({ problems }) => problems.includes("severalCustomers")).length;
  const unreadable = lines.filter(({ problems }) => problems.includes("unreadableVatRate")).length;
  return [
    ...(kept > 0 ? [text.kept(kept)] : []),
    ...(profile === "fortnox" && lacking > 0 ? [text.noArticle(lacking)] : []),
    ...(several > 0 ? [text.severalCustomers(several)] : []),
    ...(unreadable > 0 ? [text.unreadableVatRate(unreadable)] : []),
    ...(profile === "csv" ? [] : [text.notCarried[profile]]),
  ];
};

/** The invoice basis of what is ready as a file of a profile; as bookkeeping, what never goes to the next system is in it too (#24). */
export const basisFile = (
  { book, file }: OpenBook,
  { until, lines: summing = "row", today }: Options,
  profile: Profile,
  selection: BillingSelection,
  lang: Lang,
): Result<BasisFile, Problem> => {
  const accounts = invoiceAccounts(book);
  if (profile === "sie4" && !accounts) return err({ code: "no-accounts", file });
  const billing = finish(billingOf(book, until, profile === "sie4" ? "bookkeeping" : "invoice"));
  const { lines } = finish(invoiceLines(billing, summing, selection));
  const notes = notesOf(profile, lines, keptRows(billing), lang);
  if (profile === "sie4" && accounts) {
    const text = sieText(book, lines, accounts, { program: "Kontera", day: until ?? today });
    const { bytes, lost } = encode(text, "cp437");
    const missing = lost.map(({ character, count }) => `${character} (${count})`).join(", ");
    return ok({
      bytes,
      lines: lines.length,
      notes: missing === "" ? notes : [...notes, words[lang].export.lost(missing)],
    });
  }
  const rows =
    profile === "fortnox" ? fortnoxRows(book, lines, basisWords(lang)) : basisRows(lines, basisWords(lang));
  return ok({ bytes: csvBytes(rows), lines: lines.length, notes });
};
