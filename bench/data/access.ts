import type { RawTable } from "../../src/book/table";
import type { CellValue } from "../../src/values/cell";
import { asFromExcel, chooser, randomFrom } from "./random";

const CONSULTANTS = 20;
const PROGRAMS = 15;

/** How many combinations a client has. */
const COMBINATIONS = CONSULTANTS * PROGRAMS;

/** The administrator who acts. */
export const ADMINISTRATOR = "A";

const count = (many: number, letter: string): string[] =>
  Array.from({ length: many }, (_, at) => `${letter}${String(at + 1).padStart(5, "0")}`);

/** A bureau's registers for so many combinations: a fifth is assigned already, and rights are to some clients and programs. */
export const accessData = (combinations: number) => {
  const random = randomFrom(154);
  const choose = chooser(random);
  const clients = count(combinations / COMBINATIONS, "K");
  const consultants = count(CONSULTANTS, "c");
  const programs = count(PROGRAMS, "P").map((program, at) => [program, at % 5 > 0] as const);
  const rights = clients.map((client): [string, string, string] => [
    ADMINISTRATOR,
    client,
    random() < 0.6 ? choose(programs)[0] : "",
  ]);
  const there = new Set<string>();
  while (there.size < combinations / 5)
    there.add([choose(clients), choose(consultants), choose(programs)[0]].join(";"));
  const assignments = [...there].map((one) => one.split(";"));
  return { clients, consultants, programs, rights, assignments };
};

const table = (
  sheet: string,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
): RawTable => ({
  name: sheet,
  sheet,
  row: 0,
  column: 0,
  headers,
  rows: asFromExcel(rows),
});

/** The same as the worksheets hold them. */
export const accessTables = ({
  clients,
  consultants,
  programs,
  rights,
  assignments,
}: ReturnType<typeof accessData>): RawTable[] => [
  table(
    "Klienter",
    ["Klient", "Namn"],
    clients.map((client) => [client, client]),
  ),
  table(
    "Konsulter",
    ["Konsult"],
    consultants.map((consultant) => [consultant]),
  ),
  table(
    "Program",
    ["Program", "I byråpaketet"],
    programs.map(([program, isIn]) => [program, isIn ? "Ja" : "Nej"]),
  ),
  table("Adminrätter", ["Administratör", "Klient", "Program"], rights),
  table("Tilldelningar", ["Klient", "Konsult", "Program"], assignments),
];

/** What the work came to: how many combinations have each outcome. */
export const accessSum = (outcomes: Readonly<Record<string, number>>): string =>
  ["assigned", "exists", "noRight", "outsidePackage"]
    .map((outcome) => `${outcome} ${outcomes[outcome] ?? 0}`)
    .join(", ");
