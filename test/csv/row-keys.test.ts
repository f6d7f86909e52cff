import { expect, test } from "vitest";
import { bookOf } from "../rules/books";
import { fileOf, planOf, settingsWith } from "./files";
import { changes, customers, outcomes, reasons } from "./plans";

test("keys match as text, trimmed and whatever their capitals, and stay as they were typed Q32", () => {
  const plan = planOf(customers(), "customers", fileOf("Kundnummer;Namn", " m3 ;Bo HB", "5;Ny", "6;Ny"));
  // 5 is not taken for the register's 05; whether it is meant is asked.
  expect(outcomes(plan)).toEqual(["m3 unchanged", "5 refused", "6 new"]);
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

test("a broken file, a key that is not mapped and a field mapped twice stop the whole import", () => {
  const plan = (text: string, columns = {}) => {
    const settings = settingsWith(customers(), "customers", text, columns);
    const { blockers, rows, edits } = planOf(customers(), "customers", text, settings);
    expect([...rows, ...edits]).toEqual([]);
    return blockers;
  };
  expect(plan(`Kundnummer;Namn\r\n${"a;".repeat(600_000)}`)).toMatchObject([
    { code: "file", fault: { code: "endless-line", line: 2 } },
  ]);
  expect(plan(fileOf("Namn;Ort", "Ny;Lund"))).toEqual([{ code: "key-not-mapped", field: "number" }]);
  expect(plan(fileOf("Aaa;Bbb", "x;y"))).toMatchObject([{ code: "no-columns" }]);
  const twice = { 2: { target: { kind: "field", field: "name" } } };
  expect(plan(fileOf("Kundnummer;Namn;Smeknamn", "1;A;B"), twice)).toEqual([
    { code: "mapped-twice", header: "Smeknamn" },
  ]);
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

test("a blank that means all is a key of its own where the register has such: it comes back, and none is made of a cell that is missing #154", () => {
  const book = bookOf({ adminRights: [{ administrator: "karin" }, { administrator: "eva", client: "K1" }] });
  const headers = "Administratör;Klient;Program";
  expect(outcomes(planOf(book, "adminRights", fileOf(headers, "karin;;", "eva;K1;", "bo;;LÖN")))).toEqual([
    "karin /  /  unchanged",
    "eva / K1 /  unchanged",
    "bo /  / LÖN new",
  ]);
  const missing = planOf(book, "adminRights", fileOf(headers, "karin;", "eva;K1;NULL", ";K1;"));
  expect(reasons(missing).filter(({ code }) => code === "missing-key")).toEqual([
    { code: "missing-key", field: "program" },
    { code: "missing-key", field: "program" },
    { code: "missing-key", field: "administrator" },
  ]);
  const twice = planOf(book, "adminRights", fileOf(headers, "karin;;", "Karin;;"));
  expect(outcomes(twice)).toEqual(["karin /  /  refused", "Karin /  /  refused"]);
});

test("a key that no blank may be part of is missing as before Q32", () => {
  const book = bookOf({ codes: [{ dimension: "KST", code: "1", name: "Ett" }] });
  expect(reasons(planOf(book, "codes", fileOf("Dimension;Kod;Namn", "KST;;Två")))).toEqual([
    { code: "missing-key", field: "code" },
  ]);
});
