import { administrators, codesInUse, codesOf, nameOf, packagePrograms, type Side } from "#core/access/codes";
import type { AccessRequest } from "#core/access/predict";
import { departureOfActing } from "#core/access/rights";
import type { Book } from "#core/book/book";
import { lastDayOf } from "#core/resolve/departure";
import type { Day } from "#core/values/brands";
import { fold } from "#core/values/text";
import { actingAmong, clients, consultants, op, unwanted } from "./state";

/** A code to tick, what its register calls it, and of a consultant the last day, where there is one. */
export type Choosable = {
  readonly code: string;
  readonly name: string | undefined;
  readonly lastDay?: Day | undefined;
};

/** What can be ticked: of a removal also what only Tilldelningar knows. */
export const choosable = (book: Book, side: Side): Choosable[] => {
  const codes = op.value === "grant" ? codesOf(book, side) : codesInUse(book, side);
  return codes.map((code) => ({
    code,
    name: nameOf(book, side, code),
    ...(side === "consultants" && { lastDay: lastDayOf(book, side, fold(code)) }),
  }));
};

/** What to call a code: its name, or else itself. */
export const called = (book: Book, side: Side, code: string): string => nameOf(book, side, code) ?? code;

/** The administrator who acts; undefined where Adminrätter is empty. */
export const actingIn = (book: Book): string | undefined =>
  actingAmong(administrators(book), (one) => departureOfActing(book, one) !== undefined);

const tickedOf = (all: readonly Choosable[], ticked: ReadonlySet<string>): string[] =>
  all.flatMap(({ code }) => (ticked.has(fold(code)) ? [code] : []));

/** The programs of the bureau's package that are wanted: the only ones that can be given or taken (#153, #157). */
const wantedPrograms = (book: Book): string[] =>
  packagePrograms(book).filter((program) => !unwanted.value.has(fold(program)));

/** What is asked for, as it is ticked; undefined while somebody is missing. */
export const requestOf = (book: Book): AccessRequest | undefined => {
  const administrator = actingIn(book);
  const [who, whom] = [
    tickedOf(choosable(book, "clients"), clients.value),
    tickedOf(choosable(book, "consultants"), consultants.value),
  ];
  if (administrator === undefined || who.length === 0 || whom.length === 0) return undefined;
  const programs = op.value === "remove-clients" ? undefined : wantedPrograms(book);
  if (op.value === "remove-programs" && programs?.length === 0) return undefined;
  return { op: op.value, clients: who, consultants: whom, administrator, ...(programs && { programs }) };
};
