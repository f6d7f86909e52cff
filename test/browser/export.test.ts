import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { focusOn, pressOn } from "./keys";
import { expectFits, expectHolds, langs, openedIn } from "./looks";
import { openView, press, ready } from "./pane-acts";
import { cellOf } from "./sheets";
import { Workbench } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const said = {
  sv: { sheet: "Exportmallar", readBack: "0 nya, 0 ändrade" },
  en: { sheet: "Export templates", readBack: "0 new, 0 changed" },
};

/** Says who the file is for, by the keyboard: to the first of the receivers, and down. */
const chooseReceiver = async (frame: Frame, value: string): Promise<void> => {
  await focusOn(frame.locator('input[name="receiver"]:checked'));
  const radios = frame.locator('input[name="receiver"]');
  const wanted = await radios.evaluateAll(
    (all, id) => all.findIndex((one) => one instanceof HTMLInputElement && one.value === id),
    value,
  );
  const checked = await radios.evaluateAll((all) =>
    all.findIndex((one) => one instanceof HTMLInputElement && one.checked),
  );
  for (let at = checked; at !== wanted; at += at < wanted ? 1 : -1)
    await frame.page().keyboard.press(at < wanted ? "ArrowDown" : "ArrowUp");
  await expect.poll(() => radios.nth(wanted).isChecked()).toBe(true);
};

test.each(langs)(
  "what does not go along stands before a file is made, and leads to its rows by the keyboard (%s) #136",
  async (lang) => {
    const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
    const frame = await pane();
    await ready(frame);
    await openView(frame, "export");
    await expectFits(page, frame, "export", lang);
    await frame.locator("#view select").first().selectOption("projects");
    await chooseReceiver(frame, "fortnox");
    await frame.locator(".lost").waitFor();
    await pressOn(frame.locator("#lost-columns summary"));
    await pressOn(frame.locator(".lost li button").first());
    await frame.locator(".lost-cell").first().waitFor();
    await expectFits(page, frame, "export-lost", lang);
    await chooseReceiver(frame, "sie4");
    await pressOn(frame.locator("#with-tree"), "Space");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pressOn(frame.locator("#export-file")),
    ]);
    const sie = readFileSync(await download.path()).toString("latin1");
    expect(sie).toMatch(
      /^#FLAGGA 0\r\n[^]*\r\n#DIM 6 "Huvudprojekt"\r\n[^]*#UNDERDIM \d+ "Registrerbart" \d+\r\n/,
    );
    await frame.locator(".made").waitFor();
    expect(await frame.locator(".made").innerText()).toContain(said[lang].readBack);
    await expectFits(page, frame, "export-sie", lang);
    expect(troubles).toEqual([]);
    await close();
  },
);

test("columns are moved by real keys, and the file has them in that order", async () => {
  const { page, pane, troubles, close } = await workbench.open(openedIn("sv"));
  const frame = await pane();
  await ready(frame);
  await openView(frame, "export");
  await frame.locator("#view select").first().selectOption("projects");
  await pressOn(frame.locator("#export-columns summary"));
  const boxes = frame.locator("#export-columns input");
  await focusOn(boxes.first());
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(() => boxes.nth(1).evaluate((box) => box.matches(":focus"))).toBe(true);
  await expectFits(page, frame, "export-columns", "sv");
  await expectHolds(page, frame, "export-columns");
  const [download] = await Promise.all([page.waitForEvent("download"), press(frame, "Skapa filen")]);
  expect(readFileSync(await download.path(), "utf8")).toMatch(/^\uFEFFNamn;Kod;/);
  expect(troubles).toEqual([]);
  await close();
});

test.each(langs)(
  "a form is learned from one file, kept in the workbook, and the next file has it (%s) #176",
  async (lang) => {
    const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
    const frame = await pane();
    await ready(frame);
    await openView(frame, "export");
    await frame.locator("#view select").first().selectOption("customers");
    await chooseReceiver(frame, "speedledger");
    await expectFits(page, frame, "export-unknown", lang);
    await pressOn(frame.locator("#learn"));
    await frame.locator('#view input[type="file"]').setInputFiles({
      name: "kunder ut.txt",
      mimeType: "text/plain",
      buffer: Buffer.from('"Kundnr"\t"Företag"\t"Säljare"\n"1"\t"Ett å"\t"EK"\n', "latin1"),
    });
    await frame.locator(".learn-sample").waitFor();
    await expectFits(page, frame, "export-learn", lang);
    await pressOn(frame.locator("#keep-template"));
    await frame.locator('input[name="receiver"][value="template SpeedLedger"]:checked').waitFor();
    expect(await cellOf(page, said[lang].sheet, 1, 0)).toBe("SpeedLedger");
    // What is said of it lies over the view, and never over the way on.
    const notice = await frame.locator(".said").boundingBox();
    const acts = await frame.locator(".acts").boundingBox();
    expect(notice!.y + notice!.height).toBeLessThanOrEqual(acts!.y);
    expect(acts!.y + acts!.height).toBeLessThanOrEqual((await frame.locator(".last").boundingBox())!.y);
    await expectFits(page, frame, "export-learned", lang);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pressOn(frame.locator("#export-file")),
    ]);
    const file = readFileSync(await download.path());
    expect(file.toString("latin1")).toMatch(
      /^"Kundnr"\t"Företag"\t"Säljare"\n"[^"\t\n]+"\t"[^"\t\n]+"\t""\n/,
    );
    expect(troubles).toEqual([]);
    await close();
  },
);

test.each(langs)(
  "the workbook remembers an export at one press, and tells what has changed since without its file (%s) #136",
  async (lang) => {
    const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
    const frame = await pane();
    await ready(frame);
    await openView(frame, "export");
    await frame.locator("#view select").first().selectOption("employees");
    await Promise.all([page.waitForEvent("download"), pressOn(frame.locator("#export-file"))]);
    await frame.locator("#remember-export").waitFor();
    await expectFits(page, frame, "export-remember", lang);
    await pressOn(frame.locator("#remember-export"));
    await frame.locator("#remembered").waitFor();
    await expectFits(page, frame, "export-remembered", lang);
    await pressOn(frame.locator("#remembered button"));
    await frame.locator("#remember-export").waitFor();
    expect(troubles).toEqual([]);
    await close();
  },
);
