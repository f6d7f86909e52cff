import { tableOf, type Book } from "../../book/book";
import { foldedOf, indexBy, rowsWithKey } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { numbers, texts, type Table } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import { isBilled } from "../../resolve/billing-flag";
import { isOpen } from "../../resolve/open-entries";
import { codesBelow } from "../../tree/sorted-codes";
import { type HourParts, hourParts } from "../../values/brands";
import { defineRule, type BoundRule } from "../engine/rule";
import { rowsHolding } from "../shapes/rows-holding";
import { entryBilling } from "./shapes/entry-billing";
import { billingReads, billingTouched } from "./shapes/over-billing";

type Facts = {
  readonly code: string;
  readonly count: number;
  readonly hours: HourParts;
  /** Whether it is a fixed price that the time belongs to. */
  readonly isFixedPrice: boolean;
};

const overClosed = (
  book: Book,
  projects: Table<"projects">,
  entries: Table<"timeEntries">,
): BoundRule<Facts, RowId> => {
  const statuses = texts(projects, "status");
  const codes = texts(projects, "code");
  const open = isOpen(entries);
  const [own, hours] = [numbers(entries, "billable"), numbers(entries, "hours")];
  const released = numbers(entries, "released");
  const closed = (): readonly RowId[] => rowsHolding(statuses, "closed");
  const isLeft = (row: RowId): boolean =>
    !open(row) &&
    hours[row] !== undefined &&
    released[row] === undefined &&
    !entries.faults.get(row)?.has("released") &&
    isBilled(entryBilling(book, entries).of(row).flag, own[row]);
  return {
    reads: { timeEntries: "all", ...billingReads },
    subjects: () => (entryBilling(book, entries).isUsed ? closed() : []),
    touched: (touch) => {
      if (touch.register === "timeEntries") {
        const code = foldedOf(entries, touch.row, ["project"]);
        return code === undefined ? [] : rowsWithKey(projects, code);
      }
      if (touch.register === "projects") {
        const code = foldedOf(projects, touch.row, ["code"]);
        const below = code === undefined ? [] : [code, ...codesBelow(book.projectCodes, code)];
        return [touch.row, ...below.flatMap((one) => rowsWithKey(projects, one))];
      }
      const rows = billingTouched(book, entries, touch);
      const named = new Set(rows?.map((row) => foldedOf(entries, row, ["project"]) ?? ""));
      return rows ? [...named].flatMap((code) => rowsWithKey(projects, code)) : closed();
    },
    judge: (row, report) => {
      const code = foldedOf(projects, row, ["code"]);
      if (statuses[row] !== "closed" || code === undefined) return;
      if (!entryBilling(book, entries).isUsed) return;
      const left = rowsIn(indexBy(entries, ["project"]), code).filter(isLeft);
      const [first] = left;
      if (first === undefined) return;
      const { fixedPrice, isTransferred } = entryBilling(book, entries).of(first);
      if (!isTransferred) return;
      const isFixedPrice = fixedPrice !== undefined;
      report({
        at: { register: "projects", row, field: "status" },
        facts: {
          code: codes[row] ?? "",
          count: left.length,
          hours: hourParts(left.reduce((sum, one) => sum + (hours[one] ?? 0), 0)),
          isFixedPrice,
        },
        // Closing is what makes a fixed price ready (#114): that its time waits is as it should be.
        ...(isFixedPrice && { severity: "info" }),
        also: left.map((one) => ({ register: "timeEntries", row: one, field: "released" })),
      });
    },
  };
};

/**
 * A closed project has reviewed billable time that is not released (#113, #167): nobody looks there any more. Time that
 * is not reviewed is told of row by row, by closed-project.
 */
export const closedWithUnreleased = defineRule({
  id: "closed-with-unreleased",
  severity: "warning",
  bind: (book) => {
    const [projects, entries] = [tableOf(book, "projects"), tableOf(book, "timeEntries")];
    return projects && entries && tableOf(book, "settings") ? [overClosed(book, projects, entries)] : [];
  },
});
