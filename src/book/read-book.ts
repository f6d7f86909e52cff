import { registers } from "../registers";
import { recognizeRegister } from "../registers/headers";
import { standardNaming, type Naming } from "../registers/naming";
import type { RegisterId } from "../registers/register";
import { sortedCodes } from "../tree/sorted-codes";
import type { Lang } from "../values/cell";
import type { ReadOptions } from "../values/read-options";
import type { Steps } from "../values/steps";
import type { Book } from "./book";
import { keySteps } from "./keys";
import { lineageOf, unknownLineage } from "./lineage";
import { namingIn } from "./naming";
import { readTable } from "./read-table";
import type { RawTable, Table } from "./table";

/** A second table that claims to be a register already read: it is left alone, and the user is told. */
export type Twin = { readonly register: RegisterId; readonly kept: string; readonly ignored: string };

/** What is known of a workbook besides its tables. */
export type BookFacts = { readonly date1904: boolean; readonly today: number };

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

/** The company's own names, which the other registers may be recognized by. */
function* namingAmong(raws: readonly RawTable[], options: ReadOptions): Steps<Naming> {
  const raw = raws.find(
    ({ name, sheet, headers }) => recognizeRegister(name, sheet, headers) === "dimensions",
  );
  if (!raw) return standardNaming;
  return namingIn((yield* readTable(registers.dimensions, raw, options)) as Table<"dimensions">);
}

/** The registers among a workbook's tables, read into typed columns; tables that are no register are passed over. */
export function* readBook(
  raws: readonly RawTable[],
  facts: BookFacts,
): Steps<{ readonly book: Book; readonly twins: readonly Twin[] }> {
  const tables = new Map<RegisterId, Table>();
  const twins: Twin[] = [];
  const options = { date1904: facts.date1904 };
  const naming = yield* namingAmong(raws, options);
  for (const raw of raws) {
    const register = recognizeRegister(raw.name, raw.sheet, raw.headers, naming);
    if (!register) continue;
    const earlier = tables.get(register);
    if (earlier) twins.push({ register, kept: earlier.place.sheet, ignored: raw.sheet });
    else tables.set(register, yield* readTable(registers[register], raw, options, naming));
  }
  const projects = tables.get("projects");
  const projectCodes = sortedCodes(projects ? (yield* keySteps(projects)).rows.keys() : []);
  const lineage = projects ? yield* lineageOf(projects, projectCodes) : unknownLineage(0);
  return { book: { lang: languageOf(tables.values()), ...facts, tables, projectCodes, lineage }, twins };
}
