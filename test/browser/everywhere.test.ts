import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openView, ready } from "./pane-acts";
import { arrowTo, atHeading, openPlace, stopAt, tabOn, tabTo } from "./tab";
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
  ["log", "Importlogg"],
  ["modules", "Moduler"],
  ["create", "Skapa register"],
  ["own-sheets", "Använd ett eget blad"],
  ["keys", "Tangenter"],
  ["access", "Hantera åtkomst"],
  ["rights", "Registerrättigheter"],
  ["reports", "Rapport på blad"],
  ["whatif", "Tänk om"],
  ["combinations", "Pröva en kombination"],
  ["billing", "Fakturering"],
  ["registers", "Register"],
  ["projects", "Projekt"],
  ["home", "Hem"],
] as const;

/** Opens what is called so, by Ctrl K, its name and Enter. */
const openNamed = async (page: Page, view: string, title: string): Promise<void> => {
  await page.keyboard.press("Control+k");
  await page.keyboard.insertText(title);
  await frame.locator(`#do-view-${view}`).waitFor();
  await arrowTo(page, frame, "ArrowDown", `#search[aria-activedescendant="do-view-${view}"]`);
  await page.keyboard.press("Enter");
  await frame.locator(`#view[data-view="${view}"] h2`).first().waitFor();
};

/** Opens a place at its root: a second press leads there from what was left open over it. */
const openRoot = async (page: Page, place: string): Promise<void> => {
  await openPlace(page, frame, place);
  if ((await frame.locator(".back-line").count()) > 0) await openPlace(page, frame, place);
};

const places = ["home", "projects", "billing", "registers"] as const;

test("every view is opened by its name and its heading has the keyboard; from there Shift+Tab and arrows lead to each place, and Tab on to the last stop", async () => {
  const { page, troubles } = open;
  for (const [at, [view, title]] of named.entries()) {
    await openNamed(page, view, title);
    await atHeading(frame, /./);
    await arrowTo(page, frame, "Shift+Tab", ".place-button");
    for (const place of places) await arrowTo(page, frame, "ArrowRight", `#place-${place}`);
    const place = places[at % places.length] ?? "home";
    await arrowTo(page, frame, "ArrowRight", `#place-${place}`);
    await page.keyboard.press("Enter");
    await frame.locator(`#place-${place}[aria-current]`).waitFor();
    await openNamed(page, view, title);
    await tabOn(page, frame);
  }
  expect(troubles).toEqual([]);
});

test("what is chosen in the search and opens nothing gives the keyboard back to where it stood", async () => {
  const { page } = open;
  await openRoot(page, "home");
  await tabTo(page, frame, "#todo-errors");
  await page.keyboard.press("Control+k");
  await page.keyboard.insertText("Kontrollera nu");
  await frame.locator('.search-line[aria-selected="true"]', { hasText: "Kontrollera nu" }).waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await stopAt(frame)).name).toBe("todo-errors");
});

test("each row of Register is come to by Tab and arrows, opened by Enter, and come back to by Esc", async () => {
  const { page, troubles } = open;
  await openRoot(page, "registers");
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
      // The projects are a place of their own, with no way back but the places.
      if (name === "register-projects") {
        await openRoot(page, "registers");
        await tabTo(page, frame, ".register-main");
        await arrowTo(page, frame, "ArrowDown", `#${name}`);
      } else await page.keyboard.press("Escape");
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
