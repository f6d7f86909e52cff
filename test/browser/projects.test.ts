import type { Frame, Page } from "playwright-core";
import { afterEach, beforeAll, expect, test } from "vitest";
import { expectFits, langs, openedIn } from "./looks";
import { openView, press, ready } from "./pane-acts";
import { cellOf, firstSheet, selectedCell, selectIn, typeIn } from "./sheets";
import { Workbench, picture, type Open } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

/** The tree, with all that is asked for there worked out. */
const openTree = async (frame: Frame): Promise<void> => {
  await openView(frame, "projects");
  await frame.locator(".project-row").first().waitFor();
  await frame.locator(".tree-total b").nth(1).waitFor();
};

/** The card of a project, from the tree. */
const openCard = async (frame: Frame, code: string): Promise<void> => {
  const parts = code.split(".");
  for (let depth = 1; depth < parts.length; depth++)
    await frame.locator(`[data-code="${parts.slice(0, depth).join(".")}"]`).press("ArrowRight");
  await frame.locator(`[data-code="${code}"]`).click();
  await frame.locator("#figure-value").waitFor();
};

test.each(langs)(
  "the tree, the card and what unfolds on it are accessible and fit in each width and theme (%s)",
  async (lang) => {
    const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
    const frame = await pane();
    await ready(frame);
    await openTree(frame);
    const look = (name: string): Promise<void> => expectFits(page, frame, `projects-${name}`, lang);
    await look("tree");
    await frame.locator("#project-search").click();
    await frame.locator("#chip-over").click();
    await look("over");
    await frame.locator("#chip-all").click();
    await frame.locator("#project-menu").click();
    await look("menu");
    await frame.locator(".menu-item").first().click();
    await frame.locator('input[type="date"]').first().fill("2026-01-01");
    await look("choose");
    await frame.locator(".acts fluent-button").last().click();
    await frame.locator(".chosen").waitFor();
    await look("period");
    await frame.locator(".chosen .icon-button").click();
    await openCard(frame, "LO.101");
    await frame.locator(".control").first().waitFor();
    await look("card");
    await frame.locator(".try-hours summary").click();
    await frame.locator(".try-hours input").fill("700");
    await frame.locator(".control .link").first().click();
    await frame.locator("#figure-value").click();
    await frame.locator(".part-line").first().click();
    await frame.locator(".parts .entry").first().waitFor();
    await look("figure");
    for (const fold of await frame.locator(".fold-line").all()) await fold.click();
    for (const why of (await frame.locator(".why").all()).slice(0, 6)) await why.click();
    await look("folds");
    await selectIn(page, lang === "sv" ? "Tidrader" : "Time entries", "A120");
    await frame.locator(".entry-facts").waitFor();
    await look("entry");
    expect(troubles).toEqual([]);
    await close();
  },
);

/** The page of a test that only reads and walks. */
let walked: Open | undefined;
afterEach(async () => {
  await walked?.close();
  walked = undefined;
});

/** Such a page, with the tree in its pane. */
const atTree = async (): Promise<{ page: Page; frame: Frame; troubles: readonly string[] }> => {
  walked = await workbench.open({ query: "?lang=sv&pane=350" });
  const { page, pane, troubles } = walked;
  const frame = await pane();
  await ready(frame);
  await openTree(frame);
  return { page, frame, troubles };
};

/** What holds the focus in the pane. */
const focused = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const element = document.activeElement;
    return element?.id || element?.textContent.trim() || "";
  });

test("with real keys: Tab comes to the tree once, arrows open and walk it, Enter shows the card and Esc leads back to the row #96 #97", async () => {
  const { page, frame, troubles } = await atTree();
  await frame.locator("#tree-figures").focus();
  const press = async (...keys: string[]): Promise<string> => {
    for (const key of keys) await page.keyboard.press(key);
    return focused(frame);
  };
  expect(await press("Tab")).toBe("project-0001");
  expect(await press("r")).toBe("project-R1");
  expect(await press("ArrowRight", "ArrowRight")).toBe("project-R1.Energi");
  expect(await press("f")).toBe("project-R1.Fast");
  expect(await press("ArrowRight", "ArrowRight")).toBe("project-R1.Fast.Nord");
  await page.keyboard.press("Control+Enter");
  await expect.poll(async () => (await selectedCell(page))[0]).toBe("Projekt");
  await page.keyboard.press("Enter");
  await frame.locator("#figure-value").waitFor();
  await expect.poll(() => focused(frame)).toBe("R1.Fast.Nord");
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(frame)).toBe("project-R1.Fast.Nord");
  expect(await press("ArrowLeft", "ArrowLeft", "ArrowLeft")).toBe("project-R1");
  expect(await press("Shift+Tab")).toBe("tree-figures");
  expect(troubles).toEqual([]);
});

