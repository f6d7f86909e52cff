import { tableOf } from "../../book/book";
import { deleteRow } from "../../book/delete-row";
import { foldedOf, indexBy } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { isUnread, texts } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import { defineRule, type BoundRule } from "../engine/rule";
import { rowsHolding } from "../shapes/rows-holding";

type Facts = { readonly client: string; readonly consultant: string };

const whose = ["client", "consultant"] as const;

/**
 * A consultant has access to a client but no program there (Q39): allowed, and often a row that was forgotten (#149). The fix takes
 * the access away, where somebody chooses that.
 */
export const accessWithoutProgram = defineRule({
  id: "access-without-program",
  severity: "info",
  bind: (book): BoundRule<Facts, RowId>[] => {
    const table = tableOf(book, "assignments");
    if (!table) return [];
    const clients = texts(table, "client");
    const consultants = texts(table, "consultant");
    const programs = texts(table, "program");
    return [
      {
        // The fix holds the whole row.
        reads: { assignments: "all" },
        subjects: () => rowsHolding(programs, undefined),
        touched: ({ row }) => {
          const own = foldedOf(table, row, whose);
          return own === undefined ? [row] : [row, ...rowsIn(indexBy(table, whose), own)];
        },
        judge: (row, report) => {
          const [client, consultant] = [clients[row], consultants[row]];
          if (!table.raw[row] || client === undefined || consultant === undefined) return;
          // A program that cannot be read is told of for itself.
          if (programs[row] !== undefined || isUnread(table, row, "program")) return;
          const kin = rowsIn(indexBy(table, whose), foldedOf(table, row, whose) ?? "");
          if (kin.some((one) => programs[one] !== undefined)) return;
          report({
            at: { register: "assignments", row, field: "program" },
            facts: { client, consultant },
            edits: [deleteRow(table, row)],
            byChoice: true,
          });
        },
      },
    ];
  },
});
