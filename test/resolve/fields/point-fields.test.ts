import { expect, test } from "vitest";
import { pointFields } from "#core/resolve/fields/point-fields";
import { sayResolved } from "#core/text/say-resolved";
import { fold } from "#core/values/text";
import { bookOf } from "../../rules/books";

const book = bookOf({
  projects: [{ code: "A" }, { code: "B" }],
  places: [
    { place: "Centralen", latitude: 59.330_1, longitude: 18.058_2 },
    { place: "Klara", latitude: 59.331, longitude: 18.06 },
  ],
  projectPlaces: [
    { project: "A", place: "Centralen" },
    { project: "B", place: "Klara" },
  ],
});

test("a point is answered with the projects it proposes, how far off they are to the nearest metre, and whether it lets one clock in #120 #121", () => {
  const said = (latitude: number, longitude: number, code: string): string[] =>
    pointFields({ latitude, longitude }).map(({ resolve }) =>
      sayResolved(resolve(book, fold(code)).value, "sv"),
    );
  expect(said(59_330_100, 18_058_200, "A")).toEqual([
    "Ja",
    "Från: A, Plats: Centralen, Meter bort: 0; Från: B, Plats: Klara, Meter bort: 143",
  ]);
  // 1.6 metres north, and 1.3.
  expect(said(59_330_114, 18_058_200, "A")[1]).toMatch(/^Från: A, Plats: Centralen, Meter bort: 2;/);
  expect(said(59_330_112, 18_058_200, "A")[1]).toMatch(/^Från: A, Plats: Centralen, Meter bort: 1;/);
  expect(said(57_000_000, 18_058_200, "A")).toEqual(["Nej", ""]);
});
