import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";
import { picture, violations } from "./workbench";

/** The widths, themes and languages that every screen is looked at in. */
export const looks = [
  { width: 320, dark: false, lang: "sv" },
  { width: 320, dark: true, lang: "en" },
  { width: 350, dark: true, lang: "sv" },
  { width: 350, dark: false, lang: "en" },
] as const;

/** Keeps a picture of a screen, and holds that everybody can use it and that it is no wider than the pane. */
export const expectFits = async (
  page: Page,
  pane: Frame,
  name: string,
  { width, dark, lang }: (typeof looks)[number],
): Promise<void> => {
  await picture(page, `${name}-${width}-${dark ? "dark" : "light"}-${lang}`);
  expect({ name, found: await violations(pane) }).toEqual({ name, found: [] });
  const needed = await pane.evaluate(() => document.documentElement.scrollWidth);
  expect({ name, needed }).toEqual({ name, needed: width });
};
