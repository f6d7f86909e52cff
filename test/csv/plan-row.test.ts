import { expect, test } from "vitest";
import { bookOf } from "../rules/books";
import { fileOf, planOf, settingsWith } from "./files";
import { changes, customers, outcomes, reasons } from "./plans";

test("values are compared, not texts: what says the same is unchanged and stays as it was typed", () => {
  const book = bookOf({
    projects: [
      {
        code: "A",
        name: "A",
        budgetAmount: 1234.5,
        budgetHours: 7.5,
        startDate: 45_000,
        status: "Fryst",
        bookable: "Ja",
      },
    ],
  });
  const text = fileOf(
    "Code;Name;Budgeted amount;Budgeted hours;Start date;Status;Bookable",
    "A;A;1 234,50;7:30;2023-03-15;frozen;yes",
  );
  expect(outcomes(planOf(book, "projects", text))).toEqual(["A unchanged"]);
});

test("values are written in the workbook's own language, as numbers and serials", () => {
  const text = fileOf(
    "Kod;Namn;Budgeterat belopp;Startdatum;Status;Registrerbar",
    "A;A;1 234,50;2023-03-15;Fryst;ja",
  );
  for (const [lang, status, yes] of [
    ["sv", "Fryst", "Ja"],
    ["en", "Frozen", "Yes"],
  ] as const) {
    const { rows } = planOf(bookOf({ projects: [] }, lang), "projects", text);
    expect(rows[0]?.cells?.filter((cell) => cell !== "")).toEqual(["A", "A", 45_000, yes, status, 1234.5]);
  }
});

test("a cell that cannot be read refuses its row, quoted, and nothing becomes 0 or blank", () => {
  const book = bookOf({ projects: [{ code: "A", name: "A", budgetAmount: 5 }] });
  const plan = planOf(book, "projects", fileOf("Kod;Namn;Budget belopp", "A;A;femtio", "B;B;1,5,0"));
  expect(plan.counts).toMatchObject({ refused: 2 });
  expect(plan.edits).toEqual([]);
  expect(reasons(plan)[0]).toEqual({
    code: "unreadable",
    column: 2,
    header: "Budget belopp",
    field: "budgetAmount",
    fault: { fault: "not-a-number", text: "femtio" },
  });
});

test("numbers and dates that can be read in two ways are asked about once a column", () => {
  const book = bookOf({ projects: [] });
  const text = fileOf(
    "Kod;Namn;Budget belopp;Start",
    "A;A;1,234;01-03-2016",
    "B;B;2,345;02-03-2016",
    "C;C;5;2016-03-04",
  );
  const asking = planOf(book, "projects", text);
  expect(asking.counts).toMatchObject({ new: 1, refused: 2 });
  expect(asking.questions).toEqual([
    {
      kind: "decimal",
      column: 2,
      header: "Budget belopp",
      field: "budgetAmount",
      cells: 2,
      line: 2,
      text: "1,234",
    },
    {
      kind: "dateOrder",
      column: 3,
      header: "Start",
      field: "startDate",
      cells: 2,
      line: 2,
      text: "01-03-2016",
    },
  ]);
  const decided = settingsWith(book, "projects", text, { 2: { decimal: "." }, 3: { dateOrder: "dmy" } });
  const plan = planOf(book, "projects", text, decided);
  expect(plan.questions).toEqual([]);
  expect(plan.rows[0]?.cells?.filter((cell) => cell !== "")).toEqual(["A", "A", 42_430, 1234]);
});

test("a new row without a required value or a key is refused", () => {
  const plan = planOf(customers(), "customers", fileOf("Kundnummer;Namn;Ort", "07;;Lund", ";Namnlös;"));
  expect(reasons(plan)).toEqual([
    { code: "missing-value", field: "name" },
    { code: "missing-key", field: "number" },
  ]);
  expect(reasons(planOf(customers(), "customers", fileOf("Kundnummer;Ort", "07;Lund")))).toEqual([
    { code: "missing-value", field: "name" },
  ]);
});

test("postcode and city in one cell are split Q30", () => {
  const text = fileOf(
    "Kundnummer;Namn;Postnummer och postort",
    "07;Ny;123 45 ÖREBRO",
    "05;Anna AB;111 22 Malmö",
    "08;N;SE-98765 Kiruna",
  );
  const plan = planOf(customers(), "customers", text);
  expect(plan.rows[0]?.cells?.filter((cell) => cell !== "")).toEqual(["07", "Ny", "123 45", "ÖREBRO"]);
  expect(changes(plan)).toEqual([["city", "Lund", "Malmö"]]);
  expect(plan.rows[2]?.cells).toContain("987 65");
});

test("a city of the file's own stands, and a foreign postcode is not split Q30", () => {
  const book = bookOf({ customers: [] });
  const cells = (text: string) =>
    planOf(book, "customers", text).rows[0]?.cells?.filter((cell) => cell !== "");
  expect(cells(fileOf("Kundnummer;Namn;Postnummer;Postort", "1;A;123 45 LUND;Lund"))).toEqual([
    "1",
    "A",
    "123 45",
    "Lund",
  ]);
  expect(cells(fileOf("Kundnummer;Namn;Postnummer;Land", "1;A;123 45 Lund;Norge"))).toEqual([
    "1",
    "A",
    "123 45 Lund",
    "Norge",
  ]);
});

test("Inaktiv and Status are read into Aktiv", () => {
  const active = (header: string, cell: string) =>
    planOf(
      customers(),
      "customers",
      fileOf(`Kundnummer;Namn;${header}`, `M3;Bo HB;${cell}`),
    ).rows[0]?.changes.map(({ to }) => to);
  expect(active("Inaktiv", "Ja")).toEqual(["Nej"]);
  expect(active("Inaktiv", "Nej")).toEqual([]);
  expect(active("Status", "Inaktiv")).toEqual(["Nej"]);
  expect(active("Status", "Aktiv")).toEqual([]);
});

test("text that begins like a formula stays that text, without the export's guard", () => {
  const plan = planOf(
    bookOf({ customers: [] }),
    "customers",
    fileOf("Kundnummer;Namn;Tel", "1;'=cmd|calc;+46 70 123", "2;=1+1;'-5x"),
  );
  expect(plan.rows.map(({ cells }) => cells?.filter((cell) => cell !== ""))).toEqual([
    ["1", "=cmd|calc", "+46 70 123"],
    ["2", "=1+1", "-5x"],
  ]);
});

test("a cell that Excel cannot hold refuses its row", () => {
  const plan = planOf(
    customers(),
    "customers",
    fileOf("Kundnummer;Namn", `07;${"x".repeat(40_000)}`, "08;An\0na"),
  );
  expect(reasons(plan)).toEqual([{ code: "cell-too-long", length: 40_000 }, { code: "nul" }]);
});
