import type { Book } from "../book/book";
import { resolveSetting } from "../resolve/setting";
import type { Day } from "../values/brands";
import { isoDate } from "../values/date";
import { decimalText } from "../values/decimal-text";
import { MONEY_SCALE } from "../values/money";
import { fold } from "../values/text";
import { codeOfLine } from "./basis-rows";
import type { InvoiceLine } from "./line";
import { vatOf } from "./vat";

/** The accounts that invoices are booked on. */
export type Accounts = { readonly receivables: string; readonly revenue: string; readonly vat: string };

/** The accounts of the settings; undefined while one of them is missing: then nothing can be booked. */
export const invoiceAccounts = (book: Book): Accounts | undefined => {
  const account = (id: "accountReceivables" | "accountRevenue" | "accountVat"): string | undefined => {
    const { value } = resolveSetting(book, id);
    return typeof value === "string" && /^\d+$/.test(value) ? value : undefined;
  };
  const [receivables, revenue, vat] = [
    account("accountReceivables"),
    account("accountRevenue"),
    account("accountVat"),
  ];
  return receivables === undefined || revenue === undefined || vat === undefined
    ? undefined
    : { receivables, revenue, vat };
};

const CONTROL = /\p{Cc}/gu;

const quoted = (text: string): string => `"${text.replace(CONTROL, " ").replaceAll('"', String.raw`\"`)}"`;
const sieDay = (day: Day): string => isoDate(day).replaceAll("-", "");
const money = (amount: number): string => decimalText(amount, MONEY_SCALE, MONEY_SCALE, ".");

const nameOf = (book: Book, id: "companyName" | "companyNumber"): string => {
  const { value } = resolveSetting(book, id);
  return value === undefined ? "" : String(value);
};

/** The revenue of some lines by project and cost center: what stands on a transaction of its own. */
const revenues = (
  book: Book,
  lines: readonly InvoiceLine[],
): { readonly objects: string; amount: number }[] => {
  const sums = new Map<string, { readonly objects: string; amount: number }>();
  for (const line of lines) {
    const center = codeOfLine(book, line, fold("1"));
    const objects = [
      ...(line.project === undefined ? [] : [`"6" ${quoted(line.project)}`]),
      ...(center === "" ? [] : [`"1" ${quoted(center)}`]),
    ].join(" ");
    const sum = sums.get(objects) ?? { objects, amount: 0 };
    sum.amount += line.amount;
    sums.set(objects, sum);
  }
  return [...sums.values()];
};

/**
 * The invoice basis as bookkeeping, SIE 4I: for each customer one verification, the claim with VAT against revenue by
 * project and cost center, and output VAT. It always balances to the öre.
 */
export const sieText = (
  book: Book,
  lines: readonly InvoiceLine[],
  { receivables, revenue, vat: vatAccount }: Accounts,
  { program, day }: { readonly program: string; readonly day: Day },
): string => {
  const records = [
    "#FLAGGA 0",
    `#PROGRAM ${quoted(program)} 1.0`,
    "#FORMAT PC8",
    `#GEN ${sieDay(book.today)}`,
    "#SIETYP 4",
    `#FNAMN ${quoted(nameOf(book, "companyName"))}`,
  ];
  const number = nameOf(book, "companyNumber");
  if (/^\d{6}-\d{4}$/.test(number)) records.push(`#ORGNR ${number}`);
  const byCustomer = new Map<string, InvoiceLine[]>();
  for (const line of lines) {
    const key = fold(line.customer ?? "");
    byCustomer.set(key, [...(byCustomer.get(key) ?? []), line]);
  }
  for (const own of byCustomer.values()) {
    const vat = vatOf(book, own);
    const claim =
      own.reduce((sum, { amount }) => sum + amount, 0) + vat.reduce((sum, one) => sum + one.vat, 0);
    const trans = (account: string, objects: string, amount: number): string =>
      `  #TRANS ${account} {${objects}} ${money(amount)}`;
    records.push(`#VER "" "" ${sieDay(day)} ${quoted(own[0]?.customer ?? "")}`, "{");
    records.push(trans(receivables, "", claim));
    for (const { objects, amount } of revenues(book, own)) records.push(trans(revenue, objects, -amount));
    for (const { vat: amount } of vat) if (amount !== 0) records.push(trans(vatAccount, "", 0 - amount));
    records.push("}");
  }
  return records.map((record) => `${record}\r\n`).join("");
};