test("a figure opens who, and they open the rows, whose sum is the figure, to the öre; a row leads to the sheet #102 #103", async () => {
  const { page, frame, troubles } = await atTree();
  await openCard(frame, "R1.Jour");
  const ore = (text: string): number => Number(text.replaceAll(/[^0-9,\u2212-]/g, "").replace(",", ""));
  for (const id of ["figure-worked", "figure-value"]) {
    const figure = frame.locator(`#${id}`);
    await figure.click();
    await frame.locator(".part-sum").waitFor();
    const told = await figure.locator("b").innerText();
    expect(await frame.locator(".part-sum b").last().innerText()).toBe(told);
    for (const part of await frame.locator(".part-line").all()) await part.click();
    for (const more of await frame.locator(".parts .more").all()) await more.click();
    if (id === "figure-value") {
      const rows = await frame.locator(".parts .entry-figure").allInnerTexts();
      expect(rows.length).toBeGreaterThan(10);
      expect(rows.reduce((sum, text) => sum + ore(text), 0)).toBe(ore(told));
    }
  }
  await frame.locator(".parts .entry").first().click();
  await expect.poll(async () => (await selectedCell(page))[0]).toBe("Tidrader");
  expect(troubles).toEqual([]);
});

test("the tree marks the selected row's project, and an open card follows it, to what a time row says of itself", async () => {
  const { page, frame, troubles } = await atTree();
  await selectIn(page, "Tidrader", "A2");
  const project = String(await cellOf(page, "Tidrader", 1, 2));
  const marked = frame.locator('.project-row[aria-selected="true"]');
  await marked.waitFor();
  expect(await marked.getAttribute("data-code")).toBe(project);
  await marked.click();
  await frame.locator(".project-card h2", { hasText: project }).waitFor();
  await frame.locator(".entry-facts", { hasText: "Tidrader rad 2" }).waitFor();
  await selectIn(page, "Projekt", "A22");
  await frame.locator(".project-card h2", { hasText: "LO.101" }).waitFor();
  expect(await frame.locator(".entry-facts").count()).toBe(0);
  expect(troubles).toEqual([]);
});

test("Varför? of an inherited color leads to the cell above that decides #68", async () => {
  const { page, frame, troubles } = await atTree();
  await openCard(frame, "LO.101");
  await frame.locator("#section-staffing").click();
  await frame.locator('[title="Varför? Gällande färg"]').click();
  await frame.locator(".trace .decides", { hasText: "LO: Färg" }).locator("button").click();
  await expect.poll(() => selectedCell(page)).toEqual(["Projekt", 20, 13]);
  expect(troubles).toEqual([]);
});

test("staffing is turned off and on under Moduler: its sheets and its tab come and go #4 #64", async () => {
  const { page, pane, troubles, close } = await workbench.open();
  const frame = await pane();
  await ready(frame);
  await openView(frame, "modules");
  const off = frame.locator('fluent-button[aria-label="Stäng av Bemanning och kompetenser"]');
  const on = frame.locator('fluent-button[aria-label="Slå på Bemanning och kompetenser"]');
  await off.click();
  await on.waitFor();
  await picture(page, "staffing-off");
  await openTree(frame);
  await openCard(frame, "LO.101");
  expect(await frame.locator("#section-staffing").count()).toBe(0);
  await openView(frame, "modules");
  await on.click();
  await off.waitFor();
  await openTree(frame);
  await openCard(frame, "LO.101");
  await frame.locator("#section-staffing").click();
  await frame.locator("text=Gällande färg").first().waitFor();
  await picture(page, "staffing-on");
  expect(troubles).toEqual([]);
  await close();
});

const messy = [
  ["Våra uppdrag 2026"],
  [],
  ["Projektnr", "Benämning", "Ansvarig", "Start"],
  ["BS", "Bolagsstöd", "Eva", "2026-01-01"],
  ["BS.HR", "Personal", "Bo", ""],
  ["BS.HR.Bem", "Bemanning", "Bo", "30 februari"],
];

test("a messy sheet is shown column by column, and is a register when it has been approved", async () => {
  const { page, pane, troubles, close } = await workbench.open({ query: "?lang=sv&pane=320&book=empty" });
  const frame = await pane();
  await ready(frame);
  const sheet = await firstSheet(page);
  for (const [row, cells] of messy.entries())
    for (const [column, text] of cells.entries())
      if (text !== "") await typeIn(page, sheet, `${"BCDE".charAt(column)}${row + 2}`, text);
  await frame.locator("#start-own").click();
  await press(frame, "Leta bland arbetsbokens blad");
  await frame.locator("button", { hasText: "Visa kolumnerna" }).first().click();
  await frame.locator(".adopt .column").first().waitFor();
  await expectFits(page, frame, "adopt", "sv");
  await press(frame, "Använd som Projekt");
  await frame.locator(".todo").waitFor();
  await openView(frame, "check");
  await frame.locator("text=30 februari").first().waitFor();
  await picture(page, "adopted");
  expect(await cellOf(page, sheet, 3, 1)).toBe("Projektnr");
  expect(troubles).toEqual([]);
  await close();
});
