import type { Standing } from "./rounds";

/** A goal of the project's, and how far it is met. */
export type Verdict = {
  readonly goal: string;
  readonly what: string;
  readonly value: number;
  readonly gate: number;
  readonly moonshot: number;
  /** Whether more is better. */
  readonly atLeast?: true;
};

const round = (value: number): string =>
  Number.isNaN(value)
    ? "–"
    : value >= 100
      ? value.toFixed(0)
      : value >= 1
        ? value.toPrecision(3)
        : value.toPrecision(2);

const holds = ({ value, atLeast }: Verdict, limit: number): boolean =>
  atLeast ? value >= limit : value <= limit;

export const verdictRow = (verdict: Verdict): string => {
  const { goal, what, value, gate, moonshot, atLeast } = verdict;
  const sign = atLeast ? "≥" : "≤";
  const met = holds(verdict, moonshot) ? "moonshot" : holds(verdict, gate) ? "met" : "not met";
  return `| ${goal} | ${what} | ${round(value)} | ${sign} ${round(gate)} | ${sign} ${round(moonshot)} | ${met} |`;
};

export const verdictHead = "| goal | what | value | gate | moonshot | |\n|---|---|---:|---:|---:|---|";

/** Standings as a table: on the clock and of the processor, and each beside the first. */
export const standingsTable = (title: string, standings: readonly Standing[]): string => {
  const [first] = standings;
  const names = [...new Set(standings.flatMap(({ figures }) => Object.keys(figures)))];
  const isTimed = standings.some(({ warm }) => warm.wall > 0);
  const rows = standings.map(({ name, cold, warm, rss, figures }) => {
    const ratio = first ? warm.wall / first.warm.wall : Number.NaN;
    const ofCpu = first ? warm.cpu / first.warm.cpu : Number.NaN;
    const times = isTimed ? [cold.wall, warm.wall, warm.cpu, ratio, ofCpu, rss] : [];
    const told = [...times, ...names.map((key) => figures[key] ?? Number.NaN)].map(round);
    return `| ${name} | ${told.join(" | ")} |`;
  });
  const heads = [
    title,
    ...(isTimed ? ["cold ms", "warm ms", "cpu ms", "ratio", "of cpu", "MB"] : []),
    ...names,
  ];
  return [`| ${heads.join(" | ")} |`, `|---|${"---:|".repeat(heads.length - 1)}`, ...rows].join("\n");
};
