import type { Candidate } from "#core/adopt/candidate";

/** A table that somebody has, with two rows of data unless others are given. */
export const candidate = (headers: readonly string[], more: Partial<Candidate> = {}): Candidate => ({
  sheet: "Blad1",
  table: "Tabell1",
  row: 0,
  column: 0,
  headers,
  samples: [],
  rows: 2,
  ...more,
});
