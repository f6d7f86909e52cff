import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { modulesOffNow, turnOff } from "#core/book/modules-off";
import { modulesNamed } from "#core/registers/modules";
import { bookOf } from "../rules/books";

const places = [{ place: "Kontoret", latitude: "59,27", longitude: "15,21" }];
const off = (value: string) => [{ name: "Avstängda moduler", value }];

test("a module that is turned off has no registers, and its sheets are remembered #4", () => {
  const book = bookOf({
    settings: off("Platser; Bilagor"),
    places,
    projects: [{ code: "BS", name: "Bygg" }],
  });
  expect([...book.tables.keys()].sort()).toEqual(["projects", "settings"]);
  expect([...book.off]).toEqual([
    ["documents", []],
    ["places", ["Platser"]],
  ]);
});

test("modules are named in either language, and the foundation is never off #4", () => {
  expect([...modulesNamed("places, Time and budget ; GRUNDEN; Platser")]).toEqual(["budget", "places"]);
  expect(modulesNamed("").size).toBe(0);
});

test("what is off is noted in the workbook's language, in the row that is there or in a new one #4", () => {
  const book = bookOf({ settings: off("Platser"), places });
  const writes = turnOff(book, new Set(["places", "budget"]));
  apply(book, "edits" in writes ? writes.edits : []);
  expect([...modulesOffNow(book)].sort()).toEqual(["budget", "places"]);
  expect(turnOff(bookOf({ codes: [] }, "en"), new Set(["places"]))).toEqual({
    newRows: [["Modules turned off", "Places", ""]],
  });
});
