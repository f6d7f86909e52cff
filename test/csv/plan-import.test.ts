import { expect, test } from "vitest";
import { apply } from "../../src/book/apply";
import { invert } from "../../src/book/edit";
import { tableOf, type Book } from "../../src/book/book";
import type { ImportPlan } from "../../src/csv/import-plan";
import { bookOf } from "../rules/books";
import { bookWithExtras, fileOf, planOf, settingsWith } from "./files";

const customers = (lang: "sv" | "en" = "sv"): Book =>
  bookOf(
    {
      customers: [
        {
          number: "05",
          name: "Anna AB",
          organizationNumber: "556016-0680",
          postcode: "111 22",
          city: "Lund",
        },
        { number: "M3", name: "Bo HB", startDate: 45_000, active: lang === "sv" ? "Ja" : "Yes" },
      ],
    },
    lang,
  );

const outcomes = ({ rows }: ImportPlan) => rows.map(({ key, outcome }) => `${key} ${outcome}`);
const reasons = ({ rows }: ImportPlan) => rows.flatMap((row) => row.reasons);
const changes = ({ rows }: ImportPlan) =>
  rows.flatMap((row) => row.changes.map(({ field, header, from, to }) => [field ?? header, from, to]));

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

test("keys match as text, trimmed and whatever their capitals, and stay as they were typed Q32", () => {
  const plan = planOf(customers(), "customers", fileOf("Kundnummer;Namn", " m3 ;Bo HB", "5;Ny"));
  expect(outcomes(plan)).toEqual(["m3 unchanged", "5 new"]);
});

test("a customer number that Excel took for a number is found by its digits Q32", () => {
  const book = bookOf({ customers: [{ number: 1001, name: "Anna" }] });
  const plan = planOf(book, "customers", fileOf("Kundnummer;Namn", "1001;Anna Ny"));
  expect(outcomes(plan)).toEqual(["1001 changed"]);
  expect(changes(plan)).toEqual([["name", "Anna", "Anna Ny"]]);
});

test("a key that several rows of the register bear names none of them Q32", () => {
  const book = bookOf({
    customers: [
      { number: "A", name: "1" },
      { number: "a", name: "2" },
    ],
  });
  expect(reasons(planOf(book, "customers", fileOf("Kundnummer;Namn", "A;3")))).toEqual([
    { code: "key-not-unique", key: "A", rows: 2 },
  ]);
});

