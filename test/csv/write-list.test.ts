import { expect, test } from "vitest";
import { parse } from "#core/csv/parse";
import { writeList } from "#core/csv/write-list";
import { finish } from "#core/values/task";

test("a list is a file that Excel opens right: marked, semicolons, and no cell that runs as a formula (A4)", () => {
  const text = writeList([
    ["Gammal kod", "Namn"],
    ["05", "=1+1"],
    ['A;"B"', "Åre"],
  ]);
  expect(text).toBe('\uFEFFGammal kod;Namn\r\n05;\'=1+1\r\n"A;""B""";Åre\r\n');
  expect(finish(parse(text.slice(1), ";")).rows.at(-1)).toEqual(['A;"B"', "Åre"]);
});
