// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkAll } from "../../../../addin/pane/book/open";
import { ColumnsPage } from "../../../../addin/pane/import/ColumnsPage";
import { ReadingPage } from "../../../../addin/pane/import/ReadingPage";
import {
  chooseSourceSheet,
  previewImport,
  readDraft,
  rereadDraft,
  restartImport,
} from "../../../../addin/pane/import/actions";
import { importDraft, noCsvFile, planned, target } from "../../../../addin/pane/import/state";
import { newXlsx } from "../../../../xlsx/new";
import { FakeWorkbook } from "../fake-workbook";

afterEach(cleanup);

beforeEach(async () => {
  restartImport();
  target.value = "customers";
  await checkAll(new FakeWorkbook({ customers: [{ number: "0042", name: "Ek AB" }], importLog: [] }));
});

/** A workbook of these sheets, the numbers of their first column shown with four digits. */
const workbookOf = (
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): Uint8Array => {
  const document = newXlsx();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = document.addSheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((value, column) =>
        sheet.setCell(row, column, { value, numberFormat: column === 0 ? "0000" : "General" }),
      ),
    );
  }
  return document.save();
};

test("a workbook that is chosen is read sheet by sheet, its cells as they show", async () => {
  const rows = [
    ["Kundnr", "Namn"],
    [42, "Ek i Lund AB"],
  ];
  await readDraft(
    "kunder.xlsx",
    workbookOf({
      Omslag: [["Hej"]],
      Kunder: rows,
      Gamla: [
        ["Kundnr", "Namn"],
        [7, "Bo"],
      ],
    }),
  );
  expect(importDraft.value?.source).toEqual({ kind: "sheet", sheet: "Kunder" });
  await previewImport();
  expect(planned.value?.plan.counts).toMatchObject({ new: 0, changed: 1 });
  await chooseSourceSheet("Gamla");
  await previewImport();
  expect(planned.value?.plan.rows).toMatchObject([{ key: "0007", outcome: "new" }]);
});

test("the page of the reading asks which sheet, and nothing of encodings", async () => {
  await readDraft(
    "kunder.xlsx",
    workbookOf({
      Kunder: [
        ["Kundnr", "Namn"],
        [1, "A"],
      ],
      Gamla: [["Nej"]],
    }),
  );
  render(<ReadingPage draft={importDraft.value!} />);
  expect(screen.getByLabelText("Blad")).toBeTruthy();
  expect(screen.queryByLabelText("Teckenkodning")).toBeNull();
});

test("where no sheet can be told to be meant the page of the reading says so, until one is chosen", async () => {
  const rows = [
    ["Kundnr", "Namn"],
    [1, "A"],
  ];
  await readDraft("kunder.xlsx", workbookOf({ Nya: rows, Gamla: rows }));
  const { rerender } = render(<ReadingPage draft={importDraft.value!} />);
  expect(
    screen.getByText("Arbetsboken har flera blad. Se efter att det är det rätta som läses."),
  ).toBeTruthy();
  await chooseSourceSheet("Nya");
  rerender(<ReadingPage draft={importDraft.value!} />);
  expect(screen.queryByText(/flera blad/)).toBeNull();
});

test("a SIE file and Fortnox' JSON are read, and a damaged workbook is told as what it is", async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  await readDraft("bok.se", bytes('#FLAGGA 0\n#OBJEKT 8 "0042" "Ek"\n'));
  expect(importDraft.value?.source).toEqual({ kind: "sie" });
  await readDraft("kunder.json", bytes('{"Customers":[{"CustomerNumber":"9","Name":"Bo"}]}'));
  expect(importDraft.value?.parsed.rows).toEqual([
    ["CustomerNumber", "Name"],
    ["9", "Bo"],
  ]);
  await readDraft("trasig.xlsx", workbookOf({ A: [["x"]] }).subarray(0, 900));
  expect(noCsvFile.value).toMatchObject({ name: "trasig.xlsx" });
});

