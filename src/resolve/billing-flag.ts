import { tableOf, type Book } from "../book/book";
import { dimensionName, keyOfCode } from "../book/dimensions";
import { rowWithKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { isUnread, texts, type Table } from "../book/table";
import type { CodeRegister } from "../registers/dimension-kinds";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { billingTerms, type BillingDimension, type BillingTerms, type BillingUse } from "./billing-terms";
import type { Coding, Entries } from "./entry-coding";
import { projectCoding } from "./project-coding";
import { absentLine, cellLine } from "./row-line";
import { resolveSetting } from "./setting";
import type { Resolved, TraceLine } from "./trace";

/** Fakturering: whether something is billed, and whether the one who reports may say otherwise (#106–#109). */
export type BillingFlag = "always" | "never" | "proposeYes" | "proposeNo";

/** The gravest first (#166). */
export const flagOrder = ["never", "always", "proposeYes", "proposeNo"] as const;

const isFlag = (value: string | undefined): value is BillingFlag =>
  (flagOrder as readonly (string | undefined)[]).includes(value);

/** Where the code that a coding has in a dimension stands. */
const codeRow = (
  book: Book,
  { key, register }: BillingDimension,
  code: string,
): { readonly table: Table<CodeRegister> | undefined; readonly row: RowId | undefined } => {
  const table = tableOf(book, register);
  return { table, row: table && rowWithKey(table, keyOfCode(register, key, fold(code))) };
};

/** What one code says of billing, by its place among the gravest first; a code that says nothing proposes no. */
export const flagOfCode = (book: Book, dimension: BillingDimension, code: string): number => {
  const { table, row } = codeRow(book, dimension, code);
  const stated = table && row !== undefined ? texts(table, "billable")[row] : undefined;
  return isFlag(stated) ? flagOrder.indexOf(stated) : flagOrder.length - 1;
};

/** Whether what a code says of billing cannot be read: it may have meant never. */
export const isFlagUnread = (book: Book, dimension: BillingDimension, code: string): boolean => {
  const { table, row } = codeRow(book, dimension, code);
  return table !== undefined && row !== undefined && isUnread(table, row, "billable");
};

/**
 * Whether a coding is billed (#166): never without a code in a dimension that governs billing, or where billing is not
 * used (#104); else the gravest of what its codes say, never before always before yes; and no where none says anything.
 */
export const billingFlag = (
  book: Book,
  use: BillingUse,
  coding: Coding,
  terms: BillingTerms = billingTerms(book),
): BillingFlag => {
  if (!terms.isUsedIn[use]) return "never";
  let gravest: number | undefined;
  for (const dimension of terms.governing) {
    const code = coding(dimension.key);
    if (code === undefined) continue;
    const flag = flagOfCode(book, dimension, code);
    gravest = Math.min(gravest ?? flag, flag);
  }
  return flagOrder[gravest ?? 0] ?? "never";
};

/** The step of each dimension that governs billing, and the flag that its code states. */
const dimensionLines = (
  book: Book,
  { governing }: BillingTerms,
  coding: Coding,
  flag: BillingFlag,
): TraceLine[] => {
  let hasDecided = false;
  return governing.map((dimension): TraceLine => {
    const code = coding(dimension.key);
    if (code === undefined)
      return {
        register: "dimensions",
        row: dimension.row,
        key: dimensionName(book, dimension.key),
        field: "billing",
        verdict: "noCode",
      };
    const { table, row } = codeRow(book, dimension, code);
    if (!table || row === undefined) return absentLine(dimension.register, "billable", code, table);
    const decides = texts(table, "billable")[row] === flag && !hasDecided;
    hasDecided ||= decides;
    return cellLine(table, row, "billable", code, decides ? "decides" : "outranked");
  });
};

/** `billingFlag` with its reasons. */
export const resolveBillingFlag = (book: Book, use: BillingUse, coding: Coding): Resolved<BillingFlag> => {
  const terms = billingTerms(book);
  const value = billingFlag(book, use, coding, terms);
  const setting = resolveSetting(book, use === "time" ? "billingInTime" : "billingInTravel");
  if (!terms.isUsedIn[use]) return { value, trace: setting.trace };
  const lines = dimensionLines(book, terms, coding, value);
  const coded = lines.find(({ register }) => register !== "dimensions");
  if (lines.some(({ verdict }) => verdict === "decides")) return { value, trace: lines };
  const last: TraceLine = coded
    ? { register: coded.register, key: coded.key, field: "billable", value, verdict: "standard" }
    : { register: "dimensions", key: "", field: "billing", verdict: "neverBilled" };
  return { value, trace: [...lines, last] };
};

/**
 * What is proposed for time on a project: its own code stands in the dimension of projects, and the others have the code
 * that it lays out in Tid, or none (#32, #166).
 */
export const resolveProjectBilling = (book: Book, code: Folded): Resolved<BillingFlag> => {
  const laid: TraceLine[] = [];
  const coding = projectCoding(book, code, "time", (lines) => laid.push(...lines));
  const { value, trace } = resolveBillingFlag(book, "time", coding);
  return { value, trace: [...laid, ...trace] };
};

/** Whether an entry is billed by its flag and its own Fakturerbar, which counts only where it may be changed (#106–#109). */
export const isBilled = (flag: BillingFlag, own: number | undefined): boolean => {
  if (flag === "always" || flag === "never") return flag === "always";
  return own === undefined ? flag === "proposeYes" : own === 1;
};

/** Which use of billing a register of entries is of. */
export const useOf = (entries: Entries): BillingUse =>
  entries.register.id === "timeEntries" ? "time" : "travel";
