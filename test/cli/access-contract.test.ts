import { beforeEach, expect, test } from "vitest";
import { rawTables } from "../../xlsx/raw-tables";
import { bureau, has } from "../access/books";
import { open } from "../xlsx/parts";
import { writeBook } from "./books";
import { inOwnFolders, kontera, konteraJson, read } from "./command";

inOwnFolders();
beforeEach(() => writeBook("bok.xlsx", bureau));

type Told = {
  readonly access: readonly { client: string; consultant: string; outcome: string }[];
  readonly outcomes: readonly { program: string; outcome: string }[];
  readonly counts: Readonly<Record<string, number>>;
};
const json = (...args: readonly string[]): Told => {
  const { code, json: told, err } = konteraJson("access", ...args);
  expect([code, err]).toEqual([0, ""]);
  return told as Told;
};
const ask = (op: string, clients: string, consultants: string, as: string): string[] => [
  ...["--op", op, "--clients", clients, "--consultants", consultants, "--as", as],
];
const who = (file: string, ...asked: readonly string[]): readonly Readonly<Record<string, unknown>>[] =>
  (konteraJson("access", "who", file, ...asked).json as { assignments: Readonly<Record<string, unknown>>[] })
    .assignments;

test("no program asked for is access alone, one row with a blank program, and a blank row that is there stays (contract §6) Q39", () => {
  const alone = [...ask("grant", "K1,K2", "ali", "eva"), "--programs", ""];
  const plan = json("plan", "bok.xlsx", ...alone);
  expect(plan.access.map(({ client, outcome }) => `${client} ${outcome}`)).toEqual([
    "K1 assigned",
    "K2 exists",
  ]);
  expect([plan.outcomes, plan.counts]).toEqual([
    [],
    { assigned: 0, exists: 0, noRight: 0, outsidePackage: 0 },
  ]);
  json("apply", "bok.xlsx", ...alone, "--out", "ny.xlsx");
  expect(who("ny.xlsx", "--consultant", "ali").map(({ client, program }) => [client, program])).toEqual([
    ["K2", null],
    ["K1", null],
  ]);
  json("apply", "ny.xlsx", ...ask("grant", "K2", "ali", "jon"), "--programs", "BOK", "--out", "mer.xlsx");
  expect(who("mer.xlsx", "--client", "K2").map(({ program, issues }) => [program, issues])).toEqual([
    [null, []],
    ["BOK", []],
  ]);
});

test("a program that is given to somebody without access is one row, and no other (contract §6) #151 Q52", () => {
  const asked = [...ask("grant", "K3", "mia", "karin"), "--programs", "BOK"];
  const done = json("apply", "bok.xlsx", ...asked, "--out", "ny.xlsx");
  expect(done.access).toEqual([{ client: "K3", consultant: "mia", outcome: "assigned" }]);
  expect(who("ny.xlsx", "--client", "K3").map(({ program }) => program)).toEqual(["BOK"]);
});

test("access without a program is taken by whoever may do something at the client, and by nobody else (contract §6) #156 Q39", () => {
  const take = (as: string): string | undefined =>
    json("plan", "bok.xlsx", ...ask("remove-clients", "K2", "ali", as)).access[0]?.outcome;
  expect([take("jon"), take("bo"), take("karin"), take("eva")]).toEqual([
    ...["removed", "removed", "removed", "noRight"],
  ]);
});

test("a program is taken where one may, and the outcomes come in the order of the contract (contract §6) #157 Q40", () => {
  const asked = [...ask("remove-programs", "K1", "petra,ali", "eva"), "--programs", "UTL,BOK,FAKT"];
  const told = json("plan", "bok.xlsx", ...asked);
  expect(told.outcomes.map(({ program, outcome }) => `${program} ${outcome}`)).toEqual([
    ...["UTL outsidePackage", "BOK removed", "FAKT noRight"],
    ...["UTL outsidePackage", "BOK absent", "FAKT absent"],
  ]);
  expect(told.counts).toEqual({ removed: 1, absent: 2, noRight: 1, outsidePackage: 2 });
  expect(Object.values(told.counts).reduce((sum, count) => sum + count, 0)).toBe(told.outcomes.length);
});

