import type { Book } from "../../book/book";
import { fingerprint } from "../../book/fingerprint";
import { valuesAt, type Table } from "../../book/table";
import type { RegisterId } from "../../registers/register";
import { dayNumber } from "../../values/brands";
import { isoDate } from "../../values/date";
import type { Check } from "./check";
import { readElsewhere } from "./read-elsewhere";
import type { At, Finding } from "./rule";

/** What a finding is known by when the workbook is opened another day: where it is, and what it was made of. */
export type FindingMark = {
  readonly rule: string;
  readonly register: RegisterId;
  /** What names its row to people; rows of a register without a key may share it. */
  readonly key: string;
  /** Of the finding's facts, and of the cells that its rule read in the rows that it points to and in those of other registers. */
  readonly fingerprint: string;
};

/** What names a row of a table: its key, or else the texts, choices and dates that it cannot be without. */
const nameOfRow = (table: Table, { row }: At): string => {
  const { key, fields } = table.register;
  const names = key.length > 0 ? key : fields.flatMap(({ id, required }) => (required ? [id] : []));
  return names
    .flatMap((id) => {
      const value = valuesAt(table, id)?.[row];
      const kind = fields.find((field) => field.id === id)?.type.kind;
      if (value === undefined) return [];
      if (kind === "date" && typeof value === "number") return [isoDate(dayNumber(value))];
      return typeof value === "string" ? [value] : [];
    })
    .join(" / ");
};

/** The columns that a rule reads in each register, by whatever binding. */
type Columns = Map<RegisterId, Set<number> | "all">;

const columnsRead = ({ watches }: Check, rule: string): Columns => {
  const read: Columns = new Map();
  for (const watch of watches) {
    if (watch.rule.id !== rule) continue;
    for (const [register, columns] of watch.columns) {
      const known = read.get(register);
      if (known === "all" || columns === "all") read.set(register, "all");
      else read.set(register, new Set([...(known ?? []), ...columns]));
    }
  }
  return read;
};

/** What a rule reads in a row, as text: wherever its columns stand, and whatever blank ones there are besides. */
const rowText = (book: Book, columns: Columns, { register, row }: At): string => {
  const read = columns.get(register);
  const table = book.tables.get(register);
  const cells = (table?.raw[row] ?? []).flatMap((cell, at) => {
    const isRead = read === "all" || read?.has(at) === true;
    return isRead && cell !== "" ? [JSON.stringify([table?.headers[at] ?? "", cell])] : [];
  });
  return cells.sort().join();
};

/** The facts as text: the day that a finding was made on is no cell, and makes no other finding of it. */
const factsText = (facts: unknown): string =>
  JSON.stringify(facts, (key, value: unknown) => (key === "today" ? undefined : value));

/** The rows of other registers that findings were made of, by where they are: a finding that is judged anew is another. */
const elsewhere = new WeakMap<At, readonly At[]>();

const nowhere: readonly At[] = [];

/** Learns of every finding of a rule what it read in other registers, where that is not known. */
const learnElsewhere = ({ book, watches }: Check, rule: string): void => {
  for (const watch of watches) {
    if (watch.rule.id !== rule) continue;
    const read = readElsewhere(book, watch, (at) => !elsewhere.has(at));
    for (const found of watch.findings.values())
      for (const { at } of found) if (at && !elsewhere.has(at)) elsewhere.set(at, read.get(at) ?? nowhere);
  }
};

/** Makes the marks of a check's findings; undefined for one that points at no row, or that Kontera's own bug made. */
export const markFindings = (check: Check): ((finding: Finding) => FindingMark | undefined) => {
  const { book } = check;
  const known = new Map<string, Columns>();
  return ({ rule, at, facts, also = [] }) => {
    const table = at && book.tables.get(at.register);
    if (!table) return undefined;
    let columns = known.get(rule);
    if (!columns) known.set(rule, (columns = columnsRead(check, rule)));
    const key = nameOfRow(table, at);
    if (!elsewhere.has(at)) learnElsewhere(check, rule);
    const rows = [...also, ...(elsewhere.get(at) ?? nowhere)];
    const others = rows.map((one) => rowText(book, columns, one)).sort();
    const own = [rule, at.register, at.field ?? at.column ?? "", key, factsText(facts)];
    return {
      rule,
      register: at.register,
      key,
      fingerprint: fingerprint([...own, rowText(book, columns, at), ...others]),
    };
  };
};
