import { expect, test } from "vitest";
import { headerProblem, plainCandidate } from "#core/adopt/candidate";
import { candidate } from "./candidates";

const block = {
  sheet: "Kunder 2025",
  row: 2,
  column: 1,
  cells: [
    ["Kundlista", "", "", "", ""],
    ["", "", "", "", ""],
    ["", "Kundnr", "Namn", "Ort", ""],
    ["", "1001", "Åkeriet", "Örebro", "obs!"],
    ["", "1002", "Ölhallen", "", ""],
  ],
  rows: 40,
};

test("headers are found under a title, and the range is as wide as they are", () => {
  expect(plainCandidate(block)).toEqual({
    sheet: "Kunder 2025",
    table: "",
    row: 4,
    column: 2,
    headers: ["Kundnr", "Namn", "Ort"],
    samples: [
      ["1001", "Åkeriet", "Örebro"],
      ["1002", "Ölhallen", ""],
    ],
    rows: 37,
  });
});

test("a sheet where no headers are recognized is no candidate", () => {
  expect(
    plainCandidate({
      ...block,
      cells: [
        ["Hej", "på", "dig"],
        [1, 2, 3],
      ],
    }),
  ).toBeUndefined();
});

test("a plain range whose headers Excel would rename has to be settled first; a table has been already", () => {
  expect(headerProblem(candidate(["Kod", "Namn"], { table: "" }))).toBeUndefined();
  expect(headerProblem(candidate(["Kod", "", "Namn"], { table: "" }))).toEqual({
    kind: "blank-header",
    column: 1,
  });
  expect(headerProblem(candidate(["Kod", "Namn", "KOD "], { table: "" }))).toEqual({
    kind: "same-header",
    header: "KOD ",
  });
  expect(headerProblem(candidate(["Kod", "", "Kod"]))).toBeUndefined();
});
