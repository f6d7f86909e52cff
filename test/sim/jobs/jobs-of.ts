import type { Random } from "../random";
import type { Job } from "./job";

type Draw = (random: Random, tag: string) => Job;

const edits = (random: Random, tag: string): Job => ({
  job: "edits",
  registers: random.chance(0.2) ? [0, 0.999] : [random.share()],
  sets: random.pick([0, 0.3, 1]),
  column: random.share(),
  inserts: random.chance(0.6) ? 1 + random.int(9) : 0,
  removes: random.chance(0.25) ? Array.from({ length: 1 + random.int(2) }, () => random.share()) : [],
  tag,
});

const undo: Draw = (random) => ({ job: "undo", which: random.chance(0.7) ? 0 : random.share() });

/** What people ask of the pane, and how often. */
const draws: readonly (readonly [weight: number, draw: Draw])[] = [
  [36, edits],
  [6, (random, tag) => ({ job: "form", register: random.share(), row: random.share(), tag })],
  [6, (random, tag) => ({ job: "new record", register: random.share(), tag })],
  [5, (random) => ({ job: "fix", rule: random.pick(["surrounding-space", "postcode"]) })],
  [
    12,
    (random, tag) => ({
      job: "import",
      register: random.share(),
      changes: random.pick([0.2, 0.6]),
      news: random.int(8),
      tag,
    }),
  ],
  [
    6,
    (random, tag) => ({
      job: "tree",
      change: random.pick(["new", "copy", "move", "close", "delete"] as const),
      row: random.share(),
      tag,
    }),
  ],
  [26, undo],
  [1, () => ({ job: "create" })],
  [1, () => ({ job: "adopt" })],
  [1, () => ({ job: "colors" })],
  [1, (random) => ({ job: "module", on: random.chance(0.5) })],
];

/** Something that a person asks of the pane; its tag marks what it writes. The first job has nothing to undo. */
export const jobOf = (random: Random, tag: string, isFirst: boolean): Job => {
  const possible = isFirst ? draws.filter(([, draw]) => draw !== undo) : draws;
  let left = random.int(possible.reduce((sum, [weight]) => sum + weight, 0));
  const [, draw] = possible.find(([weight]) => (left -= weight) < 0)!;
  return draw(random, tag);
};
