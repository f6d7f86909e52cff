import { expect, test } from "vitest";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson } from "./command";

inOwnFolders();

test("where no option reads all of the columns, each column is told with its own, and not the register blamed", () => {
  writeBook("bok.xlsx", { customers: [{ number: "1", name: "A", startDate: 46_082, endDate: 46_083 }] });
  writeLines("förlaga.csv", "Kundnr;Namn;Startdatum;Slutdatum", "1;A;13/02/2026;02/14/2026");
  const asked = ["--register", "customers", "--like", "förlaga.csv"];
  expect(konteraJson("export", "bok.xlsx", "--out", "ut.csv", ...asked)).toMatchObject({
    code: 1,
    json: {
      certificate: {
        counts: { unchanged: 1, refused: 0 },
        mixed: { Startdatum: ["--date-order dmy"], Slutdatum: ["--date-order mdy"] },
      },
    },
  });
  const { err } = kontera("export", "bok.xlsx", "--out", "ut.csv", ...asked);
  expect(err).toContain("Startdatum behöver --date-order dmy, Slutdatum behöver --date-order mdy");
  expect(err).not.toContain("registret självt har fel");
});
