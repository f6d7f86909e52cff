import { expect, test } from "vitest";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson } from "./command";

inOwnFolders();

const json = (...files: readonly string[]): object =>
  konteraJson("compare", ...files, "--register", "customers").json as object;
const names = (...list: readonly string[]) => ({
  customers: list.map((name, at) => ({ number: String(at + 1), name })),
});

test("letters that were damaged on the way are told as damage, and never as somebody's change", () => {
  writeBook("mitt.xlsx", names("Åsa AB", "Rørås", "Öst", "Väst"));
  writeBook("deras.xlsx", names("Ã…sa AB", "R?r?s", "Öst", "Väst AB"));
  writeBook("bas.xlsx", names("Åsa AB", "Rørås", "Öst", "Väst"));
  expect(json("mitt.xlsx", "deras.xlsx", "bas.xlsx")).toMatchObject({
    rows: [
      { key: "3", side: "same" },
      { key: "4", side: "theirs" },
    ],
    counts: { theirs: 1, mine: 0, both: 0, same: 1, unclear: 2 },
    damaged: [
      { in: "theirs", key: "1", field: "name", text: "Ã…sa AB", meant: "Åsa AB" },
      { in: "theirs", key: "2", field: "name", text: "R?r?s", meant: "Rørås" },
    ],
  });
  const { out } = kontera("compare", "mitt.xlsx", "deras.xlsx", "bas.xlsx", "--register", "customers");
  expect(out).toContain(
    "deras.xlsx, ”1”, jämförs inte: Namn: bokstäver i ”Ã…sa AB” är förvanskade; det ska troligen stå ”Åsa AB”. Rätta dem där.",
  );
  expect(out).not.toContain("De  1");
});

test("in a file, columns of one's own are looked at too, and --repair reads misread letters as what they were", () => {
  writeLines("mitt.csv", "Kundnr;Namn;Säljare", "1;Ett;Åke", "2;Två;Bo", "3;Måns;Bo");
  writeLines("deras.csv", "Kundnr;Namn;Säljare", "1;Ett;Ã…ke", "2;Två;Bo", "3;MÃ¥ns;Bo");
  expect(json("mitt.csv", "deras.csv")).toMatchObject({
    rows: [{ key: "2", side: "same" }],
    counts: { both: 0, same: 1, unclear: 2 },
    refused: [{ in: "theirs", line: 4, key: "3", reasons: [{ code: "damaged" }] }],
    damaged: [{ in: "theirs", key: "1", field: "Säljare", text: "Ã…ke", meant: "Åke" }],
  });
  expect(json("mitt.csv", "deras.csv", "--repair")).toMatchObject({
    counts: { both: 0, same: 3, unclear: 0 },
    damaged: [],
    refused: [],
  });
});

test("a question mark that somebody typed is a change like any other", () => {
  writeBook("mitt.xlsx", names("Vem"));
  writeBook("deras.xlsx", names("Vem?"));
  expect(json("mitt.xlsx", "deras.xlsx")).toMatchObject({ counts: { both: 1 }, damaged: [] });
});
