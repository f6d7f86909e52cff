import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import { outlookReader, type ControlOutlook } from "../budget/control-forecast";
import { billedSums } from "../resolve/billed-sums";
import { countsBilled } from "../resolve/control-use";
import { controlIn, type Control } from "../resolve/controls";
import { workedSums } from "../resolve/worked-sums";
import { codesBelow } from "../tree/sorted-codes";
import type { Folded } from "../values/brands";
import type { Task } from "../values/task";
import type { ControlChange } from "./change";

/** The controls that stand on a project of the register, in the order of the sheet. */
const controlsIn = (book: Book): Control[] => {
  const projects = tableOf(book, "projects");
  if (!projects) return [];
  return (tableOf(book, "controls")?.order ?? []).flatMap((row) => {
    const control = controlIn(book, row);
    return control && rowWithKey(projects, control.project) !== undefined ? [control] : [];
  });
};

/** Makes the sums that a control asks for, in slices. */
function* prepare(book: Book, control: Control): Task<void> {
  const entries = tableOf(book, "timeEntries");
  if (!entries) return;
  const sums = countsBilled(book, control) ? billedSums(book, entries) : workedSums(entries);
  yield* sums.prepare([control.project, ...codesBelow(book.projectCodes, control.project)]);
}

const isSame = (one: ControlOutlook, other: ControlOutlook): boolean =>
  one.verdict === other.verdict &&
  one.why === other.why &&
  one.used === other.used &&
  one.withUnreviewed === other.withUnreviewed &&
  one.budget === other.budget &&
  one.unpriced === other.unpriced &&
  one.forecast === other.forecast;

/** Compares how the controls that may be others stand (#40–#52, Q7–Q11, Q51), by the code that their project has then. */
export function* compareControls(
  before: Book,
  after: Book,
  mayChange: (control: Control) => boolean,
): Task<ReadonlyMap<Folded, readonly ControlChange[]>> {
  const found = new Map<Folded, ControlChange[]>();
  const [was, is] = [outlookReader(before), outlookReader(after)];
  const then = new Map(controlsIn(after).map((control) => [control.row, control]));
  yield then.size;
  for (const control of controlsIn(before)) {
    const other = then.get(control.row);
    if (!other || !mayChange(control)) continue;
    yield* prepare(before, control);
    yield* prepare(after, other);
    const change = { before: yield* was(control), after: yield* is(other) };
    yield 1;
    if (isSame(change.before, change.after)) continue;
    const there = found.get(other.project) ?? [];
    found.set(other.project, [...there, { kind: "control", control: other, ...change }]);
  }
  return found;
}
