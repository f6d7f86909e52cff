import type { Frame } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { focusOn, pressOn } from "./keys";
import { expectFits, langs, openedIn } from "./looks";
import { openView, ready, undoLast } from "./pane-acts";
import { wholeBook, withoutLog } from "./sheets";
import { Workbench } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

/** The card of R1.Fast.Nord, and from there Tänk om, by the keyboard alone. */
const openWhatIf = async (frame: Frame): Promise<void> => {
  await openView(frame, "projects");
  await frame.locator(".project-row").first().waitFor();
  for (const above of ["R1", "R1.Fast"]) await pressOn(frame.locator(`[data-code="${above}"]`), "ArrowRight");
  await pressOn(frame.locator('[data-code="R1.Fast.Nord"]'));
  await frame.locator("#figure-value").waitFor();
  await pressOn(frame.locator("#card-what-if"));
  await frame.locator(".what-if").waitFor();
};

/** Fills in a field by its id, and nothing else. */
const typeIn = async (frame: Frame, field: string, text: string): Promise<void> => {
  await focusOn(frame.locator(`#what-if-${field}`));
  await frame.page().keyboard.press("Control+a");
  await frame.page().keyboard.type(text);
};

const lines = (frame: Frame): Promise<string[]> =>
  frame
    .locator(".what-if-table tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => cell.textContent.replaceAll(/\s+/g, " ").trim()).join(" | "),
      ),
    );

const isTold = (frame: Frame, line: RegExp): Promise<void> =>
  expect.poll(async () => (await lines(frame)).join("\n")).toMatch(line);

/** Two changes on top of each other: hours that move, and a price. */
const thinkTwice = async (frame: Frame): Promise<void> => {
  await typeIn(frame, "hours", "100");
  await typeIn(frame, "from", "R1.Fast.Syd");
  await frame.page().keyboard.press("Enter");
  await isTold(frame, /R1\.Fast\.Nord/);
  await pressOn(frame.locator("#what-if-kind-hours"), "ArrowDown");
  await frame.page().keyboard.press("ArrowDown");
  await frame.page().keyboard.press("Enter");
  await typeIn(frame, "price", "600");
  await frame.page().keyboard.press("Enter");
  await frame.locator("#thought-1").waitFor();
};

test("by real keys: two changes are tried on top of each other, kept while one is away, written as one job and taken back in one press", async () => {
  const { page, pane, troubles, close } = await workbench.open({
    query: "?lang=sv&pane=350",
  });
  const frame = await pane();
  await ready(frame);
  const before = await wholeBook(page);
  await openWhatIf(frame);
  await thinkTwice(frame);
  await isTold(frame, /nedlagt värde/);
  expect(await wholeBook(page)).toBe(before);
  await page.keyboard.press("Alt+ArrowLeft");
  await frame.locator("h2", { hasText: "R1.Fast.Nord" }).waitFor();
  await openView(frame, "billing");
  await pressOn(frame.locator("#go-on-thinking"));
  await isTold(frame, /nedlagt värde/);
  const told = await lines(frame);
  expect(told.some((line) => line.includes("oförändrat, här slutar ändringen"))).toBe(true);
  await pressOn(frame.locator("#what-if-write"));
  await frame.locator("h2", { hasText: "R1.Fast.Nord" }).waitFor();
  const written = JSON.stringify(withoutLog(await wholeBook(page)));
  expect(written).not.toBe(JSON.stringify(withoutLog(before)));
  await undoLast(frame);
  expect(withoutLog(await wholeBook(page))).toEqual(withoutLog(before));
  expect(troubles).toEqual([]);
  await close();
});

test.each(langs)("Tänk om is accessible and fits in each width and theme (%s)", async (lang) => {
  const { page, pane, troubles, close } = await workbench.open(openedIn(lang));
  const frame = await pane();
  await ready(frame);
  await openWhatIf(frame);
  const look = (name: string): Promise<void> => expectFits(page, frame, `what-if-${name}`, lang);
  await look("begin");
  await thinkTwice(frame);
  await isTold(frame, /600/);
  await look("two");
  await frame.locator(".what-if-table").evaluate((table) => {
    table.scrollIntoView({ block: "start" });
  });
  await look("table");
  await pressOn(frame.locator("#what-if-kind-branch"));
  await typeIn(frame, "code", "R2.Nord");
  await page.keyboard.press("Enter");
  await isTold(frame, /R2\.Nord/);
  await look("branch");
  await frame.locator(".what-if-table").evaluate((table) => {
    table.scrollIntoView({ block: "end" });
  });
  await look("branch-end");
  await pressOn(frame.locator("#what-if-kind-budget"));
  await typeIn(frame, "project", "R1");
  await typeIn(frame, "amount", "-1");
  await page.keyboard.press("Enter");
  await frame.locator("[role=alert]").first().waitFor();
  await look("wrong");
  await page.keyboard.press("Alt+ArrowLeft");
  await frame.locator("#go-on-thinking").waitFor();
  await look("away");
  expect(troubles).toEqual([]);
  await close();
});
