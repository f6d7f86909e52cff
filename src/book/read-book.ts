import { registers } from "../registers";
import { withoutKey, type WithoutKey } from "../registers/headers";
import type { Naming } from "../registers/naming";
import type { Register, RegisterId } from "../registers/register";
import { sortedCodes } from "../tree/sorted-codes";
import type { Day } from "../values/brands";
import type { Lang } from "../values/cell";
import type { Task } from "../values/task";
import type { Book } from "./book";
import { buildKeyIndex } from "./keys";
import { modulesOffIn } from "./modules-off";
import { readTable } from "./read-table";
import { readFirst, readOwnTables, recognized, type Recognized } from "./recognize";
import type { RawTable, Table } from "./table";
import { linkTree, unknownLinks } from "./tree-links";

/** A second table that claims to be a register already read: it is left alone, and the user is told. */
export type Twin = { readonly register: RegisterId; readonly kept: string; readonly ignored: string };

/** A table that has lost columns of its register's key, by which its rows are told apart, and where its headers stand. */
export type Keyless = WithoutKey & { readonly sheet: string; readonly row: number; readonly column: number };

/** What is known of a workbook besides its tables. */
export type BookFacts = { readonly date1904: boolean; readonly today: Day };

/** The language that the headers are written in; Swedish unless more of them are English. */
const languageOf = (tables: Iterable<Table>): Lang => {
  let english = 0;
  for (const { fields, headers } of tables)
    fields.forEach((field, at) => {
      if (field && field.sv !== field.en)
        english += headers[at] === field.en ? 1 : headers[at] === field.sv ? -1 : 0;
    });
  return english > 0 ? "en" : "sv";
};

/** What a table lacks of the key of the register that it is, or would be. */
const keylessOf = (raw: RawTable, as: Recognized | undefined, naming: Naming): Keyless | undefined => {
  const { name, sheet, row, column, headers } = raw;
  const lacking = as
    ? { register: as.register, fields: lackedKey(registers[as.register], as.fields) }
    : withoutKey(name, sheet, headers, naming);
  return lacking && lacking.fields.length > 0 ? { ...lacking, sheet, row, column } : undefined;
};

/** The columns of the key without which a table was not adopted. */
const lackedKey = ({ key, fields }: Register, found: Recognized["fields"]): string[] =>
  fields.flatMap(({ id, required }) =>
    required && key.includes(id) && !found.some((field) => field?.id === id) ? [id] : [],
  );

/**
 * The registers among a workbook's tables, read into typed columns; tables that are no register are passed over. One that
 * is none only for want of its key is told of, unless another table is that register.
 */
export function* readBook(
  raws: readonly RawTable[],
  facts: BookFacts,
): Task<{ readonly book: Book; readonly twins: readonly Twin[]; readonly keyless: readonly Keyless[] }> {
  const tables = new Map<RegisterId, Table>();
  const twins: Twin[] = [];
  const keyless: Keyless[] = [];
  const options = { date1904: facts.date1904 };
  const own = yield* readOwnTables(raws, options);
  const { adopted, naming } = own;
  const settings = yield* readFirst("settings", raws, adopted, options);
  const modulesOff = modulesOffIn(settings);
  const off = new Map(Array.from(modulesOff, (id) => [id, [] as string[]] as const));
  for (const raw of raws) {
    const as = recognized(raw, own);
    const lacking = keylessOf(raw, as, naming);
    if (lacking && !modulesOff.has(registers[lacking.register].module)) keyless.push(lacking);
    if (!as) continue;
    const { register, fields } = as;
    const sheetsOff = off.get(registers[register].module);
    if (sheetsOff) {
      sheetsOff.push(raw.sheet);
      continue;
    }
    const earlier = tables.get(register);
    if (earlier) twins.push({ register, kept: earlier.place.sheet, ignored: raw.sheet });
    else tables.set(register, yield* readTable(registers[register], raw, options, fields));
  }
  const projects = tables.get("projects");
  const projectCodes = yield* sortedCodes(projects ? (yield* buildKeyIndex(projects)).rows.keys() : []);
  const treeLinks = projects ? yield* linkTree(projects, projectCodes) : unknownLinks(0);
  return {
    book: { lang: languageOf(tables.values()), ...facts, tables, off, projectCodes, treeLinks },
    twins,
    keyless: keyless.filter(({ register, sheet }) => (tables.get(register)?.place.sheet ?? sheet) === sheet),
  };
}
