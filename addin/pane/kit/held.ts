import { effect, type Signal } from "@preact/signals";
import { heldAs, holdAs } from "./kept";
import { whenKnown } from "./memory";

/** Longer than this nothing is held: the browser gives little room. */
const MOST_LETTERS = 200_000;

const parsed = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Holds what somebody has written and not saved, of this workbook and for as long as the window is open: over a reading of the
 * pane anew, and no longer. It may name people, so that it is never left on the computer as what is remembered is.
 * @param read - what was held; undefined for what cannot be gone on with
 * @param write - how it is held; undefined where there is nothing to hold
 */
export const hold = <T>(
  name: string,
  written: Signal<T>,
  read: (before: unknown) => T | undefined,
  write: (now: T) => unknown,
): void =>
  whenKnown((mark) => {
    const place = `kontera.held.${mark}.${name}`;
    const before = read(parsed(heldAs(place)));
    if (before !== undefined) written.value = before;
    effect(() => {
      const now = write(written.value);
      const text = now === undefined ? undefined : JSON.stringify(now);
      holdAs(place, text === undefined || text.length > MOST_LETTERS ? undefined : text);
    });
  });

/** Whether something that was held is a record with nothing but texts in it. */
export const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((one) => typeof one === "string");
