import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

const id = "unreadable-colors";
const white = "#FFFFFF";

test("colors that can be told apart, Auto, none and inherited ones are clean #66 #67", () => {
  expectClean(id, {
    projects: [
      { code: "A", color: "#1F5FA8", textColor: white },
      { code: "B", color: white, textColor: "Auto" },
      { code: "C", color: white },
      { code: "D", textColor: white },
      { code: "A.B", color: white, textColor: white, inheritColor: "Ja" },
    ],
  });
});

test("white on white, and on what is nearly white, is found and becomes Auto #66 #67", () => {
  const projects = [
    { code: "A", color: "#fff", textColor: white },
    { code: "B", color: "#E8E8E8", textColor: white },
  ];
  expectFound(id, { projects }, [
    { row: 0, field: "textColor", facts: { code: "A", color: white, textColor: white } },
    { row: 1, field: "textColor", facts: { code: "B", color: "#E8E8E8", textColor: white } },
  ]);
  expectFixed(id, { projects });
});
