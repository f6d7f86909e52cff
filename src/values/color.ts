import type { CellValue, Reading } from "./cell";
import { isErrorValue } from "./error-value";
import { faultOf } from "./fault";
import { fold } from "./text";

/** The text color that follows the background (#67). */
export const AUTO = "Auto";

const AUTO_WORDS = new Set(["auto", "automatisk", "automatiskt", "automatic"]);
const LONG = /^#?([0-9a-f]{6})$/;
const SHORT = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/;

/** A color as `#RRGGBB` in capitals (#66); with `auto`, also the word `Auto`. A number is a fault: its zeros may be gone. */
export const readColor = (cell: CellValue, auto = false): Reading<string> => {
  if (typeof cell !== "string") return faultOf("not-a-color", cell);
  const text = fold(cell);
  if (text === "") return undefined;
  if (auto && AUTO_WORDS.has(text)) return AUTO;
  const color = canonical(text);
  return color ?? faultOf(isErrorValue(cell) ? "error-value" : "not-a-color", cell);
};

const canonical = (text: string): string | undefined => {
  const long = LONG.exec(text)?.[1];
  if (long !== undefined) return `#${long.toUpperCase()}`;
  const [, red, green, blue] = SHORT.exec(text) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return `#${red}${red}${green}${green}${blue}${blue}`.toUpperCase();
};

const BLACK = "#000000";
const WHITE = "#FFFFFF";

/** Black or white, whichever stands out more against the color `#RRGGBB`, by the contrast of WCAG (#67). */
export const readableOn = (color: string): typeof BLACK | typeof WHITE => {
  const luminance = luminanceOf(color);
  return contrast(luminance, 0) >= contrast(1, luminance) ? BLACK : WHITE;
};

/** The contrast of WCAG between two colors `#RRGGBB`: 1 where they are the same, 21 between black and white. */
export const contrastOf = (one: string, other: string): number => {
  const [a, b] = [luminanceOf(one), luminanceOf(other)];
  return contrast(Math.max(a, b), Math.min(a, b));
};

const contrast = (lighter: number, darker: number): number => (lighter + 0.05) / (darker + 0.05);

const luminanceOf = (color: string): number =>
  0.2126 * channel(color, 1) + 0.7152 * channel(color, 3) + 0.0722 * channel(color, 5);

const channel = (color: string, at: number): number => {
  const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
