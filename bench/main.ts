import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, loadavg, platform, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { standingsTable, verdictHead, verdictRow, type Verdict } from "./method/report";
import { hold } from "./method/rounds";
import { check } from "./phases/check";
import { edit } from "./phases/edit";
import { excel } from "./phases/excel";
import { modules } from "./phases/modules";
import { pane } from "./phases/pane";
import type { Phase, Size } from "./phases/phase";
import { plan } from "./phases/plan";
import { rollup } from "./phases/rollup";

const phases: readonly Phase[] = [check, edit, modules, plan, rollup, excel, pane];

/** The phases that the size makes no difference to. */
const sizeless: readonly Phase[] = [modules, rollup, excel, pane];

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

const isSize = (text: string): text is Size => ["S", "M", "L"].includes(text);

/** Holds the phases that are asked for, and tells the exit code. `--write` keeps the figures in RESULTS.md. */
export const bench = async (args: string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      size: { type: "string", multiple: true, default: ["M", "L"] },
      rounds: { type: "string", default: "3" },
      write: { type: "boolean", default: false },
    },
  });
  const rounds = Number(values.rounds);
  const sizes = values.size.filter(isSize);
  const asked = phases.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const isUnknown = positionals.some((name) => phases.every((phase) => phase.name !== name));
  // What is kept is one whole run, or it would mix days and versions.
  const isPart = values.write && (positionals.length > 0 || sizes.length < 2);
  if (isUnknown || isPart || sizes.length < values.size.length || !(Number.isInteger(rounds) && rounds > 0)) {
    process.stderr.write(
      `npm run bench -- [${phases.map(({ name }) => name).join("|")}] [--size S|M|L] [--rounds N] [--write]\n`,
    );
    return 2;
  }
  const told: string[] = [];
  const verdicts: Verdict[] = [];
  const tell = (text: string): void => {
    told.push(text);
    process.stdout.write(`${text}\n\n`);
  };
  for (const phase of asked)
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
  if (values.write) keep([machine(rounds), table, ...told].join("\n\n"));
  return 0;
};
