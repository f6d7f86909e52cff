import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { atStep, chooseFile, openView, outcomes, press, ready, undoLast } from "./pane-acts";
import { cellOf, wholeBook, withoutLog } from "./sheets";
import { Workbench, picture } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

/** A customer file as Swedish Windows writes it, Windows-1252 and semicolons: two new ones, a bad one, a change. */
const customers = (known: string): Buffer =>
  Buffer.from(
    [
      "Kundnr;Namn;Orgnr;Postadress;Postnr;Ort;E-post;Telefon",
      "90001;Åkeri Öst i Åmål AB;556016-0680;Ångvägen 1;662 31;Åmål;info@akeri.example;070-174 06 05",
      "90002;=HYPERLINK(1);;Gatan 2;114 55 STOCKHOLM;;post@gatan.example;+46 70 174 06 05",
      "90003;;;;;;;",
      `${known};;;Nya gatan 7;;;;`,
    ].join("\r\n"),
    "latin1",
  );

test("a Windows-1252 file is previewed, imported, receipted and undone #139 #140 #144 #145 #146 #147", async () => {
  const { page, pane, troubles, close } = await workbench.open();
  const frame = await pane();
  await ready(frame);
  const before = await wholeBook(page);
  await openView(frame, "import");
  const known = String(await cellOf(page, "Kunder", 1, 0));
  await chooseFile(frame, "kunder.csv", customers(known));
  await atStep(frame, "Läsning");
  expect(await frame.locator("select").first().inputValue()).toBe("windows-1252");
  expect(await frame.locator("q").innerText()).toContain("Åkeri Öst i Åmål AB");
  await press(frame, "Nästa");
  await atStep(frame, "Kolumner");
  await press(frame, "Nästa");
  await atStep(frame, "Förhandsgranska");
  expect(await outcomes(frame)).toEqual([
    "4 Alla",
    "2 Nya",
    "1 Ändrade",
    "0 Oförändrade",
    "1 Kan inte skrivas",
  ]);
  expect(await frame.locator(".row.refused").innerText()).toContain("Namn saknas");
  expect(await frame.locator(".row.changed ins").innerText()).toBe("Nya gatan 7");
  await picture(page, "import-preview");
  expect(await wholeBook(page)).toBe(before);

  await press(frame, "Skriv 3 rader");
  await atStep(frame, "Kvittens");
  expect(await frame.locator("dl.receipt").innerText()).toMatch(
    /Nya\s+2\s+Ändrade\s+1\s+Oförändrade\s+0\s+Kan inte skrivas\s+1/,
  );
  expect(await cellOf(page, "Kunder", 401, 0)).toBe("90001");
  expect(await cellOf(page, "Kunder", 401, 1)).toBe("Åkeri Öst i Åmål AB");
  expect(await cellOf(page, "Kunder", 402, 1)).toBe("=HYPERLINK(1)");
  expect(await cellOf(page, "Kunder", 402, 11)).toBe("+46 70 174 06 05");
  expect(await cellOf(page, "Importlogg", 1, 3)).toBe("Import");
  await picture(page, "import-receipt");

  await undoLast(frame);
  await frame.locator("text=Importen är ångrad.").waitFor();
  expect(withoutLog(await wholeBook(page))).toEqual(withoutLog(before));
  expect(troubles).toEqual([]);
  await close();
});

test("a register is exported, and the file imports again: 0 new, 0 changed #148", async () => {
  const { page, pane, troubles, close } = await workbench.open({ query: "?lang=en" });
  const frame = await pane();
  await ready(frame);
  await openView(frame, "export");
  await frame.locator("select").first().selectOption("projects");
  const [download] = await Promise.all([page.waitForEvent("download"), press(frame, "Create file")]);
  await frame.locator(".made").waitFor();
  expect(await frame.locator(".made").innerText()).toContain("0 new, 0 changed");
  const file = readFileSync(await download.path());
  expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  await picture(page, "export-made");

  await openView(frame, "import");
  await frame.locator("select").first().selectOption("projects");
  await chooseFile(frame, "projects.csv", file);
  await atStep(frame, "Reading");
  await press(frame, "Next");
  await atStep(frame, "Columns");
  await press(frame, "Next");
  await atStep(frame, "Preview");
  const [, isNew, changed] = await outcomes(frame);
  expect([isNew, changed]).toEqual(["0 New", "0 Changed"]);
  expect(troubles).toEqual([]);
  await close();
});

const unreadable = [
  ["tom.csv", Buffer.from(""), "Filen är tom"],
  ["trasig.csv", Buffer.from('Kundnr;Namn\r\n1;"Utan slut\r\n2;B'), "stängs aldrig"],
] as const;

test("a file that cannot be imported is told in a sentence, and nothing is written", async () => {
  const { page, pane, troubles, close } = await workbench.open();
  const frame = await pane();
  await ready(frame);
  const before = await wholeBook(page);
  for (const [name, bytes, told] of unreadable) {
    await openView(frame, "import");
    await chooseFile(frame, name, bytes);
    await frame.locator("[role=alert]", { hasText: told }).first().waitFor();
    expect(await wholeBook(page)).toBe(before);
  }
  expect(troubles).toEqual([]);
  await close();
});
