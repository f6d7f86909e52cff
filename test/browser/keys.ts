import type { Locator } from "playwright-core";
import { expect } from "vitest";

/**
 * Gives an element the keyboard as soon as it can take it: what is switched off cannot, and a Fluent button can in the
 * frame after it was switched on.
 */
export const focusOn = (element: Locator): Promise<void> =>
  expect
    .poll(async () => {
      await element.first().focus();
      return element
        .first()
        .evaluate((node) => node.matches(":focus") && !node.matches("[disabled], [aria-disabled='true']"));
    })
    .toBe(true);

/** Presses a key on an element that has the keyboard. */
export const pressOn = async (element: Locator, key = "Enter"): Promise<void> => {
  await focusOn(element);
  await element.page().keyboard.press(key);
};
