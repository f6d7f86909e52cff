import { expect, test } from "vitest";
import { standardNaming } from "#core/registers/naming";
import { resolveClocking } from "#core/resolve/clocking";
import { resolveCoding } from "#core/resolve/coding";
import { resolveCodingRule } from "#core/resolve/coding-rule";
import { resolveTextColor } from "#core/resolve/color";
import { resolveParticipants } from "#core/resolve/participants";
import { resolveQualified } from "#core/resolve/qualified";
import { resolvedFieldsOf } from "#core/resolve/resolved-fields";
import { resolveReviewers } from "#core/resolve/reviewers";
import { resolveStaffingComment } from "#core/resolve/staffing-comment";
import type { Resolved } from "#core/resolve/trace";
import { namesOf } from "#core/text/names";
import { sayLine } from "#core/text/say-trace";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";

const book = bookOf({
  settings: [],
  dimensions: [
    { dimension: "6", kind: "Projekt" },
    { dimension: "1", singular: "Kostnadsställe", layOutTime: "Ja" },
  ],
  projects: [
    { code: "A", color: "#1565C0", textColor: "Auto", staffingComment: "Hämta nyckel. Ring sedan." },
    { code: "A.B", inheritColor: "Ja", inheritParticipants: "Ja", inheritCompetences: "Nej" },
  ],
  codes: [{ dimension: "1", code: "100", name: "Norr", rule: "Låst" }],
  projectCodings: [{ project: "A.B", dimension: "1", code: "100", rule: "Ärv regel" }],
  participants: [
    { project: "A", employee: "007" },
    { project: "A.B", employee: "007" },
  ],
  projectCompetences: [{ project: "A.B", competence: "B-körkort" }],
  places: [{ place: "Kajen", latitude: 59, longitude: 18, radius: 50 }],
  projectPlaces: [{ project: "A.B", place: "Kajen" }],
  permissions: [{ user: "bo", role: "Chef", dimension: "6" }],
  roles: [{ role: "Chef", mayReview: "Ja" }],
  reviewers: [{ user: "asa", project: "A" }, { user: "bo" }],
});

const said = ({ trace }: Resolved<unknown>, lang: "sv" | "en"): string[] =>
  trace.map((step) => sayLine(step, namesOf(lang, standardNaming)));

test("a color and a comment tell where they come from, free text between quotation marks #68 #75", () => {
  expect(said(resolveTextColor(book, fold("a.b")), "sv")).toEqual([
    "A.B: Ärv färg är Ja, så det hämtas från närmaste projekt ovanför som inte självt ärver.",
    "A: Textfärg är Auto, så den följer färgen.",
    "A: Färg är #1565C0. Det avgör.",
    "A: Textfärg blir #FFFFFF, som syns bäst mot färgen.",
  ]);
  expect(said(resolveStaffingComment(book, fold("a.b")), "en")).toEqual([
    "A.B: Staffing comment is blank.",
    "A: Staffing comment is “Hämta nyckel. Ring sedan.”. That decides.",
    "Show staffing comments to employees is not on, so the comment is not shown to employees, only in the schedule views.",
  ]);
});

test("a coding and its rule call the dimension what the company does #33 #39", () => {
  expect(said(resolveCoding(book, fold("a.b"), "1", "time"), "sv")).toEqual([
    "A.B · Kostnadsställe: Kod är 100. Det avgör.",
    "Kostnadsställe: Lägg ut från projekt: Tid är påslaget.",
  ]);
  expect(said(resolveCodingRule(book, fold("a.b"), "1"), "en")).toEqual([
    "A.B · Kostnadsställe: Rule is Inherit rule, so the next in order decides.",
    "Kostnadsställe 100: Rule is Locked. That decides.",
    "Kostnadsställe: Rule is blank.",
  ]);
});

test("participants, competences and reviewers tell of each person #87 #92 #115", () => {
  expect(said(resolveParticipants(book, fold("a.b")), "sv")).toEqual([
    "A.B: Ärver deltagare är Ja, så deltagarna från projektet ovanför räknas med.",
    "A.B: Anställd 007 hör till.",
    "A: Anställd 007 är redan med.",
  ]);
  expect(said(resolveQualified(book, fold("a.b"), "007"), "sv")).toEqual([
    "A.B: Ärv kompetenser är inte påslaget.",
    "A.B: Kompetens B-körkort hör till.",
    "007 saknar kompetensen B-körkort.",
  ]);
  expect(said(resolveReviewers(book, fold("a.b")), "sv")).toEqual([
    "A: Användare asa hör till.",
    "asa har ingen roll där Får granska är påslaget.",
    "A.B: Användare bo hör till.",
    "bo har rollen Chef, där Får granska är påslaget.",
  ]);
});

test("clocking in tells of each place, and that this is the project's level only #120 #177", () => {
  const point = { latitude: 59_000_100, longitude: 18_000_000 };
  expect(said(resolveClocking(book, fold("a.b"), point), "en")).toEqual([
    "A.B: Place Kajen is one of them.",
    "Kajen: Radius is 50. That decides.",
    "The point is within 50 m of Kajen.",
    "This is what the project allows, no more. Settings per employee, time group and company are not in the workbook, and they may restrict it further.",
  ]);
});

test("everything that can be asked tells its reasons in both languages, and never with a hole in a sentence", () => {
  for (const lang of ["sv", "en"] as const)
    for (const code of ["a", "a.b"])
      for (const field of resolvedFieldsOf(book)) {
        const sentences = said(field.resolve(book, fold(code)), lang);
        expect(sentences).not.toHaveLength(0);
        for (const sentence of sentences) expect(sentence).not.toMatch(/undefined| {2}|(^|[ ])[.,:]|^$/);
      }
});
