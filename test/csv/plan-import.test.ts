import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf } from "#core/book/book";
import { invert } from "#core/book/edit";
import { dayOf } from "#core/values/date";
import { bookOf } from "../rules/books";
import { bookWithExtras, fileOf, planOf, settingsWith } from "./files";
import { changes, customers, outcomes, reasons } from "./plans";

test("the preview tells new, changed, unchanged and refused rows, cell by cell #144 #145", () => {
  const plan = planOf(
    customers(),
    "customers",
    fileOf(
      "Kundnummer;Namn;Startdatum",
      "05;Anna & Co;",
      "M3;Bo HB;2023-03-15",
      "07;Cecilia;2024-02-30",
      "08;Dan;20240229",
    ),
  );
  expect(plan.counts).toEqual({ new: 1, changed: 1, unchanged: 1, refused: 1 });
  expect(outcomes(plan)).toEqual(["05 changed", "M3 unchanged", "07 refused", "08 new"]);
  expect(changes(plan)).toEqual([["name", "Anna AB", "Anna & Co"]]);
  expect(plan.rows.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  expect(plan.edits.map(({ kind }) => kind)).toEqual(["set", "insert"]);
});

test("a blank cell keeps what stands there, unless its column is set to blank the field Q33", () => {
  const text = fileOf("Kundnummer;Namn;Ort", "05;;");
  expect(outcomes(planOf(customers(), "customers", text))).toEqual(["05 unchanged"]);
  const clearing = settingsWith(customers(), "customers", text, { 2: { blankClears: true } });
  const plan = planOf(customers(), "customers", text, clearing);
  expect(changes(plan)).toEqual([["city", "Lund", ""]]);
});

test("a blank cell never blanks a column that a row cannot be without Q33", () => {
  const text = fileOf("Kundnummer;Namn", "05;");
  const clearing = settingsWith(customers(), "customers", text, { 1: { blankClears: true } });
  expect(reasons(planOf(customers(), "customers", text, clearing))).toEqual([
    { code: "missing-value", field: "name" },
  ]);
});

test("a new subproject inherits unless the file says otherwise #69 #85", () => {
  const plan = planOf(
    bookOf({ projects: [] }),
    "projects",
    fileOf("Kod;Namn;Ärv färg", "R2;Region 2;", "R2.A;Barn;", "R2.B;Barn;Nej"),
  );
  const yes = plan.rows.map(({ cells }) => cells?.filter((cell) => cell === "Ja" || cell === "Nej"));
  expect(yes).toEqual([[], ["Ja", "Ja"], ["Nej", "Ja"]]);
});

test("rows that are longer than the headers are refused, shorter ones are told, and neither shifts a cell", () => {
  const plan = planOf(
    customers(),
    "customers",
    fileOf("Kundnummer;Namn;Ort", "05;Anna AB;Lund;;", "06;Andersson; Bror;Lund", "07;Ny"),
  );
  expect(outcomes(plan)).toEqual(["05 unchanged", "06 refused", "07 new"]);
  expect(reasons(plan)).toEqual([{ code: "too-many-cells", cells: 4, expected: 3 }]);
  expect(plan.rows[2]?.warnings).toEqual([{ code: "too-few-cells", cells: 2, expected: 3 }]);
});

test("a cell that the row does not reach is not blanked", () => {
  const text = fileOf("Kundnummer;Namn;Ort", "05;Anna AB");
  const clearing = settingsWith(customers(), "customers", text, { 2: { blankClears: true } });
  expect(outcomes(planOf(customers(), "customers", text, clearing))).toEqual(["05 unchanged"]);
});

test("the user's own columns are kept up from columns of the same name, numbers as numbers", () => {
  const book = bookWithExtras(
    "customers",
    ["Säljare", "Rabatt"],
    [
      { number: "1", name: "A", Säljare: "Eva", Rabatt: 12.5 },
      { number: "2", name: "B", Säljare: "", Rabatt: 5 },
    ],
  );
  const text = fileOf("Kundnummer;Namn;Säljare;Rabatt", "1;A;Eva;12,50", "2;B;'=Bo;7,5", "3;C;;");
  const plan = planOf(book, "customers", text);
  expect(outcomes(plan)).toEqual(["1 unchanged", "2 changed", "3 new"]);
  expect(changes(plan)).toEqual([
    ["Säljare", "", "=Bo"],
    ["Rabatt", 5, 7.5],
  ]);
});

test("an own column that looks like a field stays the user's own", () => {
  const book = bookWithExtras(
    "customers",
    ["Telefon reception"],
    [{ number: "1", name: "A", "Telefon reception": "a@b.se" }],
  );
  const plan = planOf(book, "customers", fileOf("Kundnummer;Telefon reception", "1;c@d.se"));
  expect(changes(plan)).toEqual([["Telefon reception", "a@b.se", "c@d.se"]]);
});

test("a field that the worksheet has no column for is told", () => {
  const book = bookOf({ employees: [] });
  const table = tableOf(book, "employees")!;
  (table.columnOf as Map<string, unknown>).delete("phone");
  const plan = planOf(book, "employees", fileOf("Anstnr;Namn;Telefon", "1;Eva;070"));
  expect(plan.lacking).toEqual(["phone"]);
  expect(plan.counts.new).toBe(1);
});

test("a plan that is carried out leaves nothing to import, and taken back leaves the book as it was #146", () => {
  const book = customers();
  const before = structuredClone(tableOf(book, "customers")!.raw);
  const text = fileOf(
    "Kundnummer;Namn;Postnummer;Startdatum",
    "05;Ny;123 45 Umeå;2024-01-02",
    "09;Till;;",
    "10;Sist;;2025-01-01",
  );
  const plan = planOf(book, "customers", text);
  apply(book, plan.edits);
  expect(planOf(book, "customers", text).counts).toEqual({ new: 0, changed: 0, unchanged: 3, refused: 0 });
  apply(book, invert(plan.edits));
  const { raw, order } = tableOf(book, "customers")!;
  expect(order.map((row) => raw[row])).toEqual(before);
});

test("5;Kst 5;2025-04-01 and 7;Kst 7;2025-05-01 with one row skipped import 7 alone #142 #175", () => {
  const text = fileOf("5;Kst 5;2025-04-01", "7;Kst 7;2025-05-01");
  const columns = ["code", "name", "startDate"].map((field, column) => ({
    column,
    target: { kind: "field", field } as const,
  }));
  const plan = planOf(bookOf({ projects: [] }), "projects", text, { startRow: 1, columns });
  expect(plan.counts).toEqual({ new: 1, changed: 0, unchanged: 0, refused: 0 });
  const [added] = plan.edits;
  expect(added?.kind === "insert" && added.cells.slice(0, 3)).toEqual([
    "7",
    "Kst 7",
    dayOf(2025, 5, 1)! + 25_569,
  ]);
});
