import { tableOf } from "../../book/book";
import { deleteRow } from "../../book/delete-row";
import { positionsIn } from "../../book/positions";
import type { RowId } from "../../book/row-id";
import { texts, type Table } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overGroups } from "../shapes/over-groups";
import { controlColumns } from "./shapes/over-controls";

/** What makes a control another. */
const fields = [...controlColumns, "customer", "period"];

type Facts = { readonly project: string; readonly count: number };

/** Whether every cell of two rows is the same. */
const isSameRow = (table: Table, one: RowId, other: RowId): boolean =>
  (table.raw[one] ?? []).every((cell, at) => cell === table.raw[other]?.[at]);

/** The same control stands twice: it tells the same thing twice. The fix deletes a row that is the first one over again. */
export const duplicateControl = defineRule({
  id: "duplicate-control",
  severity: "info",
  bind: (book) => {
    const table = tableOf(book, "controls");
    if (!table) return [];
    const projects = texts(table, "project");
    return [
      overGroups<Facts>({ table, fields, reads: "all" }, (rows, report) => {
        const positions = positionsIn(table);
        const [first, ...others] = rows.toSorted((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
        const project = first === undefined ? undefined : projects[first];
        if (first === undefined || project === undefined) return;
        const also = rows.map((row) => ({ register: "controls", row }) as const);
        for (const row of others) {
          report({
            at: { register: "controls", row },
            facts: { project, count: rows.length },
            ...(isSameRow(table, first, row) && { edits: [deleteRow(table, row)] }),
            also,
          });
        }
      }),
    ];
  },
});
