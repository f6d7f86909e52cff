import type { Random } from "../random";
import type { Act, Doing } from "./act";

/** Numbers what people type, so that each text is there once. */
export class Texts {
  #last = 0;
  next(begin: string): string {
    return `${begin}${this.#last++}`;
  }
}

type Draw = (random: Random, texts: Texts) => Act;

const register = ({ share }: Random): number => share();
const cell = (random: Random) => ({
  register: register(random),
  row: random.share(),
  column: random.share(),
});

/** What people do in a workbook, and how often. */
const draws: readonly (readonly [weight: number, draw: Draw])[] = [
  [18, (random, texts) => ({ do: "type", ...cell(random), text: texts.next("U") })],
  [3, (random, texts) => ({ do: "choose", ...cell(random), text: texts.next("U") })],
  [3, (random) => ({ do: "type formula", ...cell(random) })],
  [
    4,
    (random, texts) => ({
      do: "note",
      register: register(random),
      down: 1 + random.int(4),
      column: random.share(),
      text: texts.next("NB9"),
    }),
  ],
  [
    12,
    (random, texts) => ({
      do: "insert rows",
      register: register(random),
      row: random.share(),
      names: Array.from({ length: 1 + random.int(2) }, () => (random.chance(0.7) ? texts.next("x") : "")),
    }),
  ],
  [10, (random) => ({ do: "delete row", register: register(random), row: random.share() })],
  [
    10,
    (random) => ({
      do: "sort",
      register: register(random),
      column: random.share(),
      ascending: random.chance(0.5),
    }),
  ],
  [
    8,
    (random) => ({
      do: "turn rows",
      register: register(random),
      row: random.share(),
      count: 3 + random.int(3),
    }),
  ],
  [5, (random) => ({ do: "insert row above", register: register(random) })],
  [4, (random) => ({ do: "insert column before", register: register(random) })],
  [3, (random) => ({ do: "insert column", register: register(random), column: random.share() })],
  [2, (random) => ({ do: "delete column", register: register(random), column: random.share() })],
  [
    3,
    (random) => ({
      do: "swap columns",
      register: register(random),
      column: random.share(),
      other: random.share(),
    }),
  ],
  [
    3,
    (random, texts) => ({
      do: "rename header",
      register: register(random),
      column: random.share(),
      text: texts.next("Rubrik "),
    }),
  ],
  [2, (random, texts) => ({ do: "rename sheet", register: register(random), text: texts.next("Blad ") })],
  [1, (random, texts) => ({ do: "rename table", register: register(random), text: texts.next("Tabell") })],
  [
    3,
    (random) => ({ do: "filter", register: register(random), column: random.share(), row: random.share() }),
  ],
  [2, (random) => ({ do: "clear filters", register: register(random) })],
  [2, (random) => ({ do: "totals", register: register(random) })],
  [3, () => ({ do: "undo" })],
  [2, (random) => ({ do: "go to", register: register(random) })],
  [3, (random) => ({ do: "open a cell", ms: 20 + random.int(400) })],
  [2, (random) => ({ do: "turn away", ms: 20 + random.int(3000) })],
  [2, (random) => ({ do: "lose events", count: 1 + random.int(3) })],
  [1, (random) => ({ do: "double events", count: 1 + random.int(3) })],
  [1, (random) => ({ do: "delay events", ms: random.int(500) })],
];

/** What came to be played later: drawn from numbers of its own, so that a seed's other acts are what they were. */
const laterDraws: readonly (readonly [weight: number, draw: Draw])[] = [
  [
    8,
    (random, texts) => ({
      do: "append",
      register: register(random),
      names: Array.from({ length: 1 + random.int(2) }, () => texts.next("y")),
    }),
  ],
  [3, (random, texts) => ({ do: "widen", register: register(random), text: texts.next("Mer ") })],
  [
    2,
    (random) => ({
      do: "leave a copy",
      register: register(random),
      where: random.pick(["above", "before"] as const),
    }),
  ],
  [1, (random) => ({ do: "empty", register: register(random) })],
  [6, (random) => ({ do: "merge a sort", register: register(random), column: random.share() })],
  [4, (random) => ({ do: "calculate", how: random.chance(0.7) ? "Manual" : "Automatic" })],
];

const drawn = (from: typeof draws, random: Random, texts: Texts): Doing => {
  let left = random.int(from.reduce((sum, [weight]) => sum + weight, 0));
  const [, draw] = from.find(([weight]) => (left -= weight) < 0)!;
  const act = draw(random, texts);
  // The rest happens in the person's own Excel.
  const by = "register" in act && random.chance(0.5) ? "co-author" : "person";
  return { by, ...act };
};

/** Something that somebody does. */
export const doingOf = (random: Random, texts: Texts): Doing => drawn(draws, random, texts);

export const laterDoingOf = (random: Random, texts: Texts): Doing => drawn(laterDraws, random, texts);
