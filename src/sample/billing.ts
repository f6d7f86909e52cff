import { day, kronor, type SampleRow } from "./row";

/** A whole of a plain decimal number. */
const ONE = 1_000_000;

/** What an hour costs on the other projects that are billed as they run. */
const hourly: readonly (readonly [code: string, price: number])[] = [
  ["LO.103", 415],
  ["R1.Fast.Nord", 540],
  ["R1.Fast.Syd", 540],
  ["R1.Jour", 890],
  ["R1.Energi.Vent", 980],
  ["R2.Fast.Hamnen", 575],
  ["R2.Jour", 890],
  ["R2.Mark.Park", 495],
  ["R2.Mark.Vinter.Dag", 620],
  ["R2.Mark.Vinter.Natt", 930],
  ["R3.Fast.Bruket", 525],
  ["R3.Fast.Torget", 525],
  ["R3.Mark.Vinter", 620],
];

/** Hourly prices: 2 500 kr on a project, but 2 200 kr for customer M3 (#110, #111). */
export const prices: readonly SampleRow<"prices">[] = [
  { dimension: "6", code: "R1.Energi.Sol", usedIn: "time", price: kronor(2_500) },
  {
    dimension: "6",
    code: "R1.Energi.Sol",
    whenDimension: "8",
    whenCode: "M3",
    usedIn: "time",
    price: kronor(2_200),
  },
  { dimension: "6", code: "LO.101", usedIn: "time", price: kronor(410), validTo: day("2025-12-31") },
  { dimension: "6", code: "LO.101", usedIn: "time", price: kronor(425), validFrom: day("2026-01-01") },
  { dimension: "6", code: "LO.102", usedIn: "time", price: kronor(440) },
  { dimension: "6", code: "R2.Fast.Centrum", usedIn: "time", price: kronor(595) },
  ...hourly.map(([code, price]): SampleRow<"prices"> => ({
    dimension: "6",
    code,
    usedIn: "time",
    price: kronor(price),
  })),
  { dimension: "8", code: "1046", usedIn: "time", price: kronor(430) },
];

/** Travel as it was registered; without a price it is billed as it stands, 2 000 kr as 2 000 kr (#112). */
export const travelEntries: readonly SampleRow<"travelEntries">[] = [
  {
    date: day("2026-03-05"),
    employee: "0111",
    project: "R1.Energi.Sol",
    customer: "1107",
    quantity: ONE,
    amount: kronor(2_000),
    reviewLevel: 1,
    description: { sv: "Hotell, två nätter", en: "Hotel, two nights" },
  },
  {
    date: day("2026-03-06"),
    employee: "0111",
    project: "R1.Energi.Sol",
    customer: "1107",
    quantity: 184 * ONE,
    amount: kronor(460),
    reviewLevel: 1,
    description: { sv: "Milersättning", en: "Mileage" },
  },
  {
    date: day("2026-03-12"),
    employee: "0106",
    project: "LO.102",
    customer: "1046",
    quantity: ONE,
    amount: kronor(78),
    reviewLevel: 0,
    description: { sv: "Parkering", en: "Parking" },
  },
];
