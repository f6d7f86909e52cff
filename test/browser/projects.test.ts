import { beforeAll, expect, test } from "vitest";
import { expectFits, looks } from "./looks";
import { openView, press, ready } from "./pane-acts";
import { cellOf, firstSheet, selectedCell, selectIn, typeIn } from "./sheets";
import { Workbench, picture } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const tabs = [
  ...["general", "comments", "attachments", "staffing", "competences", "participants", "status"],
  ...["billing", "review", "places", "permission"],
];

test.each(looks)(
  "the search, the card and its tabs are accessible and fit ($width pixels, dark: $dark, $lang)",
  async (one) => {
    const { width, dark, lang } = one;
    const { page, pane, troubles, close } = await workbench.open({
      query: `?lang=${lang}&pane=${width}`,
      dark,
    });
    const frame = await pane();
    await ready(frame);
    await openView(frame, "projects");
    await frame.locator(".hit").first().waitFor();
    const look = (name: string): Promise<void> => expectFits(page, frame, `projects-${name}`, one);
    await look("search");
    await selectIn(page, lang === "sv" ? "Projekt" : "Projects", "A22");
    await frame.locator(".project-card").waitFor();
    for (const tab of tabs) {
      await frame.locator(`#card-${tab}`).click();
      const why = frame.locator(".why");
      if ((await why.count()) > 0) await why.first().click();
      await look(tab);
    }
    expect(troubles).toEqual([]);
    await close();
  },
);

test("the card follows the selection, to the project of a time entry too", async () => {
  const { page, pane, troubles, close } = await workbench.open();
  const frame = await pane();
  await ready(frame);
  await openView(frame, "projects");
  await frame.locator(".hit").first().waitFor();
  await selectIn(page, "Tidrader", "A2");
  const project = String(await cellOf(page, "Tidrader", 1, 2));
  await frame.locator(".project-card h2", { hasText: project }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("Varför? of an inherited color leads to the cell above that decides #68", async () => {
  const { page, pane, troubles, close } = await workbench.open();
  const frame = await pane();
  await ready(frame);
  await openView(frame, "projects");
  await frame.locator(".hit").first().waitFor();
  await selectIn(page, "Projekt", "A22");
  await frame.locator(".project-card h2", { hasText: "LO.101" }).waitFor();
  await frame.locator("#card-staffing").click();
  await frame.locator('[aria-label="Varför? Gällande färg"]').click();
  await frame.locator(".trace .decides", { hasText: "LO: Färg" }).locator("button").click();
  await expect.poll(() => selectedCell(page)).toEqual(["Projekt", 20, 13]);
  expect(troubles).toEqual([]);
  await close();
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
  await openView(frame, "projects");
  await selectIn(page, "Projekt", "A5");
  await frame.locator(".project-card").waitFor();
  expect(await frame.locator("#card-staffing").count()).toBe(0);
  await openView(frame, "modules");
  await on.click();
  await off.waitFor();
  await openView(frame, "projects");
  await frame.locator("#card-staffing").click();
  await frame.locator("text=Gällande färg").waitFor();
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
  const look = { width: 320, dark: false, lang: "sv" } as const;
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
  await expectFits(page, frame, "adopt", look);
  await press(frame, "Använd som Projekt");
  await frame.locator(".todo").waitFor();
  await openView(frame, "check");
  await frame.locator("text=30 februari").first().waitFor();
  await picture(page, "adopted");
  expect(await cellOf(page, sheet, 3, 1)).toBe("Projektnr");
  expect(troubles).toEqual([]);
  await close();
});
