import { expect, test } from "vitest";
import { reasonRows } from "#core/text/access-sheet";
import { finish } from "#core/values/task";
import { bureauBook, predicted } from "../access/books";

test("a sheet of the result holds what was not done, each with why, and counts of the rest #155", () => {
  const book = bureauBook({ clients: [{ client: "K1" }, { client: "=K2" }] });
  const prediction = predicted(book, {
    op: "grant",
    clients: ["K1", "=K2"],
    consultants: ["petra"],
    programs: ["BOK", "LÖN", "UTL"],
    administrator: "bo",
  });
  const rows = finish(reasonRows(prediction, "sv"));
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    ["Klient", "Konsult", "Program", "Utfall"],
    ["K1", "petra", "UTL", "Utanför byråpaketet"],
    ["=K2", "petra", "BOK", "Saknar rätt"],
    ["=K2", "petra", "UTL", "Utanför byråpaketet"],
    ["Tilldelas", "2", "", ""],
    ["Finns redan", "1", "", ""],
  ]);
  expect(rows.every((row) => row.length === 5)).toBe(true);
});

test("access alone that may not be given is listed without a program Q39", () => {
  const prediction = predicted(bureauBook(), {
    op: "grant",
    clients: ["K1", "K2"],
    consultants: ["ali"],
    programs: [],
    administrator: "jon",
  });
  const rows = finish(reasonRows(prediction, "en"));
  expect(rows.at(-1)?.slice(0, 2)).toEqual(["Already there", "1"]);
  expect(rows[1]).toEqual([
    ...["K1", "ali", "", "No right", "The administrator has no right to it in Administrator rights."],
  ]);
});
