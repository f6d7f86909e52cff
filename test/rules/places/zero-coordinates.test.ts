import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("a place on the equator is clean #118", () => {
  expectClean("zero-coordinates", {
    places: [{ place: "Quito", latitude: 0, longitude: -78.46 }, { place: "Depå" }],
  });
});

test("a place at latitude 0 and longitude 0 is found #118", () => {
  expectFound("zero-coordinates", { places: [{ place: "Depå", latitude: 0, longitude: "0" }] }, [
    { row: 0, field: "latitude", facts: { place: "Depå" } },
  ]);
});
