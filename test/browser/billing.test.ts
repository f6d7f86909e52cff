import type { Frame } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { focusOn, pressOn } from "./keys";
import { expectFits, langs, openedIn } from "./looks";
import { openView, ready } from "./pane-acts";
import { wholeBook, withoutLog } from "./sheets";
import { Workbench } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const inWords = (frame: Frame, selector: string): Promise<string> =>
  frame.locator(selector).first().innerText();

test("from Hem what is ready is released in three presses, and one more takes it back cell for cell #168 Q58", async () => {
  const { page, pane, troubles, close } = await workbench.open({ query: "?lang=sv&pane=350" });
  const frame = await pane();
  await ready(frame);
  const before = await wholeBook(page);
  await pressOn(frame.locator("#to-billing"));
  await frame.locator("#release").waitFor();
  const amount = (await inWords(frame, "#release")).replace("Frisläpp ", "");
  expect(await inWords(frame, "#stand-ready .amount")).toBe(amount);
  await pressOn(frame.locator("#release"));
  await focusOn(frame.locator("#release-now:not([disabled])"));
  expect(await inWords(frame, "#release-now")).toBe(`Frisläpp ${amount}`);
  await page.keyboard.press("Enter");
  await frame.locator(".said", { hasText: "Frisläppt till och med" }).waitFor();
  expect(await inWords(frame, ".said p")).toContain(amount);
  await pressOn(frame.locator(".said .foot-button", { hasText: "Ångra" }));
  await frame.locator(".said", { hasText: "Ångrat:" }).waitFor();
  expect(withoutLog(await wholeBook(page))).toEqual(withoutLog(before));
  expect(troubles).toEqual([]);
  await close();
});

const keyFigure = { sv: "Intäkt per fakturerbar timme", en: "Revenue per billable hour" } as const;

test.each(langs)("Fakturering can be read and used in each width and theme (%s) #96", async (lang) => {
  const { page, pane, troubles, close } = await workbench.open({ ...openedIn(lang), height: 1150 });
  const frame = await pane();
  await ready(frame);
  await frame.locator("#to-billing").waitFor();
  await expectFits(page, frame, "home-to-bill", lang);
  await openView(frame, "billing");
  await frame.locator(".group-row").first().waitFor();
  await expectFits(page, frame, "billing", lang);
  await frame.locator("#chip-blocked").click();
  await frame.locator(".group-row").first().waitFor();
  await expectFits(page, frame, "billing-blocked", lang);
  await frame.locator(".group-open").first().click();
  await frame.locator(".entry-row").first().waitFor();
  await frame.locator(".dotted").first().click();
  await frame.locator(".trace").waitFor();
  await expectFits(page, frame, "billing-reason", lang);
  await frame.locator(".back").click();
  await frame.locator("#chip-ready").click();
  await frame.locator("#release").click();
  await frame.locator(".review-list .billed-figure").first().click();
  await frame.locator(".line-list .entry-row").first().waitFor();
  await expectFits(page, frame, "billing-review", lang);
  await frame.locator(".back").click();
  await frame.locator("#billing-menu").click();
  await frame.locator(".menu-item").first().click();
  await frame.locator(".billed-figure", { hasText: keyFigure[lang] }).click();
  await frame.locator(".figure-parts .billed-figure").first().click();
  await frame.locator(".figure-parts .entry-row").first().waitFor();
  await expectFits(page, frame, "billing-reconcile", lang);
  await frame.locator(".back").click();
  await frame.locator("#billing-menu").click();
  await frame.locator(".menu-item").nth(1).click();
  await frame.locator("#make-basis").waitFor();
  await frame.locator(".billed-figure").first().click();
  await frame.locator(".line-list .entry-row").first().waitFor();
  await expectFits(page, frame, "billing-file", lang);
  expect(troubles).toEqual([]);
  await close();
});
