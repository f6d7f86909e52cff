import { expect, test } from "vitest";
import { resolveCoding, codingModules } from "#core/resolve/coding";
import { fold } from "#core/values/text";
import { bookOf, type Row } from "../rules/books";

const dimensions: readonly Row[] = [
  { dimension: "Projekt", kind: "Projekt" },
  { dimension: "Kostnadsställe", layOutTime: "Ja", layOutTravel: "Nej" },
];

const withCoding = (coding: Row, more: readonly Row[] = dimensions) =>
  bookOf({
    dimensions: more,
    projects: [{ code: "Y" }, { code: "Y.1" }],
    codes: [{ dimension: "Kostnadsställe", code: "X", name: "X" }],
    projectCodings: [{ project: "Y", dimension: "Kostnadsställe", ...coding }],
  });

const told = (book: ReturnType<typeof bookOf>, code = "y", dimension = "Kostnadsställe") =>
  resolveCoding(book, fold(code), dimension, "time").trace.map(
    ({ register, field, verdict }) => `${register} ${field} ${verdict}`,
  );

test("cost centre X on project Y falls out in the time report #31 #32 #33", () => {
  const book = withCoding({ code: "X" });
  expect(resolveCoding(book, fold("y"), "Kostnadsställe", "time")).toEqual({
    value: { outcome: "code", code: "X" },
    trace: [
      {
        register: "projectCodings",
        row: 0,
        key: "Y · Kostnadsställe",
        field: "code",
        value: "X",
        verdict: "decides",
      },
      { register: "dimensions", row: 1, key: "Kostnadsställe", field: "layOutTime", value: 1, verdict: "on" },
    ],
  });
});

test("each kind of report is laid out by itself, and a code that is not laid out has no effect #32", () => {
  const book = withCoding({ code: "X" });
  const outcomes = codingModules.map(
    (module) => resolveCoding(book, fold("y"), "kostnadsställe", module).value.outcome,
  );
  expect(outcomes).toEqual(["code", "nothing", "nothing"]);
  expect(resolveCoding(book, fold("y"), "Kostnadsställe", "travel").trace).toMatchObject([
    { verdict: "noEffect" },
    { field: "layOutTravel", value: 0, verdict: "off" },
  ]);
  expect(resolveCoding(book, fold("y"), "Kostnadsställe", "payroll").trace[1]).toMatchObject({
    verdict: "blank",
  });
});

test("Lägg blank forces the field blank where the dimension is laid out, and only there #34 #35", () => {
  const book = withCoding({ leaveBlank: "Ja" });
  expect(resolveCoding(book, fold("y"), "Kostnadsställe", "time").value).toEqual({ outcome: "leftBlank" });
  expect(told(book)).toEqual([
    "projectCodings code blank",
    "projectCodings leaveBlank leftBlank",
    "dimensions layOutTime on",
  ]);
  const off = withCoding({ leaveBlank: "Ja" }, [{ dimension: "Kostnadsställe" }]);
  expect(resolveCoding(off, fold("y"), "Kostnadsställe", "time").value).toEqual({ outcome: "nothing" });
  expect(told(off)[1]).toBe("projectCodings leaveBlank noEffect");
});

test("a code and Lägg blank on one row contradict each other, and neither is guessed at Q18", () => {
  const book = withCoding({ code: "X", leaveBlank: "Ja" });
  expect(resolveCoding(book, fold("y"), "Kostnadsställe", "time").value).toEqual({ outcome: "nothing" });
  expect(told(book)).toEqual([
    "projectCodings code contradicts",
    "projectCodings leaveBlank contradicts",
    "dimensions layOutTime on",
  ]);
});

test("a coding is the project's own and does not climb the tree Q17", () => {
  const book = withCoding({ code: "X" });
  expect(resolveCoding(book, fold("y.1"), "Kostnadsställe", "time").value).toEqual({ outcome: "nothing" });
  expect(told(book, "y.1")).toEqual(["projectCodings code noRows"]);
});

test("an unknown dimension and a workbook without the registers are told #31", () => {
  expect(told(withCoding({ code: "X" }, []))).toContain("dimensions layOutTime noRow");
  expect(told(bookOf({ projects: [{ code: "Y" }] }))).toEqual(["projectCodings code noRegister"]);
});
