import type { Book } from "../book/book";
import type { Task } from "../values/task";
import { ASSIGNED, REMOVED } from "./outcome";
import type { Prediction } from "./predict";
import { standingOf } from "./standing";

/**
 * How many of the combinations that were done, of pairs where access alone was asked for, are as they were done now: what
 * an undoing left, because somebody had changed it since.
 */
export function* stillDone(book: Book, prediction: Prediction): Task<number> {
  const { op, clients, consultants, programs, outcomes, access } = prediction;
  const isOfPairs = programs.length === 0 && op !== "remove-programs";
  const [all, done] = [isOfPairs ? access : outcomes, op === "grant" ? ASSIGNED : REMOVED];
  const standing = yield* standingOf(book, clients, consultants, programs);
  const there = isOfPairs ? standing.pairs : standing.programs;
  const wanted = op === "grant" ? 1 : 0;
  let count = 0;
  for (let at = 0; at < all.length; at++) if (all[at] === done && there[at] === wanted) count++;
  return count;
}
