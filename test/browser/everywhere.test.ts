import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openView, ready } from "./pane-acts";
import { arrowTo, atHeading, openPlace, stopAt, tabThrough, tabTo } from "./tab";
import { Workbench, type Open } from "./workbench";

/** One page for all: nothing here writes. */
let open: Open;
let frame: Frame;
beforeAll(async () => {
  const workbench = await Workbench.shared();
  open = await workbench.open({ query: "?lang=sv&pane=350" });
  frame = await open.pane();
  await ready(frame);
  // A press in the pane gives it the keyboard.
  await openView(frame, "home");
});
afterAll(() => open.close());

/** Every view that the search leads to, by its id and what it is called there. */
const named = [
  ["check", "Anmärkningar"],
  ["customers", "Kunder"],
  ["import", "Importera"],
  ["export", "Exportera"],
  ["modules", "Moduler"],
  ["create", "Skapa register"],
  ["own-sheets", "Använd ett eget blad"],
  ["keys", "Tangenter"],
  ["access", "Hantera åtkomst"],
  ["reports", "Rapport på blad"],
  ["whatif", "Tänk om"],
  ["combinations", "Pröva en kombination"],
  ["billing", "Fakturering"],
  ["registers", "Register"],
  ["projects", "Projekt"],
  ["home", "Hem"],
] as const;

/** Opens what is called so, by Ctrl K, its name, arrows and Enter. */
const openNamed = async (page: Page, view: string, title: string): Promise<void> => {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(title);
  const line = frame.locator(`#do-view-${view}`);
  await line.waitFor();
  for (let at = 0; at < 20 && (await line.getAttribute("aria-selected")) !== "true"; at++)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await frame.locator(`#view[data-view="${view}"] h2`).first().waitFor();
};

const places = ["home", "projects", "billing", "registers"] as const;

test("every view is opened by its name, its heading has the keyboard, and from there Shift+Tab and arrows lead to each place", async () => {
  const { page, troubles } = open;
  for (const [view, title] of named)
    for (const place of places) {
      await openNamed(page, view, title);
      await atHeading(frame, /./);
      await arrowTo(page, frame, "Shift+Tab", ".place-button");
      await arrowTo(page, frame, "ArrowRight", `#place-${place}`);
      await page.keyboard.press("Enter");
      await frame.locator(`#place-${place}[aria-current]`).waitFor();
    }
  expect(troubles).toEqual([]);
});

test("in every view each stop that Tab comes to can be gone on from, to the last", async () => {
  const { page, troubles } = open;
  for (const [view, title] of named) {
    await openNamed(page, view, title);
    const stops = await tabThrough(page, frame);
    // The search box, its menu, the places and something of the view itself.
    expect({ view, stops: stops.length > 3 }).toEqual({ view, stops: true });
  }
  expect(troubles).toEqual([]);
});

test("each row of Register is come to by Tab and arrows, opened by Enter, and come back to by Esc", async () => {
  const { page, troubles } = open;
  await openPlace(page, frame, "home");
  await openPlace(page, frame, "registers");
  if ((await frame.locator(".back-line").count()) > 0) await openPlace(page, frame, "registers");
  await atHeading(frame, /^Register/);
  await tabTo(page, frame, ".register-main");
  await page.keyboard.press("Home");
  const passed = new Set<string>();
  for (;;) {
    const { name, tabIndex } = await stopAt(frame);
    expect({ name, tabIndex }).toEqual({ name, tabIndex: 0 });
    if (passed.has(name)) break;
    passed.add(name);
    const isClosed = await frame.evaluate(
      () => document.activeElement?.getAttribute("aria-expanded") === "false",
    );
    if (isClosed) await page.keyboard.press("ArrowRight");
    else if (name.startsWith("register-")) {
      await page.keyboard.press("Enter");
      await frame.locator("#view:not([data-view='registers']) h2").first().waitFor();
      await atHeading(frame, /./);
      await page.keyboard.press("Escape");
      await expect.poll(async () => (await stopAt(frame)).name).toBe(name);
    }
    await page.keyboard.press("ArrowDown");
  }
  const all = await frame.locator(".register-main").evaluateAll((rows) => rows.map(({ id }) => id));
  expect(all.length).toBeGreaterThan(25);
  expect([...passed].filter((name) => !all.includes(name))).toEqual([]);
  expect(all.filter((id) => !passed.has(id))).toEqual([]);
  expect(troubles).toEqual([]);
});
