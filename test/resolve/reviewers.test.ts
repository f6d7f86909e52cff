import { expect, test } from "vitest";
import { resolveReviewers } from "#core/resolve/reviewers";
import { fold } from "#core/values/text";
import { bookOf, type Rows } from "../rules/books";

const rows: Rows = {
  projects: [{ code: "A" }, { code: "A.1" }, { code: "B" }],
  users: [{ user: "asa", name: "Åsa" }, { user: "bo" }],
  roles: [
    { role: "Chef", mayReview: "Ja" },
    { role: "Läsare", mayReview: "Nej" },
  ],
  permissions: [
    { user: "asa", role: "Läsare" },
    { user: "ASA", role: "Chef" },
    { user: "bo", role: "Läsare" },
  ],
  reviewers: [
    { user: "bo", project: "A" },
    { user: "asa", project: "A.1" },
    { user: "Asa", project: "A" },
  ],
};

const told = (more: Rows, code: string) => {
  const { value, trace } = resolveReviewers(bookOf({ ...rows, ...more }), fold(code));
  const people = value.map(({ user, project, mayReview }) => `${user} ${project ?? "all"} ${mayReview}`);
  return { people, steps: trace.map(({ key, verdict }) => `${key} ${verdict}`) };
};

test("those who are set on a project or above it review it, the nearest first, each once, if a role of theirs allows it #115 #116", () => {
  expect(told({}, "a.1")).toEqual({
    people: ["asa A.1 true", "bo A false"],
    steps: ["A.1 listed", "asa allowed", "A listed", "bo notAllowed", "A already"],
  });
});

test("a project that nobody is set on says so #116", () => {
  expect(told({}, "b")).toEqual({ people: [], steps: ["B noRows"] });
  expect(told({ reviewers: [{ project: "B" }] }, "b")).toEqual({ people: [], steps: ["B blank"] });
});

test("who is set for every project reviews each #178", () => {
  expect(told({ reviewers: [{ user: "asa" }] }, "b").people).toEqual(["asa all true"]);
});

test("a reviewer whose last day is past is told to have left, and one who is here is not #116", () => {
  const users = [
    { user: "asa", lastDay: "2026-03-15" },
    { user: "bo", lastDay: "2026-03-16" },
  ];
  const { value } = resolveReviewers(bookOf({ ...rows, users }), fold("A"));
  expect(value.map(({ user, hasLeft }) => `${user} ${hasLeft}`)).toEqual(["bo false", "Asa true"]);
});
