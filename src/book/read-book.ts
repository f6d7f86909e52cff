import { registers } from "../registers";
import { adoptedAs, adoptedFields, noneAdopted, type AdoptedTables } from "../registers/adopted";
import { matchHeaders, recognizeRegister, withoutKey, type WithoutKey } from "../registers/headers";
import { standardNaming, type Naming } from "../registers/naming";
import type { Field, Register, RegisterId } from "../registers/register";
import { sortedCodes } from "../tree/sorted-codes";
import type { Day } from "../values/brands";
import type { Lang } from "../values/cell";
import type { ReadOptions } from "../values/read-options";
import type { Task } from "../values/task";
import { adoptedIn } from "./adopted";
import type { Book } from "./book";
import { buildKeyIndex } from "./keys";
import { modulesOffIn } from "./modules-off";
import { namingIn } from "./naming";
import { readTable } from "./read-table";
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

/** The register that a table is, and the field of each of its columns. */
type Recognized = { readonly register: RegisterId; readonly fields: readonly (Field | undefined)[] };

/** What a table is: what it was adopted as, or else what its name and headers say. */
const recognized = (raw: RawTable, naming: Naming, tables: AdoptedTables): Recognized | undefined => {
  const { name, sheet, headers } = raw;
  const adopted = adoptedAs(tables, name);
  if (adopted) {
    const { register } = adopted;
    return { register, fields: adoptedFields(registers[register], adopted, headers) };
  }
  const register = recognizeRegister(name, sheet, headers, naming);
  return register && { register, fields: matchHeaders(registers[register], headers, naming) };
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

/** The tables of the owner's own that are registers, which `adoptions` (Inlemmade blad) tells of. */
function* adoptedAmong(raws: readonly RawTable[], options: ReadOptions): Task<AdoptedTables> {
  const raw = raws.find(
    ({ name, sheet, headers }) => recognizeRegister(name, sheet, headers) === "adoptions",
  );
  if (!raw) return noneAdopted;
  return adoptedIn(yield* readTable(registers.adoptions, raw, options));
}

/** The first table that is a register, read before the others because they depend on it. */
function* readOne<Id extends RegisterId>(
  register: Id,
  raws: readonly RawTable[],
  adopted: AdoptedTables,
  options: ReadOptions,
): Task<Table<Id> | undefined> {
  for (const raw of raws) {
    const as = recognized(raw, standardNaming, adopted);
    if (as?.register === register) return yield* readTable(registers[register], raw, options, as.fields);
  }
  return undefined;
}

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
  const adopted = yield* adoptedAmong(raws, options);
  const dimensions = yield* readOne("dimensions", raws, adopted, options);
  const naming = namingIn(dimensions);
  const settings = yield* readOne("settings", raws, adopted, options);
  const modulesOff = modulesOffIn(settings);
  const off = new Map(Array.from(modulesOff, (id) => [id, [] as string[]] as const));
  for (const raw of raws) {
    const as = recognized(raw, naming, adopted);
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
