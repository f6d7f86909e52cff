import { stands } from "../billing/stand";
import type { Tallies } from "../billing/tally";
import { tableOf, type Book } from "../book/book";
import type { Edit } from "../book/edit";
import { fork } from "../book/fork";
import { netEdits } from "../book/net-edits";
import { rowId, NO_ROW } from "../book/row-id";
import { texts } from "../book/table";
import type { Note } from "../restructure/plan";
import type { Day, Folded } from "../values/brands";
import type { Task } from "../values/task";
import { assume } from "./assume";
import type { Assumption, AssumptionRefusal, Step } from "./assumption";
import type { Change, ProjectChanges, StandChange } from "./change";
import { compareControls } from "./compare-controls";
import { compareFields } from "./compare-fields";
import { compareSums } from "./compare-sums";
import { figuresOf, moneyOf, type Figures, type Money } from "./figures";
import { renamedBy, type Renamed } from "./renamed";
import { concerned, isBudgetAlone } from "./scope";

/** What a book would say with some assumptions made, beside what it says. */
export type WhatIf = {
  /** All that is to be written, in order, once for each cell; as one job it comes to what is told here. */
  readonly edits: readonly Edit[];
  readonly notes: readonly Note[];
  /** The codes that become others, and their last ones. */
  readonly renamed: Renamed;
  /** In the order of the tree as it is then; last those where sums only end. */
  readonly projects: readonly ProjectChanges[];
  /** What is billed of the whole workbook; the stands that it changes. */
  readonly stands: readonly StandChange[];
};

/** Which of the assumptions cannot be thought, counted from 0, and why. */
export type Unthinkable = { readonly at: number; readonly refusal: AssumptionRefusal };

type Thought = { readonly book: Book; readonly steps: readonly Step[] };

/** Makes the assumptions one after the other, each in the book that those before it make. */
function* think(book: Book, assumptions: readonly Assumption[]): Task<Thought | Unthinkable> {
  const steps: Step[] = [];
  let then = book;
  for (const [at, assumption] of assumptions.entries()) {
    const step = yield* assume(then, assumption);
    if (!step.ok) return { at, refusal: step.error };
    steps.push(step.value);
    then = yield* fork(then, step.value.edits);
  }
  return { book: then, steps };
}

const differingStands = (before: Tallies, after: Tallies): StandChange[] =>
  stands.flatMap((stand) => {
    const change = { stand, before: before[stand], after: after[stand] };
    return JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change];
  });

/** What each project's changes are told with: its code and name then, and its code now where that is another. */
const namer = (before: Book, after: Book, { now }: Renamed) => {
  const [was, is] = [tableOf(before, "projects"), tableOf(after, "projects")];
  return (code: Folded, { nodes }: Figures) => {
    const row = rowId(nodes.order.rows[nodes.placeOf(code)] ?? NO_ROW);
    const typed = (is && texts(is, "code")[row]) ?? code;
    const before = was && now(code) !== code ? (texts(was, "code")[row] ?? now(code)) : undefined;
    return { code: typed, was: before, name: (is && texts(is, "name")[row]) ?? "" };
  };
};

/**
 * What becomes another when some assumptions come true (Tänk om): every sum, control, forecast, margin and inherited value
 * that differs between the book as it stands and as it would stand with their edits made, and where each sum ends. Nothing is
 * foretold: both books are asked the same questions. The book itself is left as it is.
 * @param until - the day that billing is told up to and including (#172)
 * @param known - what the entries come to as the book stands, where that has been worked out: it is the larger part of the work
 */
export function* whatIf(
  book: Book,
  assumptions: readonly Assumption[],
  until?: Day,
  known?: Money,
): Task<WhatIf | Unthinkable> {
  const thought = yield* think(book, assumptions);
  if ("refusal" in thought) return thought;
  const edits = yield* netEdits(thought.steps.flatMap((step) => step.edits));
  const renamed = renamedBy(thought.steps.map(({ codes }) => codes));
  const isBudget = isBudgetAlone(book, edits);
  const money = known ?? (yield* moneyOf(book, until));
  const before = yield* figuresOf(book, money);
  const after = yield* figuresOf(thought.book, isBudget ? money : yield* moneyOf(thought.book, until));
  const sums = yield* compareSums(before, after, renamed);
  const budgetChanged = (code: Folded): boolean =>
    sums.changes.get(code)?.some((one) => one.kind === "sum" && one.sum === "budgetHours") === true;
  const controls = yield* compareControls(
    book,
    thought.book,
    (control) => !isBudget || (control.of === "budgetedTime" && budgetChanged(control.project)),
  );
  const scope = yield* concerned(before, after, renamed, assumptions);
  const fields = yield* compareFields(book, thought.book, scope.codes, scope.fields, renamed);
  const all = new Map<Folded, Change[]>();
  for (const some of [sums.changes, controls, fields])
    for (const [code, changes] of some) all.set(code, [...(all.get(code) ?? []), ...changes]);
  const name = namer(book, thought.book, renamed);
  const codes = [...new Set([...all.keys(), ...sums.stays.keys()])];
  const placeOf = (code: Folded): number => after.nodes.placeOf(code);
  const placed = codes
    .map((code) => ({ code, isEnd: !all.has(code), place: placeOf(code) }))
    .sort((a, b) => Number(a.isEnd) - Number(b.isEnd) || a.place - b.place);
  return {
    edits,
    notes: thought.steps.flatMap(({ notes }) => notes),
    renamed,
    projects: placed.map(({ code }) => ({
      ...name(code, after),
      changes: all.get(code) ?? [],
      stays: sums.stays.get(code) ?? [],
    })),
    stands: differingStands(money.standing.whole, after.money.standing.whole),
  };
}
