import { headerKey } from "../registers/headers";
import type { Register, RegisterId } from "../registers/register";
import { fold } from "../values/text";
import type { ColumnSetting } from "./import-settings";

/** The registers whose names are those of people. */
const ofPeople: ReadonlySet<RegisterId> = new Set(["employees", "consultants", "users"]);

const firstNames: ReadonlySet<string> = new Set(
  ["Förnamn", "First name", "Given name", "Fornavn", "Vorname", "Etunimi"].map(headerKey),
);
const lastNames: ReadonlySet<string> = new Set(
  ["Efternamn", "Last name", "Surname", "Family name", "Etternavn", "Efternavn", "Nachname", "Sukunimi"].map(
    headerKey,
  ),
);
const middleNames: ReadonlySet<string> = new Set(
  [
    "Mellannamn",
    "Middle name",
    "Middle names",
    "Second name",
    "Mellomnavn",
    "Mellemnavn",
    "Zweiter Vorname",
  ].map(headerKey),
);
/** What a whole name is called, and half of one beside the other half. */
const names: ReadonlySet<string> = new Set(["Namn", "Name", "Navn", "Nimi"].map(headerKey));

const isName = ({ target, proposed }: ColumnSetting): boolean =>
  (target?.kind === "field" && target.field === "name") || proposed?.field === "name";

/** Whether every name that stands beside a half of it holds that half. */
const holdsHalf = (samples: readonly (readonly string[])[], name: number, half: number): boolean => {
  const both = samples
    .map((cells) => [fold(cells[name] ?? ""), fold(cells[half] ?? "")] as const)
    .filter((pair) => pair.every((text) => text !== ""));
  return both.length > 0 && both.every(([whole, part]) => ` ${whole} `.includes(` ${part} `));
};

/** The columns of a first and a last name, of which one may be called a name and no more; undefined where the file has none. */
const halvesOf = (
  columns: readonly ColumnSetting[],
  headers: readonly string[],
  samples: readonly (readonly string[])[],
): readonly [number, number] | undefined => {
  const columnOf = (words: ReadonlySet<string>): number =>
    headers.findIndex((header, column) => words.has(headerKey(header)) && !columns[column]?.target);
  const [first, last] = [columnOf(firstNames), columnOf(lastNames)];
  const named = columns.filter(isName);
  const [name] = named;
  if (!name) return first < 0 || last < 0 ? undefined : [first, last];
  const isPlain = named.length === 1 && names.has(headerKey(headers[name.column] ?? ""));
  const half = Math.max(first, last);
  if (!isPlain || first >= 0 === last >= 0 || holdsHalf(samples, name.column, half)) return undefined;
  return first < 0 ? [name.column, last] : [first, name.column];
};

/**
 * The settings with a first and a last name, and a middle one between them, proposed as the name that the file does not have whole. A
 * column `Namn` beside one of the two is a question likewise: it may be the other half.
 */
export const withWholeNames = (
  columns: readonly ColumnSetting[],
  headers: readonly string[],
  samples: readonly (readonly string[])[],
  { id, fields }: Register,
): readonly ColumnSetting[] => {
  if (!ofPeople.has(id) || !fields.some((field) => field.id === "name")) return columns;
  const halves = halvesOf(columns, headers, samples);
  if (!halves) return columns;
  const [first, last] = halves;
  const middle = columns.find(
    ({ column, target, proposed }) =>
      !target && !proposed && middleNames.has(headerKey(headers[column] ?? "")),
  )?.column;
  return columns.map(({ column, ...rest }): ColumnSetting => {
    if (column === first) return { column, proposed: { field: "name", grade: "word", then: middle ?? last } };
    if (column === middle) return { column, then: last };
    return column === last ? { column } : { column, ...rest };
  });
};
