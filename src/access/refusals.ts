import { tableOf, type Book } from "../book/book";
import { buildIndex, foldedOf } from "../book/keys";
import { texts } from "../book/table";
import { rowsIn } from "../columns/key-index";
import { inOrder } from "../resolve/rows-about";
import type { Folded } from "../values/brands";
import { finish } from "../values/task";
import { fold } from "../values/text";
import { NO_RIGHT, OUTCOMES } from "./outcome";
import type { Prediction } from "./predict";
import { departureOfActing, rightIn } from "./rights";

/** Programs that the administrator may not give or take at a client, and those who may: whom to turn to (#155). */
export type Refusal = {
  readonly client: string;
  /** None where access alone was asked for. */
  readonly programs: readonly string[];
  readonly who: readonly string[];
};

/** Rights are filed under no client where they are for every one. */
const EVERY_CLIENT = "" as Folded;

/** Who may give a program at a client, or anything there where no program is asked, and has not left, as they stand in the sheet (#154). */
const whoMay = (book: Book, client: string, program: string | undefined): string[] => {
  const table = tableOf(book, "adminRights");
  if (!table) return [];
  const groups = finish(
    buildIndex(table, "client or every client", (row) => foldedOf(table, row, ["client"]) ?? EVERY_CLIENT),
  );
  const [atClient, ofProgram] = [fold(client), program === undefined ? undefined : fold(program)];
  const names = texts(table, "administrator");
  const found = new Map<Folded, string>();
  for (const row of inOrder(table, [...rowsIn(groups, EVERY_CLIENT), ...rowsIn(groups, atClient)])) {
    const name = names[row];
    const right = name === undefined ? undefined : rightIn(table, row);
    if (name === undefined || !right || found.has(fold(name))) continue;
    const isFor = ofProgram === undefined || right.program === undefined || right.program === ofProgram;
    if (isFor && !departureOfActing(book, name)) found.set(fold(name), name);
  }
  return [...found.values()];
};

/** The programs that were refused for want of a right at the client of that place; none where only access was asked for. */
const programsRefused = ({ consultants, programs, outcomes }: Prediction, client: number): string[] =>
  programs.filter((_, program) =>
    consultants.some((_one, consultant) => {
      const pair = client * consultants.length + consultant;
      return outcomes[pair * programs.length + program] === NO_RIGHT;
    }),
  );

/** What the administrator has no right to at the client of that place, by who has it. */
export const refusalsAt = (book: Book, prediction: Prediction, at: number): Refusal[] => {
  const { clients, consultants, access, byClient } = prediction;
  const client = clients[at] ?? "";
  if ((byClient[at * OUTCOMES + NO_RIGHT] ?? 0) === 0) {
    const isRefused = consultants.some((_, place) => access[at * consultants.length + place] === NO_RIGHT);
    return isRefused ? [{ client, programs: [], who: whoMay(book, client, undefined) }] : [];
  }
  const groups = new Map<string, Refusal>();
  for (const program of programsRefused(prediction, at)) {
    const who = whoMay(book, client, program);
    const key = who.join("\u0000");
    groups.set(key, { client, who, programs: [...(groups.get(key)?.programs ?? []), program] });
  }
  return [...groups.values()];
};
