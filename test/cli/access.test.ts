import { beforeEach, expect, test } from "vitest";
import { bureau } from "../access/books";
import { writeBook } from "./books";
import { inOwnFolders, kontera, konteraJson, read } from "./command";

inOwnFolders();
beforeEach(() => writeBook("bok.xlsx", bureau));

type Told = {
  readonly access: readonly { client: string; consultant: string; outcome: string }[];
  readonly outcomes: readonly { client: string; consultant: string; program: string; outcome: string }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly written?: { readonly file: string; readonly job: string | null };
};
const ask = (verb: string, ...args: readonly string[]): Told => {
  const { code, json } = konteraJson("access", verb, ...args);
  expect(code).toBe(0);
  return json as Told;
};
const grant = ["--op", "grant", "--clients", "K1, k2", "--consultants", "petra,Petra"] as const;
const who = (file: string, ...asked: readonly string[]): unknown =>
  (konteraJson("access", "who", file, ...asked).json as { assignments: unknown }).assignments;

test("a plan tells each combination once, with counts of them all #154 #155 Q40 Q52", () => {
  const told = ask("plan", "bok.xlsx", ...grant, "--programs", "BOK,LÖN,UTL,bok", "--as", "BO");
  expect(told.outcomes.map(({ client, program, outcome }) => `${client} ${program} ${outcome}`)).toEqual([
    "K1 BOK exists",
    "K1 LÖN assigned",
    "K1 UTL outsidePackage",
    "K2 BOK noRight",
    "K2 LÖN assigned",
    "K2 UTL outsidePackage",
  ]);
  expect(told.access.map(({ outcome }) => outcome)).toEqual(["exists", "assigned"]);
  expect(told.counts).toEqual({ assigned: 2, exists: 1, noRight: 1, outsidePackage: 2 });
  expect(told.written).toBeUndefined();
});

test("what was planned is written as one job, the second time nothing, and it can be undone #155 Q53", () => {
  const plan = ask("plan", "bok.xlsx", ...grant, "--as", "karin");
  const done = ask("apply", "bok.xlsx", ...grant, "--as", "karin", "--out", "ny.xlsx");
  expect(done.outcomes).toEqual(plan.outcomes);
  expect(done.written?.job).toEqual(expect.any(String));
  expect(who("ny.xlsx", "--client", "K2")).toEqual([
    { client: "K2", consultant: "ali", program: null, row: 5, issues: ["noProgram"] },
    { client: "K2", consultant: "petra", program: "BOK", row: 7, issues: [] },
    { client: "K2", consultant: "petra", program: "FAKT", row: 8, issues: [] },
    { client: "K2", consultant: "petra", program: "LÖN", row: 9, issues: [] },
  ]);
  const log = konteraJson("log", "ny.xlsx").json as { jobs: { what: string; added: number }[] };
  expect(log.jobs[0]).toMatchObject({ what: "Åtkomst: 4 tilldelade", added: 4, unchanged: 2 });
  const again = ask("apply", "ny.xlsx", ...grant, "--as", "karin", "--out", "igen.xlsx");
  expect(again.written?.job).toBeNull();
  expect(read("igen.xlsx")).toEqual(read("ny.xlsx"));
  expect(kontera("undo", "ny.xlsx", "--out", "ångrad.xlsx").code).toBe(0);
  expect(who("ångrad.xlsx", "--client", "K2")).toEqual(who("bok.xlsx", "--client", "K2"));
});

test("a client is taken away with what is there, and programs leave access behind #156 #157 Q39 Q53", () => {
  const take = ["--op", "remove-clients", "--clients", "K1", "--consultants", "petra", "--as", "eva"];
  const taken = ask("apply", "bok.xlsx", ...take, "--out", "ny.xlsx");
  expect(taken.counts).toEqual({ removed: 1, noRight: 2 });
  expect(taken.access).toEqual([{ client: "K1", consultant: "petra", outcome: "noRight" }]);
  expect(who("ny.xlsx", "--consultant", "petra")).toMatchObject([{ program: "FAKT" }, { program: "UTL" }]);
  const strip = ["--op", "remove-programs", "--clients", "K1", "--consultants", "petra", "--as", "karin"];
  const stripped = ask("apply", "bok.xlsx", ...strip, "--programs", "BOK,FAKT", "--out", "utan.xlsx");
  expect([stripped.access, stripped.counts["removed"]]).toEqual([[], 2]);
  expect(who("utan.xlsx", "--program", "UTL")).toEqual([
    { client: "K1", consultant: "petra", program: "UTL", row: 2, issues: ["outsidePackage"] },
  ]);
});

