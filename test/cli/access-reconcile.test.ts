import { beforeEach, expect, test } from "vitest";
import { bureau } from "../access/books";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson, write } from "./command";

inOwnFolders();
beforeEach(() => writeBook("bok.xlsx", bureau));

type Told = {
  readonly onlyHere: readonly unknown[];
  readonly onlyThere: readonly unknown[];
  readonly differs: readonly unknown[];
  readonly refused?: readonly unknown[];
  readonly counts: Readonly<Record<string, number>>;
  readonly unread?: readonly number[];
  readonly faults?: readonly unknown[];
  readonly written?: { readonly job: string | null };
};
const reconcile = (book: string, ...args: readonly string[]): Told => {
  const { code, json, err } = konteraJson("access", "reconcile", book, ...args);
  expect([code, err]).toEqual([0, ""]);
  return json as Told;
};
const item = (client: string, consultant: string, program: string | null, more = {}): unknown => ({
  client,
  consultant,
  program,
  ...more,
});

test("a list is compared both ways, whatever the case, and access is not missed beside a program #155 Q40", () => {
  writeLines(
    "lista.csv",
    "Klient;Konsult;Program",
    "k1;Petra;bok",
    "K1;petra;UTL",
    "K3;mia;LÖN",
    "K3;mia;",
    ";x;y",
  );
  expect(reconcile("bok.xlsx", "lista.csv")).toEqual({
    onlyHere: [item("K1", "petra", "FAKT"), item("K2", "ali", null)],
    onlyThere: [item("K3", "mia", "LÖN"), item("K3", "mia", null)],
    differs: [],
    counts: { onlyHere: 2, onlyThere: 2, differs: 0, both: 2 },
    unread: [6],
    faults: [{ line: 6, why: "no-client", text: "x · y" }],
  });
});

test("the accounting system's truth is written as a job, and then there is nothing more to do #155", () => {
  writeLines("lista.csv", "Klient;Konsult;Program", "K1;petra;BOK", "K3;mia;LÖN");
  const told = reconcile("bok.xlsx", "lista.csv", "--whole-list", "--out", "ny.xlsx");
  expect(told.written?.job).toEqual(expect.any(String));
  const again = reconcile("ny.xlsx", "lista.csv", "--out", "igen.xlsx");
  expect(again.counts).toEqual({ onlyHere: 0, onlyThere: 0, differs: 0, both: 2 });
  expect(again.written?.job).toBeNull();
  expect(kontera("undo", "ny.xlsx", "--out", "åter.xlsx").code).toBe(0);
  expect(reconcile("åter.xlsx", "lista.csv").counts).toEqual(told.counts);
});

test("a result is compared with the plan: what went wrong there is not there, and work to do Q40", () => {
  const asked = ["--op", "grant", "--clients", "K3", "--consultants", "mia", "--as", "karin"];
  write("plan.json", kontera("access", "plan", "bok.xlsx", ...asked, "--json").out);
  expect(kontera("access", "apply", "bok.xlsx", ...asked, "--out", "ny.xlsx").code).toBe(0);
  writeLines("svar.csv", "Klient;Konsult;Program;Utfall", "K3;mia;BOK;Tilldelad", "K3;mia;FAKT;Fel");
  const told = reconcile("ny.xlsx", "svar.csv", "--plan", "plan.json");
  expect(told.onlyHere).toEqual([item("K3", "mia", "FAKT")]);
  expect(told.onlyThere).toEqual([]);
  expect(told.differs).toEqual([
    item("K3", "mia", "FAKT", { planned: "assigned", outcome: "failed" }),
    item("K3", "mia", "LÖN", { planned: "assigned", outcome: null }),
  ]);
  const mended = reconcile("ny.xlsx", "svar.csv", "--plan", "plan.json", "--out", "rätt.xlsx");
  expect(mended.onlyHere).toEqual(told.onlyHere);
  expect(reconcile("rätt.xlsx", "svar.csv").onlyHere).toEqual([]);
});

test("a planned removal that was refused there is still there, and a program that went takes no access with it Q40 Q53", () => {
  writeBook("bok.xlsx", { ...bureau, assignments: [{ client: "K1", consultant: "petra", program: "BOK" }] });
  writeLines("svar.csv", "Klient;Konsult;Program;Utfall", "K1;petra;BOK;Borttagen", "K2;ali;LÖN;Saknar rätt");
  const planned = ["K1 petra BOK", "K2 ali LÖN"].map((text) => {
    const [client, consultant, program] = text.split(" ");
    return { client, consultant, program, outcome: "removed" };
  });
  write("plan.json", JSON.stringify({ outcomes: planned }));
  const told = reconcile("bok.xlsx", "svar.csv", "--plan", "plan.json", "--out", "ny.xlsx");
  expect(told.onlyHere).toEqual([item("K1", "petra", "BOK")]);
  expect(told.onlyThere).toEqual([item("K2", "ali", "LÖN")]);
  const left = konteraJson("access", "who", "ny.xlsx", "--consultant", "petra").json;
  expect(left).toMatchObject({ assignments: [{ client: "K1", program: null }] });
});

test("words that nobody knows are asked for, and taken as they are explained Q40", () => {
  writeLines("svar.csv", "Klient;Konsult;Program;Utfall", "K1;petra;BOK;Klart", "K3;mia;BOK;Nix");
  const { code, out, err } = kontera("access", "reconcile", "bok.xlsx", "svar.csv");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("”Klart”");
  expect(err).toContain("--outcome");
  const explained = ["--outcome", "Klart=assigned", "--outcome", "Nix=failed"];
  expect(reconcile("bok.xlsx", "svar.csv", ...explained).counts).toMatchObject({ both: 1, onlyHere: 0 });
  expect(kontera("access", "reconcile", "bok.xlsx", "svar.csv", "--outcome", "Klart=ja").code).toBe(2);
});

test("a refusal says nothing where nobody knows what was tried Q40", () => {
  writeLines("svar.csv", "Klient;Konsult;Program;Utfall", "K1;petra;BOK;Fel");
  const told = reconcile("bok.xlsx", "svar.csv");
  expect([told.onlyHere, told.onlyThere]).toEqual([[], []]);
  expect(told.differs).toEqual([item("K1", "petra", "BOK", { planned: null, outcome: "failed" })]);
  expect(told.refused).toEqual([item("K1", "petra", "BOK", { outcome: "failed" })]);
});

test("what is no list, or no plan, is refused in one line Q40", () => {
  writeLines("fel.csv", "Kund;Namn", "1;x");
  expect(kontera("access", "reconcile", "bok.xlsx", "fel.csv")).toMatchObject({ code: 2, out: "" });
  writeLines("lista.csv", "Klient;Konsult;Program", "K1;petra;BOK");
  write("plan.json", '{"outcomes":[{"client":1}]}');
  const refused = kontera("access", "reconcile", "bok.xlsx", "lista.csv", "--plan", "plan.json");
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toContain("plan.json");
});

test("for people each difference is told with what to do with it, in both languages #155", () => {
  writeLines("lista.csv", "Klient;Konsult;Program", "K1;petra;BOK", "K3;mia;LÖN");
  expect(kontera("access", "reconcile", "bok.xlsx", "lista.csv").out).toContain("K3 mia LÖN");
  const en = kontera("access", "reconcile", "bok.xlsx", "lista.csv", "--lang", "en").out;
  expect(en).toContain("1 is only in the accounting system");
});
