import type { Frame } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { langs } from "./looks";
import { openView, ready } from "./pane-acts";
import { Workbench } from "./workbench";

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
