// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { selected } from "../../../../addin/pane/book/selected";
import { handed } from "../../../../addin/pane/export/state";
import type { Rows } from "../../../rules/books";
import { choose, chooseReceiver, giveFile, makeFile, openExport, textOf } from "./begin";

const company: Rows = {
  projects: [
    { code: "BS", name: "Stöd" },
    { code: "BS.1", name: "Ett", status: "Fryst" },
  ],
  customers: [
    { number: "1001", name: "Östra Bygg AB", city: "Åmål" },
    { number: "M3", name: "Granstua Rør", contact: "Eva" },
    { number: "7", name: "Sjuan" },
  ],
};

const button = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`)!;

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test("the customers are listed in a file of the kind that is chosen #136", async () => {
  await openExport(company, "projects");
  choose("Vad", "customers");
  const firstBytes = async (name: string): Promise<number[]> => {
    chooseReceiver(name);
    expect(handed.value).toBeUndefined();
    const { files } = await makeFile();
    await screen.findByText(/^Kunder .*\.csv: 3 rader$/);
    return [...files[0]!.bytes.subarray(0, 3)];
  };
  expect(await firstBytes("Kontera och Excel")).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(Uint8Array.from(await firstBytes("Äldre system")))).toBe("Kun");
  expect(await firstBytes("Excel på engelska")).toEqual([0xef, 0xbb, 0xbf]);
});

test("a file made half an hour past midnight in Stockholm bears the new day #136", async () => {
  vi.stubEnv("TZ", "Europe/Stockholm");
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-08-26T22:30:00Z") });
  await openExport(company, "customers");
  expect((await makeFile()).files[0]!.name).toBe("Kunder 2026-08-27.csv");
});

test("a kind of list has its columns, says that it is for reading only, and bears no certificate #136 Q38", async () => {
  await openExport(company, "customers");
  choose("Lista", "contacts");
  screen.getByText(/^En lista är endast för läsning/);
  const made = await makeFile();
  expect(made.files[0]!.name).toMatch(/^Kunder kontaktlista .*\.csv$/);
  expect(textOf(made)).toMatch(/^Kundnummer;Namn;Kontaktperson;Er referens;E-post;Telefonnummer\r\n/);
  expect(made.certificate).toBeUndefined();
  await screen.findByText(/^Filen är endast för läsning/);
});

test("the whole register is read back, and what that gave is said: never that it was saved #148", async () => {
  await openExport(company, "customers");
  await makeFile();
  await screen.findByText("✓ Filen är läst tillbaka: 0 nya, 0 ändrade, 3 oförändrade rader.");
  await screen.findByText(/^Lämnad till webbläsaren/);
  expect(document.body.textContent).not.toMatch(/sparad/i);
});

test("only the rows that the sheet shows go, and those that a filter hides are counted", async () => {
  const { workbook } = await openExport(company, "customers");
  const table = workbook.sheets.find(({ sheet }) => sheet === "Kunder")!;
  workbook.hiddenRows.add(`Kunder ${table.row + 2}`);
  choose("Rader", "shown");
  await screen.findByText("2 rader visas, 1 döljs av ett filter och följer inte med.");
  expect(
    textOf(await makeFile())
      .match(/^[^;\r\n]+/gm)
      ?.slice(1),
  ).toEqual(["1001", "7"]);
  // A filter that came since the rows were counted holds too.
  workbook.hiddenRows.add(`Kunder ${table.row + 3}`);
  expect(
    textOf(await makeFile())
      .match(/^[^;\r\n]+/gm)
      ?.slice(1),
  ).toEqual(["1001"]);
});

test("only the rows that are selected in the sheet go, as they are selected by now", async () => {
  const { workbook } = await openExport(company, "customers");
  const table = workbook.sheets.find(({ sheet }) => sheet === "Kunder")!;
  choose("Rader", "selected");
  await screen.findByText("Markera rader i bladet Kunder.");
  expect(button("export-file").hasAttribute("disabled")).toBe(true);
  selected.value = { sheet: "Kunder", row: table.row + 3, areas: [[table.row + 3, table.row + 3]] };
  await screen.findByText("1 rad är markerad.");
  expect(textOf(await makeFile())).toMatch(/\r\n7;Sjuan;/);
});

test("since the last export only what is new or changed goes, told by the file that went out then", async () => {
  const { workbook } = await openExport(company, "customers");
  await makeFile();
  workbook.sheets.find(({ sheet }) => sheet === "Kunder")!.rows[0]![1] = "Östra AB";
  choose("Rader", "since");
  await screen.findByText(/^Mot Kunder .*\.csv: 0 nya, 0 ändrade\.$/);
  await screen.findByText("Inga rader att exportera.");
  giveFile("förra.csv", "Kundnummer;Namn;Postort\r\n1001;Östra Bygg;Åmål\r\nM3;Granstua Rør;\r\n");
  await screen.findByText("Mot förra.csv: 1 ny, 1 ändrad.");
  expect(
    textOf(await makeFile())
      .match(/^[^;\r\n]+/gm)
      ?.slice(1),
  ).toEqual(["1001", "7"]);
  giveFile("konstig.csv", "Ort\r\nLund\r\n");
  await screen.findByText(/^konstig\.csv saknar kolumnen som namnger raderna/);
  expect(button("export-file").hasAttribute("disabled")).toBe(true);
});

test("what does not go along stands there before a file is made, and leads to its cells", async () => {
  const { workbook } = await openExport(company, "projects");
  chooseReceiver("Fortnox");
  await screen.findByText("Det här följer inte med");
  const line = await screen.findByText(/^Status: 1 värde som mottagaren inte har ett ord för blir tomt/);
  fireEvent.click(line.querySelector("button")!);
  fireEvent.click((await screen.findByText("BS.1 Ett")).closest("button")!);
  await waitFor(() => expect(workbook.visited.at(-1)).toEqual(["Projekt", 2, expect.any(Number)]));
  expect(handed.value).toBeUndefined();
  choose("Vad", "customers");
  chooseReceiver("Äldre system");
  await makeFile();
  // Windows-1252 has ø; the code page of SIE has not.
  expect(screen.queryByText(/bokstäver som blir frågetecken/)).toBeNull();
  chooseReceiver("SIE 4I");
  await screen.findByText(/^Namn: 1 text har bokstäver som blir frågetecken/);
});

test("columns are chosen and moved by the keyboard, and the file has them in that order", async () => {
  await openExport(company, "customers");
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>("#export-columns input")];
  for (const box of boxes().slice(3)) fireEvent.click(box);
  fireEvent.keyDown(boxes()[0]!, { key: "ArrowDown", altKey: true });
  const made = await makeFile();
  expect(textOf(made)).toMatch(/^Namn;Kundnummer;Aktiv\r\nÖstra Bygg AB;1001;\r\n/);
  expect(made.certificate?.counts.unchanged).toBe(3);
  const number = boxes().find((box) => box.closest("li")!.textContent.startsWith("Kundnummer"))!;
  fireEvent.click(number);
  await screen.findByText(/^Utan kolumnen som namnger raderna är filen till för läsning/);
  fireEvent.click(button("reset-columns"));
  expect(textOf(await makeFile())).toMatch(/^Kundnummer;Namn;Aktiv;Organisationsnummer;/);
});

test("Flex gets the columns in the order of the person's own template, and no headers", async () => {
  await openExport(company, "projects");
  chooseReceiver("Flex HRM");
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>("#export-columns input")];
  for (const box of boxes().slice(2)) fireEvent.click(box);
  expect(textOf(await makeFile())).toBe("BS;Stöd\r\nBS.1;Ett\r\n");
});

test("SIE is a file and nothing else, with the tree where that is asked for", async () => {
  await openExport(company, "projects");
  chooseReceiver("SIE 4I");
  await screen.findByText(
    /^[12] projekt som det inte går att registrera på: SIE tar bara dem som bär registreringar/,
  );
  expect([button("export-copy"), button("export-sheet")]).toEqual([null, null]);
  choose("Vad", "customers");
  expect(document.querySelector("#with-tree")).toBeNull();
  choose("Vad", "projects");
  fireEvent.click(button("with-tree"));
  screen.getByText(/^En del program läser inte #UNDERDIM/);
});

test("10 001 customers become two files for Fortnox, said before they are made, and the second one's first row can be shown", async () => {
  const customers = Array.from({ length: 10_001 }, (_, at) => ({ number: String(at + 1), name: "N" }));
  await openExport({ customers }, "customers", "en");
  chooseReceiver("Fortnox");
  const line = await screen.findByText(
    /^10,001 rows become 2 files: the receiver takes 10,000 at a time at most/,
  );
  fireEvent.click(line.querySelector("button")!);
  await screen.findByText("10001 N");
  const { files, certificate } = await makeFile();
  expect(files.map(({ name, rows }) => [name.slice(-6), rows])).toEqual([
    [" 1.csv", 10_000],
    [" 2.csv", 1],
  ]);
  expect(certificate?.counts.unchanged).toBe(10_001);
  expect(button("export-copy")).toBeNull();
});

test("the rows go to a new sheet as text, and it is said which", async () => {
  const { workbook } = await openExport(company, "customers");
  await waitFor(() => expect(button("export-sheet").hasAttribute("disabled")).toBe(false));
  fireEvent.click(button("export-sheet"));
  await screen.findByText(/^Raderna står som text på bladet Export Kunder/);
  expect(workbook.textSheets.at(-1)?.rows[1]?.slice(0, 2)).toEqual(["1001", "Östra Bygg AB"]);
});
