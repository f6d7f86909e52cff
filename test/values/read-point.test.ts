import { expect, test } from "vitest";
import { readPoint } from "#core/values/read-point";

test("a place is read as a map tells it, in degrees north and east", () => {
  expect(readPoint("59.33, 18.06")).toEqual({ latitude: 59_330_000, longitude: 18_060_000 });
  expect(readPoint("-33.9,-151.2")).toEqual({ latitude: -33_900_000, longitude: -151_200_000 });
});

test("the poles and the meridian opposite Greenwich are the last there is", () => {
  for (const [text, latitude, longitude] of [
    ["90, 180", 90, 180],
    ["-90, -180", -90, -180],
  ] as const)
    expect(readPoint(text)).toEqual({ latitude: latitude * 1e6, longitude: longitude * 1e6 });
  for (const text of ["90.000001, 0", "-90.000001, 0", "0, 180.000001", "0, -180.000001"])
    expect(readPoint(text)).toBeUndefined();
});

test.each(["", "59.33", "59.33,", "59.33, 18.06, 0", "norr, 18.06", "59,33, 18,06"])(
  "%j is no place",
  (text) => {
    expect(readPoint(text)).toBeUndefined();
  },
);
