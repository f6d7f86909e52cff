import { expect, test } from "vitest";
import { entriesIn } from "#core/billing/entries-in";
import { lifters } from "#core/billing/lifters";
import { billingStanding } from "#core/billing/standing";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";
import { bookOf, type Row } from "../rules/books";
import { price, project, terms, time } from "./books";

const names = (users: readonly Row[]): string[] => {
  const book = bookOf({
    ...terms,
    projects: [project("A")],
    prices: [price("6", "A", 1000)],
    timeEntries: [time("A", "ÖST", 2, { reviewLevel: 0 })],
    users,
    roles: [{ role: "Chef", mayReview: "Ja" }],
    permissions: ["asa", "bo"].map((user) => ({ user, role: "Chef", dimension: "6" })),
    reviewers: ["asa", "bo"].map((user) => ({ user, project: "A" })),
  });
  const standing = finish(billingStanding(book, dayOf(2026, 12, 31)));
  const { rows } = finish(entriesIn(standing, ["blocked"], []));
  expect(rows).toHaveLength(1);
  return lifters(standing.billing, "notReviewed", rows).map(({ name }) => name);
};

test("those who can review a blocked row are named, but nobody who has left #116 #168", () => {
  expect(names([{ user: "asa", name: "Åsa" }, { user: "bo" }])).toEqual(["Åsa", "bo"]);
  expect(names([{ user: "asa", name: "Åsa", lastDay: "2026-03-15" }, { user: "bo" }])).toEqual(["bo"]);
});
