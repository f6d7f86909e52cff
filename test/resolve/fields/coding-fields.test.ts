import { expect, test } from "vitest";
import { bookOf } from "../../rules/books";
import { asked } from "./asked";

const book = bookOf({
  dimensions: [
    { dimension: "Projekt", kind: "Projekt", timeCodes: "Ja" },
    { dimension: "Kostnadsställe", layOutTime: "Ja", layOutTravel: "Nej", rule: "Måste anges" },
  ],
  projects: [{ code: "Y", timeCode: "300" }],
  codes: [{ dimension: "Kostnadsställe", code: "X" }],
  projectCodings: [{ project: "Y", dimension: "Kostnadsställe", code: "X" }],
});

test("each dimension but the projects' own answers with the code that each report gets #31 #32 #33", () => {
  expect(asked(book, "Y", "coding:Kostnadsställe:time").said).toContain("X");
  expect(asked(book, "Y", "coding:Kostnadsställe:travel").said).not.toContain("X");
  expect(asked(book, "Y", "codingRule:Kostnadsställe").said).toBe("Måste anges");
  expect(() => asked(book, "Y", "codingRule:Projekt")).toThrow();
});

test("the time code that a project gives its time is answered #25 #26", () => {
  expect(asked(book, "Y", "timeCode").said).toBe("300");
});
