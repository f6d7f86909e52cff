import type { RawTable } from "../../src/book/table";
import { asFromExcel, chooser, randomFrom } from "./random";

/** The 16 customer columns, in the order that they stand in register and file. */
const headers = [
  "Kundnummer",
  "Namn",
  "Aktiv",
  "Organisationsnummer",
  "Besöksadress",
  "Postadress",
  "Postnummer",
  "Postort",
  "Land",
  "Kontaktperson",
  "E-post",
  "Telefonnummer",
  "Momsregistreringsnummer",
  "Startdatum",
  "Slutdatum",
  "Fakturering",
];

/** The columns of the file that hold dates. */
const dateColumns: readonly number[] = [13, 14];

const EXCEL_EPOCH = 25_569;
const DAY = 86_400_000;
const isoDate = (serial: number): string => new Date((serial - EXCEL_EPOCH) * DAY).toISOString().slice(0, 10);

const names = ["Åkeri", "Bygg", "Data", "El", "Frakt", "Golv", "Hälsa", "Industri", "Måleri", "Redovisning"];
const people = ["Anna Ek", "Bo Åström", "Cecilia Öberg", "David Lind", "Eva Ström", "Fredrik Häll"];
const streets = ["Storgatan", "Drottninggatan", "Kungsgatan", "Ågatan", "Östra vägen"];
const cities = ["Stockholm", "Göteborg", "Malmö", "Västerås", "Örebro", "Luleå"];

/** An organisation number with its check digit. */
const organization = (random: () => number): string => {
  const digits = Array.from(
    { length: 9 },
    (_, at) => (at === 0 ? 5 : at === 2 ? 2 : 0) + Math.floor(random() * (at === 0 ? 1 : at === 2 ? 8 : 10)),
  );
  const sum = digits.reduce((all, digit, at) => {
    const twice = at % 2 === 0 ? digit * 2 : digit;
    return all + (twice > 9 ? twice - 9 : twice);
  }, 0);
  const all = [...digits, (10 - (sum % 10)) % 10].join("");
  return `${all.slice(0, 6)}-${all.slice(6)}`;
};

/** A customer as texts, dates written as they are in files. */
const customer = (at: number, random: () => number): string[] => {
  const choose = chooser(random);
  const name = `${choose(names)} & ${choose(names)} ${choose(cities)} AB`;
  const number = organization(random);
  const street = `${choose(streets)} ${1 + Math.floor(random() * 90)}`;
  return [
    String(100_000 + at),
    name,
    random() < 0.9 ? "Ja" : "Nej",
    number,
    street,
    random() < 0.5 ? street : `Box ${Math.floor(random() * 900) + 100}`,
    `${String(100 + Math.floor(random() * 880))} ${String(10 + Math.floor(random() * 89))}`,
    choose(cities),
    "Sverige",
    choose(people),
    `faktura${at}@kund${at % 977}.se`,
    `0${Math.floor(random() * 90) + 10}-${Math.floor(random() * 900_000) + 100_000}`,
    `SE${number.replace("-", "")}01`,
    isoDate(44_000 + Math.floor(random() * 1500)),
    random() < 0.1 ? isoDate(46_000 + Math.floor(random() * 300)) : "",
    "",
  ];
};

/** A register and the file that is to be imported into it: 2 rows in 100 of the file are new, 6 are changed. */
export type Import = {
  /** The register as Excel holds it: dates as day numbers. */
  readonly table: RawTable;
  /** The register and the file as texts, without headers: what the peers compare. */
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
  readonly headers: readonly string[];
};

export const customerImport = (count: number, seed = 3): Import => {
  const random = randomFrom(seed);
  const before = Array.from({ length: count }, (_, at) => customer(at, random));
  const after = before.map((cells, at) => {
    const chance = random();
    if (chance < 0.02) return customer(count + at, random);
    if (chance >= 0.08) return cells;
    const changed = [...cells];
    changed[9] = "Ny Kontakt";
    if (chance < 0.05) changed[11] = "08-123 456";
    return changed;
  });
  const rows = before.map((cells) =>
    cells.map((cell, at) =>
      dateColumns.includes(at) && cell !== "" ? Date.parse(cell) / DAY + EXCEL_EPOCH : cell,
    ),
  );
  return {
    table: { name: "Kunder", sheet: "Kunder", row: 0, column: 0, headers, rows: asFromExcel(rows) },
    before: asFromExcel(before),
    after: asFromExcel(after),
    headers,
  };
};

/** A file as business systems write it: semicolons, CRLF, Windows-1252. */
export const fileOf = (rows: readonly (readonly string[])[]): Uint8Array => {
  // Every character that these customers hold has the same number in Latin-1.
  const pieces: Buffer[] = [];
  for (let at = 0; at < rows.length; at += 10_000) {
    const lines = rows.slice(at, at + 10_000).map((cells) => `${cells.join(";")}\r\n`);
    pieces.push(Buffer.from(lines.join(""), "latin1"));
  }
  return Buffer.concat(pieces);
};