test.each([
  ["a consultant that is none", ["--op", "grant", "--clients", "K1", "--consultants", "x", "--as", "karin"]],
  [
    "a program that is none",
    ["--op", "grant", "--clients", "K1", "--consultants", "ali", "--as", "karin", "--programs", "X"],
  ],
  ["no operation", ["--clients", "K1", "--consultants", "ali", "--as", "karin"]],
  ["nobody who acts", ["--op", "grant", "--clients", "K1", "--consultants", "ali"]],
  ["no consultant", ["--op", "grant", "--clients", "K1", "--as", "karin"]],
  [
    "a program that only Tilldelningar knows",
    [
      "--op",
      "remove-programs",
      "--clients",
      "K1",
      "--consultants",
      "ali",
      "--as",
      "karin",
      "--programs",
      "OLD",
    ],
  ],
])("%s is refused in one line (contract §6) #154", (_, args) => {
  writeBook("bok.xlsx", { ...bureau, assignments: [has("K1", "ali", "OLD")] });
  const { code, out, err } = kontera("access", "plan", "bok.xlsx", ...args);
  expect([code, out, err.trimEnd().split("\n").length]).toEqual([2, "", 1]);
});

test("each outcome is told in the words of the accounting system (contract §6) Q40", () => {
  const given = kontera("access", "plan", "bok.xlsx", ...ask("grant", "K1", "petra", "eva")).out;
  for (const word of ["Tilldelas", "Finns redan", "Saknar rätt", "Utanför byråpaketet"])
    expect(given).toContain(word);
  const strip = [...ask("remove-programs", "K1", "petra", "eva"), "--programs", "BOK"];
  const taken = kontera("access", "plan", "bok.xlsx", ...strip).out;
  for (const word of ["Borttas", "Fanns inte", "Saknar rätt", "Utanför byråpaketet"])
    expect(taken).toContain(word);
});

/** The tables of a file but the log, each with its headers and rows. */
const tablesIn = (file: string) =>
  rawTables(open(read(file)))
    .filter(({ name }) => name !== "Importlogg")
    .map(({ name, headers, rows }) => ({ name, headers, rows }));

test("rows that go close up, the others keep their order and their own cells, and other sheets are as they were (contract §6) #149", () => {
  const { assignments, ...rest } = bureau;
  expect(assignments).toHaveLength(4);
  const own = [
    ["Anteckning", "Klient", "Konsult", "Program"],
    ["först", "K2", "ali", ""],
    ["går", "K1", "petra", "BOK"],
    ["mitten", "K3", "mia", "LÖN"],
    ["går också", "k1", "Petra", "FAKT"],
    ["sist", "K1", "mia", "BOK"],
  ] as const;
  writeBook("bok.xlsx", rest, "sv", (document) => {
    const sheet = document.addSheet("Tilldelningar");
    const [headers, ...rows] = own;
    sheet.addTable({ name: "Tilldelningar", row: 0, column: 0, rows: rows.length, headers });
    for (const [row, cells] of rows.entries())
      for (const [column, value] of cells.entries())
        if (value !== "") sheet.setCell(row + 1, column, { value });
  });
  const before = tablesIn("bok.xlsx");
  json("apply", "bok.xlsx", ...ask("remove-clients", "K1", "petra", "karin"), "--out", "ny.xlsx");
  const [table, others] = [
    tablesIn("ny.xlsx").find(({ name }) => name === "Tilldelningar"),
    tablesIn("ny.xlsx").filter(({ name }) => name !== "Tilldelningar"),
  ];
  expect(table?.rows).toEqual([own[1], own[3], own[5]]);
  expect(others).toEqual(before.filter(({ name }) => name !== "Tilldelningar"));
});

test("a blank code widens a right, and nothing in Tilldelningar (contract §6) #154", () => {
  writeBook("bok.xlsx", { ...bureau, assignments: [has("K1", "", "BOK"), has("", "ali", "BOK")] });
  expect(who("bok.xlsx", "--client", "K1").map(({ consultant }) => consultant)).toEqual([null]);
  expect(who("bok.xlsx", "--consultant", "petra")).toEqual([]);
  const asked = [...ask("grant", "K1", "ali", "karin"), "--programs", "BOK"];
  expect(json("plan", "bok.xlsx", ...asked).counts).toMatchObject({ assigned: 1, exists: 0 });
});
