import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import { NO_ROW } from "../book/row-id";
import { texts, type Table } from "../book/table";
import { levelOf } from "../tree/codes";
import { codesBelow } from "../tree/sorted-codes";
import type { Folded } from "../values/brands";
import { err, ok, type Result } from "../values/result";
import { flatMapTask, type Task } from "../values/task";
import { fold, readText } from "../values/text";
import type { CodeChange, TreeRefusal } from "./plan";

/** A project that a change begins at, and the codes that it is about: its own, when it has a row, and all below. */
export type Nodes = {
  readonly projects: Table<"projects">;
  readonly code: Folded;
  /** As typed in its row, or as asked for where only projects below it have rows. */
  readonly typed: string;
  readonly codes: readonly Folded[];
};

/** A code as someone wrote it, read like a cell: without outer white, in NFC. */
export const readCode = (text: string): string => {
  const code = readText(text);
  return typeof code === "string" ? code : "";
};

/** The project of that code and everything below it; a refusal where the workbook has neither. */
export const nodesAt = (book: Book, asked: string): Result<Nodes, TreeRefusal> => {
  const projects = tableOf(book, "projects");
  if (!projects) return err({ code: "no-projects" });
  const wanted = readCode(asked);
  if (wanted === "") return err({ code: "no-code" });
  const code = fold(wanted);
  const row = rowWithKey(projects, code);
  const below = codesBelow(book.projectCodes, code);
  if (row === undefined && below.length === 0) return err({ code: "unknown-project", project: wanted });
  const typed = texts(projects, "code")[row ?? NO_ROW] ?? wanted;
  return ok({ projects, code, typed, codes: row === undefined ? below : [code, ...below] });
};

/** A code at or below `from` as it reads at or below `to`: `BS.PERS.Bem` for `BS.HR.Bem` when BS.HR becomes BS.PERS. */
export const movedCode = (code: string, from: string, to: string): string =>
  // Counted in segments: capitals and small letters may differ in length.
  [to, ...code.split(".").slice(levelOf(from))].join(".");

/** What each of the codes becomes when the first of them becomes `to`. */
export function* codeChanges(
  { projects, code, codes }: Nodes,
  to: string,
): Task<ReadonlyMap<Folded, CodeChange>> {
  const typed = texts(projects, "code");
  const names = texts(projects, "name");
  const changes = yield* flatMapTask(codes, (each): (readonly [Folded, CodeChange])[] => {
    const row = rowWithKey(projects, each) ?? NO_ROW;
    const from = typed[row] ?? each;
    return [[each, { from, to: movedCode(from, code, to), name: names[row] ?? "" }]];
  });
  return new Map(changes);
}
