import type { Accounts } from "#core/billing/basis-sie";
import { basisFile, basisTexts, type BasisProfile } from "#core/text/basis-file";
import { billingView as en } from "#core/text/en/billing-view";
import { billingView as sv } from "#core/text/sv/billing-view";
import { ore } from "#core/values/brands";
import { formatMoney } from "#core/values/format";
import type { Workbook } from "../../ports";
import { check } from "../book/book";
import { copyText } from "../jobs/copy";
import { notice, withJob } from "../jobs/job";
import { settle, writeJob } from "../jobs/write";
import { download } from "../kit/download";
import { lang } from "../language";
import type { BasisLines } from "./basis-of";
import { words } from "./words";

/** How an invoice basis leaves the pane. */
export type Way = "file" | "copy" | "sheet";

type Asked = {
  readonly way: Way;
  readonly profile: BasisProfile;
  readonly accounts: Accounts | undefined;
  readonly basis: string | undefined;
  readonly what: string;
  readonly total: number;
};

const texts = { sv, en } as const;

/** Notes in the import log that a released basis has gone out: who takes it back is told (Q60). */
async function logExport(
  workbook: Workbook,
  { lines }: BasisLines,
  { basis, total }: Asked,
  file: string,
): Promise<void> {
  const book = check.value?.book;
  if (!book || basis === undefined) return;
  const what = texts[book.lang].jobs.exported(basis, lines.length, formatMoney(ore(total), book.lang));
  const facts = { what, register: "timeEntries", file } as const;
  const result = await withJob("writing", (progress) => writeJob(workbook, { facts, edits: [] }, progress));
  if (!result) return;
  if (!result.ok) notice.value = { kind: "write-refused", refusal: result.error };
  await settle(workbook, book, result);
}

/** Hands an invoice basis over as a file, on the clipboard or on a new sheet; gives what is known of it. */
export async function handOver(workbook: Workbook, made: BasisLines, asked: Asked): Promise<string> {
  const text = words.value;
  const { profile, accounts, way, what } = asked;
  const name = text.fileName(what, profile === "sie4" ? "SIE 4" : profile === "csv" ? "CSV" : "Fortnox");
  const { billing, lines } = made;
  const day = billing.until ?? billing.book.today;
  if (way === "file") {
    const as = profile === "sie4" ? accounts && { profile, accounts } : { profile };
    if (!as) return text.noAccounts;
    const file = basisFile(billing, lines, as, day, lang.value);
    const fileName = `${name}.${profile === "sie4" ? "si" : "csv"}`;
    download(fileName, new Uint8Array(file.bytes));
    await logExport(workbook, made, asked, fileName);
    return text.handed(fileName);
  }
  if (profile === "sie4") return text.noAccounts;
  const rows = basisTexts(billing, lines, profile, lang.value);
  if (way === "copy") {
    if (!(await copyText(rows.map((row) => row.join("\t")).join("\r\n")))) return text.notCopied;
    await logExport(workbook, made, asked, name);
    return text.copied;
  }
  const sheet = await withJob("writing", () => workbook.writeTextSheet(name, rows), false);
  if (!sheet) return "";
  if (!sheet.ok) {
    notice.value = { kind: "refused", cause: sheet.error };
    return "";
  }
  await logExport(workbook, made, asked, sheet.value);
  return text.onSheet(sheet.value);
}
