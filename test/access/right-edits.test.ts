import fc from "fast-check";
import { expect, test } from "vitest";
import { rightEdits } from "#core/access/right-edits";
import { apply } from "#core/book/apply";
import { invert } from "#core/book/edit";
import { closedTo, registerRightIds, rightsOfRole } from "#core/resolve/register-rights";
import { fold } from "#core/values/text";
import { bookOf, type Rows } from "../rules/books";
import { runs } from "../runs";

const rows: Rows = {
  dimensions: [
    { dimension: "6", singular: "Projekt", kind: "Projekt" },
    { dimension: "1", singular: "Kostnadsställe" },
  ],
  projects: [{ code: "R1" }],
  customers: [{ number: "M1" }],
  codes: [{ dimension: "1", code: "10" }],
  roles: [{ role: "Läsare" }, { role: "Ledare" }],
  registerRights: [
    { role: "Läsare", register: "Projects", right: "Läsa" },
    { role: "Ledare", register: "Projekt", right: "Redigera" },
    { role: "Ledare", register: "Kostnadsställe", right: "Redigera" },
  ],
};

const told = (book: ReturnType<typeof bookOf>, role = "Läsare") =>
  Object.fromEntries(rightsOfRole(book, fold(role)).map(({ target, right }) => [target.label, right]));

test("a role's rights are told register by register and dimension by dimension, whatever language they are written in #130 #2", () => {
  const book = bookOf(rows);
  expect(told(book)).toMatchObject({ Projekt: "read", Kunder: undefined, Kostnadsställe: undefined });
  expect(told(book, "ledare")).toMatchObject({ Projekt: "edit", Kostnadsställe: "edit" });
});

test("the sheets that a role may edit nothing on are those that may be locked; one dimension that is edited keeps Koder open #130", () => {
  const book = bookOf(rows);
  expect(closedTo(rightsOfRole(book, fold("Läsare")))).toEqual(expect.arrayContaining(["projects", "codes"]));
  const closed = closedTo(rightsOfRole(book, fold("Ledare")));
  expect(closed).toContain("customers");
  expect(closed).not.toContain("projects");
  expect(closed).not.toContain("codes");
});

test("rights that are changed hold as they were chosen, the other role's stand, and the change is taken back whole #130", () => {
  const right = fc.constantFrom(...registerRightIds);
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("Projekt", "Kunder", "Kostnadsställe"), right), (wanted) => {
      const book = bookOf(rows);
      const before = [told(book), told(book, "Ledare")];
      const changes = rightsOfRole(book, fold("Läsare")).flatMap((of) => {
        const to = wanted[of.target.label];
        return to === undefined ? [] : [{ of, to }];
      });
      const edits = rightEdits(book, "Läsare", changes)!;
      apply(book, edits);
      for (const [label, to] of Object.entries(wanted)) expect(told(book)[label] ?? "none").toBe(to);
      expect(told(book, "Ledare")).toEqual(before[1]);
      const again = rightsOfRole(book, fold("Läsare")).flatMap((of) => {
        const to = wanted[of.target.label];
        return to === undefined ? [] : [{ of, to }];
      });
      expect(rightEdits(book, "Läsare", again)).toEqual([]);
      apply(book, invert(edits));
      expect([told(book), told(book, "Ledare")]).toEqual(before);
    }),
    { numRuns: runs(40) },
  );
});
