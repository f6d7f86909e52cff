/** After so long a silence, in ms, the add-in asks Excel whether somebody stands in a cell (addin/excel/cell-wait.ts). */
const PATIENCE = 1500;

/** No test by the real clock waits so long. */
const NEVER = 600_000;

// Tests let something happen at each request in turn. A machine with much to do would be silent for so long now and then,
// and what the add-in asks then would be counted as one of its requests. Tests of that question play the clock themselves.
const { setTimeout: later } = globalThis;
globalThis.setTimeout = ((work: () => void, milliseconds?: number, ...given: []) =>
  later(work, milliseconds === PATIENCE ? NEVER : milliseconds, ...given)) as typeof setTimeout;
