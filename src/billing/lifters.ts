import { requireTable, type Book } from "../book/book";
import { texts } from "../book/table";
import { NO_PLACE } from "../book/tree-shape";
import { resolveParticipants } from "../resolve/participants";
import { resolveReviewers } from "../resolve/reviewers";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import type { Billing } from "./billing";
import type { LineRow } from "./line";
import type { ReleaseReason } from "./reasons";

/** Somebody who can lift what keeps some rows back, and how many of them. */
export type Lifter = { readonly name: string; readonly rows: number };

/** The reviewers set nearest to a project whose roles allow it and who have not left (#115, #116). */
const reviewersOf = (book: Book, code: Folded): string[] => {
  const able = resolveReviewers(book, code).value.filter(({ mayReview, hasLeft }) => mayReview && !hasLeft);
  const [nearest] = able;
  return able.filter(({ project }) => project === nearest?.project).map(({ user, name }) => name ?? user);
};

/** The project managers of a project (#95). */
const managersOf = (book: Book, code: Folded): string[] =>
  resolveParticipants(book, code)
    .value.listed.filter(({ role }) => role === "manager")
    .map(({ employee, name }) => name ?? employee);

/** Who can lift a reason, by how many rows: reviewers, or the managers of the projects with a fixed price. */
export const lifters = (
  { book, order, projects: terms, registers }: Billing,
  reason: ReleaseReason,
  rows: readonly LineRow[],
): Lifter[] => {
  const counts = new Map<string, number>();
  const known = new Map<Folded, readonly string[]>();
  for (const { register, row } of rows) {
    const billed = registers.find(({ entries }) => entries.register.id === register);
    const own = fold(texts(requireTable(book, register), "project")[row] ?? "");
    const node = order.codes[terms.from[billed?.places[row] ?? NO_PLACE] ?? NO_PLACE];
    const code = reason === "fixedPriceOpen" ? (node ?? own) : own;
    let names = known.get(code);
    if (!names) {
      names = reason === "notReviewed" ? reviewersOf(book, code) : managersOf(book, code);
      known.set(code, names);
    }
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, rows: count })).sort((a, b) => b.rows - a.rows);
};
