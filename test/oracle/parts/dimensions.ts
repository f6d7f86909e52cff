import fc from "fast-check";
import type { Row } from "../../rules/books";
import type { Judged } from "../judged-projects";
import { grouped, key, told, type Part } from "../part";

const tick = fc.constantFrom("", "", "Ja", "Nej");

const dimension = fc.record({
  singular: fc.constantFrom("", "Kostnadsställe", "Projekt", "Kund", "Motpart"),
  plural: fc.constantFrom("", "", "Kostnadsställen", "Motpart", "Kunder"),
  kind: fc.constantFrom("", "Enkel", "Kund", "Projekt"),
  staffing: tick,
  travelPrice: tick,
  pricePriority: fc.constantFrom<string | number>("", "", 1, 2, 3),
  ownByDefault: tick,
  autoAddParticipant: tick,
});

const numbers = ["1", "6", "8", "21"];

const columns = ["dimension", "singular", "plural"] as const;

/** A name is the dimension's that has it as key, else as its name for one, else for many; it is told of all others. */
const sameName = (list: readonly Row[]): Judged[] => {
  const owners = new Map<string, number>();
  const found: Judged[] = [];
  for (const column of columns)
    for (const [at, row] of list.entries()) {
      const name = key(row[column]);
      // The same word for one and for many is one name.
      if (name === "" || (column === "plural" && name === key(row["singular"]))) continue;
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, at);
      else if (owner !== at) found.push(["same-dimension-name", "dimensions", at, column]);
    }
  return found;
};

/** All of those that are what only one may be. */
const singles = (list: readonly Row[]): Judged[] =>
  (
    [
      ["kind", "Kund"],
      ["kind", "Projekt"],
      ["staffing", "Ja"],
      ["travelPrice", "Ja"],
    ] as const
  ).flatMap(([column, word]) => {
    const all = grouped(list, (row) => (row[column] === word ? word : undefined)).filter(
      (one) => one.length > 1,
    );
    return all.flat().map((at): Judged => ["single-dimension", "dimensions", at, column]);
  });

const samePriority = (list: readonly Row[]): Judged[] =>
  grouped(list, ({ pricePriority }) => (pricePriority === "" ? undefined : String(pricePriority)))
    .filter((all) => all.length > 1)
    .flat()
    .map((at): Judged => ["price-priority", "dimensions", at, ""]);

/** Told once for each that is missing, where the register stands. */
const missing = (list: readonly Row[]): Judged[] => {
  if (list.length === 0) return [];
  const hasCostCenter = list.some(
    (row) => key(row["dimension"]) === "1" || key(row["singular"]) === "kostnadsställe",
  );
  const has = [hasCostCenter, ...["Projekt", "Kund"].map((kind) => list.some((row) => row["kind"] === kind))];
  return has.filter((is) => !is).map((): Judged => ["fixed-dimension-missing", "dimensions", 0, ""]);
};

/** Which dimensions there are, what they are called and what they may be. */
export const dimensions: Part = {
  name: "dimensions",
  rules: [
    ...(["fixed-dimension-missing", "same-dimension-name", "single-dimension"] as const),
    ...(["price-priority", "auto-add-participant", "code-dimension"] as const),
  ],
  byColumn: ["single-dimension", "same-dimension-name"],
  books: fc.record({
    dimensions: fc
      .tuple(
        fc.uniqueArray(fc.constantFrom(...numbers), { maxLength: 4 }),
        fc.array(dimension, { minLength: 4, maxLength: 4 }),
      )
      .map(([keys, list]) => keys.map((one, at) => ({ ...list[at], dimension: one }))),
    codes: fc
      .uniqueArray(fc.constantFrom(...numbers), { maxLength: 4 })
      .map((all) => all.map((one) => ({ dimension: one, code: "K", name: "Kod" }))),
  }),
  judge: ({ dimensions: list = [], codes = [] }) => [
    ...missing(list),
    ...sameName(list),
    ...singles(list),
    ...samePriority(list),
    ...told(
      "auto-add-participant",
      "dimensions",
      list,
      (row) => row["autoAddParticipant"] === "Ja" && row["ownByDefault"] !== "Ja",
    ),
    ...told("code-dimension", "codes", codes, (row) =>
      list.some(
        (one) => one["dimension"] === row["dimension"] && ["Kund", "Projekt"].includes(String(one["kind"])),
      ),
    ),
  ],
};
