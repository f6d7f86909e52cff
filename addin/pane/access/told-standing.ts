import { plannedRows } from "#core/access/planned-rows";
import type { Prediction } from "#core/access/predict";
import { reconcile, type Reconciled } from "#core/access/reconcile";
import { readTold, type Told } from "#core/access/told";
import { outcomeWords, type OutcomeWords } from "#core/access/told-outcome";
import type { Book } from "#core/book/book";
import { plainLines } from "#core/csv/plain-lines";
import type { Task } from "#core/values/task";
import type { ToldFile } from "./reconcile-state";
import type { FoundColumns } from "./told-columns";

/** What the file says, and what it comes to beside the book of that revision. */
export type ToldStanding = {
  readonly told: Told;
  /** Every word for an outcome that needed an explanation, in the file's spelling. */
  readonly words: readonly string[];
  /** Undefined while a word is to be explained. */
  readonly found: Reconciled | undefined;
  /** What it was worked out of: nothing is written of what has changed since. */
  readonly of: Asking;
};

/** What a file is compared with, and how somebody has answered for it. */
export type Asking = {
  readonly book: Book;
  readonly revision: number;
  readonly file: ToldFile;
  readonly columns: FoundColumns;
  readonly explained: OutcomeWords;
  readonly isWhole: boolean | undefined;
  /** What was saved here last. */
  readonly saved: Prediction | undefined;
};

/** Whether what was worked out is of what holds now. */
export const isOf = ({ of }: ToldStanding, now: Asking): boolean =>
  (Object.keys(now) as (keyof Asking)[]).every((key) => of[key] === now[key]);

/** Reads the file as it is answered for, and compares it with Tilldelningar and with what was saved here last. */
export function* toldStanding(asking: Asking): Task<ToldStanding | undefined> {
  const { book, file, columns: found, explained, isWhole, saved } = asking;
  const { columns, settings } = found;
  if (!columns) return undefined;
  const { parsed, settings: asRead } = file.reading;
  const relied = Object.values(columns).filter((column) => column !== undefined);
  const lines = yield* plainLines(book, parsed, { ...asRead, columns: settings }, relied);
  const { unknownWords: words } = yield* readTold(book, lines, columns, outcomeWords);
  const told = yield* readTold(book, lines, columns, new Map([...outcomeWords, ...explained]));
  const plan = saved && (yield* plannedRows(saved));
  const isOpen = told.unknownWords.length > 0;
  return {
    told,
    words,
    of: asking,
    found: isOpen ? undefined : yield* reconcile(book, told, { plan, isWhole }),
  };
}
