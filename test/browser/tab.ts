import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";

/** What has the keyboard in the pane: what it is called, and whether Office's client finds a way on from it. */
export type Stop = { readonly name: string; readonly tabIndex: number };

/** What has the keyboard, by its id, its label or its text. */
export const stopAt = (frame: Frame): Promise<Stop> =>
  frame.evaluate(() => {
    const { activeElement: at } = document;
    if (!(at instanceof HTMLElement) || at === document.body) return { name: "nothing", tabIndex: -1 };
    const place = `${at.localName} ${[...document.querySelectorAll(at.localName)].indexOf(at)}`;
    return {
      name: at.id || at.getAttribute("aria-label") || at.textContent.trim() || place,
      tabIndex: at.tabIndex,
    };
  });

/** Presses Tab through the pane from its first stop, until nothing more is reached: the stops in order. */
export const tabThrough = async (page: Page, frame: Frame): Promise<string[]> => {
  await frame.evaluate(() => document.querySelector<HTMLElement>("#search")?.focus());
  return tabOn(page, frame);
};

/** Presses Tab from where the keyboard stands, until nothing more is reached: the stops in order. */
export const tabOn = async (page: Page, frame: Frame): Promise<string[]> => {
  const stops: string[] = [];
  for (let at = 0; at < 80; at++) {
    const { name, tabIndex } = await stopAt(frame);
    expect({ name, tabIndex }).toEqual({ name, tabIndex: 0 });
    if (stops.at(-1) === name) break;
    stops.push(name);
    await page.keyboard.press("Tab");
  }
  return stops;
};

/** More stops than any screen has, and more than the lines of a list that is walked. */
const MOST = 150;

/** Presses a key until what has the keyboard is what was meant; each stop on the way can be gone on from. */
const pressUntil = async (page: Page, frame: Frame, key: string, what: string, says?: RegExp) => {
  const isThere = (): Promise<boolean> =>
    frame.evaluate(
      ([selector, text, flags]) => {
        const { activeElement: at } = document;
        return at?.matches(selector) === true && new RegExp(text, flags).test(at.textContent);
      },
      [what, says?.source ?? "", says?.flags ?? ""] as const,
    );
  const passed: string[] = [];
  // What was opened gets the keyboard as soon as it shows.
  await expect.poll(async () => (await stopAt(frame)).tabIndex).toBe(0);
  while (!(await isThere())) {
    const { name, tabIndex } = await stopAt(frame);
    passed.push(name);
    if (tabIndex !== 0 || passed.length > MOST)
      throw new Error(`${key} did not come to ${what} ${says?.source ?? ""}, but by ${passed.join(" · ")}`);
    await page.keyboard.press(key);
  }
};

/** Comes to what is meant by the Tab key alone, from where the keyboard stands, as soon as it can be come to. */
export const tabTo = async (page: Page, frame: Frame, what: string, says?: RegExp): Promise<void> => {
  const targets = frame.locator(what, says ? { hasText: says } : {});
  const isStop = (all: readonly (SVGElement | HTMLElement)[]): boolean =>
    all.some((one) => one.tabIndex === 0);
  await expect.poll(() => targets.evaluateAll(isStop), { message: `${what} is no stop` }).toBe(true);
  await pressUntil(page, frame, "Tab", what, says);
};

/** Comes to what is meant by an arrow, in the list, row or menu where the keyboard stands. */
export const arrowTo = (page: Page, frame: Frame, key: string, what: string, says?: RegExp): Promise<void> =>
  pressUntil(page, frame, key, what, says);

/** Waits until the heading of what was opened has the keyboard. */
export const atHeading = (frame: Frame, says: RegExp): Promise<void> =>
  expect
    .poll(() =>
      frame.evaluate(() => {
        const { activeElement: at } = document;
        return at?.matches("#view h2") === true ? at.textContent : "";
      }),
    )
    .toMatch(says);

/** Comes to a place of the pane from above it, by Tab and arrows, and opens it. */
export const openPlace = async (page: Page, frame: Frame, place: string): Promise<void> => {
  await frame.evaluate(() => document.querySelector<HTMLElement>("#search")?.focus());
  await tabTo(page, frame, ".place-button");
  await arrowTo(page, frame, "ArrowRight", `#place-${place}`);
  await page.keyboard.press("Enter");
};
