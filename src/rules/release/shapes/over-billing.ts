import type { Touch } from "../../../book/apply";
import { tableOf, type Book } from "../../../book/book";
import { foldedOf, indexBy } from "../../../book/keys";
import type { RowId } from "../../../book/row-id";
import { rowsIn } from "../../../columns/key-index";
import { isTermSetting, termColumns } from "../../../resolve/billing-terms";
import type { Entries } from "../../../resolve/entry-coding";
import { preparePriceRows, priceColumns } from "../../../resolve/price-rows";
import { prepareRowsWithCode, rowsWithCode } from "../../../resolve/rows-with-code";
import { isOn, settingNamed } from "../../../resolve/setting";
import { codesBelow } from "../../../tree/sorted-codes";
import type { Folded } from "../../../values/brands";
import type { BoundRule, Reads, Report } from "../../engine/rule";
import { entryRegisters } from "../../shapes/over-entries";
import { entryBilling, type CodeBilling, type EntryBilling } from "./entry-billing";

/** How one entry is judged by its own cells and the billing of its codes. */
export type BillingJudge<Facts> = {
  /** The rows worth asking of. */
  readonly rows: () => Iterable<RowId>;
  /** Whether the row's own cells leave anything to ask. */
  readonly concerns: (row: RowId) => boolean;
  readonly judge: (row: RowId, billing: CodeBilling, all: EntryBilling, report: Report<Facts>) => void;
};

const isRead = (name: Folded): boolean => isTermSetting(name) || settingNamed(name) === "releaseLevel";

/** The entries that a row of another register has a say in the billing of; undefined for all. */
export const billingTouched = (
  book: Book,
  entries: Entries,
  { register, row }: Touch,
): readonly RowId[] | undefined => {
  const table = book.tables.get(register);
  const part = (field: string): Folded => (table && foldedOf(table, row, [field])) ?? "";
  const atProjects = (code: Folded): RowId[] => {
    const byProject = indexBy(entries, ["project"]);
    return [code, ...codesBelow(book.projectCodes, code)].flatMap((one) => rowsIn(byProject, one));
  };
  switch (register) {
    case "projects":
      return atProjects(part("code"));
    case "customers":
      return rowsIn(indexBy(entries, ["customer"]), part("number"));
    case "codes":
      return rowsWithCode(book, entries, part("dimension"), part("code"));
    case "prices":
      return [
        ...rowsWithCode(book, entries, part("dimension"), part("code")),
        ...(isOn(book, "pricesInherit") ? atProjects(part("code")) : []),
      ];
    case "settings":
      return isRead(part("name")) ? undefined : [];
    default:
      return undefined;
  }
};

/** Everything besides an entry's own register that its billing depends on. */
export const billingReads: Reads = {
  projects: ["code", "billable", "billingModel", "fixedPrice", "status", "neverTransfer"],
  customers: ["number", "billable"],
  codes: ["dimension", "code", "billable"],
  prices: priceColumns,
  dimensions: termColumns,
  settings: ["name", "value"],
};

const overRegister = <Facts>(
  book: Book,
  entries: Entries,
  { rows, concerns, judge }: BillingJudge<Facts>,
): BoundRule<Facts, RowId> => {
  const { id } = entries.register;
  return {
    reads: { [id]: "all", ...billingReads },
    *prepare() {
      if (!entryBilling(book, entries).isUsed) return;
      yield* preparePriceRows(book);
      yield* prepareRowsWithCode(book, entries);
    },
    subjects: () => (entryBilling(book, entries).isUsed ? rows() : []),
    touched: (touch) => {
      if (touch.register === id) return [touch.row];
      const touched = billingTouched(book, entries, touch);
      return touched ? touched.filter(concerns) : rows();
    },
    judge: (row, report) => {
      if (!entries.raw[row] || !concerns(row)) return;
      const all = entryBilling(book, entries);
      if (!all.isUsed) return;
      const billing = all.of(row);
      if (billing.isKnown) judge(row, billing, all, report);
    },
  };
};

/**
 * Judges entries by what billing says of their codes, where billing is used in Tid, or for travel in Resa (#104); an
 * entry on a project that is not in its register is passed over, because it is in no sum.
 */
export const overBilling = <Facts>(
  book: Book,
  bindEntries: (entries: Entries) => BillingJudge<Facts> | undefined,
  uses: readonly (typeof entryRegisters)[number][] = entryRegisters,
): BoundRule<Facts, RowId>[] => {
  // Without settings billing is not used (#104).
  if (!tableOf(book, "settings") || !tableOf(book, "projects")) return [];
  return uses.flatMap((id) => {
    const entries: Entries | undefined = tableOf(book, id);
    const judge = entries && bindEntries(entries);
    return entries && judge ? [overRegister(book, entries, judge)] : [];
  });
};
