import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median, type Performance, type Task, type Took } from "./contend";

/** Somebody who does a piece of work: the built file, and what it is asked to do in particular. */
export type Entrant = {
  readonly name: string;
  readonly file: string;
  readonly rows: number;
  readonly times?: number;
  readonly variant?: string;
};

/** How an entrant did in the median of its rounds, each in a process of its own. */
export type Standing = Omit<Performance, "cold" | "warm"> & {
  readonly name: string;
  readonly cold: Took;
  readonly warm: Took;
};

/** One piece of work, and all who do it. Those that name the same `work` must come to the same. */
export type Bout = { readonly title: string; readonly entrants: readonly Entrant[] };

const built = (file: string): string => fileURLToPath(new URL(`${file}.mjs`, import.meta.url));

const runOnce = ({ name, file, rows, times = 3, variant = "" }: Entrant): Promise<Performance> =>
  new Promise((resolve, reject) => {
    const task: Task = { rows, times, variant };
    const flags = ["--expose-gc", "--max-old-space-size=12000"];
    const child = spawn(process.execPath, [...flags, built(file), JSON.stringify(task)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let printed = "";
    child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      const last = printed.trim().split("\n").at(-1) ?? "";
      if (code === 0) resolve(JSON.parse(last) as Performance);
      else reject(new Error(`${name} ended with ${code ?? "a signal"}`));
    });
  });

const middle = (took: readonly Took[]): Took => ({
  wall: median(took.map(({ wall }) => wall)),
  cpu: median(took.map(({ cpu }) => cpu)),
});

const standingOf = (name: string, rounds: readonly Performance[]): Standing => {
  const [first] = rounds;
  if (!first) throw new Error(`${name} never ran`);
  const figures = Object.keys(first.figures).map((key) => [
    key,
    median(rounds.map((one) => one.figures[key] ?? 0)),
  ]);
  return {
    name,
    cold: middle(rounds.map(({ cold }) => cold)),
    warm: middle(rounds.map(({ warm }) => warm)),
    rss: median(rounds.map(({ rss }) => rss)),
    checksum: first.checksum,
    figures: Object.fromEntries(figures) as Record<string, number>,
  };
};

/** Runs every entrant once a round, each round beginning with another one. Unequal results end the bench. */
export const hold = async ({ title, entrants }: Bout, rounds: number): Promise<Standing[]> => {
  const performances = new Map(entrants.map(({ name }) => [name, [] as Performance[]]));
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < entrants.length; turn++) {
      const entrant = entrants[(turn + round) % entrants.length];
      if (entrant) performances.get(entrant.name)?.push(await runOnce(entrant));
    }
  const standings = [...performances].map(([name, done]) => standingOf(name, done));
  const sums = new Set(standings.map(({ checksum }) => checksum));
  if (sums.size > 1) {
    const told = standings.map(({ name, checksum }) => `  ${name}: ${checksum}`).join("\n");
    throw new Error(`${title}: not everybody came to the same\n${told}`);
  }
  return standings;
};
