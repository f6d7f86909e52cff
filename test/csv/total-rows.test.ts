import { expect, test } from "vitest";
import { bookOf } from "../rules/books";
import { fileOf, planOf } from "./files";
import { reasons } from "./plans";

const WORDS = [
  "Slutsumma",
  "S:a",
  "Summa",
  "SUMMA:",
  "Delsumma",
  "Totalsumma",
  "Sum",
  "Subtotal",
  "Grand total",
  "I alt",
  "Yhteensä",
  "Gesamt",
  "Summe:",
];

test.each(WORDS)("%s below rows of time is a sum, and is told as one, not as a date", (word) => {
  const text = fileOf("Datum;Anställd;Projekt;Timmar", "2026-03-02;7;P1;4", `${word};;;1 234,50`);
  const plan = planOf(bookOf({ timeEntries: [] }), "timeEntries", text);
  expect(plan.counts).toMatchObject({ new: 1, refused: 1 });
  expect(reasons(plan)).toEqual([{ code: "total-row", text: word }]);
});

test.each(WORDS)(
  "%s is a sum where the key should stand, and where another column stands before the key",
  (word) => {
    const book = () => bookOf({ projects: [] });
    expect(reasons(planOf(book(), "projects", fileOf("Kod;Namn;Budget (tim)", `${word};;120 h`)))).toEqual([
      { code: "total-row", text: word },
    ]);
    expect(reasons(planOf(book(), "projects", fileOf("Namn;Kod;Budget (tim)", `${word};;120`)))).toEqual([
      { code: "total-row", text: word },
    ]);
  },
);

test("a customer with a number is one, whatever the name, and a name that goes on is no sum", () => {
  const text = fileOf("Namn;Kundnr;Ort", "Sum;1001;Malmö", "Summe;1002;Lund", "Summa AB;1003;", "Gesamt;C4;");
  const plan = planOf(bookOf({ customers: [] }), "customers", text);
  expect(reasons(plan)).toEqual([]);
  expect(plan.counts).toMatchObject({ new: 4, refused: 0 });
});

test("a row of time whose other cells say something is no sum", () => {
  const text = fileOf("Beskrivning;Datum;Anställd;Projekt;Timmar", "Summa;2026-03-02;7;P1;4");
  const plan = planOf(bookOf({ timeEntries: [] }), "timeEntries", text);
  expect(plan.counts).toMatchObject({ new: 1, refused: 0 });
});
