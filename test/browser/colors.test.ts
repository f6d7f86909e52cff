import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { columnLetters } from "../../workbench/host/model/address";
import { openView, ready } from "./pane-acts";
import { cellOf, lookOf, selectIn, typeIn } from "./sheets";
import { Workbench, picture, violations } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

/** The zero-based column under a header of a sheet. */
const columnOf = async (page: Page, sheet: string, header: string): Promise<number> => {
  for (let column = 0; column < 60; column++)
    if ((await cellOf(page, sheet, 0, column)) === header) return column;
  throw new Error(`${sheet} has no column ${header}`);
};

/** The zero-based row of a project. */
const rowOf = async (page: Page, sheet: string, code: string): Promise<number> => {
  for (let row = 1; row < 100; row++) if ((await cellOf(page, sheet, row, 0)) === code) return row;
  throw new Error(`${sheet} has no project ${code}`);
};

const looks = [
  { dark: false, lang: "sv", sheet: "Projekt", header: "Färg", button: "Visa färger i bladet" },
  { dark: true, lang: "en", sheet: "Projects", header: "Color", button: "Show colors in the sheet" },
] as const;

test.each(looks)(
  "the colors in effect are shown in the sheet when asked for, and the button is accessible (dark: $dark, $lang) #66 #67",
  async ({ dark, lang, sheet, header, button }) => {
    const { page, pane, troubles, close } = await workbench.open({ query: `?lang=${lang}&pane=320`, dark });
    const frame = await pane();
    await ready(frame);
    await openView(frame, "projects");
    const column = await columnOf(page, sheet, header);
    await selectIn(page, sheet, `${columnLetters(column)}2`);
    expect(await lookOf(page, sheet, await rowOf(page, sheet, "R2"), column)).toBe(" #000000");
    await frame.locator("#project-menu").click();
    await frame.locator(".menu-item", { hasText: button }).click();
    await frame
      .locator(lang === "sv" ? "text=visar sina färger i bladet" : "text=show their colors")
      .waitFor();
    expect(await lookOf(page, sheet, await rowOf(page, sheet, "R2"), column)).toBe("#2E7D32 #FFFFFF");
    await selectIn(page, sheet, `${columnLetters(column)}${(await rowOf(page, sheet, "R2")) + 1}`);
    await page.locator('.rgCell[style*="background: rgb(46, 125, 50)"]').first().waitFor();
    await picture(page, `colors-${dark ? "dark" : "light"}-${lang}`);
    expect(await violations(frame)).toEqual([]);
    const needed = await frame.evaluate(() => document.documentElement.scrollWidth);
    expect(needed).toBe(320);
    expect(troubles).toEqual([]);
    await close();
  },
);

test("a color typed on Region 2 fills the projects under it that inherit, and no others #68 #69", async () => {
  const { page, pane, troubles, close } = await workbench.open();
  const frame = await pane();
  await ready(frame);
  const [color, inherits] = [
    await columnOf(page, "Projekt", "Färg"),
    await columnOf(page, "Projekt", "Ärv färg"),
  ];
  const parent = await rowOf(page, "Projekt", "R2");
  await selectIn(page, "Projekt", "A2");
  expect(await cellOf(page, "Projekt", parent + 1, inherits)).toBe("Ja");
  const typed = (text: string) => typeIn(page, "Projekt", `${columnLetters(color)}${parent + 1}`, text);
  // Nothing shows when the pane has settled what the sheet shows: it has when a color typed is followed.
  for (let tried = 1, look = ""; !look.startsWith("#0000F"); tried++) {
    await typed(`#0000F${tried % 10}`);
    for (let asked = 0; asked < tried * 20 && !look.startsWith("#0000F"); asked++) {
      await frame.evaluate(() => new Promise(requestAnimationFrame));
      look = await lookOf(page, "Projekt", parent, color);
    }
  }
  await typed("#00FF00");
  await expect.poll(() => lookOf(page, "Projekt", parent, color)).toBe("#00FF00 #000000");
  expect(await lookOf(page, "Projekt", parent + 1, color)).toBe("#00FF00 #000000");
  expect(await lookOf(page, "Projekt", parent + 1, color + 1)).toBe("#00FF00 #000000");
  expect(await cellOf(page, "Projekt", parent + 1, color)).toBe("");
  expect(await lookOf(page, "Projekt", await rowOf(page, "Projekt", "R1"), color)).toBe(" #000000");
  await selectIn(page, "Projekt", `${columnLetters(color)}${parent + 2}`);
  await page.locator('.rgCell[style*="background: rgb(0, 255, 0)"]').first().waitFor();
  await picture(page, "colors-typed");
  expect(troubles).toEqual([]);
  await close();
});
