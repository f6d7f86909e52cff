import { randomFrom } from "./random";

/** How many days the rows are spread over. */
export const DAYS = 364;

/** Rows of a key among twentieths as many, a day and some hours in ten-thousandths. */
export const columnRows = (rows: number) => {
  const random = randomFrom(7);
  const whole = (below: number): number => Math.floor(random() * below);
  return {
    keys: Array.from({ length: rows }, () => `K${String(whole(rows / 20)).padStart(6, "0")}`),
    days: Int32Array.from({ length: rows }, () => whole(DAYS)),
    hours: Int32Array.from({ length: rows }, () => 2500 * whole(40)),
  };
};

/** A thousand of these keys, each with a letter in place of its last character: what somebody mistyped. */
export const slipsOf = (keys: readonly string[]): string[] =>
  keys.slice(0, 1000).map((key) => `${key.slice(0, -1)}o`);
