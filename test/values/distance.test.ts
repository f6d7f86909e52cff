import { expect, test } from "vitest";
import { LATITUDE_METERS, longitudeMeters, metersBetween } from "#core/values/distance";

const at = (latitude: number, longitude: number) => ({
  latitude: latitude * 1_000_000,
  longitude: longitude * 1_000_000,
});

test("from the equator to a pole is a quarter of the way round the earth's mean circle", () => {
  expect(metersBetween(at(0, 0), at(90, 0))).toBeCloseTo((Math.PI / 2) * 6_371_009, 3);
  expect(metersBetween(at(0, 0), at(0, 180))).toBeCloseTo(Math.PI * 6_371_009, 3);
  expect(metersBetween(at(-45, 10), at(45, -170))).toBeCloseTo(Math.PI * 6_371_009, 3);
});

test("from Stockholm to Göteborg it is 397 km, there and back", () => {
  const [stockholm, gothenburg] = [at(59.3293, 18.0686), at(57.7089, 11.9746)];
  expect(Math.round(metersBetween(stockholm, gothenburg) / 1000)).toBe(397);
  expect(metersBetween(gothenburg, stockholm)).toBe(metersBetween(stockholm, gothenburg));
  expect(metersBetween(stockholm, stockholm)).toBe(0);
});

test("a millionth of a degree is eleven centimetres, and half of that eastward at 60 degrees", () => {
  expect(LATITUDE_METERS).toBeCloseTo(0.1112, 4);
  expect(longitudeMeters(0)).toBe(LATITUDE_METERS);
  expect(longitudeMeters(60_000_000)).toBeCloseTo(LATITUDE_METERS / 2, 9);
});
