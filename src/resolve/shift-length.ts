import type { Minutes } from "../values/brands";
import { DAY_MINUTES } from "../values/time";

/** How long a shift is, in minutes: one that ends before it begins passes midnight (#79). */
export const shiftLength = (from: Minutes, to: Minutes): number =>
  to < from ? to - from + DAY_MINUTES : to - from;
