import { expect, test } from "vitest";
import { inOwnFolders, konteraJson, read, write } from "../cli/command";
import { cellsOf, open } from "../xlsx/parts";
import { moreShapes } from "./more-shapes";
import { openpyxlRefuses, recalculated } from "./programs";
import { bookOf, shapes } from "./shapes";

inOwnFolders();

const all = { ...shapes, ...moreShapes };

/** What each shape comes to when three customers are imported into it. */
const imported = (): Record<string, Uint8Array> => {
  write("fil.csv", "Kundnummer;Belopp\r\nN-1;10\r\nN-2;20\r\nN-3;30\r\n");
  return Object.fromEntries(
    Object.entries(all).map(([name, shape]) => {
      write("bok.xlsx", bookOf(shape));
      const { json } = konteraJson(
        "import",
        "bok.xlsx",
        "fil.csv",
        "--register",
        "Kunder",
        "--out",
        "ny.xlsx",
      );
      expect([name, json]).toMatchObject([name, { counts: { new: 3 } }]);
      return [name, read("ny.xlsx")];
    }),
  );
};

test("every formula of every shape comes to what it shall when its table has grown, as LibreOffice works it out", () => {
  const files = recalculated(imported());
  if (!files) return;
  for (const [name, { values }] of Object.entries(all)) {
    const { sheets } = open(files[name] ?? new Uint8Array());
    const cells = new Map(sheets.map((sheet) => [sheet.name, cellsOf(sheet)]));
    const found = Object.keys(values).map((place) => {
      const [sheet = "", cell = ""] = place.split("!");
      return [place, cells.get(sheet)?.[cell]?.value];
    });
    expect({ shape: name, values: Object.fromEntries(found) as unknown }).toEqual({ shape: name, values });
  }
});

test("openpyxl opens the workbook of every shape when its table has grown", () => {
  const refused = openpyxlRefuses(imported());
  if (refused !== undefined) expect(refused).toBe("");
});
