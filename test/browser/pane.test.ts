import { afterAll, beforeAll, expect, test } from "vitest";
import { showIn } from "./looks";
import { Workbench, picture, violations, type Open } from "./workbench";

let workbench: Workbench;
/** A page that is only looked at. */
let open: Open;
beforeAll(async () => {
  workbench = await Workbench.shared();
  open = await workbench.open({ query: "?book=empty&lang=sv&pane=320" });
});
afterAll(() => open.close());

const places = {
  sv: ["Hem", "Projekt", "Fakturering", "Register"],
  en: ["Home", "Projects", "Billing", "Registers"],
};

test.each(["sv", "en"] as const)(
  "the pane comes up in Excel's language, asking nobody outside (%s)",
  async (lang) => {
    const { page, pane, troubles, close } = await workbench.open({ query: `?book=empty&lang=${lang}` });
    const frame = await pane();
    expect(await frame.locator(".place-name").allInnerTexts()).toEqual(places[lang]);
    expect(await frame.locator("html").getAttribute("lang")).toBe(lang);
    await picture(page, `workbench-${lang}`);
    expect(troubles).toEqual([]);
    await close();
  },
);

test("the pane is accessible and fits in each width and theme", async () => {
  const { page, pane, troubles } = open;
  const frame = await pane();
  for (const [width, dark] of [320, 350].flatMap((one) =>
    [false, true].map((isDark) => [one, isDark] as const),
  )) {
    await showIn(page, frame, width, dark);
    expect(await violations(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await picture(page, `pane-${width}-${dark ? "dark" : "light"}`);
  }
  expect(troubles).toEqual([]);
});

test("the corner where Excel puts its own menu holds nothing to click", async () => {
  const { page, pane } = open;
  const frame = await pane();
  await showIn(page, frame, 320, false);
  const taken = await frame.evaluate(() => {
    const corner = document.elementsFromPoint(innerWidth - 20, 16).map(({ localName }) => localName);
    return corner.filter((name) => name.startsWith("fluent-") || name === "button");
  });
  expect(taken).toEqual([]);
});

test("the page around the pane is accessible", async () => {
  const { page, pane } = open;
  await pane();
  expect(await violations(page)).toEqual([]);
});

test("the language that the user chose is there the next time", async () => {
  const { page, pane, close } = await workbench.open({ query: "?book=empty&lang=sv" });
  const frame = await pane();
  await frame.locator("#pane-menu").click();
  await frame.locator(".menu-item", { hasText: "English" }).click();
  await page.reload();
  expect(await (await pane()).locator(".place-name").allInnerTexts()).toEqual(places.en);
  await close();
});
