import type { Touch } from "../../book/apply";
import type { Book } from "../../book/book";
import { foldedOf, indexBy } from "../../book/keys";
import { setField } from "../../book/new-row";
import type { RowId } from "../../book/row-id";
import { numbers } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import { billingFlag, useOf } from "../../resolve/billing-flag";
import { billingTerms, isTermSetting, termColumns, type BillingTerms } from "../../resolve/billing-terms";
import { entryCodings, type Coding, type Entries } from "../../resolve/entry-coding";
import { prepareRowsWithCode, rowsWithCode } from "../../resolve/rows-with-code";
import type { Folded } from "../../values/brands";
import { defineRule, type BoundRule } from "../engine/rule";
import { rowsFilled } from "../shapes/rows-holding";

type Facts = {
  /** What the codes settle. */
  readonly claim: "always" | "never";
};

/** The entries that a row of another register has a say in the billing of; undefined for all. */
const entriesTouched = (
  book: Book,
  entries: Entries,
  { register, row }: Touch,
): readonly RowId[] | undefined => {
  const table = book.tables.get(register);
  const part = (field: string): Folded => (table && foldedOf(table, row, [field])) ?? "";
  if (register === entries.register.id) return [row];
  if (register === "projects") return rowsIn(indexBy(entries, ["project"]), part("code"));
  if (register === "customers") return rowsIn(indexBy(entries, ["customer"]), part("number"));
  if (register === "codes") return rowsWithCode(book, entries, part("dimension"), part("code"));
  return register === "settings" && !isTermSetting(part("name")) ? [] : undefined;
};

const overEntriesOf = (book: Book, entries: Entries): BoundRule<Facts, RowId> => {
  const own = numbers(entries, "billable");
  let known: { readonly terms: BillingTerms; readonly codingOf: (row: RowId) => Coding } | undefined;
  const use = useOf(entries);
  return {
    reads: {
      [entries.register.id]: "all",
      projects: ["code", "billable"],
      customers: ["number", "billable"],
      codes: ["dimension", "code", "billable"],
      dimensions: termColumns,
      settings: ["name", "value"],
    },
    prepare: () => prepareRowsWithCode(book, entries),
    subjects: () => rowsFilled(own),
    touched: (touch) => {
      known = undefined;
      return entriesTouched(book, entries, touch)?.filter((row) => own[row] !== undefined) ?? rowsFilled(own);
    },
    judge: (row, report) => {
      if (own[row] === undefined) return;
      known ??= { terms: billingTerms(book), codingOf: entryCodings(book, entries) };
      if (!known.terms.isUsedIn[use]) return;
      const claim = billingFlag(book, use, known.codingOf(row), known.terms);
      if ((claim !== "always" && claim !== "never") || own[row] === (claim === "always" ? 1 : 0)) return;
      const { id: register } = entries.register;
      const edit = setField(book, entries, row, "billable", undefined);
      report({
        at: { register, row, field: "billable" },
        facts: { claim },
        ...(edit && { edits: [edit] }),
      });
    },
  };
};

/**
 * An entry's own Fakturerbar goes against what its codes settle, which cannot be changed on the entry (#106, #107,
 * #166): the codes hold. The fix blanks the cell.
 */
export const lockedBillable = defineRule({
  id: "locked-billable",
  severity: "warning",
  bind: (book) =>
    (["timeEntries", "travelEntries"] as const).flatMap((register) => {
      const entries = book.tables.get(register) as Entries | undefined;
      // Without `dimensions` nobody knows which dimensions govern billing, and nothing is settled.
      return entries && book.tables.has("dimensions") ? [overEntriesOf(book, entries)] : [];
    }),
});
