import { expect, test } from "vitest";
import { writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson } from "./command";

inOwnFolders();

test("a row whose name is blank on their side is compared by its other cells, as an import would read it", () => {
  writeLines("a.csv", "Kundnr;Namn;Postort", "1;Ett;Lund", "2;Två;Lund");
  writeLines("b.csv", "Kundnr;Namn;Postort", "1;;Lund", "2;;Umeå");
  expect(konteraJson("compare", "a.csv", "b.csv", "--register", "customers").json).toMatchObject({
    rows: [
      { key: "1", side: "same", changes: [] },
      { key: "2", side: "both", changes: [{ field: "city", mine: "Lund", theirs: "Umeå" }] },
    ],
    refused: [],
  });
});

test("a key that a file has twice is told without a choice that compare does not have", () => {
  writeLines("a.csv", "Kundnr;Namn", "1;Ett");
  writeLines("b.csv", "Kundnr;Namn", "1;Ett", "1;Annan");
  const { out } = kontera("compare", "a.csv", "b.csv", "--register", "customers");
  expect(out).toContain("finns på raderna 2, 3 i filen. Behåll en av dem i filen.");
  expect(out).not.toContain("sista raden");
});
