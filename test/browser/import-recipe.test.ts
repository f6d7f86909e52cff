import type { Frame } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { expectFits, langs, openedIn } from "./looks";
import { atStep, chooseFile, openView, outcomes, press, ready } from "./pane-acts";
import { cellOf } from "./sheets";
import { Workbench, picture } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const words = {
  sv: {
    ...{
      next: "Nästa",
      write: /^Skriv/,
      restart: "Importera en fil till",
      steps: ["Läsning", "Kolumner", "Förhandsgranska", "Kvittens"],
    },
    ...{ fields: ["Kundnummer", "Namn", "Postort"], kept: /Importreceptet/, sheet: "Kunder" },
  },
  en: {
    ...{
      next: "Next",
      write: /^Write/,
      restart: "Import another file",
      steps: ["Reading", "Columns", "Preview", "Receipt"],
    },
    ...{ fields: ["Customer number", "Name", "City"], kept: /Import recipe/, sheet: "Customers" },
  },
};

const october = ["Nr hos oss;Vem;Stad;Rest", "90021;Åkeri Öst AB;Åmål;x", "90022;Bo AB;Lund;y"];
const november = [
  "Utdrag november",
  "",
  "Rest;Stad;Nr hos oss;Vem",
  "z;Ystad;90021;Åkeri Öst AB",
  "z;Umeå;90023;Ny AB",
];
const bufferOf = (lines: readonly string[]): Buffer => Buffer.from(lines.join("\r\n"));

const decide = async (frame: Frame, header: string, field: string): Promise<void> => {
  const column = frame.locator(".column").filter({ has: frame.getByText(header, { exact: true }) });
  await column.locator("select").first().selectOption({ label: field });
};

test.each(langs)(
  "a sender's files are decided on once, and read in one press the month after (%s) #175",
  async (lang) => {
    const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
    const frame = await pane();
    const { next, write, restart, steps, fields, sheet, kept } = words[lang];
    const [reading = "", columns = "", preview = "", receipt = ""] = steps;
    await ready(frame);
    await openView(frame, "import");
    await frame.locator("#recipes summary").click();
    await expectFits(page, frame, "import-recipes-none", lang);
    await frame.locator("#recipes summary").click();
    await chooseFile(frame, "okt.csv", bufferOf(october));
    await atStep(frame, reading);
    await press(frame, next);
    await atStep(frame, columns);
    for (const [at, header] of ["Nr hos oss", "Vem", "Stad"].entries())
      await decide(frame, header, fields[at] ?? "");
    await frame.locator("#view details summary").first().click();
    await frame.locator("#matched-by").waitFor();
    await expectFits(page, frame, "import-matched-by", lang);
    await press(frame, next);
    await atStep(frame, preview);
    await frame.locator("#absent summary").click();
    await expectFits(page, frame, "import-absent", lang);
    await press(frame, write);
    await atStep(frame, receipt);
    await frame.locator("#keep-recipe-part summary").click();
    await frame.locator("#recipe-name").fill("Grannens system");
    await expectFits(page, frame, "import-keep-recipe", lang);
    await frame.locator("#keep-recipe").click();
    await frame.locator(".said", { hasText: kept }).waitFor();
    await press(frame, restart);
    await chooseFile(frame, "nov.csv", bufferOf(november));
    await atStep(frame, reading);
    await frame.locator("#take-recipe").waitFor();
    await expectFits(page, frame, "import-recipe-offer", lang);
    await frame.locator("#take-recipe").click();
    await atStep(frame, preview);
    expect((await outcomes(frame)).slice(1, 3).map((text) => text.split(" ")[0])).toEqual(["1", "1"]);
    await frame.locator(".planned input[type=checkbox]").first().click();
    await frame.locator(".planned .row.refused").waitFor();
    await expectFits(page, frame, "import-recipe-used", lang);
    await press(frame, write);
    await atStep(frame, receipt);
    await picture(page, `import-recipe-written-${lang}`);
    expect(await cellOf(page, sheet, 403, 0)).toBe("90023");
    await openView(frame, "home");
    await frame.locator(".home-recipes button", { hasText: "Grannens system" }).waitFor();
    await expectFits(page, frame, "home-recipes", lang);
    expect(troubles).toEqual([]);
    await close();
  },
);
