import { foldedOf } from "../../book/keys";
import { setContent } from "../../book/new-row";
import { rowAway } from "../../book/positions";
import { NO_ROW, type RowId } from "../../book/row-id";
import { rawCell, valuesAt, type Table } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import type { Folded } from "../../values/brands";
import { fold } from "../../values/text";
import { defineRule } from "../engine/rule";
import { meantInRun } from "../near/run";
import { overGroups } from "../shapes/over-groups";

type Facts = {
  readonly register: RegisterId;
  readonly key: string;
  readonly count: number;
  /** The code of a run that it was meant to be, which no other row has, and the one above it that shows so. */
  readonly run?: { readonly meant: string; readonly above: string };
};

/** Tells what a key in a run was meant to be: 1.10 of a 1.1 after 1.8 and 1.9. */
const runReader = (
  table: Table,
  field: string,
): ((row: RowId, isTaken: (key: Folded) => boolean) => Facts["run"]) => {
  const values = valuesAt(table, field) ?? [];
  return (row, isTaken) => {
    const shown = rawCell(table, row, field);
    // What Excel made a number of is told by itself.
    if (typeof shown !== "string") return undefined;
    const codeAt = (away: number): string | undefined => {
      const value = values[rowAway(table, row, away) ?? NO_ROW];
      return typeof value === "string" ? value : undefined;
    };
    const above = codeAt(-1);
    const around = { secondAbove: codeAt(-2), above, below: codeAt(1) };
    const meant = meantInRun(shown.trim(), around);
    return meant === undefined || above === undefined || isTaken(fold(meant)) ? undefined : { meant, above };
  };
};

/** The group whose verdict a key may bear on besides its own: 1.10 is what a 1.1 may have been meant as. */
const shortened = (key: Folded): Folded[] => {
  const number = Number(key);
  return Number.isNaN(number) ? [] : [fold(String(number))];
};

/** Several rows bear the same key, capitals and outer spaces aside (#13, Q4, Q32): nobody can tell which one holds. */
export const duplicateKey = defineRule({
  id: "duplicate-key",
  severity: "error",
  bind: (book) =>
    [...book.tables.values()].flatMap((table) => {
      const { id: register, key } = table.register;
      const columns = key.map((id) => valuesAt(table, id) ?? []);
      const field = key.at(-1);
      if (field === undefined || !key.every((id) => table.columnOf.has(id))) return [];
      const hasRuns = key.length === 1;
      const runOf = runReader(table, field);
      /** The groups of the rows that a row stands in a run with, and of the key that its own shows as. */
      const alsoTouched = (row: RowId): Folded[] => {
        const near = [-1, 1, 2].flatMap((away) => rowAway(table, row, away) ?? []);
        const own = foldedOf(table, row, key);
        return [
          ...near.flatMap((one) => foldedOf(table, one, key) ?? []),
          ...(own === undefined ? [] : shortened(own)),
        ];
      };
      return [
        overGroups<Facts>(
          { table, fields: key, ...(hasRuns && { alsoTouched }) },
          (rows, report, isKnown) => {
            if (columns.some((column) => column[rows[0] ?? NO_ROW] === undefined)) return;
            const also = rows.map((row) => ({ register, row, field }));
            for (const row of rows) {
              const typed = columns.map((column) => column[row] ?? "").join(" / ");
              const run = hasRuns ? runOf(row, isKnown) : undefined;
              const edit = run && setContent(table, row, field, run.meant);
              report({
                at: { register, row, field },
                facts: { register, key: typed, count: rows.length, ...(run && { run }) },
                also,
                ...(edit && { edits: [edit] }),
              });
            }
          },
        ),
      ];
    }),
});
