/** What a contender is asked to do: on so many rows, so many times. */
export type Task = { readonly rows: number; readonly times: number; readonly variant: string };

/** What one run took, in milliseconds: on the clock, and of the processor. */
export type Took = { readonly wall: number; readonly cpu: number };

/** How a contender did in a process of its own. */
export type Performance = {
  readonly cold: Took;
  /** The median of the runs after the first; the first when there is one only. */
  readonly warm: Took;
  /** The most memory that the process held, in megabytes. */
  readonly rss: number;
  /** What the runs came to: the same for every contender, or they did not do the same work. */
  readonly checksum: string;
  readonly figures: Readonly<Record<string, number>>;
};

/** A contender with its data at hand. `run` counts from 0, and what it gives back is what the work came to. */
export type Contender = {
  /** What must stand ready before a run and is not measured. */
  readonly ready?: (run: number) => void | Promise<void>;
  readonly work: (run: number) => string | Promise<string>;
  /** What is measured besides the time, told when the runs are done. */
  readonly figures?: () => Record<string, number>;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
};

const measure = async (work: () => string | Promise<string>): Promise<Took & { readonly sum: string }> => {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const sum = await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: (user + system) / 1000, sum };
};

/** So long the collector sweeps on beside the program after it was asked for, in milliseconds. */
const SWEEPING = 100;

/** Garbage of the runs before is gone: its sweeping, on threads of its own, would else be measured as a part of the next. */
const collected = async (): Promise<void> => {
  if (!globalThis.gc) return;
  globalThis.gc();
  await new Promise((resolve) => {
    setTimeout(resolve, SWEEPING);
  });
};

/** Runs a contender in this process, as the command line asks, and prints how it did. */
export const contend = async (prepare: (task: Task) => Contender | Promise<Contender>): Promise<void> => {
  const task = JSON.parse(process.argv[2] ?? "{}") as Task;
  const { ready, work, figures } = await prepare(task);
  const runs: (Took & { readonly sum: string })[] = [];
  for (let run = 0; run < task.times; run++) {
    await ready?.(run);
    await collected();
    runs.push(await measure(() => work(run)));
  }
  const [cold, ...rest] = runs;
  if (!cold) throw new Error("A contender is asked to run at least once");
  const warm = rest.length > 0 ? rest : [cold];
  const told: Performance = {
    cold: { wall: cold.wall, cpu: cold.cpu },
    warm: { wall: median(warm.map(({ wall }) => wall)), cpu: median(warm.map(({ cpu }) => cpu)) },
    rss: process.resourceUsage().maxRSS / 1024,
    checksum: [...new Set(runs.map(({ sum }) => sum))].join(" | "),
    figures: figures?.() ?? {},
  };
  process.stdout.write(`\n${JSON.stringify(told)}\n`);
  // A peer's threads may wait for ever.
  process.exit(0);
};
