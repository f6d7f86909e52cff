import type { Workbook } from "../../ports";
import { followBookable } from "./follow-bookable";
import { followColors } from "./follow-colors";

/** Keeps up what Kontera shows in the sheets of itself: the colors of projects, and what drop-downs offer. */
export const keepUp = (workbook: Workbook): void => {
  followColors(workbook);
  followBookable(workbook);
};
