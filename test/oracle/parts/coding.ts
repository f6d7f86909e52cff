import fc from "fast-check";
import type { Row, Rows } from "../../rules/books";
import type { Judged } from "../judged-projects";
import { grouped, told, type Part } from "../part";
import { effectiveStatus, filled, plainOf } from "../plain";

const DAY = 46_080;
const COST = "Kostnadsställe";
const project = fc.constantFrom("A", "A.1", "B");
const tick = fc.constantFrom("", "", "Ja");
const rule = fc.constantFrom("", "Måste anges", "Kan anges", "Låst");
const cost = fc.constantFrom("K1", "K2", "K9");
const dates = {
  startDate: fc.constantFrom<string | number>("", DAY + 5),
  endDate: fc.constantFrom<string | number>("", DAY + 10),
};

const codesOf = (rows: Rows, dimension: unknown): readonly Row[] =>
  dimension === "6"
    ? (rows.projects ?? [])
    : dimension === "8"
      ? (rows.customers ?? []).map((row) => ({ ...row, code: row["number"] ?? "" }))
      : (rows.codes ?? []);

const codeIn = (rows: Rows, dimension: unknown, code: unknown): Row | undefined =>
  codesOf(rows, dimension).find((row) => row["code"] === code);

const columns = { "1": COST, "8": "customer" } as const;

const codingOf = (rows: Rows, code: unknown, dimension: string): Row | undefined =>
  rows.projectCodings?.find((row) => row["project"] === code && row["dimension"] === dimension);

/** The project's rule, else that of the code that it has there, else the dimension's. */
const ruleFor = (rows: Rows, code: unknown, dimension: string): unknown => {
  const coding = codingOf(rows, code, dimension);
  const own = coding?.["rule"];
  if (filled(own) && own !== "Ärv regel") return own;
  const ofCode = coding && dimension === "1" ? codeIn(rows, dimension, coding["code"])?.["rule"] : "";
  return filled(ofCode) ? ofCode : rows.dimensions?.find((row) => row["dimension"] === dimension)?.["rule"];
};

/** The code that a project lays out in Tid; none where it also says that the field is left blank. */
const laidOut = (rows: Rows, code: unknown, dimension: string): unknown => {
  const isOn = rows.dimensions?.find((row) => row["dimension"] === dimension)?.["layOutTime"] === "Ja";
  const coding = codingOf(rows, code, dimension);
  return isOn && coding && coding["leaveBlank"] !== "Ja" && filled(coding["code"])
    ? coding["code"]
    : undefined;
};

const ofEntries = (rows: Rows): Judged[] => {
  const list = rows.timeEntries ?? [];
  return (["1", "8"] as const).flatMap((dimension) => {
    const column = columns[dimension];
    const isKnown = (row: Row): boolean => codeIn(rows, "6", row["project"]) !== undefined;
    const ruled = (row: Row): unknown => ruleFor(rows, row["project"], dimension);
    const laid = (row: Row): unknown => (isKnown(row) ? laidOut(rows, row["project"], dimension) : undefined);
    return [
      ...told(
        "required-code-missing",
        "timeEntries",
        list,
        (row) => Number(row["reviewLevel"]) > 0 && !filled(row[column]) && ruled(row) === "Måste anges",
      ),
      ...told(
        "locked-code-differs",
        "timeEntries",
        list,
        (row) => laid(row) !== undefined && ruled(row) === "Låst" && laid(row) !== row[column],
      ),
      ...told(
        "code-differs",
        "timeEntries",
        list,
        (row) =>
          laid(row) !== undefined &&
          ruled(row) !== "Låst" &&
          filled(row[column]) &&
          laid(row) !== row[column],
      ),
      ...(dimension === "1"
        ? [
            ...told(
              "missing-code",
              "timeEntries",
              list,
              (row) => filled(row[column]) && !codeIn(rows, "1", row[column]),
            ),
            ...told("code-outside-dates", "timeEntries", list, (row) => {
              const code = codeIn(rows, "1", row[column]);
              if (!code || !filled(row["date"])) return false;
              const [start, end] = [code["startDate"], code["endDate"]];
              return (
                (filled(start) && Number(row["date"]) < Number(start)) ||
                (filled(end) && Number(row["date"]) > Number(end))
              );
            }),
          ]
        : []),
    ];
  });
};

