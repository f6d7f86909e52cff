import fc from "fast-check";
import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { resolveColor, resolveTextColor } from "#core/resolve/color";
import { paintAll, resolvePaint } from "#core/resolve/paint";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";
import { runs } from "../runs";

test("Region 2 is green, and the rows under it that inherit are filled with green #66 #68 #69", () => {
  const book = bookOf({
    projects: [
      { code: "Region2", name: "Region 2", color: "#00FF00" },
      { code: "Region2.Norr", inheritColor: "Ja" },
      { code: "Region2.Norr.A", inheritColor: "Ja", color: "#FF0000" },
      { code: "Region2.Syd", inheritColor: "Nej" },
      { name: "utan kod", color: "#0000FF" },
    ],
  });
  const green = { fill: "#00FF00", text: "#000000" };
  expect(finish(paintAll(book)).map(({ position, paint }) => [position, paint])).toEqual([
    [0, green],
    [1, green],
    [2, green],
  ]);
});

test("the text is the one in effect, Auto by contrast; a text color without a color shows nothing #67 Q20", () => {
  const book = bookOf({
    projects: [
      { code: "A", color: "#000080", textColor: "Auto" },
      { code: "A.B", inheritColor: "Ja", textColor: "#123456" },
      { code: "B", color: "#000080", textColor: "#FFEE00" },
      { code: "C", textColor: "#FFFFFF" },
      { code: "D", color: "blå" },
    ],
  });
  expect(finish(paintAll(book)).map(({ paint }) => paint?.text)).toEqual(["#FFFFFF", "#FFFFFF", "#FFEE00"]);
});

const aRow = fc.record({
  code: fc.constantFrom("A", "a", "A.B", "A.B.C", "A-1", "A-1.B", "C.A.A", "C.A.A.B", ""),
  name: fc.constant("x"),
  color: fc.constantFrom("", "#FF0000", "#0000FF", "blå"),
  textColor: fc.constantFrom("", "Auto", "#123456"),
  inheritColor: fc.constantFrom("", "Ja", "Nej"),
});

test("what a cell shows is the color and text color that are told with their reasons #66 #67 #68 Q19 Q20", () => {
  fc.assert(
    fc.property(fc.array(aRow, { maxLength: 8 }), (projects) => {
      const book = bookOf({ projects });
      for (const row of tableOf(book, "projects")!.order) {
        const code = fold(projects[row]!.code);
        const fill = code === "" ? undefined : resolveColor(book, code).value;
        const text = resolveTextColor(book, code).value;
        expect(resolvePaint(book, row)).toEqual(fill === undefined ? undefined : { fill, text });
      }
    }),
    { numRuns: runs(100) },
  );
});
