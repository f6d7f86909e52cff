import { entriesIn } from "../billing/entries-in";
import type { FixedItem } from "../billing/fixed-items";
import type { LineRow } from "../billing/line";
import { partRows } from "../billing/part-rows";
import type { ReleaseState } from "../billing/reasons";
import { addedBy, type Added, type RowMeasure } from "../billing/row-measure";
import { resolveBudget } from "../resolve/budget";
import type { FunctionFault, Unit } from "../resolve/function-answer";
import type { TraceLine } from "../resolve/trace";
import type { Folded } from "../values/brands";
import { err, ok, type Result } from "../values/result";
import type { Task } from "../values/task";
import { dayOfArgument, projectOf, selectionOf, unitOf, type Argument } from "./arguments";
import { traceBehind } from "./behind-answer";
import { behindKeyFigure } from "./behind-key-figure";
import type { CalledFunction } from "./called-function";
import type { Figures } from "./figures";
import { known } from "./known-sum";

/** A row that a function's figure is made of, and what it adds; an amount that nobody knows is undefined. */
export type BehindRow = LineRow & { readonly adds: Added };

/** What a function's answer is made of: rows and fixed prices that add up to it, or the cells that it was found in. */
export type Behind = {
  /** The project that it is of; undefined of what is of no one project. */
  readonly project: Folded | undefined;
  /** The unit of what the rows add; undefined where no rows are counted. */
  readonly unit: Unit | undefined;
  readonly rows: readonly BehindRow[];
  readonly items: readonly FixedItem[];
  readonly trace: readonly TraceLine[];
};

export type Read = Task<Result<Behind, FunctionFault>>;

/** The time of a project and all below it (#96–#99, Q42). */
function* time(
  figures: Figures,
  [code, ...chosen]: readonly Argument[],
  measure: RowMeasure,
  states?: readonly ReleaseState[],
): Read {
  const { book } = figures;
  const project = projectOf(book, code);
  if (!project.ok) return project;
  const selection = selectionOf(book, chosen[0], chosen[1], chosen[2]);
  if (!selection.ok) return selection;
  const asked = { module: "time", project: project.value, ...selection.value } as const;
  const rows: BehindRow[] = [];
  for (const { billed, rows: some } of yield* partRows(yield* figures.billing(), asked, states))
    for (const row of some)
      rows.push({
        register: billed.entries.register.id,
        row,
        adds: addedBy(billed, row, measure) ?? {},
      });
  const unit = measure === "worth" ? "kr" : "h";
  return ok({ project: project.value, unit, rows, items: [], trace: [] });
}

/** What is ready or blocked up to and including a day (#168, #172). */
function* onItsWay(
  figures: Figures,
  stand: "ready" | "blocked",
  [code, until, unit]: readonly Argument[],
): Read {
  const { book } = figures;
  const project = projectOf(book, code);
  if (!project.ok) return project;
  const day = dayOfArgument(book, until);
  if (!day.ok) return day;
  const read = unitOf(unit, "kr");
  if (!read.ok) return read;
  const standing = yield* figures.standing(day.value);
  const found = yield* entriesIn(standing, [stand], [{ grouping: "project", key: project.value }]);
  const { registers } = standing.billing;
  const rows = found.rows.map(({ register, row }): BehindRow => {
    const billed = registers.find(({ entries }) => entries.register.id === register);
    const adds = billed && addedBy(billed, row, read.value === "h" ? "worked" : "invoice");
    return { register, row, adds: adds ?? {} };
  });
  const items = read.value === "kr" ? found.items : [];
  return ok({ project: project.value, unit: read.value, rows, items, trace: [] });
}

/** The cells that a budget stands in; of what is left of it, the time too that is taken from it (#18, #100, Q5). */
function* budget(figures: Figures, [code, unit]: readonly Argument[], isLeft: boolean): Read {
  const project = projectOf(figures.book, code);
  if (!project.ok) return project;
  const read = unitOf(unit, "h");
  if (!read.ok) return read;
  const field = read.value === "h" ? "budgetHours" : "budgetAmount";
  const { trace } = resolveBudget(figures.book, project.value, field);
  const { nodes } = yield* figures.rollup({});
  const sums = read.value === "h" ? nodes.sums.budgetHours : nodes.sums.budgetAmounts;
  if (known(sums[nodes.placeOf(project.value)]) === undefined)
    return err({ kind: "no-budget", unit: read.value });
  if (!isLeft) return ok({ project: project.value, unit: undefined, rows: [], items: [], trace });
  const spent = yield* time(figures, [code], read.value === "h" ? "worked" : "worth");
  return spent.ok ? ok({ ...spent.value, trace }) : spent;
}

/** What is behind the answer of a function in a cell: every figure opens its rows, every value its reasons. */
export function* behind(figures: Figures, { id, args }: CalledFunction): Read {
  switch (id) {
    case "WORKED":
      return yield* time(figures, args, "worked");
    case "RELEASED":
      return yield* time(figures, args, "worked", ["released"]);
    case "WORTH":
      return yield* time(figures, args, "worth");
    case "READY":
      return yield* onItsWay(figures, "ready", args);
    case "BLOCKED":
      return yield* onItsWay(figures, "blocked", args);
    case "BUDGET":
      return yield* budget(figures, args, false);
    case "REMAINING":
      return yield* budget(figures, args, true);
    case "KEYFIGURE":
      return yield* behindKeyFigure(figures, args);
    default: {
      const found = traceBehind(figures.book, id, args);
      return found.ok ? ok({ ...found.value, unit: undefined, rows: [], items: [] }) : found;
    }
  }
}
