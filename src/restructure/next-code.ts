import { tableOf, type Book } from "../book/book";
import { bySize, countKey, keyAfter, type KeySeries } from "../book/key-series";
import { rowWithKey } from "../book/keys";
import { NO_ROW } from "../book/row-id";
import { texts } from "../book/table";
import { allCodes, codesBelow } from "../tree/sorted-codes";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import { readCode } from "./nodes";

/**
 * A free code to suggest for a new project under a parent, its own part alone; under none, a main project: the next one of
 * the series that most of those beside it belong to, `2602` after `2601`. "" where names count nothing, where two
 * series are as long, and where there is nothing beside it to go by: a code is never guessed.
 */
export function* nextCode(book: Book, parent: string): Task<string> {
  const projects = tableOf(book, "projects");
  if (!projects) return "";
  const above = readCode(parent);
  const start = above === "" ? 0 : above.length + 1;
  const beside = above === "" ? allCodes(book.projectCodes) : codesBelow(book.projectCodes, fold(above));
  const typed = texts(projects, "code");
  const [all, seen]: [KeySeries, Set<string>] = [new Map(), new Set()];
  for (const [at, code] of beside.entries()) {
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    const row = rowWithKey(projects, code) ?? NO_ROW;
    const [own = ""] = (typed[row] ?? code).slice(start).split(".", 1);
    if (seen.has(fold(own))) continue;
    seen.add(fold(own));
    countKey(all, own);
  }
  const [most, next] = bySize(all);
  if (!most || most.members === next?.members) return "";
  return keyAfter(most, (own) => seen.has(fold(own)));
}
