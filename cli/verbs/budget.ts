import { billingOf } from "#core/billing/billing";
import type { Grouping } from "#core/billing/group-keys";
import { billingGroups, type BillingGroup } from "#core/billing/groups";
import type { ToldSums } from "#core/billing/told-sums";
import type { BudgetNode } from "#core/budget/budget-nodes";
import { rollUp, type Rollup } from "#core/budget/rollup";
import type { Selection } from "#core/budget/selection";
import { type HourParts, type Ore, ore } from "#core/values/brands";
import type { Lang } from "#core/values/cell";
import { formatMoney, formatNumber } from "#core/values/format";
import { err, ok } from "#core/values/result";
import { finish } from "#core/values/task";
import { left, right } from "../billing/billing-lines";
import { knownAmount } from "../billing/known-amount";
import type { ReadingVerb } from "../call";
import { tableFor } from "../open-book";
import type { Options } from "../options";
import { isKnownEmployee } from "../selecting";
import { textTable } from "../text-table";
import { hours, kronor, orNull } from "../units";
import { words } from "../words";

const amountState = (value: Ore, budget: Ore | undefined): BudgetNode["state"] =>
  budget === undefined ? "none" : value > budget ? "over" : "within";

const jsonNode = (node: BudgetNode, { amount: value, unpriced }: Worth) => ({
  code: node.code,
  name: node.name,
  level: node.level,
  worked: hours(node.worked),
  released: hours(node.released),
  budgetHours: orNull(node.budgetHours, hours),
  budgetSource: node.budgetSource,
  budgetAmount: orNull(node.budgetAmount, kronor),
  remaining: orNull(node.remaining, hours),
  state: node.state,
  value: kronor(value),
  unpriced,
  amountRemaining: orNull(node.budgetAmount, (budget) => kronor(ore(budget - value))),
  amountState: amountState(value, node.budgetAmount),
});

const jsonGroup = (by: Grouping, { keys: [code, key], sums }: BillingGroup) => ({
  code: code ?? null,
  [by]: key ?? null,
  worked: hours(sums.hours),
  released: hours(sums.states.released.hours),
  value: kronor(sums.amount),
  unpriced: sums.unpriced,
});

const budgetGroupings = ["month", "employee", "customer"];

const selectionOf = ({ employee, from, to }: Options): Selection => ({
  ...(employee !== undefined && { employees: [employee] }),
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

type Worth = Pick<ToldSums, "amount" | "unpriced">;

const nothing: Worth = { amount: 0, unpriced: 0 };

const unpricedText = (rows: number, lang: Lang): string => (rows === 0 ? "" : formatNumber(rows, lang));

/** What the time of each node is worth at its prices, billed or not (Q42), by the code that its register has. */
const worthByCode = (groups: readonly BillingGroup[]): ReadonlyMap<string, Worth> =>
  new Map(groups.map(({ keys: [code], sums }) => [code ?? "", sums]));

function* groupLines(groups: readonly BillingGroup[], by: Grouping, lang: Lang) {
  const text = words[lang].billing;
  const { project, worked, released } = words[lang].budget;
  yield* textTable(
    [
      left(project),
      left(text.groupings[by]),
      ...[worked, released, text.value, text.withoutPrice].map(right),
    ],
    groups.map(({ keys: [code, key], sums }) => [
      code ?? "",
      key ?? text.none,
      formatNumber(hours(sums.hours), lang),
      formatNumber(hours(sums.states.released.hours), lang),
      knownAmount(sums, lang),
      unpricedText(sums.unpriced, lang),
    ]),
  );
}

function* budgetLines(
  { nodes, counted, outside, uncounted }: Rollup,
  worth: ReadonlyMap<string, Worth>,
  isPeriod: boolean,
  lang: Lang,
) {
  const text = words[lang].budget;
  const shown = (stored: HourParts | undefined): string =>
    stored === undefined ? "–" : formatNumber(hours(stored), lang);
  const rows = Array.from(
    nodes,
    ({ code, name, level, worked, released, budgetHours, budgetAmount, remaining, state }) => [
      "  ".repeat(level - 1) + code,
      name,
      shown(worked),
      shown(released),
      shown(budgetHours),
      shown(remaining),
      budgetAmount === undefined ? "–" : formatMoney(budgetAmount, lang),
      knownAmount(worth.get(code) ?? nothing, lang),
      unpricedText(worth.get(code)?.unpriced ?? 0, lang),
      // A part of the time set beside the whole budget is neither over nor within (Q12).
      isPeriod ? "" : text.state[state],
    ],
  );
  yield* textTable(
    [
      left(text.project),
      left(text.name),
      right(text.worked),
      right(text.released),
      right(text.budget),
      right(text.remaining),
      right(text.amount),
      right(words[lang].billing.value),
      right(words[lang].billing.withoutPrice),
      left(""),
    ],
    rows,
  );
  yield text.counted(counted, counted + outside + uncounted.length, outside);
  if (uncounted.length > 0) yield text.uncounted(uncounted.length);
}

/** `budget`: worked, released and budgeted hours for every node of the project tree, rolled up (#96–#101). */
export const budget: ReadingVerb = (opened, { options }, lang) => {
  const { book } = opened;
  const projects = tableFor(opened, "projects");
  if (!projects.ok) return projects;
  const selection = selectionOf(options);
  const { from, to } = selection;
  const { employee } = options;
  if (employee !== undefined && !isKnownEmployee(book, employee))
    return err({ code: "unknown-employee", text: employee });
  const { by: groupings } = options;
  if (groupings.includes("project"))
    return err({ code: "not-a-choice", option: "--by", text: "project", choices: budgetGroupings });
  if (groupings.length > 1) return err({ code: "too-many-groupings", most: 1 });
  const [by] = groupings;
  const rollup = finish(rollUp(book, selection));
  const { nodes, counted, outside, uncounted } = rollup;
  const billing = finish(billingOf(book));
  const ofTime = { module: "time", ...selection } as const;
  const worth = worthByCode(finish(billingGroups(billing, ["project"], ofTime)));
  const parted =
    by === undefined ? undefined : { by, groups: finish(billingGroups(billing, ["project", by], ofTime)) };
  function* projectsJson() {
    for (const node of nodes) yield jsonNode(node, worth.get(node.code) ?? nothing);
  }
  function* lines() {
    yield* budgetLines(rollup, worth, from !== undefined || to !== undefined, lang);
    if (!parted) return;
    yield "";
    yield* groupLines(parted.groups, parted.by, lang);
  }
  return ok({
    exitCode: 0,
    json: {
      projects: projectsJson(),
      ...(parted && { groups: parted.groups.map((group) => jsonGroup(parted.by, group)) }),
      entries: { counted, outside, uncounted: uncounted.length },
    },
    lines: lines(),
  });
};
