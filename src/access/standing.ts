import { tableOf, type Book } from "../book/book";
import type { RowId } from "../book/row-id";
import { dictionaryOf, isUnread, type Table } from "../book/table";
import { numberAt, numberOf } from "../columns/dictionary";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";

/** What stands for no place in a list. */
export const NOWHERE = -1;

/** Where the codes of a column of `assignments` (Tilldelningar) stand in a list, by the number of their key. */
const placesOf = (
  table: Table<"assignments">,
  field: "client" | "consultant" | "program",
  codes: readonly string[],
): Int32Array => {
  const dictionary = dictionaryOf(table, field);
  const places = new Int32Array(dictionary.keys.length).fill(NOWHERE);
  for (const [at, code] of codes.entries()) {
    const number = numberOf(dictionary, fold(code));
    if (number >= 0) places[number] = at;
  }
  return places;
};

/** Where the rows of `assignments` stand among chosen clients, consultants and programs. */
export type Placed = {
  /** The pair of a row: client × consultants + consultant; NOWHERE where one of them is not chosen. */
  readonly pairOf: (row: RowId) => number;
  /** The program of a row among the chosen; NOWHERE where it has none, or another. */
  readonly programOf: (row: RowId) => number;
};

/** Asks each row of `assignments` where it stands among the chosen. */
export const placedIn = (
  table: Table<"assignments">,
  clients: readonly string[],
  consultants: readonly string[],
  programs: readonly string[],
): Placed => {
  const [ofClient, ofConsultant, ofProgram] = [
    dictionaryOf(table, "client"),
    dictionaryOf(table, "consultant"),
    dictionaryOf(table, "program"),
  ];
  const [clientAt, consultantAt, programAt] = [
    placesOf(table, "client", clients),
    placesOf(table, "consultant", consultants),
    placesOf(table, "program", programs),
  ];
  return {
    pairOf: (row) => {
      const client = clientAt[numberAt(ofClient, row)] ?? NOWHERE;
      const consultant = consultantAt[numberAt(ofConsultant, row)] ?? NOWHERE;
      return client < 0 || consultant < 0 ? NOWHERE : client * consultants.length + consultant;
    },
    programOf: (row) => programAt[numberAt(ofProgram, row)] ?? NOWHERE,
  };
};

/** What chosen consultants have at chosen clients, as `assignments` (Tilldelningar) stands. */
export type Standing = {
  /** 1 for each client × consultant × program that has a row. */
  readonly programs: Uint8Array;
  /** 1 for each client × consultant that has any row. */
  readonly pairs: Uint8Array;
  /** 1 for each client × consultant with a row whose program cannot be read: what it gives is not known. */
  readonly unread: Uint8Array;
};

/** What stands in `assignments` among the chosen: one pass over its rows, in slices. */
export function* standingOf(
  book: Book,
  clients: readonly string[],
  consultants: readonly string[],
  programs: readonly string[],
): Task<Standing> {
  const pairs = clients.length * consultants.length;
  const standing: Standing = {
    programs: new Uint8Array(pairs * programs.length),
    pairs: new Uint8Array(pairs),
    unread: new Uint8Array(pairs),
  };
  const table = tableOf(book, "assignments");
  if (!table) return standing;
  const { pairOf, programOf } = placedIn(table, clients, consultants, programs);
  let done = 0;
  for (const row of table.order) {
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    const pair = pairOf(row);
    if (pair < 0) continue;
    standing.pairs[pair] = 1;
    const program = programOf(row);
    if (program >= 0) standing.programs[pair * programs.length + program] = 1;
    else if (isUnread(table, row, "program")) standing.unread[pair] = 1;
  }
  return standing;
}
