import type { Frame } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { pressOn } from "./keys";
import { openedIn } from "./looks";
import { openView, ready } from "./pane-acts";
import { Workbench } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

/** Where the keyboard stands: what it is, what it is within, and how much of it lies beneath what is said. */
const standing = (frame: Frame) =>
  frame.evaluate(() => {
    const { activeElement: at } = document;
    const said = document.querySelector(".said")?.getBoundingClientRect().top ?? innerHeight;
    const isInView = at?.closest("#view") !== null;
    return {
      isLost: at === null || at === document.body,
      beneath: at && isInView ? Math.max(0, at.getBoundingClientRect().bottom - said) : 0,
    };
  });

test("what has the keyboard is never beneath what is said over the end of the view (WCAG 2.4.11)", async () => {
  const { page, pane, close } = await workbench.open({ ...openedIn("sv"), height: 500 });
  const frame = await pane();
  await ready(frame);
  await openView(frame, "check");
  await pressOn(frame.locator(".fix-cause").first());
  await frame.locator(".said").waitFor();
  const stops: number[] = [];
  await frame.locator(".finding-main").first().focus();
  for (let at = 0; at < 25; at++) {
    await page.keyboard.press("ArrowDown");
    stops.push((await standing(frame)).beneath);
  }
  expect(stops.every((one) => one <= 1)).toBe(true);
  await close();
});

test("what keeps a recipe leaves the keyboard in the pane when it is kept (spec 5.4)", async () => {
  const { pane, close } = await workbench.open(openedIn("en"));
  const frame = await pane();
  await ready(frame);
  await openView(frame, "import");
  await frame
    .locator('#view input[type="file"]')
    .first()
    .setInputFiles({
      name: "nov.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("Customer no;Name\r\n987654;New\r\n"),
    });
  for (const heading of ["Reading", "Columns", "Preview"]) {
    await frame.locator("#view h2", { hasText: heading }).waitFor();
    await pressOn(frame.locator('.acts fluent-button[appearance="primary"]:not([disabled])'));
  }
  await frame.locator("#keep-recipe-part").waitFor();
  await pressOn(frame.locator("#keep-recipe-part summary"));
  await pressOn(frame.locator("#keep-recipe:not([disabled])"));
  await frame.locator(".said", { hasText: /recipe/i }).waitFor();
  await expect.poll(async () => (await standing(frame)).isLost).toBe(false);
  await close();
});
