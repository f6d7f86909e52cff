import fc from "fast-check";
import { expect, test } from "vitest";
import { placeAtEnd } from "#core/book/positions";
import { rowId } from "#core/book/row-id";
import { draftEdits, formEdits, typedOf } from "#core/records/form";
import { applyChecked, checkBook, findingsOf } from "#core/rules/engine/check";
import { foreseeRow } from "#core/rules/engine/foresee";
import { rules } from "#core/rules/index";
import { finish } from "#core/values/task";
import { runs } from "../../runs";
import { bookOf } from "../books";
import { editsOf, randomBatches, randomRows } from "../random-books";

test("a customer that is typed in a form meets the rules before anything is written, with what would put it right", () => {
  const check = finish(checkBook(bookOf({ customers: [{ number: "1", name: "A" }] }), rules));
  const table = check.book.tables.get("customers")!;
  const typed = {
    number: "2",
    name: "B",
    organizationNumber: "556036-0790",
    postcode: "11122",
    email: "hej@",
  };
  const { edits, problems } = draftEdits({
    book: check.book,
    table,
    row: undefined,
    before: {},
    typed,
    lang: "sv",
  });
  expect(problems.size).toBe(0);
  const found = foreseeRow(check, edits, "customers", placeAtEnd(table).row);
  expect(found.map(({ at }) => at?.field).toSorted()).toEqual(["email", "organizationNumber", "postcode"]);
  expect(found.find(({ at }) => at?.field === "postcode")?.edits?.[0]).toMatchObject({ to: "111 22" });
});

test("what cannot be read keeps nothing else from being foreseen", () => {
  const check = finish(checkBook(bookOf({ customers: [{ number: "1", name: "A", email: "" }] }), rules));
  const table = check.book.tables.get("customers")!;
  const before = typedOf(table, rowId(0), "sv");
  const asked = {
    book: check.book,
    table,
    row: rowId(0),
    before,
    typed: { ...before, name: "", email: "hej@" },
    lang: "sv" as const,
  };
  expect(formEdits(asked).ok).toBe(false);
  const { edits, problems } = draftEdits(asked);
  expect([...problems.keys()]).toEqual(["name"]);
  expect(foreseeRow(check, edits, "customers", rowId(0)).map(({ at }) => at?.field)).toEqual(["email"]);
});

test("what is foreseen of a row is what is found once the edits are made, and looking changes nothing", () => {
  fc.assert(
    fc.property(randomRows, randomBatches, (rows, [changes = []]) => {
      const check = finish(checkBook(bookOf(rows), rules));
      const told = () =>
        findingsOf(check)
          .map((one) => JSON.stringify([one.rule, one.at, one.facts]))
          .sort();
      const before = told();
      const edits = editsOf(check.book, changes);
      const [first] = edits;
      if (!first) return;
      const foreseen = foreseeRow(check, edits, first.register, first.row);
      expect(told()).toEqual(before);
      applyChecked(check, edits);
      const found = findingsOf(check).filter(
        ({ at }) => at?.register === first.register && at.row === first.row,
      );
      const said = (list: typeof found) => list.map((one) => JSON.stringify([one.rule, one.facts])).sort();
      expect(said(foreseen)).toEqual(said(found));
    }),
    { numRuns: runs(30) },
  );
});
