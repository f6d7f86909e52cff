import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { foldedKey, rowsWithKey } from "#core/book/keys";
import { numbers, texts } from "#core/book/table";
import { resolveCoding } from "#core/resolve/coding";
import { resolveColor, resolveTextColor } from "#core/resolve/color";
import { resolveCombination } from "#core/resolve/combination";
import { combinationsOf } from "#core/resolve/combinations";
import { resolveCompetences } from "#core/resolve/competences";
import { resolveParticipants } from "#core/resolve/participants";
import { resolvePermissions } from "#core/resolve/permissions";
import { resolvePrice } from "#core/resolve/price";
import { resolveQualified } from "#core/resolve/qualified";
import { resolveRadius } from "#core/resolve/radius";
import { resolveReviewers } from "#core/resolve/reviewers";
import { resolveShiftHours } from "#core/resolve/shift-hours";
import { codesBelow } from "#core/tree/sorted-codes";
import { dayNumber } from "#core/values/brands";
import { fold } from "#core/values/text";
import { sampleBook } from "./books";

const book = sampleBook("sv", []);

test("in the sample Region 2 is green, and so is all below it, with a text color that can be read #67 #68 #69", () => {
  const codes = ["r2", ...codesBelow(book.projectCodes, fold("r2"))];
  expect(codes.length).toBeGreaterThan(8);
  for (const code of codes) {
    expect(resolveColor(book, fold(code)).value, code).toBe("#2E7D32");
    expect(resolveTextColor(book, fold(code)).value, code).toBe("#FFFFFF");
  }
});

test("in the sample LO.101 inherits B-körkort, and LO.102 asks for Brandutbildning too #86 #87", () => {
  const demanded = (code: string): string[] =>
    resolveCompetences(book, fold(code)).value.map(({ competence }) => competence);
  expect(demanded("lo.101")).toEqual(["B-körkort"]);
  expect(demanded("lo.102")).toEqual(["B-körkort", "Brandutbildning"]);
  expect(resolveQualified(book, fold("lo.102"), "0106").value.isQualified).toBe(true);
  expect(resolveQualified(book, fold("lo.101"), "0121").value.lacks).toEqual(["B-körkort"]);
});

test("in the sample LO.101 has two attachments, and one of them is seen at registration #57 #58 #59 #62", () => {
  const table = tableOf(book, "attachments");
  if (!table) throw new Error("The sample has no attachments");
  const rows = table.order.filter((row) => texts(table, "project")[row] === "LO.101");
  expect(rows).toHaveLength(2);
  const seen = rows.filter((row) => numbers(table, "atRegistration")[row] === 1);
  expect(seen.map((row) => texts(table, "fileName")[row])).toEqual(["Städschema.pdf"]);
});

test("in the sample an hour costs 2 500 kr, but 2 200 kr for customer M3 #110 #111", () => {
  const priceFor = (customer: string): unknown => {
    const codes = new Map([
      ["6", "r1.energi.sol"],
      ["8", customer],
    ]);
    return resolvePrice(book, {
      use: "time",
      day: dayNumber(20_528),
      coding: (dimension) => codes.get(dimension),
    }).value;
  };
  expect(priceFor("1107")).toMatchObject({ kind: "price", price: 250_000 });
  expect(priceFor("m3")).toMatchObject({ kind: "price", price: 220_000 });
});

test("in the sample cost centre 210 follows from R2.Fast.Centrum #31", () => {
  expect(resolveCoding(book, fold("r2.fast.centrum"), "1", "time").value).toEqual({
    outcome: "code",
    code: "210",
  });
});

test("in the sample LO.101 inherits the participants of LO, and keeps its own #92 #94 #95", () => {
  const { listed } = resolveParticipants(book, fold("lo.101")).value;
  expect(listed.map(({ employee, role, isInherited }) => [employee, role, isInherited])).toEqual([
    ["0109", "member", false],
    ["0105", "manager", true],
    ["0106", "member", true],
    ["0107", "member", true],
    ["0108", "member", true],
  ]);
  for (const { name, email, phone } of listed)
    for (const contact of [name, email, phone]) expect(contact).toMatch(/./);
});

test("in the sample shifts are counted per cycle, those past midnight too #78 #79", () => {
  const [cycle] = resolveShiftHours(book, fold("lo.102")).value;
  // Two nights of eight hours and an evening of four, over two weeks.
  expect(cycle).toMatchObject({ cycle: 2, shifts: 3, hours: 200_000 });
});

test("in the sample a place without a radius has the company's #117 #119 #177", () => {
  expect(resolveRadius(book, fold("ängsskolan")).value).toBe(120);
  expect(resolveRadius(book, fold("hamnplan")).value).toBe(150);
});

test("in the sample it is told who reaches and who reviews LO.101, and through which role #115 #116 #123 #178", () => {
  const ways = resolvePermissions(book, fold("lo.101")).value.map(({ user, role }) => `${user} ${role}`);
  expect(ways.sort()).toEqual(["elin.f Läsare", "elin.f Projektledare", "karin.w Ekonomi"]);
  const reviewers = resolveReviewers(book, fold("lo.101")).value;
  expect(reviewers.map(({ user, project, mayReview }) => [user, project, mayReview])).toEqual([
    ["elin.f", "LO", true],
    ["karin.w", undefined, true],
  ]);
});

test("in the sample finance edits cost centres and only sees projects #130", () => {
  const table = tableOf(book, "registerRights");
  if (!table) throw new Error("The sample has no rights");
  const right = (register: string): unknown =>
    texts(table, "right")[rowsWithKey(table, foldedKey(["ekonomi", register]))[0] ?? -1];
  expect([right("koder"), right("projekt")]).toEqual(["edit", "read"]);
});

test("in the sample customer K goes with projects 05 and 10 only #174", () => {
  const combinations = combinationsOf(book);
  if (!combinations) throw new Error("The sample has no combinations");
  const verdict = (project: string, customer: string): unknown =>
    resolveCombination(combinations, [fold(project), fold(customer)]).value;
  expect(["05", "10", "lo.101"].map((project) => verdict(project, "k"))).toEqual(["allow", "allow", "deny"]);
  expect(verdict("lo.101", "öst")).toBe("allow");
});

test("in the sample every program is in the package but one, and every consultant of a client has a program #149 #153 #157", () => {
  const programs = tableOf(book, "programs");
  const assignments = tableOf(book, "assignments");
  if (!programs || !assignments) throw new Error("The sample has no client access");
  expect(programs.order.filter((row) => numbers(programs, "inPackage")[row] !== 1)).toHaveLength(1);
  for (const row of assignments.order) expect(texts(assignments, "program")[row]).toBeDefined();
});
