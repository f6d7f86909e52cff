import { tableOf, type Book } from "../book/book";
import type { RowId } from "../book/row-id";
import { texts } from "../book/table";
import { rowsAbout } from "../resolve/rows-about";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { nameOf, sides, type Side } from "./codes";
import { reachThrough, type ReachIssue } from "./reach";

/** What is had, or where: a program, a client, or neither, which is access alone; with its row and what is wrong with it. */
export type ReachItem = {
  readonly row: RowId;
  /** What it is called, or else its code; undefined for access alone. */
  readonly name: string | undefined;
  readonly issues: readonly ReachIssue[];
};

/** Somebody or something at the other end of access, with all of it. */
export type ReachGroup = {
  readonly code: string;
  readonly name: string | undefined;
  readonly items: readonly ReachItem[];
};

/** What stands at the other end of access to a side, and what is told of each there. */
const ends = {
  clients: { other: "consultants", item: "programs" },
  consultants: { other: "clients", item: "programs" },
  programs: { other: "consultants", item: "clients" },
} as const satisfies Record<Side, { readonly other: Side; readonly item: Side }>;

/** How many a code is reached by, or reaches: each once. */
export const reachCount = (book: Book, side: Side, code: string): number => {
  const table = tableOf(book, "assignments");
  if (!table) return 0;
  const others = texts(table, sides[ends[side].other]);
  const found = new Set<Folded>();
  for (const row of rowsAbout(table, sides[side], fold(code))) {
    const other = others[row];
    if (other !== undefined) found.add(fold(other));
  }
  return found.size;
};

/** Who reaches a client, what a consultant reaches, or who has a program and where, each with all of it (#149). */
export const reachGroups = (book: Book, side: Side, code: string): ReachGroup[] => {
  const { other, item } = ends[side];
  const groups = new Map<Folded, ReachGroup & { readonly items: ReachItem[] }>();
  for (const reach of reachThrough(book, side, code)) {
    const end = reach[sides[other]];
    if (end === undefined) continue;
    const known = groups.get(fold(end)) ?? { code: end, name: nameOf(book, other, end), items: [] };
    groups.set(fold(end), known);
    const had = reach[sides[item]];
    const name = had === undefined ? undefined : (nameOf(book, item, had) ?? had);
    known.items.push({ row: reach.row, name, issues: reach.issues });
  }
  return [...groups.values()];
};
