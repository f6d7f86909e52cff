import type { RegisterId } from "#core/registers/register";
import type { Random } from "../random";

/** A register that a world may hold: some of its columns, and what a row of it holds. */
export type RegisterKind = {
  readonly register: RegisterId;
  /** The columns that are always there, the key first. */
  readonly fields: readonly string[];
  /** Those that may be. */
  readonly more: readonly string[];
  /** The cell of a field in the row at that place. */
  readonly cell: (field: string, at: number, random: Random) => string;
};

const cities = ["Umeå", "Örebro", "Lund", "Ystad"];

/** Somebody's slips, which have a fix: a space behind a name, a postcode without its own. */
const name = (what: string, at: number, random: Random): string =>
  `${what} ${at}${random.chance(0.1) ? " " : ""}`;

export const registerKinds: readonly RegisterKind[] = [
  {
    register: "customers",
    fields: ["number", "name"],
    more: ["city", "contact", "postcode", "phone"],
    cell: (field, at, random) => {
      if (field === "number") return String(1000 + at);
      if (field === "name") return name("Kund", at, random);
      if (field === "city") return random.pick(cities);
      if (field === "postcode") return random.chance(0.2) ? `1234${at % 10}` : `123 4${at % 10}`;
      return "";
    },
  },
  {
    register: "employees",
    fields: ["number", "name"],
    more: ["phone"],
    cell: (field, at, random) => {
      if (field === "number") return String(1 + at);
      return field === "name" ? name("Namn", at, random) : "";
    },
  },
  {
    register: "projects",
    fields: ["code", "name"],
    more: ["internalComment", "externalComment", "staffingComment"],
    cell: (field, at, random) => {
      // A tree two levels deep: P0, P0.1, P0.2, P3, P3.4 …
      if (field === "code") return at % 3 === 0 ? `P${at}` : `P${at - (at % 3)}.${at}`;
      return field === "name" ? name("Projekt", at, random) : "";
    },
  },
];
