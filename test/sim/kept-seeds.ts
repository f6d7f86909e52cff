import type { Without } from "./script";

/** Seeds in which something was once wrong on Microsoft 365 for Windows, run before all others. */
export const keptSeeds: readonly { readonly seed: number; readonly without: Without }[] = [
  // A reading that came in while a job began changed the book under it: values went to the rows above.
  { seed: 281, without: { deaths: false } },
  // An answer was lost, and the job was done again or not at all.
  { seed: 6, without: {} },
  // The person's undo took back the request that wrote, before the pane heard of it.
  { seed: 177, without: {} },
  // Rows without a key stood among those that a job wrote to.
  { seed: 178, without: {} },
];
