import { requireTable, tableOf, type Book } from "../book/book";
import { foldedOf, indexBy } from "../book/keys";
import type { RowId } from "../book/row-id";
import { isUnread, texts } from "../book/table";
import { rowsIn } from "../columns/key-index";
import { departureOf } from "../resolve/departure";
import { rowsAbout } from "../resolve/rows-about";
import { fold } from "../values/text";
import { codeIn, isInPackage, sides, type Side } from "./codes";

/** What is wrong with an assignment, or worth knowing (#149, Q39). */
const reachIssues = [
  ...(["goneClient", "goneConsultant", "leftConsultant", "goneProgram"] as const),
  ...(["outsidePackage", "noProgram"] as const),
] as const;
export type ReachIssue = (typeof reachIssues)[number];

/** Somebody reaches a client: with a program, or without one. */
export type Reach = {
  readonly row: RowId;
  readonly client: string | undefined;
  readonly consultant: string | undefined;
  readonly program: string | undefined;
  readonly issues: readonly ReachIssue[];
};

/** Whether a code is known to be gone: its register is there, and lacks it. */
const isGone = (book: Book, side: Side, code: string | undefined): boolean =>
  code !== undefined && book.tables.has(side) && codeIn(book, side, code) === undefined;

const reachOf = (book: Book, row: RowId): Reach => {
  const table = requireTable(book, "assignments");
  const [client, consultant, program] = [
    texts(table, "client")[row],
    texts(table, "consultant")[row],
    texts(table, "program")[row],
  ];
  const programs = texts(table, "program");
  const isLone = (): boolean =>
    program === undefined &&
    !isUnread(table, row, "program") &&
    !rowsIn(
      indexBy(table, ["client", "consultant"]),
      foldedOf(table, row, ["client", "consultant"]) ?? "",
    ).some((one) => programs[one] !== undefined);
  const isProgramGone = isGone(book, "programs", program);
  const found: Record<ReachIssue, boolean> = {
    goneClient: isGone(book, "clients", client),
    goneConsultant: isGone(book, "consultants", consultant),
    leftConsultant:
      consultant !== undefined && departureOf(book, "consultants", fold(consultant)) !== undefined,
    goneProgram: isProgramGone,
    // A program that is gone is in no package, and is not told twice.
    outsidePackage:
      program !== undefined && !isProgramGone && book.tables.has("programs") && !isInPackage(book, program),
    noProgram: isLone(),
  };
  return { row, client, consultant, program, issues: reachIssues.filter((issue) => found[issue]) };
};

/** Who reaches a client, what a consultant reaches, or who has a program and where: the rows, as they stand (#149). */
export const reachThrough = (book: Book, side: Side, code: string): Reach[] =>
  rowsAbout(tableOf(book, "assignments"), sides[side], fold(code)).map((row) => reachOf(book, row));
