import { expect, test } from "vitest";
import { isRegistrable } from "#core/resolve/registrable";
import { fold } from "#core/values/text";
import { bookOf, testDay, type Rows } from "../rules/books";

const rows: Rows = {
  projects: [
    { code: "A", name: "Huvud" },
    { code: "A.1", name: "Öppet" },
    { code: "A.2", name: "Fryst", status: "Fryst" },
    { code: "A.3", name: "Slut", endDate: "2026-03-15" },
    { code: "B", name: "Avslutat", status: "Avslutat" },
    { code: "B.1", name: "Under avslutat" },
  ],
};

const choosable = (more: Rows = {}) =>
  ["a", "a.1", "a.2", "a.3", "b.1"].filter((code) =>
    isRegistrable(bookOf({ ...rows, ...more }), fold(code), testDay),
  );

test("only bookable, ongoing projects that are open on the day can be chosen at registration #7 #8 #17", () => {
  expect(choosable()).toEqual(["a.1"]);
});

test("where the company allows time outside a project's dates, the dates stop nobody #162", () => {
  const settings = [{ name: "Tillåt registrering utanför projektets datum", value: "Ja" }];
  expect(choosable({ settings })).toEqual(["a.1", "a.3"]);
});

test("a project is open on its very first day and its very last, and on neither the day before nor the day after #8", () => {
  const projects = [
    { code: "F", startDate: "2026-03-16" },
    { code: "L", endDate: "2026-03-16" },
    { code: "N", startDate: "2026-03-17" },
    { code: "P", endDate: "2026-03-15" },
  ];
  const book = bookOf({ projects });
  const open = projects.filter(({ code }) => isRegistrable(book, fold(code), testDay));
  expect(open.map(({ code }) => code)).toEqual(["F", "L"]);
});
