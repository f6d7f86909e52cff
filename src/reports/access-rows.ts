import { codesInUse, nameOf } from "../access/codes";
import { tableOf, type Book } from "../book/book";
import { texts } from "../book/table";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { fold } from "../values/text";
import { eachField } from "./each-column";
import type { Report, ReportRow } from "./report";

/** Which consultants reach which clients, and with how many programs; 0 is access to the client alone (#149, Q39). */
export function* accessRows(book: Book): Task<Report> {
  const table = tableOf(book, "assignments");
  if (!table) return { rows: [], each: [] };
  const [clients, consultants, programs] = (["client", "consultant", "program"] as const).map((field) =>
    texts(table, field),
  );
  const found = new Map<string, Map<string, Set<string>>>();
  for (const [at, row] of table.order.entries()) {
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
    const [client, consultant] = [clients?.[row], consultants?.[row]];
    if (client === undefined || consultant === undefined) continue;
    const reached = found.get(fold(client)) ?? new Map<string, Set<string>>();
    found.set(fold(client), reached);
    const has = reached.get(fold(consultant)) ?? new Set<string>();
    reached.set(fold(consultant), has);
    const program = programs?.[row];
    if (program !== undefined) has.add(fold(program));
  }
  const rows = codesInUse(book, "clients").map((client): ReportRow => {
    const reached = found.get(fold(client)) ?? new Map<string, Set<string>>();
    return {
      client,
      name: nameOf(book, "clients", client),
      consultants: reached.size,
      programs: [...reached.values()].reduce((sum, { size }) => sum + size, 0),
      ...Object.fromEntries(Array.from(reached, ([code, { size }]) => [eachField(code), size])),
    };
  });
  const reaching = new Set([...found.values()].flatMap((reached) => [...reached.keys()]));
  return { rows, each: codesInUse(book, "consultants").filter((code) => reaching.has(fold(code))) };
}
