import fc from "fast-check";
import { expect, test } from "vitest";
import { acceptFindings } from "#core/rules/engine/accept";
import { applyChecked, checkBook, findingsOf } from "#core/rules/engine/check";
import { planFixes } from "#core/rules/engine/fix-all";
import type { Rule } from "#core/rules/engine/rule";
import { rules } from "#core/rules/index";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";
import { runs } from "../../runs";
import { bookOf, type Rows } from "../books";
import { randomRows } from "../random-books";

const checkOf = (rows: Rows) => finish(checkBook(bookOf(rows), rules as readonly Rule<unknown>[]));

const fixable = (check: ReturnType<typeof checkOf>, id: string): number =>
  findingsOf(check).filter(({ rule, edits, byChoice }) => rule === id && edits && !byChoice).length;

test("a fix that two findings share is made once, and whole", () => {
  const check = checkOf({ projects: [{ code: "A.B.C" }, { code: "A.B.D" }] });
  const planned = finish(planFixes(check, "missing-parent"));
  expect(planned.map((edit) => edit.kind === "insert" && [edit.row, edit.position, edit.cells[0]])).toEqual([
    [2, 2, "A"],
    [3, 3, "A.B"],
  ]);
});

test("every row that names a mistyped key is fixed at once", () => {
  const timeEntries = Array.from({ length: 30 }, () => ({ project: "BS.HRR" }));
  const check = checkOf({ projects: [{ code: "BS.HR" }], timeEntries });
  expect(finish(planFixes(check, "missing-reference"))).toHaveLength(30);
});

test("the fixes of one register leave the others alone", () => {
  const check = checkOf({ projects: [{ code: 42, name: "A" }], customers: [{ number: 42, name: "A" }] });
  const planned = finish(planFixes(check, "number-in-text-column", ({ at }) => at?.register === "customers"));
  expect(planned.map(({ register }) => register)).toEqual(["customers"]);
});

test("what somebody has accepted is not fixed together with the others", () => {
  const check = checkOf({
    customers: [
      { number: 42, name: "A" },
      { number: 43, name: "B" },
    ],
    acceptances: [],
  });
  const mine = findingsOf(check)
    .filter(({ rule }) => rule === "number-in-text-column")
    .slice(0, 1);
  const by = { by: "Anna", day: dayOf(2026, 3, 16)!, why: "" };
  applyChecked(check, acceptFindings(check, mine, by, () => "").edits);
  const planned = finish(planFixes(check, "number-in-text-column"));
  expect(planned.map((edit) => edit.kind === "set" && edit.from)).toEqual([43]);
});

test("a rule that is turned off fixes nothing", () => {
  const rows = { customers: [{ number: 42, name: "A" }] };
  const check = checkOf({
    ...rows,
    settings: [{ name: "Regler som inte gäller", value: "number-in-text-column" }],
  });
  expect(finish(planFixes(check, undefined))).toEqual([]);
  expect(finish(planFixes(checkOf(rows), undefined))).not.toEqual([]);
});

const told = (check: ReturnType<typeof checkOf>): string[] =>
  findingsOf(check)
    .map(({ rule, at }) => JSON.stringify([rule, at]))
    .sort();

test("planning leaves everything as it was, and the plan leaves nothing of its kind to fix", () => {
  fc.assert(
    fc.property(randomRows, fc.constantFrom(...rules.map(({ id }) => id)), (rows, id) => {
      const check = checkOf(rows);
      const before = told(check);
      const planned = finish(planFixes(check, id));
      expect(told(check)).toEqual(before);
      applyChecked(check, planned);
      expect(fixable(check, id)).toBe(0);
    }),
    { numRuns: runs(100) },
  );
});
