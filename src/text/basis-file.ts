import { basisRows, fortnoxRows, type BasisWords } from "../billing/basis-rows";
import { sieText, type Accounts } from "../billing/basis-sie";
import type { Billing } from "../billing/billing";
import type { InvoiceLine } from "../billing/line";
import { bitOf, releaseStates } from "../billing/reasons";
import type { RowId } from "../book/row-id";
import { csvLine } from "../csv/csv-line";
import { encode } from "../csv/encode";
import type { Day } from "../values/brands";
import type { Lang } from "../values/cell";
import { billingView as en } from "./en/billing-view";
import { exportView as exportEn } from "./en/export-view";
import { billingView as sv } from "./sv/billing-view";
import { exportView as exportSv } from "./sv/export-view";

/** Who an invoice basis is for: a reader of CSV, Fortnox, or bookkeeping as SIE 4. */
export const basisProfiles = ["csv", "fortnox", "sie4"] as const;
export type BasisProfile = (typeof basisProfiles)[number];

/** The invoice basis as a file, and what a person should know of it before it is used. */
export type BasisFile = {
  readonly bytes: Uint8Array;
  readonly lines: number;
  readonly notes: readonly string[];
};

const BYTE_ORDER_MARK = "\uFEFF";
const BLOCKED = releaseStates.indexOf("blocked");
const texts = { sv, en } as const;
const exportTexts = { sv: exportSv, en: exportEn } as const;

const basisWords = (lang: Lang): BasisWords => {
  const { kind, date, groupings, article, quantity, price, amount, vatRate, comments, lineKinds } =
    texts[lang];
  const { project, customer } = groupings;
  return {
    headers: [kind, date, project, customer, article, quantity, price, amount, vatRate, comments],
    kinds: lineKinds,
  };
};

/** The invoice basis as rows of text for a person or another program, in a language. */
export const basisTexts = (
  { book }: Billing,
  lines: readonly InvoiceLine[],
  profile: "csv" | "fortnox",
  lang: Lang,
): string[][] =>
  profile === "fortnox" ? fortnoxRows(book, lines, basisWords(lang)) : basisRows(lines, basisWords(lang));

/** Rows that their project keeps from the next system (#22): they are in no line. */
const keptRows = ({ registers }: Billing): number =>
  registers.reduce((sum, { entries, states, reasons }) => {
    const isKept = (row: RowId): boolean =>
      states[row] === BLOCKED && ((reasons[row] ?? 0) & bitOf.neverTransfer) !== 0;
    return sum + entries.order.filter(isKept).length;
  }, 0);

/** What the profile cannot carry, and what is wrong with some lines: said before the file is used. */
export const basisNotes = (
  billing: Billing,
  lines: readonly InvoiceLine[],
  profile: BasisProfile,
  lang: Lang,
): string[] => {
  const text = texts[lang].basisFile;
  const kept = keptRows(billing);
  const count = (problem: InvoiceLine["problems"][number]): number =>
    lines.filter(({ problems }) => problems.includes(problem)).length;
  const [lacking, several, unreadable] = [
    count("noArticle"),
    count("severalCustomers"),
    count("unreadableVatRate"),
  ];
  return [
    ...(kept > 0 ? [text.kept(kept)] : []),
    ...(profile === "fortnox" && lacking > 0 ? [text.noArticle(lacking)] : []),
    ...(several > 0 ? [text.severalCustomers(several)] : []),
    ...(unreadable > 0 ? [text.unreadableVatRate(unreadable)] : []),
    ...(profile === "csv" ? [] : [text.notCarried[profile]]),
  ];
};

/** The invoice basis as a file of a profile. */
export const basisFile = (
  billing: Billing,
  lines: readonly InvoiceLine[],
  as: { readonly profile: "csv" | "fortnox" } | { readonly profile: "sie4"; readonly accounts: Accounts },
  day: Day,
  lang: Lang,
): BasisFile => {
  const notes = basisNotes(billing, lines, as.profile, lang);
  if (as.profile === "sie4") {
    const text = sieText(billing.book, lines, as.accounts, { program: "Kontera", day });
    const { bytes, lost } = encode(text, "cp437");
    const missing = lost.map(({ character, count }) => `${character} (${count})`).join(", ");
    const all = missing === "" ? notes : [...notes, exportTexts[lang].lost(missing)];
    return { bytes, lines: lines.length, notes: all };
  }
  const rows = basisTexts(billing, lines, as.profile, lang);
  const { bytes } = encode(BYTE_ORDER_MARK + rows.map((row) => csvLine(row, ";")).join(""), "utf-8");
  return { bytes, lines: lines.length, notes };
};
