import fc from "fast-check";
import { expect, test } from "vitest";
import { entryText } from "../../../addin/excel/entry-text";
import { readEntry } from "../../../workbench/host/entry/read-entry";
import { runs } from "../../runs";

const formats = fc.constantFrom("General", "@", "0.00", "yyyy-mm-dd");
const tricky = fc.constantFrom(
  ...[
    "0001",
    "1.10",
    "2/2/19",
    "1E10",
    "MAR1",
    "=cmd|' /C calc'!A0",
    "+46 70 123 45 67",
    "-5",
    "@x",
    "'quoted",
  ],
  ...[
    "''twice",
    "TRUE",
    "false ",
    "#N/A",
    " =1+1",
    "\t=1",
    "＝1+1",
    "12%",
    "$5",
    "1 234",
    "Jan 5",
    "−5",
    "½",
  ],
);

test("any text handed to Excel stands in the cell as that text, whatever the cell's format", () => {
  fc.assert(
    fc.property(fc.oneof(tricky, fc.string({ unit: "grapheme" })), formats, (text, format) => {
      const written = entryText(text, format);
      if (typeof written !== "string") throw new Error("text became something else");
      const entry = readEntry(written, "en-US", 2026, format);
      expect(entry.content).toBe(text);
      expect(entry.formula).toBeUndefined();
    }),
    { numRuns: runs(100) },
  );
});

test("numbers, truth values and blanks are handed over as they are", () => {
  expect([1.5, true, ""].map((value) => entryText(value, "@"))).toEqual([1.5, true, ""]);
});

test("plain words get no apostrophe", () => {
  expect(["Pågående", "Ja – alltid", "Bemanning AB"].map((word) => entryText(word, "General"))).toEqual([
    "Pågående",
    "Ja – alltid",
    "Bemanning AB",
  ]);
});

test("a code in a text cell gets no apostrophe", () => {
  expect(entryText("0001", "@")).toBe("0001");
});
