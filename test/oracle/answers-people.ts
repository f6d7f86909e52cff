import type { Row, Rows } from "../rules/books";
import { effectiveStatus, head, isBookable, plainOf } from "./plain";

const level = (row: Row): number => (row["level"] === "" ? 1 : Number(row["level"]));

/** Every employee, and what of the project's competences is lacking or at too low a level. */
const qualified = (rows: Rows, code: string) => {
  const from = head(plainOf(rows), code, "inheritCompetences")?.["code"];
  const needs = (rows.projectCompetences ?? []).filter((row) => row["project"] === from);
  return (rows.employees ?? []).map(({ number }) => {
    const ownOf = (need: Row): Row | undefined =>
      rows.employeeCompetences?.find(
        (one) => one["employee"] === number && one["competence"] === need["competence"],
      );
    const namesOf = (list: readonly Row[]): string[] =>
      list.map(({ competence }) => String(competence)).sort();
    const lacks = namesOf(needs.filter((need) => ownOf(need) === undefined));
    const belowLevel = namesOf(
      needs.filter((need) => level(ownOf(need) ?? { level: Infinity }) < level(need)),
    );
    return { employee: number, qualified: lacks.length + belowLevel.length === 0, lacks, belowLevel };
  });
};

const isTicked = (rows: Rows, column: string): boolean => rows.dimensions?.[0]?.[column] === "Ja";

/** The comments on single shifts, and on an employee's. */
const shiftComments = (rows: Rows, code: string) =>
  [...(rows.recurringShifts ?? []), ...(rows.shiftComments ?? [])]
    .filter((row) => row["project"] === code && row["comment"] !== "")
    .map((row) => String(row["comment"]))
    .sort();

/** What the domain says of who may and can work on a project, and of what they are told. */
export const peopleFor = (rows: Rows, code: string): Record<string, unknown> => ({
  qualified: qualified(rows, code),
  participantAccess: {
    participantsOnly: isTicked(rows, "participantsOnly"),
    ownByDefault: isTicked(rows, "ownByDefault"),
    autoAdd: isTicked(rows, "ownByDefault") && isTicked(rows, "autoAddParticipant"),
  },
  shiftComments: shiftComments(rows, code),
});

const EARTH = 6_371_000;
export type Point = { readonly latitude: number; readonly longitude: number };

/** Meters from a point to a place, by the law of cosines on a ball. */
const metersTo = (place: Row, at: Point): number => {
  const rad = (degrees: unknown): number => (Number(degrees) * Math.PI) / 180;
  const [north, own] = [rad(place["latitude"]), rad(at.latitude)];
  const cosine =
    Math.sin(north) * Math.sin(own) +
    Math.cos(north) * Math.cos(own) * Math.cos(rad(place["longitude"]) - rad(at.longitude));
  return EARTH * Math.acos(Math.min(1, cosine));
};

const placesOf = (rows: Rows, code: string): readonly Row[] =>
  (rows.places ?? []).filter(({ place }) =>
    rows.projectPlaces?.some((row) => row["project"] === code && row["place"] === place),
  );

const isAt = (place: Row, at: Point): boolean =>
  metersTo(place, at) <= (place["radius"] === "" ? 200 : Number(place["radius"]));

/** Whether somebody at a point may clock in on a project: anywhere, where it has no place. */
export const mayClockIn = (rows: Rows, code: string, at: Point): boolean => {
  const own = placesOf(rows, code);
  return own.length === 0 || own.some((place) => isAt(place, at));
};

/** The projects that a point proposes: those that time can be registered on, with a place that it lies within. */
export const proposedAt = (rows: Rows, at: Point): string[] => {
  const plain = plainOf(rows);
  return [...plain.projects.keys()]
    .filter((code) => isBookable(plain, code) && effectiveStatus(plain, code) === 0)
    .filter((code) => placesOf(rows, code).some((place) => isAt(place, at)))
    .sort();
};
