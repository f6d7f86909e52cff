import { readPlainDecimal } from "./decimal";
import type { Point } from "./distance";

/** The latitude of a pole, in millionths of a degree. */
const POLE = 90_000_000;

/** A place as a map tells it, latitude and longitude in degrees: `59.33, 18.06`; undefined for what is none. */
export const readPoint = (text: string): Point | undefined => {
  const [latitude, longitude, ...more] = text
    .split(",")
    .map((part) => readPlainDecimal(part, { date1904: false, decimal: "." }));
  if (typeof latitude !== "number" || typeof longitude !== "number" || more.length > 0) return undefined;
  return Math.abs(latitude) <= POLE && Math.abs(longitude) <= 2 * POLE ? { latitude, longitude } : undefined;
};
