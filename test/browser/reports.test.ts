import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { expectFits, expectHolds, langs, openedIn } from "./looks";
import { openView, ready, undoLast } from "./pane-acts";
import { cellOf, selectIn, typeIn, wholeBook } from "./sheets";
import { Workbench, picture } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const names = {
  sv: { sheet: "Budgetrapport", time: "Tidrader", total: "Summa", title: "Arbetat mot budget, timmar" },
  en: { sheet: "Budget report", time: "Time entries", total: "Total", title: "Worked against budget, hours" },
} as const;

/** From the menu of Projekt to the reports. */
const openReports = async (frame: Frame): Promise<void> => {
  await openView(frame, "projects");
  await frame.locator(".project-row").first().waitFor();
  await frame.locator("#project-menu").click();
  await frame.locator(".menu-item:has-text('Till blad'), .menu-item:has-text('To a sheet')").click();
  await frame.locator('#view[data-view="reports"]').waitFor();
};

/** What the chart that lies over the sheet shows, in words. */
const chartIn = (page: Page) => page.locator(".charts .chart");

const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (
      window as unknown as { workbench: { workbook: { sheets: { name: string }[] } } }
    ).workbench.workbook.sheets.map(({ name }) => name),
  );

/** Puts what was last said away: it lies over the acts. */
const hush = async (frame: Frame): Promise<void> => {
  const close = frame.locator(".said .icon-button");
  if ((await close.count()) > 0) await close.click();
};

/** Makes the report, or brings it up to date, and waits until that is said. */
const put = async (frame: Frame): Promise<void> => {
  await hush(frame);
  await frame.locator("#put-report:not([disabled])").click();
  await frame.locator(".said").waitFor();
};

test.each(langs)(
  "a report is put on a sheet with its chart, is brought up to date, and a row shows its project (%s)",
  async (lang) => {
    const { sheet, time, title } = names[lang];
    const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
    const frame = await pane();
    await ready(frame);
    await openReports(frame);
    await expectFits(page, frame, "reports", lang);
    await put(frame);
    await chartIn(page).waitFor();
    expect(await chartIn(page).getAttribute("aria-label")).toContain(title);
    await frame.locator(".reports .told", { hasText: sheet }).waitFor();
    await expectFits(page, frame, "reports-stands", lang);
    const before = Number(await cellOf(page, sheet, 4, 3));
    expect(before).toBeGreaterThan(0);
    const code = String(await cellOf(page, sheet, 4, 0));
    await typeIn(page, time, "C2", code);
    await typeIn(page, time, "E2", lang === "sv" ? "1234,5" : "1234.5");
    await expect
      .poll(async () => {
        await put(frame);
        return Number(await cellOf(page, sheet, 4, 3));
      })
      .toBeGreaterThan(before + 1000);
    await picture(page, `reports-refreshed-${lang}`);
    await selectIn(page, sheet, "B6");
    await frame.locator(".project-card h2").waitFor();
    const shown = String(await cellOf(page, sheet, 5, 0));
    await expect.poll(() => frame.locator(".card-head h2").innerText()).toContain(shown);
    await selectIn(page, sheet, "B7");
    const next = String(await cellOf(page, sheet, 6, 0));
    await expect.poll(() => frame.locator(".card-head h2").innerText()).toContain(next);
    await frame.locator("#figure-worked").click();
    await frame.locator(".part-line").first().waitFor();
    await picture(page, `reports-card-${lang}`);
    expect(troubles).toEqual([]);
    await close();
  },
);

/** The first cell of a report's rows that says something, by the sheet's row. */
const ROW = 5;

test.each(langs)(
  "the other reports stand on sheets, those of sums with their charts, and a row of each shows what it is of (%s)",
  async (lang) => {
    const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
    const frame = await pane();
    await ready(frame);
    await openReports(frame);
    const kinds = frame.locator(".reports .kind input");
    const rowByRow = 3;
    for (const at of [1, 2, rowByRow, 4]) {
      await frame.locator("#place-projects").click();
      await openReports(frame);
      await kinds.nth(at).check();
      await put(frame);
      await (at === rowByRow ? frame.locator(".reports .told + .hint") : chartIn(page)).waitFor();
      await picture(page, `reports-${at}-${lang}`);
      const sheet = (await frame.locator(".reports .told").innerText()).replace(
        /^(?:Bladet|The sheet) (.*?) (?:finns|is) .*$/s,
        "$1",
      );
      await selectIn(page, sheet, `A${ROW}`);
      const view = at >= rowByRow ? "register" : "billing";
      await frame.locator(`#view[data-view="${view}"]`).waitFor();
      await expectFits(page, frame, `reports-row-${at}`, lang);
      if (view === "register") continue;
      // The next row of the report is followed there.
      const heading = await frame.locator("#view h2").first().innerText();
      await selectIn(page, sheet, `A${ROW + 1}`);
      await expect.poll(() => frame.locator("#view h2").first().innerText()).not.toBe(heading);
    }
    expect(troubles).toEqual([]);
    await close();
  },
);

test("undoing the making of a report takes its sheet and its chart away", async () => {
  const { page, pane, troubles, close } = await workbench.open({ query: "?lang=sv&pane=350" });
  const frame = await pane();
  await ready(frame);
  await openReports(frame);
  await put(frame);
  await chartIn(page).waitFor();
  await undoLast(frame);
  await expect.poll(() => sheetNames(page)).not.toContain("Budgetrapport");
  await expect.poll(() => chartIn(page).count()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});

test("a report is saved as a CSV file that Swedish Excel opens, and nothing is written in the workbook", async () => {
  const { page, pane, close } = await workbench.open({ query: "?lang=sv&pane=350" });
  const frame = await pane();
  await ready(frame);
  await openReports(frame);
  const before = await wholeBook(page);
  const save = frame.locator("fluent-button", { hasText: "Spara som CSV" });
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  expect(download.suggestedFilename()).toMatch(/^Budget per projekt \d{4}-\d\d-\d\d\.csv$/);
  const lines = readFileSync(await download.path(), "utf8").split("\r\n");
  expect(lines[0]).toMatch(/^\uFEFFKod;Namn;Budgeterade timmar;Arbetade timmar;/);
  expect(lines.find((line) => line.startsWith("05;"))).toContain(";240;334;-94;94;139,17;");
  expect(await wholeBook(page)).toBe(before);
  await close();
});

test("the reports hold at 270 px, with large text, the system's colors and a finger", async () => {
  const { page, pane, close } = await workbench.open({ query: "?lang=sv&pane=350" });
  const frame = await pane();
  await ready(frame);
  await openReports(frame);
  await expectHolds(page, frame, "reports");
  await close();
});
