import { expect, test } from "vitest";
import { decode } from "#core/csv/decode";
import { encode } from "#core/csv/encode";
import { blockerText, fileFaultText, questionText, reasonText, warningText } from "#core/text/import-text";
import { finish } from "#core/values/task";
import { fileOf, parsedOf, planOf } from "../csv/files";
import { bookOf } from "../rules/books";

const book = bookOf({ projects: [{ code: "A", name: "A" }] });

test("a refused row is explained in both languages: the column, the cell quoted, what to do", () => {
  const plan = planOf(
    book,
    "projects",
    fileOf("Kod;Namn;Budget belopp;Startdatum", "B;B;femtio;2024-02-30", "C;;;"),
  );
  const told = (lang: "sv" | "en") =>
    plan.rows.flatMap(({ reasons }) => reasons.map((reason) => reasonText(reason, "projects", lang)));
  expect(told("sv")).toEqual([
    "Budget belopp: ”femtio” är inget tal. Skriv talet med siffror, till exempel 1234,50.",
    "Startdatum: ”2024-02-30” är inget datum i kalendern. Skriv det som ÅÅÅÅ-MM-DD, till exempel 2026-08-27.",
    "Namn saknas. Fyll i cellen i filen.",
  ]);
  expect(told("en")[2]).toBe("Name is missing. Fill in the cell in the file.");
});

test("a key on many lines lists the first ones Q34", () => {
  const reason = { code: "duplicate-in-file", key: "7", lines: [2, 3, 4, 5, 6, 7, 8, 9] } as const;
  expect(reasonText(reason, "customers", "sv")).toContain("raderna 2, 3, 4, 5, 6, 7 och 2 till i filen");
  expect(reasonText({ ...reason, lines: [2, 4] }, "customers", "en")).toContain("on lines 2 and 4 of");
});

test("a question names the first cell and how many are like it", () => {
  const { questions } = planOf(book, "projects", fileOf("Kod;Namn;Budget belopp", "B;B;1,234", "C;C;2,345"));
  expect(questions.map((question) => questionText(question, "sv"))).toEqual([
    "Budget belopp: ”1,234” på rad 2, som 1 cell till, kan vara tusental eller decimaler. Välj decimaltecken för kolumnen.",
  ]);
});

test("a possible duplicate is told with the other row Q32", () => {
  const warning = { code: "possible-duplicate", text: "556016-0680", other: "05" } as const;
  expect(warningText(warning, "sv")).toMatch(/^Möjlig dubblett: ”05” har samma organisationsnummer/);
  expect(warningText({ ...warning, line: 4 }, "en")).toContain("“05” on line 4 has");
});

test("a file that is no table is told by its line, once", () => {
  const { blockers } = planOf(book, "projects", `Kod;Namn\r\n${"B;".repeat(600_000)}`);
  expect(blockers.map((blocker) => blockerText(blocker, "projects", "sv"))).toEqual([
    "Rad 2 tar aldrig slut: filen är ingen tabell, eller har fel teckenkodning. Välj en annan fil eller teckenkodning. Filen går inte att läsa till slut, så inget av den kan importeras.",
  ]);
});

test("faults of one kind are one sentence, lost letters come before what is harmless", () => {
  const text = 'a;b\n1;5"x\n2;6"y\r\n3;Malm\uFFFD\n';
  const decoded = finish(decode(encode(text, "utf-8").bytes, "utf-8"));
  const told = fileFaultText(parsedOf(text, ";").faults, decoded, "sv");
  expect(told).toHaveLength(3);
  expect(told[0]).toContain("gått förlorade redan innan filen kom hit, på 1 ställe. Det första är rad 4");
  expect(told.some((each) => each.endsWith("Detsamma gäller 1 rad till."))).toBe(true);
});
