import type { RawTable } from "../../src/book/table";
import type { CellValue } from "../../src/values/cell";
import { asFromExcel, chooser, randomFrom } from "./random";

/** The project columns that the peers' schemas know, in the order that they stand. */
export const projectFields = [
  "code",
  "name",
  "startDate",
  "endDate",
  "bookable",
  "status",
  "budgetHours",
  "budgetAmount",
  "timeCode",
  "internalComment",
  "externalComment",
  "billable",
] as const;

const headers = [
  "Kod",
  "Namn",
  "Startdatum",
  "Slutdatum",
  "Registrerbar",
  "Status",
  "Budgeterade timmar",
  "Budgeterat belopp",
  "Tidkod",
  "Intern kommentar",
  "Extern kommentar",
  "Fakturering",
];

const words = ["Utredning", "Införande", "Förvaltning", "Årsbokslut", "Rådgivning", "Utbildning", "Revision"];
/** 45 000 is 2023-03-15 as Excel counts days. */
const FIRST_DAY = 45_000;

const row = (code: string, level: number, random: () => number): CellValue[] => {
  const choose = chooser(random);
  const cells: CellValue[] = [
    code,
    `${choose(words)} ${code.slice(-5)}`,
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
  ];
  if (level === 1) cells.splice(2, 2, FIRST_DAY, FIRST_DAY + 730);
  else if (level === 4 && random() < 0.3) {
    const start = FIRST_DAY + Math.floor(random() * 300);
    cells.splice(2, 2, start, start + 30 + Math.floor(random() * 300));
  }
  cells[4] = level === 4 ? "Ja" : "Nej";
  if (random() < 0.1) cells[5] = random() < 0.9 || level < 4 ? "Pågående" : "Avslutat";
  if (level === 4 && random() < 0.6) cells[6] = Math.round(random() * 2000) / 4;
  if (level === 4 && random() < 0.3) cells[7] = Math.round(random() * 1e8) / 100;
  if (random() < 0.2) cells[8] = `T${Math.floor(random() * 20)}`;
  if (random() < 0.1) cells[9] = `Avstäms med ${choose(words).toLowerCase()}`;
  return cells;
};

/** Spoils a row in one of the ways that registers are spoilt. */
const spoil = (cells: CellValue[], random: () => number, other: readonly CellValue[]): void => {
  const way = Math.floor(random() * 6);
  if (way === 0) cells[1] = "";
  if (way === 1) cells[2] = "2023-13-45";
  if (way === 2) cells.splice(2, 2, FIRST_DAY + 20, FIRST_DAY + 10);
  if (way === 3) cells[0] = other[0] ?? "";
  if (way === 4) cells[6] = "tolv";
  if (way === 5) cells[0] = `${String(cells[0]).slice(0, -3)}X1.${String(cells[0]).slice(-2)}`;
};

const number = (at: number, digits: number): string => String(at).padStart(digits, "0");

/**
 * A register of so many projects in four levels: 1, 4, 20 and 100 to each main project. One row in a hundred is
 * spoilt, and one in ten stands somewhere else than its code would have it.
 */
export const projectTable = (count: number, { spoilt = 0.01, seed = 1 } = {}): RawTable => {
  const random = randomFrom(seed);
  const rows: CellValue[][] = [];
  for (let main = 1; rows.length < count; main++) {
    const code = `K${number(main, 5)}`;
    rows.push(row(code, 1, random));
    for (let a = 1; a <= 4; a++) {
      rows.push(row(`${code}.A${a}`, 2, random));
      for (let b = 1; b <= 5; b++) {
        rows.push(row(`${code}.A${a}.${number(b, 2)}`, 3, random));
        for (let c = 1; c <= 5; c++)
          rows.push(row(`${code}.A${a}.${number(b, 2)}.${number(c, 2)}`, 4, random));
      }
    }
  }
  rows.length = count;
  for (const [at, cells] of rows.entries()) {
    const elsewhere = Math.floor(random() * count);
    const other = rows[elsewhere] ?? [];
    if (random() < spoilt) spoil(cells, random, other);
    if (random() < 0.1) [rows[at], rows[elsewhere]] = [other, cells];
  }
  return { name: "Projekt", sheet: "Projekt", row: 0, column: 0, headers, rows: asFromExcel(rows) };
};