test("for people the product, the outcomes and who could are told, and that the workbook only plans #149 #155", () => {
  const sv = kontera("access", "plan", "bok.xlsx", ...grant, "--programs", "BOK,LÖN,UTL", "--as", "bo").out;
  expect(sv).toContain("2 klienter × 1 konsult × 3 program = 6");
  expect(sv).toContain("bo har inte rätt till BOK hos Klient K2. karin och jon har det.");
  expect(sv).toContain("Kontera planerar och för bok.");
  const take = ["--op", "remove-clients", "--clients", "K1", "--consultants", "petra", "--as", "eva"];
  const en = kontera("access", "plan", "bok.xlsx", ...take, "--lang", "en").out;
  expect(en).toContain("petra: BOK");
  expect(en).toContain("eva has no right to FAKT and UTL at Klient K1. karin has it.");
  expect(kontera("access", "who", "bok.xlsx", "--client", "K3").out).toContain("Ingen tilldelning.");
  expect(kontera("access", "who", "bok.xlsx", "--client", "K2").out).toContain("åtkomst utan program");
});

const base = ["bok.xlsx", "--consultants", "petra", "--as", "karin"] as const;
test.each([
  ["an operation that is none", ["plan", ...base, "--clients", "K1", "--op", "give"], "--op"],
  ["a client that is none", ["plan", ...base, "--clients", "K9", "--op", "grant"], "K9"],
  ["no client", ["plan", ...base, "--clients", "", "--op", "grant"], "--clients"],
  ["no program to take", ["plan", ...base, "--clients", "K1", "--op", "remove-programs"], "--programs"],
  [
    "programs with a client that is taken",
    ["plan", ...base, "--clients", "K1", "--op", "remove-clients", "--programs", "BOK"],
    "--programs",
  ],
  [
    "an administrator that is none",
    ["plan", "bok.xlsx", "--consultants", "petra", "--as", "x", "--clients", "K1", "--op", "grant"],
    "Adminrätter",
  ],
  [
    "a plan with a file to write",
    ["plan", ...base, "--clients", "K1", "--op", "grant", "--out", "x.xlsx"],
    "--out",
  ],
  ["nothing to write to", ["apply", ...base, "--clients", "K1", "--op", "grant"], "--out"],
  ["nobody asked for", ["who", "bok.xlsx"], "--client"],
  ["two asked for", ["who", "bok.xlsx", "--client", "K1", "--consultant", "ali"], "--consultant"],
  ["a code that nothing knows", ["who", "bok.xlsx", "--program", "X"], "Program"],
  ["no second word", ["bok.xlsx"], "access plan"],
])("%s is refused in one line #154", (_, args, said) => {
  const { code, out, err } = kontera("access", ...args);
  expect([code, out, err.trimEnd().split("\n").length]).toEqual([2, "", 1]);
  expect(err).toContain(said);
});

test("what only Tilldelningar knows can be taken away and asked for, but not given #149", () => {
  writeBook("bok.xlsx", {
    ...bureau,
    assignments: [{ client: "K9", consultant: "borta", program: "GAMMAL" }],
  });
  expect(who("bok.xlsx", "--client", "k9")).toMatchObject([
    { issues: ["goneClient", "goneConsultant", "goneProgram"] },
  ]);
  const take = ["--op", "remove-clients", "--clients", "k9", "--consultants", "borta", "--as", "karin"];
  expect(ask("plan", "bok.xlsx", ...take).access).toEqual([
    { client: "K9", consultant: "borta", outcome: "removed" },
  ]);
  const given = kontera("access", "plan", "bok.xlsx", "--op", "grant", ...take.slice(2));
  expect(given.code).toBe(2);
});

test("a workbook without the registers of client access is refused by the one that is missing #149", () => {
  const { adminRights, ...rest } = bureau;
  expect(adminRights).toHaveLength(4);
  writeBook("bok.xlsx", rest);
  expect(kontera("access", "plan", "bok.xlsx", ...grant, "--as", "karin").err).toContain("Adminrätter");
});
