import { registers } from "../registers";
import { adoptedAs, adoptedFields, noneAdopted, type AdoptedTables } from "../registers/adopted";
import { matchHeaders, recognizeRegister } from "../registers/headers";
import { standardNaming, type Naming } from "../registers/naming";
import type { Field, RegisterId } from "../registers/register";
import type { ReadOptions } from "../values/read-options";
import type { Task } from "../values/task";
import { adoptedIn } from "./adopted";
import { namingIn } from "./naming";
import { readTable } from "./read-table";
import type { RawTable, Table } from "./table";

/** The register that a table is, and the field of each of its columns. */
export type Recognized = { readonly register: RegisterId; readonly fields: readonly (Field | undefined)[] };

/** What a workbook says of its own tables: which were adopted, and what its owner calls the registers. */
export type OwnTables = { readonly adopted: AdoptedTables; readonly naming: Naming };

/** What a table is: what it was adopted as, or else what its name and headers say. */
export const recognized = (raw: RawTable, { adopted, naming }: OwnTables): Recognized | undefined => {
  const { name, sheet, headers } = raw;
  const as = adoptedAs(adopted, name);
  if (as) return { register: as.register, fields: adoptedFields(registers[as.register], as, headers) };
  const register = recognizeRegister(name, sheet, headers, naming);
  return register && { register, fields: matchHeaders(registers[register], headers, naming) };
};

/** The tables of the owner's own that are registers, which `adoptions` (Inlemmade blad) tells of. */
function* adoptedAmong(raws: readonly RawTable[], options: ReadOptions): Task<AdoptedTables> {
  const raw = raws.find(
    ({ name, sheet, headers }) => recognizeRegister(name, sheet, headers) === "adoptions",
  );
  if (!raw) return noneAdopted;
  return adoptedIn(yield* readTable(registers.adoptions, raw, options));
}

/** The first table that is a register, read before the others because they depend on it. */
export function* readFirst<Id extends RegisterId>(
  register: Id,
  raws: readonly RawTable[],
  adopted: AdoptedTables,
  options: ReadOptions,
): Task<Table<Id> | undefined> {
  for (const raw of raws) {
    const as = recognized(raw, { adopted, naming: standardNaming });
    if (as?.register === register) return yield* readTable(registers[register], raw, options, as.fields);
  }
  return undefined;
}

/** Reads what a workbook says of its own tables. */
export function* readOwnTables(raws: readonly RawTable[], options: ReadOptions): Task<OwnTables> {
  const adopted = yield* adoptedAmong(raws, options);
  return { adopted, naming: namingIn(yield* readFirst("dimensions", raws, adopted, options)) };
}
