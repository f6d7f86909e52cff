import type { Book } from "#core/book/book";
import { readBook } from "#core/book/read-book";
import { finish } from "#core/values/task";
import { check } from "../../addin/pane/book/book";
import type { Workbook as Door } from "../../addin/ports";
import type { Workbook } from "../../workbench/host/model/workbook";
import type { Violation } from "./oracle/violation";
import { logsIn } from "./world/followed";

const dump = (book: Book): Map<string, string> =>
  new Map(
    [...book.tables].map(([id, { place, headers, order, raw }]) => [
      id,
      JSON.stringify([place, headers, order.map((row) => raw[row])]),
    ]),
  );

const different = (held: Book, fresh: Book): string[] => {
  const [pane, workbook] = [dump(held), dump(fresh)];
  return [...new Set([...pane.keys(), ...workbook.keys()])].filter((id) => pane.get(id) !== workbook.get(id));
};

/** What is wrong with a workbook's registers, and with what the pane knows of them, when both have come to rest. */
export const faultsAtRest = async (workbook: Workbook, door: Door): Promise<Violation[]> => {
  const violations: Violation[] = [];
  const held = check.value?.book;
  const read = await door.readTables();
  if (read.ok && held) {
    const { tables, date1904 } = read.value;
    const fresh = finish(readBook(tables, { date1904, today: held.today })).book;
    const registers = different(held, fresh);
    if (registers.length > 0) violations.push({ kind: "stale-book", what: registers.join(", ") });
  }
  const sheets = new Set(logsIn(workbook).map(({ table }) => table.sheet));
  // A table whose headers somebody took away is a log no longer.
  const logs = workbook.sheets.filter(
    (sheet) =>
      sheet.name.startsWith("Importlogg") && (sheets.has(sheet) || workbook.tablesOn(sheet).length === 0),
  );
  if (logs.length > 1) violations.push({ kind: "second-log", what: logs.map(({ name }) => name).join(", ") });
  return violations;
};
