import { tableOf } from "../../book/book";
import { positionsIn } from "../../book/positions";
import { NO_ROW } from "../../book/row-id";
import { numbers, texts } from "../../book/table";
import { defineRule } from "../engine/rule";
import { overGroups } from "../shapes/over-groups";

type Facts = { readonly project: string; readonly cycle: number; readonly other: number };

/** The shifts of a project repeat over different numbers of weeks (#79): told once, at the first that differs from the topmost. */
export const shiftCycles = defineRule({
  id: "shift-cycles",
  severity: "info",
  bind: (book) => {
    const table = tableOf(book, "recurringShifts");
    if (!table) return [];
    const projects = texts(table, "project");
    const cycles = numbers(table, "cycle");
    return [
      overGroups<Facts>({ table, fields: ["project"], reads: ["cycle"] }, (rows, report) => {
        const positions = positionsIn(table);
        const stated = rows
          .filter((row) => cycles[row] !== undefined)
          .sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
        const other = cycles[stated[0] ?? NO_ROW];
        const differing = stated.find((row) => cycles[row] !== other);
        const cycle = cycles[differing ?? NO_ROW];
        if (differing === undefined || cycle === undefined || other === undefined) return;
        report({
          at: { register: "recurringShifts", row: differing, field: "cycle" },
          facts: { project: projects[differing] ?? "", cycle, other },
          also: stated.map((row) => ({ register: "recurringShifts", row, field: "cycle" })),
        });
      }),
    ];
  },
});
