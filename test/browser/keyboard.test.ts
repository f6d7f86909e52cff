import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openView, press, ready } from "./pane-acts";
import { stopAt, tabThrough } from "./tab";
import { Workbench, type Open } from "./workbench";

/** One page for all: each test begins at Hem, and only the last writes. */
let open: Open;
beforeAll(async () => {
  const workbench = await Workbench.shared();
  open = await workbench.open({ query: "?lang=sv&pane=350" });
  await ready(await open.pane());
});
afterAll(() => open.close());

/** The page, and its pane at Hem. */
const atHome = async (): Promise<{ page: Page; frame: Frame; troubles: readonly string[] }> => {
  const frame = await open.pane();
  await openView(frame, "home");
  await frame.locator("#to-billing").waitFor();
  return { page: open.page, frame, troubles: open.troubles };
};

test("under Office's own client Tab walks from the search box through the places and the view to the last stop, and opens nothing", async () => {
  const { page, frame, troubles } = await atHome();
  await frame.locator(".near-row").first().waitFor();
  expect(await tabThrough(page, frame)).toEqual(
    [
      "search",
      "pane-menu",
      "place-home",
      "Kontrollera nu",
      "close-hint",
      "todo-fixable",
      "rättningar",
      "todo-errors",
      "todo-milder",
      ...["near-over", "near-near", "05 Arbetsmiljö", "ENT.2501.Inst", "1.9 Dörrautomatik"],
      "to-billing",
      "home-import",
      "home-export",
    ].map((name) => expect.stringContaining(name) as string),
  );
  expect(await frame.locator("#view").getAttribute("data-view")).toBe("home");
  expect(troubles).toEqual([]);
});

test("arrows walk among the places, and only a press opens one: its heading is where reading goes on", async () => {
  const { page, frame, troubles } = await atHome();
  await frame.locator("#place-home").focus();
  await page.keyboard.press("ArrowRight");
  expect((await stopAt(frame)).name).toBe("place-projects");
  await page.keyboard.press("ArrowRight");
  expect((await stopAt(frame)).name).toBe("place-billing");
  await page.keyboard.press("ArrowRight");
  expect(await stopAt(frame)).toEqual({ name: "place-registers", tabIndex: 0 });
  expect(await frame.locator("#view").getAttribute("data-view")).toBe("home");
  await page.keyboard.press("Enter");
  await frame.locator("#register-customers").waitFor();
  await expect.poll(() => stopAt(frame)).toEqual({ name: "Register", tabIndex: 0 });
  for (const name of ["to-import", "to-export", "register-customers"]) {
    await page.keyboard.press("Tab");
    expect(await stopAt(frame)).toEqual({ name, tabIndex: 0 });
  }
  await page.keyboard.press("ArrowDown");
  expect((await stopAt(frame)).name).toBe("register-projects");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await frame.locator(".customer-row").first().waitFor();
  await expect.poll(() => stopAt(frame)).toEqual({ name: "Kunder 400", tabIndex: 0 });
  await page.keyboard.press("Escape");
  await expect.poll(() => stopAt(frame)).toEqual({ name: "register-customers", tabIndex: 0 });
  expect(troubles).toEqual([]);
});

test("the menu opens on its first choice, is walked with arrows and letters, and Esc gives its button the focus", async () => {
  const { page, frame } = await atHome();
  await frame.locator("#pane-menu").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => stopAt(frame)).toEqual({ name: "Kontrollera nu", tabIndex: 0 });
  await page.keyboard.press("ArrowDown");
  expect((await stopAt(frame)).name).toBe("Jämför med deras fil");
  await page.keyboard.press("t");
  expect((await stopAt(frame)).name).toBe("Tangenter");
  await page.keyboard.press("Escape");
  expect((await stopAt(frame)).name).toBe("pane-menu");
  await page.keyboard.press("Enter");
  await page.keyboard.press("t");
  await page.keyboard.press("Enter");
  await frame.locator('#view[data-view="keys"]').waitFor();
  await expect.poll(() => stopAt(frame)).toEqual({ name: "Tangenter", tabIndex: 0 });
  await page.keyboard.press("Alt+ArrowLeft");
  await frame.locator('#view[data-view="home"]').waitFor();
  await page.keyboard.press("?");
  await frame.locator('#view[data-view="keys"]').waitFor();
});

test("Ctrl K opens the search over the view, arrows and Enter open what is found, and Esc goes back to where one stood", async () => {
  const { page, frame, troubles } = await atHome();
  const shifted = await frame.evaluate(() => document.querySelector(".todo")?.getBoundingClientRect().top);
  await frame.locator("#todo-errors").focus();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("fast no");
  await frame.locator('.search-line[aria-selected="true"]', { hasText: "R1.Fast.Nord" }).waitFor();
  await page.keyboard.press("Escape");
  expect((await stopAt(frame)).name).toBe("todo-errors");
  expect(await frame.evaluate(() => document.querySelector(".todo")?.getBoundingClientRect().top)).toBe(
    shifted,
  );
  await page.keyboard.press("Control+k");
  await page.keyboard.type("anställda");
  await frame.locator(".search-line", { hasText: /^Ny rad i Anställda$/ }).waitFor();
  await frame.locator(".search-line", { hasText: /^Anställda$/ }).waitFor();
  while (!(await frame.locator('.search-line[aria-selected="true"]', { hasText: /^Anställda$/ }).count()))
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await frame.locator('#view[data-view="register"] .row-line').first().waitFor();
  expect(troubles).toEqual([]);
});

const views = [
  "home",
  "registers",
  "projects",
  "check",
  "customers",
  "import",
  "export",
  "log",
  "modules",
  "billing",
];

test("in every view each stop that Tab comes to can be gone on from, Ångra among them", async () => {
  const { page, frame, troubles } = await atHome();
  await press(frame, "Granska");
  await frame.locator(".acts fluent-button").last().click();
  await frame.locator(".said").waitFor();
  for (const view of views) {
    await openView(frame, view);
    await frame.locator("#view h2").first().waitFor();
    const stops = await tabThrough(page, frame);
    expect({ view, undo: stops.some((name) => name.startsWith("Ångra: ")) }).toEqual({ view, undo: true });
  }
  expect(troubles).toEqual([]);
});
