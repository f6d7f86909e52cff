import fc from "fast-check";
import { expect, test } from "vitest";
import { delimiters } from "#core/csv/delimiter";
import { encodedLines } from "#core/csv/line-sink";
import { utf8Lines } from "#core/csv/utf8-lines";
import { runs } from "../runs";

const cell = fc.oneof(
  fc.constantFrom(
    "",
    "a",
    "Åäö",
    "€",
    "日本",
    "\u{1F600}",
    "\uD83D",
    "x\uDE00",
    '"',
    'a"b',
    ";",
    ",",
    "\t",
    "|",
    "\r",
    "a\nb",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);

test("written byte by byte, lines in UTF-8 are what they are written as text, lost halves of letters too", () => {
  const lines = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(lines, fc.constantFrom(...delimiters), fc.string(), (all, delimiter, before) => {
      const [one, other] = [utf8Lines(before, delimiter), encodedLines(before, delimiter, "utf-8")];
      for (const [at, cells] of all.entries())
        for (const sink of [one, other]) {
          sink.line(cells);
          sink.slice((at + 1) / all.length);
        }
      const [made, expected] = [one.end(), other.end()];
      expect(made.bytes).toEqual(expected.bytes);
      const byCharacter = (lost: typeof made.lost) =>
        [...lost].sort((a, b) => (a.character < b.character ? -1 : 1));
      expect(byCharacter(made.lost)).toEqual(byCharacter(expected.lost));
    }),
    { numRuns: runs(300) },
  );
});

test("a file that becomes larger than it was thought to is whole", () => {
  const [one, other] = [utf8Lines("", ";"), encodedLines("", ";", "utf-8")];
  for (let at = 0; at < 3000; at++)
    for (const sink of [one, other]) {
      sink.line(["å".repeat(at % 97), "x".repeat(at % 11), `${at}`]);
      if (at % 512 === 0) sink.slice(1);
    }
  expect(one.end().bytes).toEqual(other.end().bytes);
});
