import { expect, test } from "vitest";
import { bureau, has, may } from "../access/books";
import { writeBook } from "./books";
import { inOwnFolders, kontera, konteraJson } from "./command";

inOwnFolders();

const left = {
  ...bureau,
  employees: [{ number: "101", name: "Petra", lastDay: "2026-02-28" }],
  consultants: [
    { consultant: "petra", name: "Petra Nordell", employee: "101" },
    { consultant: "ali", name: "Ali" },
  ],
  assignments: [has("K1", "petra", "BOK"), has("K1", "ali", "BOK"), has("K9", "ali", "BOK")],
};
const on = ["--today", "2026-03-16"] as const;

test("who reaches a client tells who has left, in both languages and in the JSON #149", () => {
  writeBook("bok.xlsx", left);
  const told = konteraJson("access", "who", "bok.xlsx", "--client", "K1", ...on).json;
  expect(told).toMatchObject({
    assignments: [
      { consultant: "petra", issues: ["leftConsultant"] },
      { consultant: "ali", issues: [] },
    ],
  });
  const who = (...more: readonly string[]): string =>
    kontera("access", "who", "bok.xlsx", "--client", "K1", ...more).out;
  expect(who(...on)).toContain("konsulten har slutat");
  expect(who(...on, "--lang", "en")).toContain("the consultant has left");
  expect(who("--today", "2026-02-28")).not.toContain("slutat");
});

test("a plan that gives something to somebody who has left says so, and one that takes it away does not #152 #155", () => {
  writeBook("bok.xlsx", left);
  const plan = (op: string): string => {
    const asked = ["--op", op, "--clients", "K1", "--consultants", "petra,ali", "--as", "karin"];
    return kontera("access", "plan", "bok.xlsx", ...asked, ...on).out;
  };
  expect(plan("grant")).toContain("Petra Nordell har slutat.");
  expect(plan("remove-clients")).not.toContain("slutat");
});

test("the check tells access of somebody who has left and of clients that are gone, each with a fix #149", () => {
  writeBook("bok.xlsx", left);
  const { findings } = konteraJson("check", "bok.xlsx", ...on).json as {
    readonly findings: readonly {
      rule: string;
      sheet: string;
      row: number;
      message: string;
      fixable: boolean;
    }[];
  };
  const told = findings.filter(({ sheet }) => sheet === "Tilldelningar");
  expect(told.map(({ rule, row }) => `${rule} ${row}`).sort()).toEqual([
    "access-after-leaving 2",
    "missing-reference 4",
  ]);
  expect(told.map(({ fixable }) => fixable)).toEqual([true, true]);
  expect(told.find(({ row }) => row === 2)?.message).toContain("slutade 2026-02-28");
  expect(told.find(({ row }) => row === 4)?.message).toContain("kan raden tas bort");
});

test("a plan by an administrator who has left says so, and does nothing, giving or taking (contract §6) #154", () => {
  writeBook("bok.xlsx", { ...left, adminRights: [may("petra"), may("karin")] });
  const asked = (op: string) => [
    "--op",
    op,
    "--clients",
    "K1",
    "--consultants",
    "ali",
    "--as",
    "petra",
    ...on,
  ];
  for (const op of ["grant", "remove-clients"]) {
    const { out } = kontera("access", "plan", "bok.xlsx", ...asked(op));
    expect(out).toContain("petra slutade 28 feb. 2026 och räknas därför inte ha någon rätt.");
    expect(out).toContain("karin har det.");
  }
  const { counts } = konteraJson("access", "plan", "bok.xlsx", ...asked("grant")).json as {
    readonly counts: Readonly<Record<string, number>>;
  };
  expect(counts).toMatchObject({ assigned: 0 });
  const english = kontera("access", "plan", "bok.xlsx", ...asked("grant"), "--lang", "en").out;
  expect(english).toContain("petra left 28 Feb 2026 and therefore counts as having no right.");
  expect(kontera("access", "plan", "bok.xlsx", ...asked("grant"), "--today", "2026-02-28").out).not.toContain(
    "slutade",
  );
});
