import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

test("a place in Sweden, and one elsewhere, are clean #118", () => {
  expectClean("swapped-coordinates", {
    places: [
      { place: "Stockholm", latitude: 59.33, longitude: 18.06 },
      { place: "Khartoum", latitude: 15.5, longitude: 32.56 },
      { place: "Depå", latitude: 18.06 },
    ],
  });
});

test("coordinates that have changed places are found, and the fix swaps them #118", () => {
  const rows = { places: [{ place: "Kiruna", latitude: 20.23, longitude: 67.86 }] };
  expectFound("swapped-coordinates", rows, [
    {
      row: 0,
      field: "latitude",
      facts: { place: "Kiruna", latitude: 20_230_000, longitude: 67_860_000 },
    },
  ]);
  expectFixed("swapped-coordinates", rows);
});
