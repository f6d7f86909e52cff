import type { Words } from "../values/by-lang";
import { organizationNumber } from "./organization-numbers";
import { drawFrom } from "./random";
import type { SampleRow } from "./row";

const SEED = 1905;

const names: readonly (readonly [string, string])[] = [
  ["K1", "Almlida Bokförlag AB"],
  ["K2", "Flinthults Snickeri HB"],
  ["K3", "Klockertorpa Vård AB"],
  ["K4", "Ripeudden Trädgård AB"],
];

/** The companies that the sample's company keeps the books of, on the side. */
export const clients: readonly SampleRow<"clients">[] = (() => {
  const draw = drawFrom(SEED);
  const taken = new Set<string>();
  return names.map(([client, name]) => ({
    client,
    name,
    organizationNumber: organizationNumber(draw, taken),
  }));
})();

/** Those who keep them. */
export const consultants: readonly SampleRow<"consultants">[] = [
  { consultant: "karin.w", name: "Karin Westrin" },
  { consultant: "petra.n", name: "Petra Nordell" },
  { consultant: "ali.s", name: "Ali Sandell" },
];

const program = (code: string, name: Words, inPackage: 0 | 1): SampleRow<"programs"> => ({
  program: code,
  name,
  inPackage,
});

/** What a consultant can be given at a client; expenses are not in the bureau's package (#157). */
export const programs: readonly SampleRow<"programs">[] = [
  program("BOK", { sv: "Bokföring", en: "Bookkeeping" }, 1),
  program("FAKT", { sv: "Fakturering", en: "Invoicing" }, 1),
  program("LÖN", { sv: "Lön", en: "Payroll" }, 1),
  program("SKATT", { sv: "Bokslut och skatt", en: "Closing and tax" }, 1),
  program("UTL", { sv: "Kvitton och utlägg", en: "Receipts and expenses" }, 0),
];

/** Karin is system administrator at every client, Petra program administrator at one (#154). */
export const adminRights: readonly SampleRow<"adminRights">[] = [
  { administrator: "karin.w" },
  { administrator: "petra.n", client: "K1", program: "BOK" },
  { administrator: "petra.n", client: "K1", program: "FAKT" },
];

/** Who has which program where (#149). */
export const assignments: readonly SampleRow<"assignments">[] = [
  { client: "K1", consultant: "petra.n", program: "BOK" },
  { client: "K1", consultant: "petra.n", program: "FAKT" },
  { client: "K1", consultant: "ali.s", program: "LÖN" },
  { client: "K2", consultant: "petra.n", program: "BOK" },
  { client: "K2", consultant: "petra.n", program: "SKATT" },
  { client: "K3", consultant: "ali.s", program: "LÖN" },
  { client: "K4", consultant: "karin.w", program: "SKATT" },
];
