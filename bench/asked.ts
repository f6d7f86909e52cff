import { parseArgs } from "node:util";
import { access } from "./phases/access";
import { billing } from "./phases/billing";
import { check } from "./phases/check";
import { columns } from "./phases/columns";
import { edit } from "./phases/edit";
import { excel } from "./phases/excel";
import { exporting } from "./phases/export";
import { functions } from "./phases/functions";
import { jobs } from "./phases/jobs";
import { modules } from "./phases/modules";
import { oracle } from "./phases/oracle";
import { pane } from "./phases/pane";
import type { Phase, Size } from "./phases/phase";
import { plan } from "./phases/plan";
import { rollup } from "./phases/rollup";
import { whatif } from "./phases/whatif";
import { xlsx } from "./phases/xlsx";

const phases: readonly Phase[] = [
  check,
  edit,
  columns,
  modules,
  plan,
  exporting,
  rollup,
  billing,
  whatif,
  functions,
  access,
  xlsx,
  excel,
  jobs,
  pane,
  oracle,
];

/** What `npm run bench` takes. */
export const usage = `npm run bench -- [${phases.map(({ name }) => name).join("|")}] [--size S|M|L] [--rounds N] [--write]`;

type Asked = {
  readonly phases: readonly Phase[];
  readonly sizes: readonly Size[];
  readonly rounds: number;
  /** Whether the figures are kept in RESULTS.md. */
  readonly write: boolean;
};

const isSize = (text: string): text is Size => ["S", "M", "L"].includes(text);

/** The options and names given, or undefined where one of them is unknown or lacks its value. */
const given = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        size: { type: "string", multiple: true, default: ["M", "L"] },
        rounds: { type: "string", default: "3" },
        write: { type: "boolean", default: false },
      },
    });
  } catch {
    return undefined;
  }
};

/** What the command line asks for; undefined for what `usage` does not say, `--help` among it. */
export const readAsked = (args: string[]): Asked | undefined => {
  const read = given(args);
  if (read === undefined) return undefined;
  const { values, positionals } = read;
  const rounds = Number(values.rounds);
  const sizes = values.size.filter(isSize);
  const isUnknown = positionals.some((name) => phases.every((phase) => phase.name !== name));
  // What is kept is one whole run, or it would mix days and versions.
  const isPart = values.write && (positionals.length > 0 || sizes.length < 2);
  if (isUnknown || isPart || sizes.length < values.size.length) return undefined;
  if (!(Number.isInteger(rounds) && rounds > 0)) return undefined;
  const asked = phases.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  return { phases: asked, sizes, rounds, write: values.write };
};