const ofCodings = (rows: Rows, today: number): Judged[] => {
  const list = rows.projectCodings ?? [];
  const plain = plainOf(rows);
  return [
    ...told(
      "code-and-blank",
      "projectCodings",
      list,
      (row) => filled(row["code"]) && row["leaveBlank"] === "Ja",
    ),
    ...told("project-coded-on-itself", "projectCodings", list, ({ dimension }) => dimension === "6"),
    ...told(
      "missing-code",
      "projectCodings",
      list,
      (row) => filled(row["code"]) && !codeIn(rows, row["dimension"], row["code"]),
    ),
    ...told("coded-to-unusable", "projectCodings", list, (row) => {
      const isOngoing =
        plain.projects.has(String(row["project"])) && effectiveStatus(plain, String(row["project"])) === 0;
      const code = row["dimension"] === "6" ? undefined : codeIn(rows, row["dimension"], row["code"]);
      if (!isOngoing || !code) return false;
      return code["active"] === "Nej" || (filled(code["endDate"]) && Number(code["endDate"]) < today);
    }),
  ];
};

const ofEvents = (rows: Rows): Judged[] => {
  const list = rows.events ?? [];
  return [
    ...told("missing-code", "events", list, (row) => !codeIn(rows, row["dimension"], row["code"])),
    ...grouped(list, (row) =>
      filled(row["order"]) ? `${row["dimension"]}|${row["code"]}|${row["order"]}` : undefined,
    )
      .filter((all) => all.length > 1)
      .flat()
      .map((at): Judged => ["event-order", "events", at, ""]),
  ];
};

/** What projects are coded to, and what time says of it. */
export const coding: Part = {
  name: "coding",
  rules: [
    ...(["missing-code", "code-outside-dates", "code-and-blank", "project-coded-on-itself"] as const),
    ...(["required-code-missing", "locked-code-differs", "event-order", "code-differs"] as const),
    "coded-to-unusable",
  ],
  books: fc.record({
    dimensions: fc
      .tuple(fc.record({ rule, layOutTime: tick }), fc.record({ rule, layOutTime: tick }))
      .map(([one, other]) => [
        { ...one, dimension: "1", singular: COST, kind: "Enkel" },
        { dimension: "6", singular: "Projekt", kind: "Projekt" },
        { ...other, dimension: "8", singular: "Kund", kind: "Kund" },
      ]),
    projects: fc
      .record({ A: fc.constantFrom("", "Avslutat"), "A.1": fc.constantFrom("", "Fryst"), B: fc.constant("") })
      .map((all) => Object.entries(all).map(([code, status]) => ({ code, name: code, status }))),
    customers: fc
      .record({ active: fc.constantFrom("", "Nej"), endDate: dates.endDate })
      .map((one) => [{ ...one, number: "M3", name: "Åkers" }]),
    codes: fc
      .tuple(fc.record({ ...dates, rule }), fc.record({ ...dates, rule }))
      .map((all) => all.map((one, at) => ({ ...one, dimension: "1", code: `K${at + 1}`, name: "Kst" }))),
    projectCodings: fc.uniqueArray(
      fc
        .record({
          project,
          dimension: fc.constantFrom("1", "1", "8", "8", "6"),
          leaveBlank: tick,
          rule: fc.constantFrom("", "Ärv regel", "Måste anges", "Kan anges", "Låst"),
          isBlank: fc.boolean(),
        })
        .chain(({ isBlank, ...row }) =>
          (row.dimension === "1" ? cost : row.dimension === "8" ? fc.constantFrom("M3", "M9") : project).map(
            (code) => ({ ...row, code: isBlank ? "" : code }),
          ),
        ),
      { selector: (row) => `${row.project}|${row.dimension}`, maxLength: 5 },
    ),
    events: fc.array(
      fc.record({
        dimension: fc.constant("1"),
        code: cost,
        order: fc.constantFrom<string | number>("", 1, 1, 2),
      }),
      { maxLength: 4 },
    ),
    timeEntries: fc.array(
      fc.record({
        date: fc.constantFrom<string | number>(DAY, DAY + 7, DAY + 15, ""),
        employee: fc.constant("1"),
        project: fc.constantFrom("A", "A.1", "B", "Z"),
        customer: fc.constantFrom("", "M3"),
        [COST]: fc.oneof(fc.constant(""), cost),
        hours: fc.constant(8),
        reviewLevel: fc.constantFrom<string | number>("", 1),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  }),
  judge: (rows, today) => [...ofEntries(rows), ...ofCodings(rows, today), ...ofEvents(rows)],
};
