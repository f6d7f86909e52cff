import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";
import { picture, violations } from "./workbench";

/** The languages that every screen is opened in. */
export const langs = ["sv", "en"] as const;

/** The widths, themes and languages that every screen is looked at in: two of them in each language. */
const looks = [
  { width: 320, dark: false, lang: "sv" },
  { width: 350, dark: true, lang: "sv" },
  { width: 320, dark: true, lang: "en" },
  { width: 350, dark: false, lang: "en" },
] as const;

type Lang = (typeof langs)[number];
type Look = (typeof looks)[number];

/** What a page of that language is opened with. */
export const openedIn = (lang: Lang) => ({ query: `?lang=${lang}&pane=320`, dark: lang === "en" });

/** Makes the pane so wide and the theme so dark while the page stands, and waits until the pane has followed. */
export const showIn = async (page: Page, pane: Frame, width: number, dark: boolean): Promise<void> => {
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
  await page.locator("iframe.pane").evaluate((frame, wanted) => {
    if (frame instanceof HTMLElement) frame.style.width = `${wanted}px`;
  }, width);
  await pane.waitForFunction(
    ([wanted, theme]) => innerWidth === wanted && document.documentElement.dataset["theme"] === theme,
    [width, dark ? "dark" : "light"] as const,
  );
  // What watches its own size follows in the next frames.
  await pane.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
};

/**
 * Looks at a screen as it is asked to, or in each width and theme of a language, one after the other: keeps a picture of
 * it, and holds that everybody can use it and that it is no wider than the pane.
 */
export const expectFits = async (
  page: Page,
  pane: Frame,
  name: string,
  asked: Lang | Look,
): Promise<void> => {
  const all = typeof asked === "string" ? looks.filter(({ lang }) => lang === asked) : [asked];
  for (const { width, dark, lang } of all) {
    const look = `${name}-${width}-${dark ? "dark" : "light"}-${lang}`;
    await showIn(page, pane, width, dark);
    await picture(page, look);
    const judged = async () => ({
      found: await violations(pane),
      needed: await pane.evaluate(() => document.documentElement.scrollWidth),
    });
    // While the book is read again buttons are off, and pale, for a moment: what stands when that is over is judged.
    await expect.poll(judged, { message: look }).toEqual({ found: [], needed: width });
  }
};

/** What of a pane goes beyond its width, what to press is cut off, and what is drawn in the color of its ground. */
const faultsOf = (pane: Frame, least: number): Promise<string[]> =>
  pane.evaluate(async (height) => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const faults: string[] = [];
    const view = document.querySelector("#view");
    if (document.documentElement.scrollWidth > innerWidth) faults.push("the pane is wider than itself");
    if (view && view.scrollWidth > view.clientWidth)
      faults.push(`the view is ${view.scrollWidth} px wide in ${view.clientWidth}`);
    const shown = (element: Element): boolean =>
      element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) && element.clientWidth > 1;
    for (const one of document.querySelectorAll<HTMLElement>("button, fluent-button, select, summary")) {
      if (!shown(one)) continue;
      const says = `${one.localName} ${one.id || one.className}: ${one.textContent.trim().slice(0, 30)}`;
      const box = one.getBoundingClientRect();
      if (box.right > innerWidth + 1) faults.push(`cut off: ${says}`);
      if (box.height < height - 0.5) faults.push(`${Math.round(box.height)} px high: ${says}`);
    }
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    for (const shape of document.querySelectorAll<SVGElement>("#pane svg :is(path, rect, circle)")) {
      const { fill, stroke } = getComputedStyle(shape);
      const isSeen = [fill, stroke].some((color) => color !== "none" && color !== ground);
      if (shown(shape.ownerSVGElement ?? shape) && !isSeen)
        faults.push(`not to be seen: ${shape.ownerSVGElement?.getAttribute("class") ?? ""}`);
    }
    return faults;
  }, least);

/** What a screen is put to beside widths and themes. */
type Way = "270 px" | "200 %" | "forced colors" | "finger";

/**
 * Holds that a screen can be used at 270 px, with text twice as large, with the system's own colors, and by a finger: nothing
 * goes beyond the pane, nothing to press is cut off or too low for its pointer, and every mark can be seen. Only some of these where they are named.
 */
export const expectHolds = async (
  page: Page,
  pane: Frame,
  name: string,
  asked: readonly Way[] = ["270 px", "200 %", "forced colors", "finger"],
): Promise<void> => {
  const touch = await page.context().newCDPSession(page);
  const textSize = (size: string): Promise<void> =>
    pane.evaluate((to) => {
      document.documentElement.style.fontSize = to;
    }, size);
  const ways: Readonly<Record<Way, () => Promise<unknown>>> = {
    "270 px": async () => showIn(page, pane, 270, false),
    "200 %": async () => {
      await showIn(page, pane, 350, false);
      await textSize("200%");
    },
    "forced colors": async () => {
      await textSize("");
      await page.emulateMedia({ forcedColors: "active" });
    },
    finger: async () => {
      await page.emulateMedia({ forcedColors: "none" });
      await touch.send("Emulation.setTouchEmulationEnabled", { enabled: true });
    },
  };
  const lang = await pane.evaluate(() => document.documentElement.lang);
  for (const way of asked) {
    await ways[way]();
    await picture(page, `${name}-${way.replaceAll(/\W+/g, "-")}-${lang}`);
    const faults = (): Promise<string[]> => faultsOf(pane, way === "finger" ? 44 : 24);
    await expect.poll(faults, { message: `${name}, ${way}`, timeout: 10_000 }).toEqual([]);
  }
  await textSize("");
  await touch.send("Emulation.setTouchEmulationEnabled", { enabled: false });
  await touch.detach();
};
