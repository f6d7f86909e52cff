import fc from "fast-check";
import { expect, test } from "vitest";
import { findingsOf, checkBook } from "#core/rules/engine/check";
import { overlappingPlaces } from "#core/rules/places/overlapping-places";
import { metersBetween } from "#core/values/distance";
import { finish } from "#core/values/task";
import { runs } from "../../runs";
import { bookOf } from "../books";
import { expectClean, expectFound } from "../expect";

// A thousandth of a degree of latitude is 111 metres.
const depot = { place: "Depå", latitude: 59.33, longitude: 18.06, radius: 100 };
const square = { place: "Torg", latitude: 59.331, longitude: 18.06, radius: 50 };
const projectPlaces = [
  { project: "A", place: "Depå" },
  { project: "B", place: "Torg" },
];

test("places apart, of the same project, of no project or far too wide are clean #121", () => {
  const wide = { ...square, radius: 60_000 };
  expectClean("overlapping-places", { places: [depot, { ...square, radius: 10 }], projectPlaces });
  expectClean("overlapping-places", {
    places: [depot, square],
    projectPlaces: [
      { project: "A", place: "Depå" },
      { project: "a", place: "Torg" },
    ],
  });
  expectClean("overlapping-places", { places: [depot, square], projectPlaces: projectPlaces.slice(0, 1) });
  expectClean("overlapping-places", { places: [depot, wide], projectPlaces });
});

test("places of different projects that overlap are found, both of them #121", () => {
  expectFound("overlapping-places", { places: [depot, square], projectPlaces }, [
    { row: 0, field: "place", facts: { place: "Depå", other: "Torg", count: 1 } },
    { row: 1, field: "place", facts: { place: "Torg", other: "Depå", count: 1 } },
  ]);
});

test("a place without a radius has that of the settings #119 #121", () => {
  const places = [depot, { ...square, radius: "" }];
  const settings = [{ name: "Standardradie för platser (m)", value: 5 }];
  expectFound("overlapping-places", { places, projectPlaces }, [
    { row: 0, field: "place", facts: { place: "Depå", other: "Torg", count: 1 } },
    { row: 1, field: "place", facts: { place: "Torg", other: "Depå", count: 1 } },
  ]);
  expectClean("overlapping-places", { places, projectPlaces, settings });
});

const circle = fc.record({
  latitude: fc.double({ min: 55, max: 56, noNaN: true }).map((value) => Math.round(value * 1e6) / 1e6),
  longitude: fc.double({ min: 12, max: 14, noNaN: true }).map((value) => Math.round(value * 1e6) / 1e6),
  radius: fc.integer({ min: 1, max: 20_000 }),
});

test("the grid finds the same overlaps as a look at every pair #121", () => {
  fc.assert(
    fc.property(fc.array(circle, { maxLength: 12 }), (circles) => {
      const places = circles.map((one, at) => ({ ...one, place: `P${at}` }));
      const owned = places.map(({ place }) => ({ project: place, place }));
      const check = finish(checkBook(bookOf({ places, projectPlaces: owned }), [overlappingPlaces]));
      const point = (one: (typeof places)[number]) => ({
        latitude: Math.round(one.latitude * 1e6),
        longitude: Math.round(one.longitude * 1e6),
      });
      const overlapping = places.flatMap((one, at) => {
        const others = places.filter(
          (other) => other !== one && metersBetween(point(one), point(other)) < one.radius + other.radius,
        );
        return others.length > 0 ? [[at, others.length]] : [];
      });
      const found = findingsOf(check).map(({ at, facts }) => [at?.row, (facts as { count: number }).count]);
      expect(found).toEqual(overlapping);
    }),
    { numRuns: runs(100) },
  );
});
