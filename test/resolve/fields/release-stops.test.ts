import fc from "fast-check";
import { expect, test } from "vitest";
import { billingOf } from "#core/billing/billing";
import { releaseStates } from "#core/billing/reasons";
import { positionsIn } from "#core/book/positions";
import { resolvedFieldsOf } from "#core/resolve/resolved-fields";
import type { ResolvedValue } from "#core/resolve/resolved-value";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";
import { randomBooks } from "../../billing/random-book";
import { bookOf, type Row } from "../../rules/books";
import { runs } from "../../runs";

const part = (value: ResolvedValue, id: "register" | "row" | "reasons"): ResolvedValue =>
  value?.kind === "parts" ? value.parts[id] : undefined;

const unreadable = fc.constantFrom<Row>(
  {},
  {},
  { released: "ja" },
  { date: "i går" },
  { billable: "kanske" },
  { billedHours: "några" },
  { hours: "åtta" },
);

test("an entry that nothing is said to stop is one that billing has ready, whatever cannot be read #167 #168 Q54 Q59", () => {
  fc.assert(
    fc.property(randomBooks, fc.array(unreadable, { maxLength: 6 }), (rows, changes) => {
      const timeEntries = (rows.timeEntries ?? []).map((row, at) => ({ ...row, ...changes[at] }));
      const book = bookOf({ ...rows, timeEntries });
      const billing = finish(billingOf(book));
      const field = resolvedFieldsOf(book).find(({ kind }) => kind === "release")!;
      const projects = book.tables.get("projects")!;
      for (const project of rows.projects ?? []) {
        const { value } = field.resolve(book, fold(String(project["code"])));
        for (const item of value?.kind === "list" ? value.items : []) {
          const register = part(item, "register");
          const sheetRow = part(item, "row");
          const reasons = part(item, "reasons");
          if (register?.kind !== "one" || sheetRow?.kind !== "one") throw new Error("no row is told");
          const billed = billing.registers.find(({ entries }) => entries.register.id === register.value)!;
          const { entries, states } = billed;
          const row = entries.order.find(
            (one) => entries.place.row + 2 + (positionsIn(entries)[one] ?? 0) === sheetRow.value,
          )!;
          const isFree = reasons?.kind !== "list" || reasons.items.length === 0;
          expect({ row, isFree }).toEqual({ row, isFree: releaseStates[states[row] ?? 9] === "ready" });
        }
      }
      expect(projects).toBeDefined();
    }),
    { numRuns: runs(40) },
  );
});
