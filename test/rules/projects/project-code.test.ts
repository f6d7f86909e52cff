import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("letters and digits of any alphabet between dots are clean #13 Q4", () => {
  const codes = ["BS.HR.Bem", "ÖST", "05", "0001", "LO.101", "Ärende7", "Ω.1"];
  expectClean("project-code", { projects: codes.map((code) => ({ code })) });
});

test.each([".BS", "BS.", "BS..HR"])("%s has an empty segment Q3", (code) => {
  expectFound("project-code", { projects: [{ code }] }, [
    { row: 0, field: "code", facts: { code, problem: "empty-segment", characters: "" } },
  ]);
});

test("a hyphen or an underscore is a warning Q4", () => {
  expectFound("project-code", { projects: [{ code: "BS-HR_2" }] }, [
    {
      row: 0,
      field: "code",
      facts: { code: "BS-HR_2", problem: "unusual-character", characters: "-_" },
      severity: "warning",
    },
  ]);
});

test("any other character is an error, each told once Q4", () => {
  expectFound("project-code", { projects: [{ code: "BS/HR & Lön/2" }] }, [
    { row: 0, field: "code", facts: { code: "BS/HR & Lön/2", problem: "character", characters: "/ &" } },
  ]);
});