test("of a SIE file the letters can be chosen as of any text, and stand in a sample; no delimiter is asked for Q35", async () => {
  const lines = ["#FLAGGA 0", "#FORMAT PC8", "#DIM 8 Kund", '#OBJEKT 8 0043 "Ek i \u008Fs"', ""];
  await readDraft(
    "bok.se",
    Uint8Array.from(Array.from(lines.join("\r\n"), (letter) => letter.charCodeAt(0))),
  );
  render(<ReadingPage draft={importDraft.value!} />);
  expect(screen.getByLabelText<HTMLSelectElement>("Teckenkodning").value).toBe("cp437");
  expect(screen.queryByLabelText("Avgränsare")).toBeNull();
  expect(screen.getByText(/Ek i Ås/, { selector: "q" })).toBeTruthy();
  expect(screen.getByText("Ek i Ås", { selector: "td" })).toBeTruthy();
});

test("of JSON with several lists the page of the reading asks which, and the choice stays", async () => {
  const record = (number: string) => [{ CustomerNumber: number, Name: "Bo" }];
  const text = JSON.stringify({ Nya: record("9"), Gamla: record("7") });
  await readDraft("kunder.json", new TextEncoder().encode(text));
  render(<ReadingPage draft={importDraft.value!} />);
  expect(screen.getByLabelText<HTMLSelectElement>("Lista").value).toBe("Nya");
  expect(screen.getByText(/flera listor/)).toBeTruthy();
  await rereadDraft({ list: "Gamla" });
  await rereadDraft({ encoding: "utf-8" });
  expect(importDraft.value?.source).toMatchObject({ list: "Gamla", isGuess: false });
  expect(importDraft.value?.parsed.rows[1]).toEqual(["7", "Bo"]);
});

test("rows are counted as the file counts them, blank ones too, and the first row of data is chosen so #142", async () => {
  const lines = ["", "", "Kunder", ";", "Kundnr;Namn", "", "1;A", "2;B"];
  await readDraft("kunder.csv", new TextEncoder().encode(lines.join("\r\n")));
  const { rerender } = render(<ReadingPage draft={importDraft.value!} />);
  const headers = screen.getByLabelText<HTMLSelectElement>("Rubrikrad");
  expect(Array.from(headers.options, ({ text }) => text)).toEqual([
    "Filen har ingen rubrikrad",
    "Rad 3: Kunder",
    "Rad 5: Kundnr | Namn",
    "Rad 7: 1 | A",
    "Rad 8: 2 | B",
  ]);
  const start = screen.getByLabelText<HTMLInputElement>("Starta från rad");
  expect([start.value, start.min, start.max]).toEqual(["7", "3", "8"]);
  fireEvent.change(start, { target: { value: "8" } });
  expect(importDraft.value?.settings.startRow).toBe(3);
  rerender(<ReadingPage draft={importDraft.value!} />);
  expect(start.value).toBe("8");
  fireEvent.change(start, { target: { value: "6" } });
  expect(importDraft.value?.settings.startRow).toBe(2);
});

test("a first and a last name are offered as one name, and said to be read together once they are", async () => {
  await checkAll(new FakeWorkbook({ employees: [], importLog: [] }));
  target.value = "employees";
  const lines = ["Anställningsnr;Förnamn;Efternamn", "7;Eva;Ek"];
  await readDraft("namn.csv", new TextEncoder().encode(lines.join("\r\n")));
  const { rerender } = render(<ColumnsPage draft={importDraft.value!} />);
  fireEvent.click(screen.getByLabelText("Läs in som Namn, tillsammans med Efternamn."));
  rerender(<ColumnsPage draft={importDraft.value!} />);
  expect(screen.getByText("Följs av Efternamn, med ett blanksteg emellan.")).toBeTruthy();
  await previewImport();
  expect(planned.value?.plan.rows[0]?.cells).toContain("Eva Ek");
});
