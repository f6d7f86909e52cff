import type { Frame, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { pressOn } from "./keys";
import { openView, press, ready } from "./pane-acts";
import { shiftsIn, watchShifts } from "./shifts";
import { Workbench } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

/** What follows from a change is worked out anew when the workbook has rested 150 ms: in so many frames it shows. */
const FOLLOWED = 30;

/** Writes a new customer, which no screen here tells of. */
const addCustomer = async (frame: Frame): Promise<void> => {
  await openView(frame, "customers");
  await frame.locator("#view .small-button", { hasText: "Ny kund" }).click();
  await frame.locator("text=Nästa lediga är ifyllt").waitFor();
  await frame.locator("form input").nth(1).fill("Åkeri Öst AB");
  await press(frame, "Granska");
  await press(frame, "Lägg till 1 rad");
  await frame.locator(".said").waitFor();
};

const click = (frame: Frame, selector: string): Promise<void> => frame.locator(selector).first().click();

/** The screens, and what is pressed to come to each. */
const screens: Readonly<Record<string, (frame: Frame, page: Page) => Promise<void>>> = {
  billing: async (frame) => {
    await openView(frame, "billing");
    await frame.locator(".group-row").first().waitFor();
  },
  "billing, review": async (frame) => {
    await click(frame, "#release");
    await frame.locator(".review-list .billed-figure").first().waitFor();
  },
  "access, clients": async (frame) => {
    await openView(frame, "registers");
    await click(frame, "#manage-access");
    await frame.locator("#clients input").first().waitFor();
  },
  "access, outcome": async (frame) => {
    await frame.locator('#clients input[value="K1"]').check();
    await click(frame, "#access-next");
    await frame.locator('#consultants input[value="ali.s"]').check();
    await click(frame, "#access-review");
    await frame.locator(".access-counts").waitFor();
  },
  export: async (frame) => {
    await openView(frame, "export");
    await frame.locator("#view select").first().selectOption("projects");
    await frame.locator("#export-columns").waitFor();
  },
  reports: async (frame) => {
    await openView(frame, "projects");
    await click(frame, "#project-menu");
    await click(frame, '.menu-item:has-text("Till blad")');
    await frame.locator(".reports .told").waitFor();
  },
  card: async (frame) => {
    await openView(frame, "projects");
    await frame.locator('[data-code="LO"]').click();
    await frame.locator("#figure-value").waitFor();
  },
  "what-if": async (frame) => {
    await click(frame, "#card-what-if");
    await click(frame, "#what-if-kind-budget");
    await frame.locator("#what-if-amount").fill("5000");
    await pressOn(frame.locator("#what-if-add"));
    await frame.locator(".what-if-table").waitFor();
    await frame.locator("#what-if-write:not([disabled])").waitFor();
  },
};

test("in every newer screen nothing moves when a change is undone and done again, when that is said, and when it is put away", async () => {
  const { page, pane, troubles, close } = await workbench.open({ query: "?lang=sv&pane=350" });
  const frame = await pane();
  await ready(frame);
  await addCustomer(frame);
  await watchShifts(frame, ".foot");
  for (const [name, show] of Object.entries(screens)) {
    await show(frame, page);
    // What is worked out for the screen has come when nothing of it moves any more.
    await expect.poll(() => shiftsIn(frame, FOLLOWED)).toEqual([]);
    for (const [key, says] of [
      ["Control+z", "Ångrat:"],
      ["Control+y", "Gjort om:"],
    ] as const) {
      await pressOn(frame.locator(".place-button[aria-current]"), key);
      await frame.locator(".said", { hasText: says }).waitFor();
      await frame.locator(".said .icon-button").click();
      await frame.locator(".said").waitFor({ state: "detached" });
      expect({ name, key, moved: await shiftsIn(frame, FOLLOWED) }).toEqual({ name, key, moved: [] });
    }
  }
  expect(troubles).toEqual([]);
  await close();
});
