import type { Call } from "../../cli/call";
import { jsonText } from "../../cli/json-text";
import type { OpenBook } from "../../cli/open-book";
import { readArguments } from "../../cli/read-arguments";
import { readOptions } from "../../cli/read-options";
import { budget } from "../../cli/verbs/budget";
import { controlsIn } from "../../cli/verbs/controls";
import { bookOf, type Rows } from "../rules/books";
import { code, parts } from "./units";

type Node = {
  readonly code: string;
  readonly worked: number;
  readonly released: number;
  readonly value: number;
  readonly unpriced: number;
  readonly budgetHours: number | null;
  readonly remaining: number | null;
  readonly budgetAmount: number | null;
  readonly amountRemaining: number | null;
  readonly state: string;
  readonly amountState: string;
};

type Group = Pick<Node, "code" | "worked" | "released" | "value" | "unpriced"> &
  Readonly<Record<"month" | "employee" | "customer", string | null>>;

type Told = { readonly projects: readonly Node[]; readonly groups: readonly Group[] };

const cents = (kronor: number | null): string => parts(kronor, 100);
const tenThousandths = (hours: number | null): string => parts(hours, 10_000);

/** What `budget --by … --json` says of a book. */
const told = (rows: Rows, by: string): Told => {
  const taken = readArguments(["budget", "bok.xlsx", "--json", "--by", by]);
  if (!taken.ok) throw new Error(taken.error.code);
  const options = readOptions(taken.value);
  if (!options.ok) throw new Error(options.error.code);
  const call = { files: [], options: options.value } as unknown as Call;
  const report = budget({ book: bookOf(rows), file: "bok.xlsx" } as OpenBook, call, "sv");
  if (!report.ok) throw new Error(report.error.code);
  return JSON.parse(Array.from(jsonText(report.value.json)).join("")) as Told;
};

const worked = (one: Group | Node): string[] => [
  ...[tenThousandths(one.worked), tenThousandths(one.released), cents(one.value), String(one.unpriced)],
];

/** Every node of the tree beside its budgets, and its parts by month, employee and customer. */
export const budgetAnswers = (rows: Rows, at: number): string[] => [
  ...told(rows, "month").projects.map((node) =>
    [
      ...["node", at, code(node.code), ...worked(node), tenThousandths(node.budgetHours)],
      ...[tenThousandths(node.remaining), cents(node.budgetAmount), cents(node.amountRemaining)],
      ...[node.state, node.amountState],
    ].join(" "),
  ),
  ...(["month", "employee", "customer"] as const).flatMap((by) =>
    told(rows, by).groups.map((group) =>
      ["part", at, by, code(group.code), code(group[by]), ...worked(group)].join(" "),
    ),
  ),
];

/** Every control: how it stands, what it counts, the row that tripped it, and when it will be reached. */
export const controlAnswers = (rows: Rows, at: number): string[] =>
  controlsIn(bookOf(rows)).map((one) => {
    const unit = one.control === "billableTime" ? 100 : 10_000;
    return [
      ...["control", at, one.row, one.verdict, parts(one.used, unit), parts(one.withUnreviewed, unit)],
      ...[parts(one.percent, 100), one.unpriced, one.unpricedWithUnreviewed],
      ...[one.rows.join() || "-", one.trippedBy ?? "-", one.forecast ?? "-"],
    ].join(" ");
  });
