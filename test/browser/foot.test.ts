import type { Frame } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { pressOn } from "./keys";
import { openView, press, ready } from "./pane-acts";
import { typeIn, wholeBook, withoutLog } from "./sheets";
import { shiftsIn, watchShifts } from "./shifts";
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
  for (const place of ["projects", "billing", "registers", "home"]) {
    await openView(frame, place);
    const box = await undo.boundingBox();
    expect(box?.y).toBeLessThan(768);
  }
  await pressOn(undo);
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
  // The page that is left may still stand for a moment: what is pressed in it is lost.
  await frame.evaluate(() => {
    document.documentElement.dataset["left"] = "";
    location.reload();
  });
  await frame.waitForSelector("html[data-ready]:not([data-left])");
  await ready(frame);
  await frame.locator(".last-text", { hasText: "Rättat direkt" }).waitFor();
  await expect.poll(() => frame.locator(".said").allInnerTexts()).toEqual([]);
  await pressOn(frame.locator("#place-home"), "Control+z");
  await frame.locator(".said", { hasText: "Ångrat:" }).waitFor();
  expect(withoutLog(await wholeBook(page))).toEqual(withoutLog(before));
  await close();
});

test("nothing moves when a notice, progress and the last change come and go", async () => {
  const { pane, close } = await workbench.open({ query: "?lang=sv&pane=350" });
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
  await watchShifts(frame, ".foot, .register-main");
  await shiftsIn(frame);
  const before = await places();
  await pressOn(frame.locator("#place-registers"), "Control+z");
  await frame.locator(".said", { hasText: "Ångrat:" }).waitFor();
  expect(await places()).toBe(before);
  await frame.locator(".said .icon-button").click();
  await frame.locator(".said").waitFor({ state: "detached" });
  expect(await places()).toBe(before);
  expect(await shiftsIn(frame)).toEqual([]);
  await close();
});

test("Hem is drawn from its top: nothing that shows there is moved by what comes after", async () => {
  const { pane, close } = await workbench.open({ query: "?lang=sv&pane=350" });
  const frame = await pane();
  await frame.locator("#home-import").waitFor();
  expect(await frame.locator(".near-row, .to-bill").count()).toBeGreaterThan(1);
  await watchShifts(frame, ".foot");
  expect(await shiftsIn(frame)).toEqual([]);
  await close();
});

test("what is typed in a cell makes the search no narrower while it is being read", async () => {
  const { page, pane, close } = await workbench.open({ query: "?lang=sv&pane=350" });
  const frame = await pane();
  await ready(frame);
  type Watched = { readonly widths: number[] };
  await frame.evaluate(() => {
    const width = (): number => document.querySelector(".search")?.getBoundingClientRect().width ?? 0;
    const widths = [width()];
    Object.assign(window, { widths });
    const told = document.querySelector(".not-read");
    if (told) new MutationObserver(() => widths.push(width())).observe(told, { childList: true });
  });
  await typeIn(page, "Kunder", "B5", "Ny ägare AB");
  const widths = (): Promise<number[]> => frame.evaluate(() => (window as unknown as Watched).widths);
  await expect.poll(async () => (await widths()).length).toBeGreaterThan(1);
  const [before, then] = await widths();
  expect(then).toBe(before);
  await close();
});

test("that changes are not read yet is told over the end of the search, and nothing moves for it", async () => {
  const { page, pane, close } = await workbench.open({ query: "?lang=sv&pane=350" });
  const frame = await pane();
  await ready(frame);
  await watchShifts(frame, ".foot");
  await shiftsIn(frame);
  await frame.evaluate(() => {
    const told = document.querySelector(".not-read");
    const seen: (string | undefined)[] = [];
    Object.assign(window, { seen });
    const look = (): void => {
      const span = told?.querySelector("span");
      if (!span) return;
      for (const one of document.querySelectorAll<HTMLElement>(
        ".not-read > span, .behind > .known, .behind > .reading",
      ))
        one.style.animationDelay = "0s";
      seen.push(getComputedStyle(span).visibility);
    };
    if (told) new MutationObserver(look).observe(told, { childList: true });
  });
  await typeIn(page, "Kunder", "B5", "Ny ägare AB");
  await expect
    .poll(() => frame.evaluate(() => (window as unknown as { seen: string[] }).seen))
    .toContain("visible");
  expect(await shiftsIn(frame)).toEqual([]);
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
  await frame.locator("[role=treeitem]").first().waitFor();
  expect(await top()).toBe(0);
  await frame.locator("#place-home").click();
  await expect.poll(() => about(300)).toBe(true);
  await frame.locator("#place-projects").click();
  await frame.locator("[role=treeitem]").nth(8).click();
  await frame.locator(".project-card").waitFor();
  expect(await top()).toBe(0);
  await close();
});
