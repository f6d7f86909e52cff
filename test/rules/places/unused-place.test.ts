import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("a place of a project is clean, and so is any where no project's places are kept #117", () => {
  expectClean("unused-place", {
    places: [{ place: "Depå" }, {}],
    projectPlaces: [{ project: "A", place: "depå" }],
  });
  expectClean("unused-place", { places: [{ place: "Depå" }] });
});

test("a place that no project has is found #117", () => {
  expectFound(
    "unused-place",
    { places: [{ place: "Depå" }, { place: "Torg" }], projectPlaces: [{ place: "Torg" }] },
    [{ row: 0, field: "place", facts: { place: "Depå" } }],
  );
});
