import { expect, test } from "vitest";
import { reachCount } from "#core/access/reach-groups";
import { apply } from "#core/book/apply";
import { requireTable } from "#core/book/book";
import { codeOfHeader, eachField, eachHeader } from "#core/reports/each-column";
import { refreshEdits } from "#core/reports/refresh";
import { reportOf } from "#core/reports/report-rows";
import { reportTexts } from "#core/reports/report-texts";
import { dayOf } from "#core/values/date";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";

const asked = { until: dayOf(2026, 3, 31)!, levels: 1 };

const registers = {
  clients: [
    { client: "K1", name: "Bageriet" },
    { client: "K2", name: "Snickeriet" },
  ],
  consultants: [{ consultant: "101", name: "Ann" }, { consultant: "102" }],
  programs: [{ program: "Lön" }, { program: "Bok" }],
  assignments: [
    { client: "K1", consultant: "101", program: "Lön" },
    { client: "k1", consultant: "101", program: "Bok" },
    { client: "K1", consultant: "101", program: "Bok" },
    { client: "K1", consultant: "102", program: "" },
  ],
};

test("each client tells how many programs each consultant has there; access alone is 0, and none is blank #149 Q39", () => {
  const book = bookOf(registers);
  const { rows, each } = finish(reportOf(book, "accessReport", asked));
  expect(each).toEqual(["101", "102"]);
  expect(rows).toMatchObject([
    {
      client: "K1",
      name: "Bageriet",
      consultants: 2,
      programs: 2,
      [eachField("101")]: 2,
      [eachField("102")]: 0,
    },
    { client: "K2", consultants: 0, programs: 0 },
  ]);
  for (const { client, consultants } of rows)
    expect(consultants).toBe(reachCount(book, "clients", String(client)));
});

test("columns of consultants are brought up to date by their codes, in either language, and others are the owner's own", () => {
  expect(codeOfHeader("accessReport", eachHeader("accessReport", "101", "en"))).toBe("101");
  expect(codeOfHeader("accessReport", "Konsultens namn")).toBeUndefined();
  const book = bookOf({
    ...registers,
    accessReport: [
      {
        client: "K1",
        consultants: 1,
        programs: 1,
        "Konsult 101": 1,
        "Consultant 102": "",
        "Konsult 999": 7,
        Egen: "x",
      },
    ],
  });
  const { rows } = finish(reportOf(book, "accessReport", asked));
  const table = requireTable(book, "accessReport");
  apply(book, finish(refreshEdits(book, table, rows)));
  const lines = [...table.order].map((row) =>
    Object.fromEntries(table.headers.map((header, at) => [header, table.raw[row]?.[at]])),
  );
  expect(lines[0]).toMatchObject({
    Klient: "K1",
    "Antal konsulter": 2,
    "Konsult 101": 2,
    "Consultant 102": 0,
    "Konsult 999": "",
    Egen: "x",
  });
  expect(lines).toHaveLength(2);
});

test("as a file the matrix has a column for each consultant", () => {
  const report = finish(reportOf(bookOf(registers), "accessReport", asked));
  expect(finish(reportTexts("accessReport", report, 1, "sv"))).toEqual([
    ["Klient", "Namn", "Antal konsulter", "Antal program", "Konsult 101", "Konsult 102"],
    ["K1", "Bageriet", "2", "2", "2", "0"],
    ["K2", "Snickeriet", "0", "0", "", ""],
  ]);
});
