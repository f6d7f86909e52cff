import type { Frame } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { openView, press, ready } from "./pane-acts";
import { wholeBook, withoutLog } from "./sheets";
import { Workbench } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

/** Writes what can be fixed at once, from Hem. */
const fixAll = async (frame: Frame): Promise<void> => {
  await press(frame, "Granska");
  await frame.locator(".acts fluent-button").last().click();
  await frame.locator(".todo").waitFor();
  await frame.locator(".said").waitFor();
};

test("after a write Ångra is in view in every place, and restores the workbook cell for cell", async () => {
  const { page, pane, troubles, close } = await workbench.open({ query: "?lang=sv&pane=350" });
  const frame = await pane();
  await ready(frame);
  const before = await wholeBook(page);
  await fixAll(frame);
  expect(withoutLog(await wholeBook(page))).not.toEqual(withoutLog(before));
  const undo = frame.locator('.foot [aria-label="Ångra: Rättat direkt"]').last();
  for (const place of ["projects", "registers", "home"]) {
    await openView(frame, place);
    const box = await undo.boundingBox();
    expect(box?.y).toBeLessThan(768);
  }
  await undo.focus();
  await page.keyboard.press("Enter");
  await frame.locator(".said", { hasText: "Ångrat:" }).waitFor();
  expect(withoutLog(await wholeBook(page))).toEqual(withoutLog(before));
  await expect.poll(() => frame.evaluate(() => document.activeElement?.textContent.trim())).toBe("Gör om");
  expect(troubles).toEqual([]);
  await close();
});

test("a pane that is opened anew still has the last change, with Ångra, and Ctrl+Z takes it back", async () => {
  const { page, pane, close } = await workbench.open({ query: "?lang=sv&pane=350" });
  const frame = await pane();
  await ready(frame);
  const before = await wholeBook(page);
  await fixAll(frame);
  await frame.evaluate(() => location.reload());
  await frame.waitForSelector("html[data-ready]");
  await ready(frame);
  await frame.locator(".last-text", { hasText: "Rättat direkt" }).waitFor();
  expect(await frame.locator(".said").count()).toBe(0);
  await frame.locator("#place-home").focus();
  await page.keyboard.press("Control+z");
  await frame.locator(".said", { hasText: "Ångrat:" }).waitFor();
  expect(withoutLog(await wholeBook(page))).toEqual(withoutLog(before));
  await close();
});

test("nothing moves when a notice, progress and the last change come and go", async () => {
  const { page, pane, close } = await workbench.open({ query: "?lang=sv&pane=350" });
  const frame = await pane();
  await ready(frame);
  await fixAll(frame);
  await openView(frame, "registers");
  await frame.locator(".register-row").first().waitFor();
  const places = (): Promise<string> =>
    frame.evaluate(() =>
      JSON.stringify(
        [...document.querySelectorAll("header, nav, #view, #view h2, .register-row")].map((one) => {
          const { top, left, width } = one.getBoundingClientRect();
          return [top, left, width];
        }),
      ),
    );
  // A row whose findings are fewer or more says so; nothing else stands elsewhere, and the foot has its own lines.
  await frame.evaluate(() => {
    const shifted: string[] = [];
    Object.assign(window, { shifted });
    type Shift = PerformanceEntry & { readonly sources: readonly { readonly node: Node | null }[] };
    new PerformanceObserver((list) => {
      for (const { node } of list.getEntries().flatMap((entry) => (entry as Shift).sources)) {
        const element = node instanceof Element ? node : node?.parentElement;
        if (element && !element.closest(".foot, .register-main"))
          shifted.push(`${element.localName} ${element.className}`);
      }
    }).observe({ type: "layout-shift" });
  });
  const before = await places();
  await frame.locator("#place-registers").focus();
  await page.keyboard.press("Control+z");
  await frame.locator(".said", { hasText: "Ångrat:" }).waitFor();
  expect(await places()).toBe(before);
  await frame.locator(".said .icon-button").click();
  await frame.locator(".said").waitFor({ state: "detached" });
  expect(await places()).toBe(before);
  expect(await frame.evaluate(() => (window as unknown as { shifted: string[] }).shifted)).toEqual([]);
  await close();
});

test("a view opens at its top, and each place keeps its own scroll position", async () => {
  const { pane, close } = await workbench.open({ query: "?lang=sv&pane=350" });
  const frame = await pane();
  await ready(frame);
  const top = (): Promise<number> => frame.evaluate(() => document.querySelector("#view")?.scrollTop ?? -1);
  // The browser keeps what is read in place when a line above it gets its height.
  const about = async (y: number): Promise<boolean> => Math.abs((await top()) - y) < 20;
  const scroll = (to: number): Promise<void> =>
    frame.evaluate((y) => document.querySelector("#view")?.scrollTo(0, y), to);
  await openView(frame, "check");
  await frame.locator(".finding").first().waitFor();
  expect(await top()).toBe(0);
  await scroll(300);
  await frame.locator("#place-projects").click();
  await frame.locator(".hit").first().waitFor();
  expect(await top()).toBe(0);
  await scroll(200);
  await frame.locator("#place-home").click();
  await expect.poll(() => about(300)).toBe(true);
  await frame.locator("#place-projects").click();
  await expect.poll(() => about(200)).toBe(true);
  await frame.locator(".hit").nth(8).click();
  await frame.locator(".project-card").waitFor();
  expect(await top()).toBe(0);
  await frame.locator(".back").click();
  await expect.poll(() => about(200)).toBe(true);
  await close();
});
