import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { planImport } from "#core/csv/plan-import";
import { readFile } from "#core/csv/read-file";
import { unknownReferences, withCreated } from "#core/csv/unknown-references";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";

const book = () =>
  bookOf({
    timeEntries: [{ date: "2026-03-16", employee: "E1", project: "P1", hours: 8 }],
    projects: [{ code: "P1", name: "Ett" }],
    employees: [{ number: "E1", name: "Eva" }],
  });

const planned = (...lines: readonly string[]) => {
  const here = book();
  const { parsed, settings } = finish(
    readFile(
      here,
      "timeEntries",
      new TextEncoder().encode(["Datum;Anställd;Projekt;Timmar", ...lines].join("\r\n")),
    ),
  );
  const plan = finish(planImport(here, parsed, settings));
  return { here, plan, unknown: finish(unknownReferences(here, plan)) };
};

test("what a file names in other registers and they lack is told once each, whatever its case, and not of rows that are refused", () => {
  const { unknown } = planned(
    "2026-03-17;e1;P2;1",
    "2026-03-18;E9;p2;1",
    "2026-03-19;E9;P1;1",
    "i går;E7;P7;1",
  );
  expect(unknown).toEqual([
    { register: "projects", keys: ["P2"] },
    { register: "employees", keys: ["E9"] },
  ]);
});

test("a plan that creates it writes a row each with nothing but the key, and then nothing is missing", () => {
  const { here, plan, unknown } = planned("2026-03-17;E8;P2;1", "2026-03-18;E9;P2;1");
  apply(here, withCreated(here, plan, unknown).edits);
  expect(
    ["employees", "projects", "timeEntries"].map((id) => here.tables.get(id as "projects")?.order.length),
  ).toEqual([3, 2, 3]);
  expect(
    here.tables
      .get("employees")
      ?.raw.slice(1)
      .map((cells) => cells?.slice(0, 2)),
  ).toEqual([
    ["E8", ""],
    ["E9", ""],
  ]);
  expect(withCreated(here, plan, [])).toBe(plan);
});

test("what a register bears with other zeros in front is told as missing, and not created once more", () => {
  const here = bookOf({
    timeEntries: [],
    employees: [{ number: "0101", name: "Eva" }],
    projects: [{ code: "P1" }],
  });
  const file = new TextEncoder().encode(
    "Datum;Anställd;Projekt;Timmar\r\n2026-03-17;101;P1;1\r\n2026-03-17;102;P1;1",
  );
  const { parsed, settings } = finish(readFile(here, "timeEntries", file));
  const plan = finish(planImport(here, parsed, settings));
  const unknown = finish(unknownReferences(here, plan));
  expect(unknown).toEqual([{ register: "employees", keys: ["101", "102"] }]);
  apply(here, withCreated(here, plan, unknown).edits);
  expect(here.tables.get("employees")?.raw.map((cells) => cells?.[0])).toEqual(["0101", "102"]);
});

test("a file that names nothing new asks for nothing", () => {
  expect(planned("2026-03-17;E1;P1;1").unknown).toEqual([]);
});
