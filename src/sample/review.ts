import type { Day } from "../values/brands";
import type { Draw } from "./random";
import { day, type SampleRow } from "./row";

/** Everything up to here has been reviewed twice, and up to the next day once. */
const REVIEWED_TWICE = day("2026-01-31");
const REVIEWED_ONCE = day("2026-02-27");

/** The level a row must have been reviewed to before it is released. */
export const RELEASE_LEVEL = 2;

/** The release runs: everything up to and including the first day was released on the second (#172). */
const runs = [
  ["2025-09-30", "2025-10-03"],
  ["2025-10-31", "2025-11-05"],
  ["2025-11-30", "2025-12-03"],
  ["2025-12-31", "2026-01-08"],
  ["2026-01-31", "2026-02-04"],
].map(([until, on]) => ({ until: day(until ?? ""), on: day(on ?? "") }));

/** How far a row of a day has been reviewed; now and then one of last month waits. */
export const reviewLevel = (draw: Draw, date: Day): number => {
  if (date <= REVIEWED_TWICE) return RELEASE_LEVEL;
  return date <= REVIEWED_ONCE && !draw.chance(10) ? 1 : 0;
};

/** When the fixed price of the contract that is done was released, and all of its time with it (#114). */
const CONTRACT_RELEASED = day("2026-01-08");

/**
 * The day a row was released for billing: one that has a customer and is reviewed, and is billed as it runs or belongs to
 * a contract that is closed (#114, #167, #168).
 */
export const releaseDay = (
  project: SampleRow<"projects">,
  isBilled: boolean,
  level: number,
  date: Day,
): Day | undefined => {
  if (isBilled && project.status === "closed" && level >= RELEASE_LEVEL) return CONTRACT_RELEASED;
  if (!isBilled || project.billingModel !== "running" || project.billable !== "always") return undefined;
  if (level < RELEASE_LEVEL) return undefined;
  return runs.find(({ until }) => date <= until)?.on;
};
