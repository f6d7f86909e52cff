import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, loadavg, platform, totalmem } from "node:os";
import { readAsked, usage } from "./asked";
import { standingsTable, verdictHead, verdictRow, type Verdict } from "./method/report";
import { hold } from "./method/rounds";
import { access } from "./phases/access";
import { billing } from "./phases/billing";
import { excel } from "./phases/excel";
import { functions } from "./phases/functions";
import { modules } from "./phases/modules";
import { pane } from "./phases/pane";
import type { Phase } from "./phases/phase";
import { rollup } from "./phases/rollup";
import { xlsx } from "./phases/xlsx";

/** The phases that the size makes no difference to. */
const sizeless: readonly Phase[] = [modules, functions, rollup, billing, access, xlsx, excel, pane];

const RESULTS = "bench/RESULTS.md";
const marks = ["<!-- figures -->", "<!-- /figures -->"] as const;

const peers = (): string => {
  const { dependencies } = JSON.parse(readFileSync("bench/package.json", "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ");
};

const machine = (rounds: number): string =>
  [
    `${new Date().toISOString().slice(0, 10)}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}, ` +
      `${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}, ` +
      `load ${loadavg()[0]?.toFixed(1) ?? "?"} at the end, ${rounds} rounds.`,
    `Peers: ${peers()}.`,
  ].join("\n");

/** Puts what was measured between the marks; what people wrote around them stays. */
const keep = (figures: string): void => {
  const [begin, end] = marks;
  const text = readFileSync(RESULTS, "utf8");
  const [before = ""] = text.split(begin);
  writeFileSync(RESULTS, `${before}${begin}\n\n${figures}\n\n${end}${text.split(end)[1] ?? ""}`);
};

/** Holds the phases that are asked for, and tells the exit code. `--write` keeps the figures in RESULTS.md. */
export const bench = async (args: string[]): Promise<number> => {
  const asked = readAsked(args);
  if (asked === undefined) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const { phases, sizes, rounds, write } = asked;
  const told: string[] = [];
  const verdicts: Verdict[] = [];
  const tell = (text: string): void => {
    told.push(text);
    process.stdout.write(`${text}\n\n`);
  };
  for (const phase of phases)
    for (const size of sizeless.includes(phase) ? sizes.slice(0, 1) : sizes)
      verdicts.push(
        ...(await phase.hold(async (bout) => {
          const standings = await hold(bout, rounds);
          tell(standingsTable(bout.title, standings));
          return standings;
        }, size)),
      );
  const table = [verdictHead, ...verdicts.map(verdictRow)].join("\n");
  process.stdout.write(`${machine(rounds)}\n\n${table}\n`);
  if (write) keep([machine(rounds), table, ...told].join("\n\n"));
  return 0;
};
