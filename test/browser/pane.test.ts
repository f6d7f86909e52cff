import { beforeAll, expect, test } from "vitest";
import { Workbench, picture, violations } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const places = { sv: ["Hem", "Projekt", "Register"], en: ["Home", "Projects", "Registers"] };

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

const looks = [320, 350].flatMap((width) => [
  { width, dark: false },
  { width, dark: true },
]);

test.each(looks)(
  "the pane is accessible and fits in $width pixels (dark: $dark)",
  async ({ width, dark }) => {
    const { page, pane, troubles, close } = await workbench.open({
      query: `?book=empty&pane=${width}`,
      dark,
    });
    const frame = await pane();
    expect(await violations(frame)).toEqual([]);
    const [inner, needed] = await frame.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    expect(inner).toBe(width);
    expect(needed).toBe(width);
    await picture(page, `pane-${width}-${dark ? "dark" : "light"}`);
    expect(troubles).toEqual([]);
    await close();
  },
);

test("the corner where Excel puts its own menu holds nothing to click", async () => {
  const { pane, close } = await workbench.open({ query: "?book=empty&pane=320" });
  const taken = await (
    await pane()
  ).evaluate(() => {
    const corner = document.elementsFromPoint(innerWidth - 20, 16).map(({ localName }) => localName);
    return corner.filter((name) => name.startsWith("fluent-") || name === "button");
  });
  expect(taken).toEqual([]);
  await close();
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

test("the page around the pane is accessible", async () => {
  const { page, pane, close } = await workbench.open({ query: "?book=empty" });
  await pane();
  expect(await violations(page)).toEqual([]);
  await close();
});
