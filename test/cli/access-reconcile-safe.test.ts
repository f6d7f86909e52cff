import { existsSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { bureau, has } from "../access/books";
import { writeBook, writeLines } from "./books";
import { at, inOwnFolders, kontera, konteraJson, write, type Ended } from "./command";

inOwnFolders();
beforeEach(() => writeBook("bok.xlsx", bureau));

const HEADERS = "Klient;Konsult;Program";
const reconcile = (...args: readonly string[]): Ended => kontera("access", "reconcile", "bok.xlsx", ...args);
const asJson = (...args: readonly string[]): Readonly<Record<string, unknown>> => {
  const { code, json, err } = konteraJson("access", "reconcile", "bok.xlsx", ...args);
  expect([code, err]).toEqual([0, ""]);
  return json as Readonly<Record<string, unknown>>;
};
/** The command is not carried out, no file is written, and the one line says these things. */
const refused = (args: readonly string[], ...said: readonly string[]): void => {
  const { code, out, err } = reconcile(...args);
  expect([code, out, err.trim().split("\n").length]).toEqual([2, "", 1]);
  for (const text of said) expect(err).toContain(text);
  expect(existsSync(at("ny.xlsx"))).toBe(false);
};
const everything = ["K1 petra BOK", "K1 petra FAKT", "K1 petra UTL", "K2 ali -"];
const left = (file: string): string[] => {
  const who = (client: string) => konteraJson("access", "who", file, "--client", client).json;
  return ["K1", "K2", "K3"].flatMap((client) =>
    (
      who(client) as { assignments: { client: string; consultant: string; program: string | null }[] }
    ).assignments.map((one) => `${one.client} ${one.consultant} ${one.program ?? "-"}`),
  );
};
const plan = (outcome: string, ...combinations: readonly string[]): void =>
  write(
    "plan.json",
    JSON.stringify({
      outcomes: combinations.map((text) => {
        const [client, consultant, program] = text.split(" ");
        return { client, consultant, program, outcome };
      }),
    }),
  );

test("a file with headers and no row takes nothing away, whatever it is said to be #155", () => {
  for (const headers of [HEADERS, `${HEADERS};Utfall`]) {
    writeLines("tom.csv", headers);
    for (const more of [[], ["--whole-list"]])
      refused(["tom.csv", ...more, "--out", "ny.xlsx"], "tom.csv", "Inget är skrivet");
    refused(["tom.csv"], "tom.csv");
  }
});

test("what a list lacks is taken away only where it is said to be the whole list #155", () => {
  writeLines("lista.csv", HEADERS, "K1;petra;BOK", "K3;mia;LÖN");
  refused(["lista.csv", "--out", "ny.xlsx"], "--whole-list", "3", "Inget är skrivet");
  refused(["lista.csv", "--whole-list", "--part-of-list"], "--part-of-list");
  expect(reconcile("lista.csv").out).toContain("3 finns bara i Tilldelningar");
  expect(reconcile("lista.csv", "--whole-list", "--out", "ny.xlsx").code).toBe(0);
  expect(left("ny.xlsx")).toEqual(["K1 petra BOK", "K3 mia LÖN"]);
  expect(reconcile("lista.csv", "--part-of-list", "--out", "del.xlsx").code).toBe(0);
  expect(left("del.xlsx").length).toBeGreaterThan(3);
});

test("what stands under an earlier header is not read, and nothing is taken away #142 #155", () => {
  writeLines("lista.csv", "Klient;Konsult;Prog", "K1;petra;BOK", HEADERS, "K1;petra;FAKT");
  refused(["lista.csv", "--whole-list", "--out", "ny.xlsx"], "lista.csv", "rad 2");
  const { faults } = asJson("lista.csv");
  expect(faults).toEqual([{ line: 2, why: "above-headers", text: "K1 · petra · BOK" }]);
});

test("a line above the headers is not read either, nor is one below headers of another order #155", () => {
  writeLines("lista.csv", "K1;petra;BOK", HEADERS, "K1;petra;FAKT");
  refused(["lista.csv", "--whole-list", "--out", "ny.xlsx"], "lista.csv", "rad 1");
  writeLines("lista.csv", HEADERS, "K1;petra;FAKT", "Klient;Program;Konsult", "K1;BOK;petra");
  refused(["lista.csv", "--whole-list", "--out", "ny.xlsx"], "lista.csv", "rad 4");
});

test("a list that lacks nothing is entered without more #155", () => {
  writeLines("lista.csv", HEADERS, "K1;petra;BOK", "K1;petra;FAKT", "K1;petra;UTL", "K2;ali;", "K3;mia;LÖN");
  expect(reconcile("lista.csv", "--out", "ny.xlsx").code).toBe(0);
  expect(left("ny.xlsx")).toEqual([...everything, "K3 mia LÖN"]);
});

test("a result is no whole list, and takes away what it says and nothing else #155", () => {
  writeLines("svar.csv", `${HEADERS};Utfall`, "K1;petra;BOK;Borttagen");
  refused(["svar.csv", "--whole-list", "--out", "ny.xlsx"], "--whole-list", "Utfall");
  expect(reconcile("svar.csv", "--out", "ny.xlsx").code).toBe(0);
  expect(left("ny.xlsx")).toEqual(everything.slice(1));
});

test.each(["Resultat", "Status", "Kommentar", ""])(
  "a column %j that may be the outcome is asked for, and read or left out as it is explained Q40",
  (header) => {
    writeLines("svar.csv", `${HEADERS};${header}`, "K1;petra;BOK;Borttagen", "K1;petra;FAKT;Fel");
    const name = header === "" ? "4" : header;
    refused(["svar.csv", "--whole-list", "--out", "ny.xlsx"], `”${name}”`, "--map");
    const told = asJson("svar.csv", "--map", `${name}=outcome`);
    expect(told["onlyHere"]).toEqual([{ client: "K1", consultant: "petra", program: "BOK" }]);
    expect(asJson("svar.csv", "--map", `${name}=`)["counts"]).toMatchObject({ onlyHere: 2, both: 2 });
  },
);

test("two columns of outcomes are asked for, and a column of names is not Q40", () => {
  writeLines("svar.csv", `${HEADERS};Utfall;Outcome`, "K1;petra;BOK;Tilldelad;Fel");
  refused(["svar.csv"], "”Utfall”", "”Outcome”");
  expect(asJson("svar.csv", "--map", "Outcome=outcome")["refused"]).toHaveLength(1);
  writeLines("lista.csv", `${HEADERS};Klientnamn;Namn`, "K1;petra;BOK;Klient K1;Petra");
  expect(asJson("lista.csv")["counts"]).toMatchObject({ both: 1 });
  writeLines("dubbel.csv", `${HEADERS};Klient`, "K1;petra;BOK;K2");
  refused(["dubbel.csv"], "”4”");
});

test("a column that only may be the client's is asked for, and what the file lacks is said of the file Q40", () => {
  writeLines("utan.csv", "Klient;Konsult", "K1;petra");
  refused(["utan.csv"], "utan.csv", "Program", "--map");
  expect(reconcile("utan.csv").err).not.toContain("Tilldelningar saknar");
});

test("outside the package says nothing of who has it, planned or not Q40", () => {
  writeLines("svar.csv", `${HEADERS};Utfall`, "K1;petra;UTL;Utanför byråpaketet", "K1;petra;BOK;Fanns redan");
  plan("assigned", "K1 petra UTL");
  for (const more of [[], ["--plan", "plan.json"]]) {
    const told = asJson("svar.csv", ...more);
    expect([told["onlyHere"], told["onlyThere"]]).toEqual([[], []]);
    expect(told["refused"]).toEqual([
      { client: "K1", consultant: "petra", program: "UTL", outcome: "outsidePackage" },
    ]);
  }
});

test("what failed is told by the plan of that combination, not by what others were tried for Q40", () => {
  writeLines(
    "svar.csv",
    `${HEADERS};Utfall`,
    "K3;mia;BOK;Tilldelad",
    "K1;petra;FAKT;Fel",
    "K1;petra;BOK;Saknar rätt",
  );
  expect(asJson("svar.csv")["onlyHere"]).toEqual([]);
  plan("assigned", "K3 mia BOK", "K1 petra FAKT");
  const told = asJson("svar.csv", "--plan", "plan.json");
  expect(told["onlyHere"]).toEqual([{ client: "K1", consultant: "petra", program: "FAKT" }]);
});

test("lines that cannot be relied on are told with why, never used, and keep everything else from being taken away Q40", () => {
  writeLines(
    "lista.csv",
    HEADERS,
    "K1;petra;BOK",
    "K3;mia;Lön och bokföring",
    "K3;petré;BOK",
    "K3;mÃ¥a;BOK",
    "K2;ali",
    "Summa;1;",
    '"K3;mia;LÖN',
  );
  const told = asJson("lista.csv");
  expect(told["onlyThere"]).toEqual([]);
  expect(told["counts"]).toMatchObject({ both: 1 });
  expect(told["unread"]).toEqual([3, 4, 5, 6, 8]);
  expect(told["faults"]).toEqual([
    { line: 3, why: "unknown-program", text: "Lön och bokföring" },
    { line: 4, why: "unknown-consultant", text: "petré" },
    { line: 5, why: "damaged", text: "mÃ¥a" },
    { line: 6, why: "cut-off", text: "K2 · ali" },
    { line: 8, why: "broken", text: "K3;mia;LÖN" },
  ]);
  expect(told["passedOver"]).toEqual([{ line: 7, why: "total", text: "Summa · 1" }]);
  refused(["lista.csv", "--whole-list", "--out", "ny.xlsx"], "3, 4, 5", "Inget är skrivet");
  const { err } = reconcile("lista.csv");
  for (const text of ["Rad 3", "”Lön och bokföring” finns inte i Program", "Rad 7", "Summa"])
    expect(err).toContain(text);
});

test("a sum below a list is told and takes nothing with it, but one that names somebody is no sum Q40", () => {
  writeLines("lista.csv", HEADERS, "K1;petra;BOK", "Summa;1;");
  expect(reconcile("lista.csv", "--whole-list", "--out", "ny.xlsx").code).toBe(0);
  expect(left("ny.xlsx")).toEqual(["K1 petra BOK"]);
  writeLines("lista.csv", HEADERS, "K1;petra;BOK", "Summa;petra;BOK");
  expect(asJson("lista.csv")["unread"]).toEqual([3]);
});

test("an outcome that is blank is no outcome Q40", () => {
  writeLines("svar.csv", `${HEADERS};Utfall`, "K1;petra;BOK;Borttagen", "K1;petra;FAKT;");
  expect(asJson("svar.csv")["faults"]).toEqual([{ line: 3, why: "no-outcome", text: "K1 · petra · FAKT" }]);
  refused(["svar.csv", "--out", "ny.xlsx"], "3", "Inget är skrivet");
});

test("access that is gone and a program there that is not contradict each other: told with both lines, and not used #155", () => {
  writeLines(
    "svar.csv",
    `${HEADERS};Utfall`,
    "K1;petra;;Borttagen",
    "K1;petra;BOK;Tilldelad",
    "K2;ali;;Fanns inte",
  );
  const told = asJson("svar.csv", "--out", "ny.xlsx");
  const conflict = { client: "K1", consultant: "petra", outcomes: ["removed", "assigned"], lines: [2, 3] };
  expect(told["conflicts"]).toEqual([
    { ...conflict, program: null },
    { ...conflict, program: "BOK" },
  ]);
  expect(left("ny.xlsx")).toEqual(everything.slice(0, 3));
  expect(reconcile("svar.csv").out).toContain("K1 petra –: rad 2 och 3: Borttas, Tilldelas");
});

test("a program that the file says both things of contradicts that its access is gone #155", () => {
  writeLines(
    "svar.csv",
    `${HEADERS};Utfall`,
    "K1;petra;;Borttagen",
    "K1;petra;BOK;Tilldelad",
    "K1;petra;BOK;Borttagen",
    "K1;petra;UTL;Borttagen",
  );
  const told = asJson("svar.csv", "--out", "ny.xlsx");
  expect(told["conflicts"]).toMatchObject([{ program: null }, { program: "BOK" }]);
  expect(left("ny.xlsx")).toEqual(["K1 petra BOK", "K1 petra FAKT", "K2 ali -"]);
});

test("one combination with two outcomes is a conflict: told with its lines, and not used Q40", () => {
  writeLines(
    "svar.csv",
    `${HEADERS};Utfall`,
    "K1;petra;BOK;Tilldelad",
    "k1;Petra;bok;Borttagen",
    "K1;petra;FAKT;Borttagen",
  );
  const told = asJson("svar.csv", "--out", "ny.xlsx");
  expect(told["onlyHere"]).toEqual([{ client: "K1", consultant: "petra", program: "FAKT" }]);
  expect(told["conflicts"]).toEqual([
    { client: "K1", consultant: "petra", program: "BOK", outcomes: ["assigned", "removed"], lines: [2, 3] },
  ]);
  expect(left("ny.xlsx")).toEqual(["K1 petra BOK", "K1 petra UTL", "K2 ali -"]);
  expect(reconcile("svar.csv").out).toContain("K1 petra BOK: rad 2 och 3");
});

test("what was refused is told in words, without a plan too Q40", () => {
  writeBook("bok.xlsx", { ...bureau, assignments: [has("K2", "ali", "LÖN")] });
  writeLines(
    "svar.csv",
    `${HEADERS};Utfall`,
    "K2;ali;LÖN;Tilldelad",
    "K3;mia;BOK;Saknar rätt",
    "K3;mia;FAKT;Fel",
  );
  const { out } = reconcile("svar.csv");
  expect(out).toContain("K3 mia BOK: Saknar rätt");
  expect(out).toContain("K3 mia FAKT: Fel");
  expect(out).not.toContain("planen");
  expect(reconcile("svar.csv", "--lang", "en").out).toContain("K3 mia FAKT: Error");
});

test("access that is gone there takes the programs with it, unless the file tells of one that is there Q39", () => {
  writeLines("svar.csv", `${HEADERS};Utfall`, "K1;petra;;Borttagen");
  expect(asJson("svar.csv", "--out", "ny.xlsx")["counts"]).toMatchObject({ onlyHere: 3 });
  expect(left("ny.xlsx")).toEqual(["K2 ali -"]);
  writeLines("delvis.csv", `${HEADERS};Utfall`, "K1;petra;;Borttagen", "K1;petra;BOK;Fanns redan");
  expect(asJson("delvis.csv")["onlyHere"]).toEqual([]);
  const twice = ["K1;petra;BOK;Tilldelad", "K1;petra;BOK;Fel"];
  writeLines("olika.csv", `${HEADERS};Utfall`, "K1;petra;;Borttagen", ...twice);
  expect(asJson("olika.csv")).toMatchObject({ counts: { onlyHere: 0 }, conflicts: [{ program: null }, {}] });
});

test("what is to be done is no answer that it was done: such words are asked for Q40", () => {
  for (const word of ["Tilldelas", "Borttas", "To be assigned", "To be removed"]) {
    writeLines("plan.csv", `${HEADERS};Utfall`, `K1;petra;BOK;${word}`);
    refused(["plan.csv"], `”${word}”`, "--outcome");
  }
});
