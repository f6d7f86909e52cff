import { tableOf } from "../../book/book";
import { foldedOf } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import { inOrder } from "../../resolve/rows-about";
import { defineRule } from "../engine/rule";
import { overGroups } from "../shapes/over-groups";

type Facts = {
  readonly project: string;
  /** What both limits are of: millionths of per cent, of kronor or of hours. */
  readonly of: "budgetedTime" | "billableTime" | "hours";
  readonly warning: number;
  readonly stop: number;
};

const isControl = (text: string | undefined): text is Facts["of"] =>
  text === "budgetedTime" || text === "billableTime" || text === "hours";

/**
 * A project warns at a higher limit than it stops at, for the same kind of control, customer and period (#40, Q9, Q61): the stop comes first, and
 * nobody is ever warned.
 */
export const stopBelowWarning = defineRule({
  id: "stop-below-warning",
  severity: "warning",
  bind: (book) => {
    const table = tableOf(book, "controls");
    if (!table) return [];
    const fields = ["project", "control", "customer", "period"];
    const [projects, controls, kinds] = [
      texts(table, "project"),
      texts(table, "control"),
      texts(table, "kind"),
    ];
    const limits = numbers(table, "limit");
    const keyOf = (row: RowId) =>
      projects[row] === undefined || controls[row] === undefined ? undefined : foldedOf(table, row, fields);
    const grouping = { table, fields, keyOf, name: "limits", reads: ["kind", "limit"] };
    return [
      overGroups<Facts>(grouping, (rows, report) => {
        // Of stops at the same limit the topmost is named, whichever came in last.
        const fromTop = inOrder(table, rows);
        const ofKind = (kind: string): RowId[] =>
          fromTop.filter((row) => kinds[row] === kind && limits[row] !== undefined);
        const limitOf = (row: RowId): number => limits[row] ?? 0;
        const [first, ...others] = ofKind("stop");
        const of = first === undefined ? undefined : controls[first];
        if (first === undefined || !isControl(of)) return;
        const lowest = others.reduce((least, row) => (limitOf(row) < limitOf(least) ? row : least), first);
        for (const row of ofKind("warning")) {
          if (limitOf(row) <= limitOf(lowest)) continue;
          report({
            at: { register: "controls", row, field: "limit" },
            facts: {
              project: projects[row] ?? "",
              of,
              warning: limitOf(row),
              stop: limitOf(lowest),
            },
            also: [{ register: "controls", row: lowest, field: "limit" }],
          });
        }
      }),
    ];
  },
});
