import { expect, test } from "vitest";
import { finish } from "../../src/values/steps";
import { paintAll } from "../../src/resolve/paint";
import { bookOf } from "../rules/books";

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
