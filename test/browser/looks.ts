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
