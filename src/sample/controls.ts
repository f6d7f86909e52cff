import type { SampleRow } from "./row";

/** A whole of a plain decimal number: one per cent, or one krona. */
const ONE = 1_000_000;

/** When a project warns, and when it takes no more time (#40, #47, Q9). */
export const controls: readonly SampleRow<"controls">[] = [
  { project: "LO.101", control: "budgetedTime", kind: "warning", limit: 80 * ONE },
  { project: "LO.101", control: "budgetedTime", kind: "stop", limit: 100 * ONE },
  { project: "ENT.2601.Proj", control: "budgetedTime", kind: "warning", limit: 80 * ONE },
  { project: "ENT.2601.Proj", control: "budgetedTime", kind: "stop", limit: 100 * ONE },
];
