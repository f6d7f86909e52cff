import type { Book } from "#core/book/book";
import { tableOf } from "#core/book/book";
import { indexBy } from "#core/book/keys";
import type { BudgetNode } from "#core/budget/budget-nodes";
import { rollUp, type Rollup } from "#core/budget/rollup";
import type { Selection } from "#core/budget/selection";
import type { HourParts } from "#core/values/brands";
import type { Lang } from "#core/values/cell";
import { formatMoney, formatNumber } from "#core/values/format";
import { err, ok } from "#core/values/result";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";
import type { BookVerb } from "../call";
import { tableFor } from "../open-book";
import type { Options } from "../read-options";
import { textTable } from "../text-table";
import { hours, kronor, orNull } from "../units";
import { words } from "../words";

const jsonNode = (node: BudgetNode) => ({
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
});

const selectionOf = ({ employee, from, to }: Options): Selection => ({
  ...(employee !== undefined && { employee }),
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

/** Whether anyone goes by the number: in the register of employees, or in a time row. */
const isKnown = (book: Book, employee: string): boolean => {
  const employees = tableOf(book, "employees");
  const entries = tableOf(book, "timeEntries");
  const key = fold(employee);
  return [employees && indexBy(employees, ["number"]), entries && indexBy(entries, ["employee"])].some(
    (groups) => groups?.rows.has(key),
  );
};

function* budgetLines({ nodes, counted, outside, uncounted }: Rollup, isPeriod: boolean, lang: Lang) {
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
      // A part of the time set beside the whole budget is neither over nor within (Q12).
      isPeriod ? "" : text.state[state],
    ],
  );
  const right = (header: string) => ({ header, align: "right" }) as const;
  const left = (header: string) => ({ header, align: "left" }) as const;
  yield* textTable(
    [
      left(text.project),
      left(text.name),
      right(text.worked),
      right(text.released),
      right(text.budget),
      right(text.remaining),
      right(text.amount),
      left(""),
    ],
    rows,
  );
  yield text.counted(counted, counted + outside + uncounted.length, outside);
  if (uncounted.length > 0) yield text.uncounted(uncounted.length);
}

/** `budget`: worked, released and budgeted hours for every node of the project tree, rolled up (#96–#101). */
export const budget: BookVerb = (opened, { options }, lang) => {
  const { book } = opened;
  const projects = tableFor(opened, "projects");
  if (!projects.ok) return projects;
  const selection = selectionOf(options);
  const { employee, from, to } = selection;
  if (employee !== undefined && !isKnown(book, employee))
    return err({ code: "unknown-employee", text: employee });
  const rollup = finish(rollUp(book, selection));
  const { nodes, counted, outside, uncounted } = rollup;
  function* projectsJson() {
    for (const node of nodes) yield jsonNode(node);
  }
  return ok({
    exitCode: 0,
    json: { projects: projectsJson(), entries: { counted, outside, uncounted: uncounted.length } },
    lines: budgetLines(rollup, from !== undefined || to !== undefined, lang),
  });
};
