import type { Book } from "../book/book";
import type { ColumnMatch, Grade } from "../csv/matching/column-match";
import { matchColumns } from "../csv/matching/match";
import { registers, userRegisterIds } from "../registers";
import { headerKey } from "../registers/headers";
import type { Register, RegisterId } from "../registers/register";
import { inEach } from "../values/by-lang";
import type { Candidate } from "./candidate";

/** A register that a sheet may be, and what each of its columns seems to hold, with how sure that is. */
export type Proposal = {
  readonly register: RegisterId;
  readonly columns: readonly ColumnMatch[];
};

const weight: Record<Grade, number> = { exact: 4, alias: 3, word: 2, substring: 1, values: 1 };
/** A sheet that is called as the register tells more than a header does. */
const NAMED = 6;
/** Shorter names are in too many words. */
const SHORTEST_NAME = 4;

const isNamed = ({ sheet, table }: Candidate, { name }: Register): boolean => {
  const names = [sheet, table].map(headerKey);
  return inEach(name)
    .map(headerKey)
    .some((own) => names.some((one) => one === own || (own.length >= SHORTEST_NAME && one.includes(own))));
};

/** The columns of a candidate as a register's, graded; nothing is taken for certain but what a person approves. */
export const columnsAs = ({ headers, samples }: Candidate, register: RegisterId): ColumnMatch[] =>
  matchColumns(
    headers,
    samples.map((row) => row.map(String)),
    registers[register],
  );

/** What a register cannot do without: its key, or half of the required columns where it has none. */
const isEnough = ({ key, fields }: Register, found: ReadonlySet<string | undefined>): boolean => {
  const required = fields.filter((field) => field.required).map(({ id }) => id);
  const [wanted, needed] = key.length > 0 ? [key.filter((id) => required.includes(id)), 1] : [required, 0.5];
  return wanted.filter((id) => found.has(id)).length >= wanted.length * needed;
};

type Scored = Proposal & { readonly score: number };

const scored = (candidate: Candidate, id: RegisterId): Scored[] => {
  const register: Register = registers[id];
  const columns = columnsAs(candidate, id);
  const found = new Set(columns.map(({ field }) => field));
  const matched = columns.filter(({ field }) => field !== undefined);
  if (!isEnough(register, found) || (matched.length < 2 && matched.length < columns.length)) return [];
  const sure = matched.reduce((sum, { grade }) => sum + (grade ? weight[grade] : 0), 0);
  const missing = register.fields.filter((field) => field.required && !found.has(field.id)).length;
  return [{ register: id, columns, score: sure - 3 * missing + (isNamed(candidate, register) ? NAMED : 0) }];
};

/** The registers that a sheet may become: those that no table of the workbook is. */
export const freeRegisters = ({ tables }: Book): RegisterId[] =>
  userRegisterIds.filter((id) => (tables.get(id)?.place.name ?? "") === "");

/** The registers that a sheet may be, among those that the workbook lacks, the likeliest first (field pain 13). */
export const proposalsFor = (candidate: Candidate, among: readonly RegisterId[]): readonly Proposal[] =>
  among
    .flatMap((id) => scored(candidate, id))
    .sort((a, b) => b.score - a.score)
    .map(({ register, columns }) => ({ register, columns }));
