import type { Book } from "../book/book";
import type { PassedOver } from "../book/passed-over";
import type { Keyless, Twin } from "../book/read-book";
import type { RawTable } from "../book/table";
import { registers, userRegisterIds } from "../registers";
import { matchHeaders, recognizeRegister } from "../registers/headers";
import type { RegisterId } from "../registers/register";
import { plainCandidate, type Candidate, type PlainBlock } from "./candidate";
import { proposalsFor } from "./propose";

/** What came of reading a workbook. */
type ReadBook = {
  readonly book: Book;
  readonly twins: readonly Twin[];
  readonly keyless: readonly Keyless[];
};

const MOST_SAMPLES = 40;

const candidateOf = ({ name, rows, ...raw }: RawTable): Candidate => ({
  ...raw,
  table: name,
  samples: rows.slice(0, MOST_SAMPLES),
  rows: rows.length,
});

/** The register that a sheet looks like, where half of its headers or more are that register's own. */
const lookedLike = (candidate: Candidate, { tables }: Book): RegisterId | undefined => {
  const lacking = userRegisterIds.filter((id) => !tables.has(id));
  return proposalsFor(candidate, lacking).find(({ register }) => {
    const known = matchHeaders(registers[register], candidate.headers).filter(Boolean).length;
    return known > 1 && known * 2 >= candidate.headers.length;
  })?.register;
};

const strange = (candidate: Candidate, book: Book): PassedOver => {
  const { sheet, row, column } = candidate;
  const register = lookedLike(candidate, book);
  return register
    ? { sheet, row, column, reason: "not-named", register }
    : { sheet, row, column, reason: "no-register" };
};

const tablePassedOver = (raw: RawTable, { book, twins, keyless }: ReadBook): PassedOver[] => {
  const { sheet, row, column, name } = raw;
  const place = { sheet, row, column };
  const isAt = (one: { readonly sheet: string; readonly row: number; readonly column: number }): boolean =>
    one.sheet === sheet && one.row === row && one.column === column;
  const lost = keyless.find(isAt);
  if (lost) return [{ ...place, reason: "no-key", register: lost.register, fields: lost.fields }];
  if ([...book.tables.values()].some((table) => isAt(table.place))) return [];
  const twin = twins.find(({ ignored }) => ignored === sheet);
  if (twin) return [{ ...place, reason: "second", register: twin.register }];
  const off = [...book.off].find(([, sheets]) => sheets.includes(sheet));
  if (off) return [{ ...place, reason: "module-off", module: off[0] }];
  // What Kontera keeps for itself is no sheet of anybody's.
  const own = recognizeRegister(name, sheet, raw.headers);
  return own !== undefined && !userRegisterIds.includes(own) ? [] : [strange(candidateOf(raw), book)];
};

/**
 * What of a workbook was not read as a register, and why: tables, and the sheets without one. No finding speaks of what
 * stands there, so that it has to be told.
 */
export const passedOver = (
  read: ReadBook,
  raws: readonly RawTable[],
  blocks: readonly PlainBlock[],
): readonly PassedOver[] => [
  ...raws.flatMap((raw) => tablePassedOver(raw, read)),
  ...blocks.map((block): PassedOver => {
    const candidate = plainCandidate(block);
    const { sheet, row, column } = block;
    return candidate ? strange(candidate, read.book) : { sheet, row, column, reason: "no-register" };
  }),
];