test("the same organisation number under another number is a warning, never a merge Q32", () => {
  const plan = planOf(
    customers(),
    "customers",
    fileOf(
      "Kundnummer;Namn;Orgnr",
      "05;Anna AB;556016-0680",
      "09;Ny;5560160680",
      "10;X;202100-5489",
      "11;Y;16202100-5489",
    ),
  );
  expect(outcomes(plan)).toEqual(["05 unchanged", "09 new", "10 new", "11 new"]);
  expect(plan.rows.map(({ warnings }) => warnings)).toEqual([
    [],
    [{ code: "possible-duplicate", text: "5560160680", other: "05" }],
    [],
    [{ code: "possible-duplicate", text: "16202100-5489", other: "10", line: 4 }],
  ]);
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

test("a key twice in the file refuses both rows, or the last one counts Q34", () => {
  const text = fileOf("Kundnummer;Namn", "05;Först", "07;Ny", "05 ;Sist");
  const refusing = planOf(customers(), "customers", text);
  expect(outcomes(refusing)).toEqual(["05 refused", "07 new", "05 refused"]);
  expect(reasons(refusing)[0]).toEqual({ code: "duplicate-in-file", key: "05", lines: [2, 4] });
  expect(refusing.duplicatesInFile).toEqual([{ key: "05", lines: [2, 4] }]);
  const last = planOf(customers(), "customers", text, { duplicates: "lastWins" });
  expect(outcomes(last)).toEqual(["05 refused", "07 new", "05 changed"]);
  expect(reasons(last)).toEqual([{ code: "superseded", key: "05", line: 4 }]);
  expect(changes(last)).toEqual([["name", "Anna AB", "Sist"]]);
});

test("an import may be set to add only, or to change only", () => {
  const text = fileOf("Kundnummer;Namn", "05;Annan", "07;Ny");
  const adding = planOf(customers(), "customers", text, { mode: "add" });
  expect(outcomes(adding)).toEqual(["05 refused", "07 new"]);
  expect(reasons(adding)).toEqual([{ code: "already-in-register", key: "05" }]);
  const changing = planOf(customers(), "customers", text, { mode: "update" });
  expect(outcomes(changing)).toEqual(["05 changed", "07 refused"]);
  expect(reasons(changing)).toEqual([{ code: "not-in-register", key: "07" }]);
});

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

test("a new subproject inherits unless the file says otherwise #69 #85", () => {
  const plan = planOf(
    bookOf({ projects: [] }),
    "projects",
    fileOf("Kod;Namn;Ärv färg", "R2;Region 2;", "R2.A;Barn;", "R2.B;Barn;Nej"),
  );
  const yes = plan.rows.map(({ cells }) => cells?.filter((cell) => cell === "Ja" || cell === "Nej"));
  expect(yes).toEqual([[], ["Ja", "Ja"], ["Nej", "Ja"]]);
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

test("a cell that Excel cannot hold refuses its row", () => {
  const plan = planOf(
    customers(),
    "customers",
    fileOf("Kundnummer;Namn", `07;${"x".repeat(40_000)}`, "08;An\0na"),
  );
  expect(reasons(plan)).toEqual([{ code: "cell-too-long", length: 40_000 }, { code: "nul" }]);
});

test("a broken file, a key that is not mapped and a field mapped twice stop the whole import", () => {
  const plan = (text: string, columns = {}) => {
    const settings = settingsWith(customers(), "customers", text, columns);
    const { blockers, rows, edits } = planOf(customers(), "customers", text, settings);
    expect([...rows, ...edits]).toEqual([]);
    return blockers;
  };
  expect(plan(fileOf("Kundnummer;Namn", '07;"Ny'))).toMatchObject([
    { code: "file", fault: { code: "unclosed-quote", line: 2 } },
  ]);
  expect(plan(fileOf("Namn;Ort", "Ny;Lund"))).toEqual([{ code: "key-not-mapped", field: "number" }]);
  expect(plan(fileOf("Aaa;Bbb", "x;y"))).toMatchObject([{ code: "no-columns" }]);
  const twice = { 2: { target: { kind: "field", field: "name" } } };
  expect(plan(fileOf("Kundnummer;Namn;Smeknamn", "1;A;B"), twice)).toEqual([
    { code: "mapped-twice", header: "Smeknamn" },
  ]);
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
    ["Faktura e-post"],
    [{ number: "1", name: "A", "Faktura e-post": "a@b.se" }],
  );
  const plan = planOf(book, "customers", fileOf("Kundnummer;Faktura e-post", "1;c@d.se"));
  expect(changes(plan)).toEqual([["Faktura e-post", "a@b.se", "c@d.se"]]);
});

test("a field that the worksheet has no column for is told", () => {
  const book = bookOf({ employees: [] });
  const table = tableOf(book, "employees")!;
  (table.columnOf as Map<string, number>).delete("phone");
  const plan = planOf(book, "employees", fileOf("Anstnr;Namn;Telefon", "1;Eva;070"));
  expect(plan.lacking).toEqual(["phone"]);
  expect(plan.counts.new).toBe(1);
});

test("a key of two columns matches by both", () => {
  const book = bookOf({ codes: [{ dimension: "Kst", code: "5", name: "Fem" }] });
  const plan = planOf(
    book,
    "codes",
    fileOf("Dimension;Kod;Namn", "kst;5;Fem", "Kst;7;Sju", "Kb;5;Fem", "Kst;;x"),
  );
  expect(outcomes(plan)).toEqual(["kst / 5 unchanged", "Kst / 7 new", "Kb / 5 new", "Kst /  refused"]);
});

test("rows without a key are new unless the register holds their like, each once", () => {
  const book = bookOf({
    timeEntries: [
      { date: 45_000, employee: "1", project: "A", hours: 7.5 },
      { date: 45_000, employee: "1", project: "A", hours: 7.5 },
    ],
  });
  const line = "2023-03-15;1;A;7,5";
  const plan = planOf(
    book,
    "timeEntries",
    fileOf("Datum;Anställd;Projekt;Timmar", line, line, line, "2023-03-15;1;A;8"),
  );
  expect(plan.counts).toEqual({ new: 2, changed: 0, unchanged: 2, refused: 0 });
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
