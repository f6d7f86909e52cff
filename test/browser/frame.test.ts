import type { Frame } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { langs } from "./looks";
import { openView, ready } from "./pane-acts";
import { lastRowWith, typeIn } from "./sheets";
import { Workbench, picture } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

/** How far a view goes beyond what shows of it, in px. */
const beyond = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    const view = document.querySelector("#view");
    return view ? view.scrollHeight - view.clientHeight : Number.NaN;
  });

/** How high an element is, in px. */
const heightOf = async (frame: Frame, what: string): Promise<number> =>
  (await frame.locator(what).first().boundingBox())?.height ?? Number.NaN;

const entries = {
  sv: { sheet: "Tidrader", customer: "Kund", released: "Frisläppt" },
  en: { sheet: "Time entries", customer: "Customer", released: "Released" },
} as const;

test.each(langs)(
  "Fakturering with five customers, and the last change at the foot, needs no scrolling on a screen of 1366 × 768 (%s)",
  async (lang) => {
    const words = entries[lang];
    const { page, pane, troubles, close } = await workbench.open({
      query: `?lang=${lang}&pane=350`,
      height: 667,
    });
    const frame = await pane();
    await ready(frame);
    expect(await frame.evaluate(() => innerHeight)).toBe(627);
    await openView(frame, "billing");
    await frame.locator(".group-row").first().waitFor();
    expect(await frame.locator(".group-row").count()).toBe(3);
    for (const customer of ["1046", "1063"]) {
      const row = await lastRowWith(page, words.sheet, { [words.customer]: customer, [words.released]: "" });
      expect(row).toBeGreaterThan(0);
      // Its review level: two of two.
      await typeIn(page, words.sheet, `H${row + 1}`, "2");
    }
    await expect.poll(() => frame.locator(".group-row").count()).toBe(5);
    expect(await beyond(frame)).toBeLessThanOrEqual(0);
    await openView(frame, "home");
    await frame.locator(".todo fluent-button").click();
    await frame.locator(".acts fluent-button").last().click();
    await frame.locator(".said .icon-button").click();
    await openView(frame, "billing");
    await frame.locator(".group-row").first().waitFor();
    await frame.locator(".last").waitFor();
    expect(await beyond(frame)).toBeLessThanOrEqual(0);
    await picture(page, `frame-billing-five-${lang}`);
    expect(troubles).toEqual([]);
    await close();
  },
);

test.each(langs)(
  "on a screen of 1366 × 768 Hem and Register need no scrolling, nor Fakturering for its figures and customers, and the frame takes 88 px and 30 (%s)",
  async (lang) => {
    const { pane, troubles, close } = await workbench.open({ query: `?lang=${lang}&pane=350`, height: 667 });
    const frame = await pane();
    await ready(frame);
    await frame.locator("#home-import").waitFor();
    // The pane is then as high as Excel's is beside ribbon and status bar; Hem has the hint of a first visit.
    expect(await frame.evaluate(() => innerHeight)).toBe(627);
    expect(await frame.locator(".hint-line").count()).toBe(1);
    expect(await beyond(frame)).toBeLessThanOrEqual(0);
    await openView(frame, "registers");
    await frame.locator("#register-customers").waitFor();
    expect(await beyond(frame)).toBeLessThanOrEqual(0);
    await openView(frame, "billing");
    await frame.locator(".group-row").first().waitFor();
    const last = await frame.locator(".group-row").last().boundingBox();
    const acts = await frame.locator(".acts").boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(acts?.y ?? 0);
    const top = await frame.locator("#view").boundingBox();
    const outer = await frame.evaluate(() => frameElement?.getBoundingClientRect().top ?? Number.NaN);
    expect((top?.y ?? Number.NaN) - outer).toBeLessThanOrEqual(88);
    await openView(frame, "home");
    await frame.locator(".todo fluent-button").click();
    await frame.locator(".acts fluent-button").last().click();
    await frame.locator(".said .icon-button").click();
    expect(await heightOf(frame, ".last")).toBeLessThanOrEqual(30);
    expect(troubles).toEqual([]);
    await close();
  },
);
