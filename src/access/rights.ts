import { tableOf, type Book } from "../book/book";
import { indexBy } from "../book/keys";
import type { RowId } from "../book/row-id";
import { isUnread, texts, type Table } from "../book/table";
import { rowsIn } from "../columns/key-index";
import { departureOf, type Departure } from "../resolve/departure";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";

/** What a row of `adminRights` (Adminrätter) is for: a client and a program, each `undefined` for every one. */
type Right = { readonly client: Folded | undefined; readonly program: Folded | undefined };

/** A blank code stands for every one; one that cannot be read stands for none. */
export const rightIn = (table: Table<"adminRights">, row: RowId): Right | undefined => {
  if (isUnread(table, row, "client") || isUnread(table, row, "program")) return undefined;
  const [client, program] = [texts(table, "client")[row], texts(table, "program")[row]];
  return {
    client: client === undefined ? undefined : fold(client),
    program: program === undefined ? undefined : fold(program),
  };
};

/** Why an administrator, who is a consultant or a user by the code, is here no more; undefined for whoever both say is here. */
export const departureOfActing = (book: Book, administrator: string): Departure | undefined =>
  departureOf(book, "consultants", fold(administrator)) ?? departureOf(book, "users", fold(administrator));

/** What an administrator may do (#154), for some clients and programs, asked by their places in those lists. */
export type Rights = {
  /** 1 for each client × program that the administrator may give and take. */
  readonly toPrograms: Uint8Array;
  /** 1 for each client at which the administrator may do something. */
  readonly toClients: Uint8Array;
};

/** The rights of an administrator at some clients, for some programs. Whoever has left has none, whatever the sheet says. */
export const rightsOf = (
  book: Book,
  administrator: string,
  clients: readonly string[],
  programs: readonly string[],
): Rights => {
  const toPrograms = new Uint8Array(clients.length * programs.length);
  const toClients = new Uint8Array(clients.length);
  const table = tableOf(book, "adminRights");
  if (!table || departureOfActing(book, administrator)) return { toPrograms, toClients };
  const clientAt = new Map(clients.map((code, at) => [fold(code), at]));
  const programAt = new Map(programs.map((code, at) => [fold(code), at]));
  const everyProgram = programs.map((_, at) => at);
  const give = (client: number, at: Iterable<number>): void => {
    toClients[client] = 1;
    for (const program of at) toPrograms[client * programs.length + program] = 1;
  };
  for (const row of rowsIn(indexBy(table, ["administrator"]), fold(administrator))) {
    const right = rightIn(table, row);
    if (!right) continue;
    const program = right.program === undefined ? undefined : programAt.get(right.program);
    const which = right.program === undefined ? everyProgram : program === undefined ? [] : [program];
    if (right.client === undefined)
      for (let client = 0; client < clients.length; client++) give(client, which);
    else {
      const client = clientAt.get(right.client);
      if (client !== undefined) give(client, which);
    }
  }
  return { toPrograms, toClients };
};
