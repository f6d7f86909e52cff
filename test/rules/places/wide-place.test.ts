import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("a radius in metres is clean, and so is none #119", () => {
  expectClean("wide-place", {
    places: [{ place: "Depå", radius: 150 }, { place: "Län", radius: 50_000 }, {}],
  });
});

test("a radius of more than 50 kilometres is found #119", () => {
  expectFound("wide-place", { places: [{ place: "Depå", radius: 150_000 }] }, [
    { row: 0, field: "radius", facts: { place: "Depå", radius: 150_000 } },
  ]);
});
