import { expect, test } from "vitest";
import { writeBook } from "./books";
import { at, inOwnFolders, kontera, konteraJson } from "./command";

inOwnFolders();

const projects = ["A", "B", "C"].map((code) => ({ code, name: code, budgetHours: 0 }));

/** Accepts a rule's findings in the book, into another. */
const accept = (from: string, to: string, ...more: readonly string[]) =>
  konteraJson("accept", from, "--who", "Anna", "--out", to, "--today", "2026-03-16", ...more);

test("what is accepted is told as accepted, outside the counts and the exit code, until a cell changes", () => {
  writeBook("bok.xlsx", { customers: [{ number: "M3", name: "Öst", email: "fel" }] });
  expect(kontera("check", "bok.xlsx").code).toBe(1);
  expect(accept("bok.xlsx", "ny.xlsx", "--rule", "email", "--why", "Rättas i juni").json).toMatchObject({
    accepted: [{ rule: "email", register: "customers", sheet: "Kunder", row: 2 }],
  });
  expect(konteraJson("check", "ny.xlsx")).toMatchObject({
    code: 0,
    json: {
      findings: [
        {
          rule: "email",
          accepted: true,
          acceptance: { by: "Anna", date: "2026-03-16", why: "Rättas i juni" },
        },
      ],
      counts: { error: 0, warning: 0, info: 0 },
      causes: [],
      acceptances: { count: 1, void: [] },
    },
  });
  expect(kontera("check", "ny.xlsx").out).toContain(
    "1 träff är godtagen och räknas inte; --accepted visar dem.",
  );
  expect(kontera("check", "ny.xlsx").out).not.toContain("Godtagen  ");
  expect(kontera("check", "ny.xlsx", "--accepted").out).toContain(
    "Godtagen  Kunder K2  ”fel” är ingen e-postadress. Skriv en adress, till exempel namn@foretag.se.  [email]  (Anna 2026-03-16: Rättas i juni)",
  );
});

test("what is accepted is taken back by undo, also where accept made its sheet, and can be accepted again", () => {
  writeBook("bok.xlsx", { projects, customers: [] });
  accept("bok.xlsx", "ny.xlsx", "--rule", "zero-budget");
  const counted = (file: string) => konteraJson("check", file, "--today", "2026-03-16").json;
  expect(counted("ny.xlsx")).toMatchObject({ counts: { warning: 0 }, acceptances: { count: 3 } });
  expect(konteraJson("undo", "ny.xlsx", "--out", "ater.xlsx")).toMatchObject({
    code: 0,
    json: { rows: 3, left: [] },
  });
  expect(counted("ater.xlsx")).toMatchObject({ counts: { warning: 3 }, acceptances: { count: 0 } });
  accept("ater.xlsx", "igen.xlsx", "--rule", "zero-budget", "--rows", "projects:3");
  expect(counted("igen.xlsx")).toMatchObject({ counts: { warning: 2 }, acceptances: { count: 1 } });
});

test("only the rows that are named are accepted, and what is accepted already is not accepted again", () => {
  writeBook("bok.xlsx", { projects });
  expect(accept("bok.xlsx", "ett.xlsx", "--rule", "zero-budget", "--rows", "projects:3").code).toBe(0);
  expect(accept("ett.xlsx", "alla.xlsx", "--rule", "zero-budget").json).toMatchObject({
    accepted: [{ row: 2 }, { row: 4 }],
  });
  expect(
    kontera("accept", "alla.xlsx", "--rule", "zero-budget", "--who", "B", "--out", at("x.xlsx")),
  ).toEqual({
    code: 2,
    out: "",
    err: "Ingen träff av zero-budget är kvar att godta där.\n",
  });
});

test("findings that read the same are one line, with the rows of the others behind it", () => {
  const customers = ["K", "K", "M", "K"];
  writeBook("bok.xlsx", {
    customers: [{ number: "1", name: "Ett" }],
    travelEntries: customers.map((customer, employee) => ({
      date: "2026-03-02",
      employee: String(employee),
      customer,
      amount: 1,
    })),
  });
  const lines = kontera("check", "bok.xlsx", "--today", "2026-03-16").out.split("\n");
  expect(lines.slice(0, 2)).toEqual([
    "Fel  Reserader D2  Kund: ”K” finns inte i Kunder. Rätta värdet, eller lägg upp det där.  [missing-reference]  (2 till: rad 3 och 5)",
    "Fel  Reserader D4  Kund: ”M” finns inte i Kunder. Rätta värdet, eller lägg upp det där.  [missing-reference]",
  ]);
  expect(konteraJson("check", "bok.xlsx", "--today", "2026-03-16").json).toMatchObject({
    counts: { error: 4 },
    causes: [
      { rule: "missing-reference", count: 3, rows: [2, 3, 5] },
      { count: 1, rows: [4] },
    ],
  });
});

test("the rules that the settings turn off or lower are told", () => {
  writeBook("bok.xlsx", {
    projects,
    settings: [
      { name: "Regler som inte gäller", value: "zero-budget; long-day" },
      { name: "Regler som bara upplyser", value: "email" },
    ],
  });
  const { out } = kontera("check", "bok.xlsx");
  expect(out).toContain("Regler som inte gäller enligt inställningarna: zero-budget, long-day.");
  expect(out).toContain("Regler som bara upplyser enligt inställningarna: email.");
  expect(konteraJson("check", "bok.xlsx").json).toMatchObject({
    findings: [],
    rules: { off: ["zero-budget", "long-day"], lowered: ["email"] },
  });
});

test("a few of many are listed, and the others counted", () => {
  const many = Array.from({ length: 14 }, (_, at) => ({ code: `P${at}`, name: "x", budgetHours: 0 }));
  const customers = [
    { number: "M3", name: "Öst", email: "fel", postcode: "x", vatNumber: "y", country: "Z" },
  ];
  writeBook("bok.xlsx", { projects: many, customers });
  const { out } = kontera("accept", "bok.xlsx", "--who", "A", "--out", "ny.xlsx", "--rule", "zero-budget");
  expect(out.trimEnd().split("\n")).toHaveLength(13);
  expect(out).toContain("och 4 träffar till.");
  const asked = (rule: string): string =>
    kontera("accept", "bok.xlsx", "--who", "A", "--out", "x.xlsx", "--rule", rule).err;
  expect(asked("long-day")).toMatch(
    /^Ingen träff av long-day är kvar att godta där\. Arbetsboken har träffar av [a-z-]+, [a-z-]+, [a-z-]+ och \d till\.\n$/,
  );
  expect(asked("zero-budge")).toMatch(
    /^--rule: ”zero-budge” finns inte bland valen: zero-budget, zero-coordinates, zero-price och \d+ till\.\n$/,
  );
});
