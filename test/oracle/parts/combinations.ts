import fc from "fast-check";
import type { Row, Rows } from "../../rules/books";
import type { Judged } from "../judged-projects";
import { told, type Part } from "../part";
import { filled } from "../plain";

const names = ["Projekt", "Kund", "Kst"] as const;
const codes = { Projekt: ["A", "B"], Kund: ["M3", "M5"], Kst: ["K1", "K2"] } as const;
type Name = (typeof names)[number];
type Combination = Readonly<Record<Name, string>>;

const cell = (name: Name): fc.Arbitrary<string> => fc.constantFrom("*", "*", "", ...codes[name]);

const text = (row: Row, name: string): string => String(row[name] ?? "");

const speaks = (row: Row): boolean => names.some((name) => text(row, name) !== "");
const matches = (row: Row, combination: Combination): boolean =>
  names.every((name) => text(row, name) === "*" || text(row, name) === combination[name]);

/** The first row that matches decides. */
const decides = (list: readonly Row[], combination: Combination): unknown =>
  list.filter(speaks).find((row) => matches(row, combination))?.["kind"];

/** Where no row matches, it is not allowed. */
const isAllowed = (list: readonly Row[], combination: Combination): boolean =>
  decides(list, combination) === "Tillåt";

/** What no row allows at all is told once, of the list; what a row denies is told of each entry. */
const isTold = (list: readonly Row[], combination: Combination): boolean =>
  list.some((row) => speaks(row) && row["kind"] === "Tillåt")
    ? !isAllowed(list, combination)
    : decides(list, combination) === "Tillåt ej";

const combinationOf = (row: Row): Combination => ({
  Projekt: text(row, "project"),
  Kund: text(row, "customer"),
  Kst: text(row, "Kst"),
});

const columnOf: Readonly<Record<string, Name>> = { "1": "Kst", "8": "Kund" };

/**
 * Whether a project and what it is coded to can stand together, whatever comes to stand in the third dimension: a row that
 * denies only some of that denies nothing yet.
 */
const canStand = (list: readonly Row[], row: Row): boolean => {
  const coded = columnOf[text(row, "dimension")]!;
  const [third] = names.filter((name) => name !== "Projekt" && name !== coded) as [Name];
  const first = list
    .filter((one) => speaks(one) && (one["kind"] === "Tillåt" || text(one, third) === "*"))
    .find(
      (one) =>
        ["*", text(row, "project")].includes(text(one, "Projekt")) &&
        ["*", text(row, "code")].includes(text(one, coded)),
    );
  return first ? first["kind"] === "Tillåt" : !list.some((one) => speaks(one) && one["kind"] === "Tillåt");
};

const covers = (one: Row, row: Row): boolean =>
  names.every((name) => text(one, name) === "*" || text(one, name) === text(row, name));

const ofList = (list: readonly Row[]): Judged[] => {
  const denied = list.findIndex((row) => speaks(row) && row["kind"] === "Tillåt ej");
  const isOnlyDenied = denied >= 0 && !list.some((row) => speaks(row) && row["kind"] === "Tillåt");
  return [
    ...told("blank-combination", "codingCombinations", list, (row) => !speaks(row)),
    ...told(
      "unreachable-combination",
      "codingCombinations",
      list,
      (row, at) => speaks(row) && list.some((one, other) => other < at && speaks(one) && covers(one, row)),
    ),
    ...(isOnlyDenied ? [["only-denials", "codingCombinations", denied, ""] as const] : []),
  ];
};

const ofOthers = ({ codingCombinations: list = [], timeEntries, projectCodings }: Rows): Judged[] =>
  list.some(speaks)
    ? [
        ...told(
          "combination-not-allowed",
          "timeEntries",
          timeEntries,
          (row) =>
            Object.values(combinationOf(row)).some((one) => one !== "") && isTold(list, combinationOf(row)),
        ),
        ...told(
          "combination-not-allowed",
          "projectCodings",
          projectCodings,
          (row) => filled(row["code"]) && !canStand(list, row),
        ),
      ]
    : [];

/** Which codes may stand together. */
export const combinations: Part = {
  name: "combinations",
  rules: ["combination-not-allowed", "unreachable-combination", "blank-combination", "only-denials"],
  books: fc.record({
    dimensions: fc.constant([
      { dimension: "1", singular: "Kst", kind: "Enkel", layOutTime: "Ja" },
      { dimension: "6", singular: "Projekt", kind: "Projekt" },
      { dimension: "8", singular: "Kund", kind: "Kund", layOutTime: "Ja" },
    ]),
    projects: fc.constant(codes.Projekt.map((code) => ({ code, name: code }))),
    customers: fc.constant(codes.Kund.map((number) => ({ number, name: number }))),
    codes: fc.constant(codes.Kst.map((code) => ({ dimension: "1", code, name: code }))),
    codingCombinations: fc.array(
      fc.record({
        Projekt: cell("Projekt"),
        Kund: cell("Kund"),
        Kst: cell("Kst"),
        kind: fc.constantFrom("Tillåt", "Tillåt", "Tillåt ej"),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    projectCodings: fc.uniqueArray(
      fc
        .record({
          project: fc.constantFrom(...codes.Projekt),
          dimension: fc.constantFrom("1", "8"),
          leaveBlank: fc.constantFrom("", "", "Ja"),
        })
        .chain((row) =>
          fc
            .constantFrom(...codes[columnOf[row.dimension]!])
            .map((code) => ({ ...row, code: row.leaveBlank === "Ja" ? "" : code })),
        ),
      { selector: (row) => `${row.project}|${row.dimension}`, maxLength: 3 },
    ),
    timeEntries: fc.array(
      fc.record({
        date: fc.constant(46_080),
        employee: fc.constant("1"),
        project: fc.constantFrom("", ...codes.Projekt),
        customer: fc.constantFrom("", ...codes.Kund),
        Kst: fc.constantFrom("", ...codes.Kst),
        hours: fc.constant(8),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  judge: (rows) => [...ofList(rows.codingCombinations ?? []), ...ofOthers(rows)],
};
