import type { ViolationKind } from "./oracle/violation";
import type { Outcome } from "./play";

/** What came of many runs: how often each answer was given, and in which seeds each kind of violation was found. */
export type Tally = {
  seeds: number;
  bad: number;
  acts: number;
  requests: number;
  readonly answers: Record<string, number>;
  readonly kinds: { [Kind in ViolationKind]?: number[] };
};

export const emptyTally = (): Tally => ({ seeds: 0, bad: 0, acts: 0, requests: 0, answers: {}, kinds: {} });

/** Counts a run. */
export const count = (tally: Tally, { seed, violations, answers, acts, requests }: Outcome): void => {
  tally.seeds++;
  tally.acts += acts;
  tally.requests += requests;
  if (violations.length > 0) tally.bad++;
  for (const [answer, times] of Object.entries(answers))
    tally.answers[answer] = (tally.answers[answer] ?? 0) + times;
  for (const kind of new Set(violations.map((violation) => violation.kind)))
    (tally.kinds[kind] ??= []).push(seed);
};

const named = [
  "ok",
  "changed-since",
  "not-begun",
  "taken-back",
  "half-written",
  "died",
  "mended",
  "not mended",
];

/** A tally as lines to read: the answers, and each kind of violation with its smallest seeds. */
export const sayTally = (
  profile: string,
  { seeds, bad, acts, requests, answers, kinds }: Tally,
): string[] => [
  `${profile}: ${seeds} seeds, ${bad} with a violation; ${acts} acts, ${requests} requests`,
  `  answers: ${named.map((answer) => `${answer} ${answers[answer] ?? 0}`).join(" / ")}`,
  ...Object.entries(kinds).map(
    ([kind, list]) => `  ${kind}: ${list.length} seeds, ${list.slice(0, 8).join(" ")}`,
  ),
];
