import { beforeAll, expect, test } from "vitest";
import { newXlsx } from "../../xlsx/new";
import { expectFits, langs, openedIn } from "./looks";
import { atStep, chooseFile, openView, outcomes, press, ready } from "./pane-acts";
import { cellOf } from "./sheets";
import { Workbench, picture } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

/** A workbook with a cover and a list of customers under a title, its numbers kept as numbers that show zeros. */
const customers = (): Buffer => {
  const document = newXlsx();
  document.addSheet("Omslag").setCell(0, 0, { value: "Kundlista" });
  const sheet = document.addSheet("Lista");
  sheet.setCell(0, 1, { value: "Kunder 2026" });
  ["Kundnr", "Namn", "Ort"].forEach((value, column) => sheet.setCell(2, column + 1, { value }));
  [90_007, "Åkeri Öst AB", "Åmål"].forEach((value, column) =>
    sheet.setCell(3, column + 1, { value, numberFormat: column === 0 ? "0000000" : "General" }),
  );
  return Buffer.from(document.save());
};

test("a workbook is chosen as the source, its sheet picked, and its rows imported as they show #139 #140 #146", async () => {
  const { page, pane, troubles, close } = await workbench.open();
  const frame = await pane();
  await ready(frame);
  await openView(frame, "import");
  await frame
    .locator('#view input[type="file"]')
    .setInputFiles({ name: "kunder.xlsx", mimeType: "application/octet-stream", buffer: customers() });
  await atStep(frame, "Läsning");
  await frame.locator("label", { hasText: "Blad" }).locator("select").first().selectOption("Lista");
  await frame.locator("th", { hasText: "Kundnr" }).waitFor();
  await picture(page, "import-sheet");
  await press(frame, "Nästa");
  await atStep(frame, "Kolumner");
  await press(frame, "Nästa");
  await atStep(frame, "Förhandsgranska");
  expect((await outcomes(frame))[1]).toBe("1 Nya");
  await press(frame, "Skriv 1 rad");
  await atStep(frame, "Kvittens");
  expect(await cellOf(page, "Kunder", 401, 0)).toBe("0090007");
  expect(await cellOf(page, "Kunder", 401, 1)).toBe("Åkeri Öst AB");
  expect(troubles).toEqual([]);
  await close();
});

const file = {
  sv: ["Kundnr;Namn;Postnr;Ort", "90011;Åkeri Öst AB;11122;Åmål", "90012;Bo AB;111 2;"],
  en: ["Customer number;Name;Postcode;City", "90011;Åkeri Öst AB;11122;Åmål", "90012;Bo AB;111 2;"],
};
const words = {
  sv: {
    steps: ["Läsning", "Kolumner", "Förhandsgranska", "Kvittens"],
    next: "Nästa",
    write: "Skriv 2 rader",
  },
  en: { steps: ["Reading", "Columns", "Preview", "Receipt"], next: "Next", write: "Write 2 rows" },
};

test.each(langs)(
  "the wizard's pages fit in each width and theme, and what the rows will come to is told before they are written (%s) #145",
  async (lang) => {
    const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
    const frame = await pane();
    const { steps, next, write } = words[lang];
    await ready(frame);
    await openView(frame, "import");
    await expectFits(page, frame, "import-file", lang);
    await chooseFile(frame, "kunder.csv", Buffer.from(file[lang].join("\r\n")));
    for (const step of steps.slice(0, 2)) {
      await atStep(frame, step);
      await expectFits(page, frame, `import-${steps.indexOf(step)}`, lang);
      await press(frame, next);
    }
    await atStep(frame, steps[2] ?? "");
    await frame.locator("#consequences-appear summary").click();
    const told = await frame.locator("#consequences-appear .paged > li").count();
    expect(told).toBe(2);
    await expectFits(page, frame, "import-preview", lang);
    await press(frame, write);
    await atStep(frame, steps[3] ?? "");
    await expectFits(page, frame, "import-receipt", lang);
    expect(troubles).toEqual([]);
    await close();
  },
);
