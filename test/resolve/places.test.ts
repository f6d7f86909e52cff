import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveClocking } from "#core/resolve/clocking";
import { resolvePlaces } from "#core/resolve/places";
import { resolveProjectsAt } from "#core/resolve/projects-at";
import { resolveRadius } from "#core/resolve/radius";
import type { Resolved } from "#core/resolve/trace";
import { fold } from "#core/values/text";
import { bookOf, type Rows } from "../rules/books";
import { runs } from "../runs";

const told = ({ trace }: Resolved<unknown>): string[] =>
  trace.map(({ register, key, verdict }) => `${register} ${key} ${verdict}`);

const at = (latitude: number, longitude: number) => ({
  latitude: Math.round(latitude * 1e6),
  longitude: Math.round(longitude * 1e6),
});

const rows: Rows = {
  settings: [{ name: "Standardradie för platser (m)", value: 300 }],
  projects: [{ code: "A" }, { code: "A.1" }, { code: "B" }, { code: "C", status: "Fryst" }, { code: "D" }],
  places: [
    { place: "Centralen", latitude: 59.330_1, longitude: 18.058_2, radius: 150 },
    { place: "Klara", latitude: 59.331, longitude: 18.06 },
    { place: "Trasig", latitude: "norr", longitude: 18 },
  ],
  projectPlaces: [
    { project: "A.1", place: "centralen" },
    { project: "B", place: "Klara" },
    { project: "B", place: "Trasig" },
    { project: "C", place: "Klara" },
    { project: "A", place: "Klara" },
  ],
};
const book = bookOf(rows);
const centralen = at(59.330_1, 18.058_2);
const uppsala = at(59.858_6, 17.638_9);

test("a place has its own radius, or the company's where it is blank #119 #177", () => {
  expect(resolveRadius(book, fold("centralen")).value).toBe(150);
  expect(resolveRadius(book, fold("klara"))).toMatchObject({
    value: 300,
    trace: [
      { key: "Klara", verdict: "blank" },
      { register: "settings", verdict: "decides" },
    ],
  });
  expect(resolveRadius(bookOf({ ...rows, settings: [] }), fold("klara")).value).toBe(200);
  expect(resolveRadius(book, fold("okänd"))).toMatchObject({
    value: undefined,
    trace: [{ verdict: "noRow" }],
  });
});

test("a radius that cannot be read is not the company's: the place counts for nothing, and the trace says why #119 #120 #121", () => {
  const unread = bookOf({
    ...rows,
    places: [{ place: "Klara", latitude: 59.331, longitude: 18.06, radius: "hundra" }],
  });
  expect(resolveRadius(unread, fold("klara"))).toMatchObject({
    value: undefined,
    trace: [{ register: "places", key: "Klara", verdict: "unreadable" }],
  });
  const klara = at(59.331, 18.06);
  expect(resolveClocking(unread, fold("b"), klara).value).toBe(false);
  expect(resolveProjectsAt(unread, klara).value).toEqual([]);
  expect([
    resolveClocking(book, fold("b"), klara).value,
    resolveProjectsAt(book, klara).value.length,
  ]).toEqual([true, 2]);
});

test("a project has one or more places of its own, those of the project above not among them #117 #118 Q17", () => {
  expect(resolvePlaces(book, fold("b")).value).toEqual([
    { place: "Klara", point: at(59.331, 18.06), radius: 300 },
    { place: "Trasig", point: undefined, radius: 300 },
  ]);
  expect(told(resolvePlaces(book, fold("a.1")))).toEqual([
    "projectPlaces A.1 listed",
    "places Centralen decides",
  ]);
  expect(told(resolvePlaces(book, fold("b"))).at(-1)).toBe("places Trasig unreadable");
  expect(told(resolvePlaces(book, fold("d")))).toEqual(["projectPlaces D noRows"]);
});

test("clocking in is allowed within the radius of a place, and anywhere where the project has none #120", () => {
  const allowed = (code: string, point: ReturnType<typeof at>) =>
    resolveClocking(book, fold(code), point).value;
  expect([allowed("a.1", centralen), allowed("a.1", uppsala), allowed("d", uppsala)]).toEqual([
    true,
    false,
    true,
  ]);
});

test("of a project's places one that is near enough will do, whichever stands first #118 #120", () => {
  const both = [
    { place: "Centralen", latitude: 59.330_1, longitude: 18.058_2, radius: 150 },
    { place: "Uppsala", latitude: 59.858_6, longitude: 17.638_9, radius: 150 },
  ];
  for (const named of [both, both.toReversed()]) {
    const two = bookOf({
      projects: [{ code: "A" }],
      places: both,
      projectPlaces: named.map(({ place }) => ({ project: "A", place })),
    });
    const allowed = [centralen, uppsala, at(57.7, 11.97)].map(
      (point) => resolveClocking(two, fold("a"), point).value,
    );
    expect(allowed).toEqual([true, true, false]);
  }
});

test("a point due north proposes a project to the last metre of the radius #121", () => {
  const meters = (north: number) =>
    resolveProjectsAt(book, { ...centralen, latitude: centralen.latitude + north }).value.filter(
      ({ place }) => place === "Centralen",
    );
  expect(meters(1345)[0]?.meters).toBeGreaterThan(149);
  expect(meters(1352)).toEqual([]);
});

test("the trace says that this is the project's level only #120 #177", () => {
  expect(told(resolveClocking(book, fold("a.1"), uppsala)).slice(2)).toEqual([
    "places centralen outside",
    "settings placeRadius beyondBook",
  ]);
});

test("a point proposes the projects of the places that it is within, the nearest first #121", () => {
  const proposals = resolveProjectsAt(book, centralen);
  expect(proposals.value.map(({ project, place }) => `${project} ${place}`)).toEqual([
    "A.1 Centralen",
    "B Klara",
  ]);
  expect(Math.round(proposals.value[1]?.meters ?? 0)).toBe(143);
  expect(told(proposals)).toEqual([
    "places Centralen within",
    "projectPlaces Centralen listed",
    "places Klara within",
    "projectPlaces Klara listed",
    "projectPlaces C notOpen",
    "projectPlaces A notOpen",
  ]);
  expect(resolveProjectsAt(book, uppsala)).toEqual({ value: [], trace: [] });
});

test("the nearest place comes first whichever stands first in Platser #121", () => {
  const turned = bookOf({ ...rows, places: rows.places!.toReversed() });
  expect(resolveProjectsAt(turned, centralen).value.map(({ place }) => place)).toEqual([
    "Centralen",
    "Klara",
  ]);
});

test("a project is proposed where clocking in on it is allowed, and nowhere else #120 #121", () => {
  const nearby = fc.integer({ min: -4000, max: 4000 });
  fc.assert(
    fc.property(nearby, nearby, (north, east) => {
      const point = { latitude: centralen.latitude + north, longitude: centralen.longitude + east };
      const proposed = new Set(resolveProjectsAt(book, point).value.map(({ project }) => project));
      for (const code of ["A.1", "B"])
        expect(proposed.has(code)).toBe(resolveClocking(book, fold(code.toLowerCase()), point).value);
    }),
    { numRuns: runs(100) },
  );
});
