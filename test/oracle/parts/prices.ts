import fc from "fast-check";
import type { Row, Rows } from "../../rules/books";
import type { Judged } from "../judged-projects";
import { told, type Part } from "../part";
import { chain, filled, isBookable, plainOf } from "../plain";

const DAY = 46_080;
const tick = fc.constantFrom("", "Ja", "Ja", "Nej");
const flag = fc.constantFrom("", "", "Ja – alltid", "Kan faktureras, föreslå Nej");
const codes: Readonly<Record<string, readonly string[]>> = {
  "1": ["K1", "K2"],
  "6": ["A", "A.1"],
  "8": ["M3", "M5"],
};
const numbers = ["1", "6", "8"];

const dimension = fc.record({
  billing: tick,
  pricePriority: fc.constantFrom<string | number>("", 1),
});

const price = fc
  .record({ dimension: fc.constantFrom(...numbers), whenDimension: fc.constantFrom("", "", ...numbers) })
  .chain((row) =>
    fc.record({
      dimension: fc.constant(row.dimension),
      whenDimension: fc.constant(row.whenDimension),
      code: fc.constantFrom(...codes[row.dimension]!),
      whenCode: fc.oneof(
        {
          weight: 4,
          arbitrary:
            row.whenDimension === "" ? fc.constant("") : fc.constantFrom(...codes[row.whenDimension]!),
        },
        fc.constantFrom("", "M3"),
      ),
      usedIn: fc.constantFrom("Tid", "Tid", "Resa"),
      price: fc.constantFrom(0, 100, 200),
      validFrom: fc.constantFrom<string | number>("", "", DAY, DAY + 10),
      validTo: fc.constantFrom<string | number>("", "", DAY + 9, DAY + 20),
    }),
  );

const setting = (rows: Rows, name: string): boolean =>
  rows.settings?.find((one) => one["name"] === name)?.["value"] === "Ja";
const isUsed = (rows: Rows, row: Row): boolean =>
  setting(rows, row["usedIn"] === "Tid" ? "Fakturering i Tid" : "Fakturering i Resa");
const dimensionOf = (rows: Rows, number: unknown): Row | undefined =>
  rows.dimensions?.find((one) => one["dimension"] === number);

/** A condition that can be met: both halves, and no other code in the price's own dimension. */
const isWhole = (row: Row): boolean =>
  filled(row["whenDimension"]) === filled(row["whenCode"]) &&
  (row["whenDimension"] !== row["dimension"] || row["whenCode"] === row["code"]);

const from = (row: Row): number => (filled(row["validFrom"]) ? Number(row["validFrom"]) : -Infinity);

const isAtOnce = (one: Row, other: Row): boolean => {
  const to = (row: Row): number => (filled(row["validTo"]) ? Number(row["validTo"]) : Infinity);
  const isPeriod = (row: Row): boolean => from(row) <= to(row);
  return isPeriod(one) && isPeriod(other) && from(one) <= to(other) && from(other) <= to(one);
};

/** Whether one entry may meet both: as many conditions, and no two codes of one dimension. */
const isAsMuch = (one: Row, other: Row): boolean => {
  if (filled(one["whenDimension"]) !== filled(other["whenDimension"])) return false;
  return one["whenDimension"] !== other["whenDimension"] || one["whenCode"] === other["whenCode"];
};

const ofPrices = (rows: Rows): Judged[] => {
  const list = rows.prices ?? [];
  // A dimension that does not govern billing sets no price, in Travel either.
  const travel = rows.dimensions?.find((one) => one["travelPrice"] === "Ja" && one["billing"] === "Ja")?.[
    "dimension"
  ];
  const plain = plainOf(rows);
  return [
    ...told("price-condition", "prices", list, (row) => !isWhole(row)),
    // On the one that begins to hold later, or else stands further down.
    ...told("equal-prices", "prices", list, (row, at) =>
      list.some(
        (one, other) =>
          (from(one) < from(row) || (from(one) === from(row) && other < at)) &&
          (["dimension", "code", "usedIn"] as const).every((column) => one[column] === row[column]) &&
          isWhole(one) &&
          isWhole(row) &&
          isAtOnce(one, row) &&
          isAsMuch(one, row),
      ),
    ),
    ...told("price-without-effect", "prices", list, (row) => {
      const own = dimensionOf(rows, row["dimension"]);
      const needsPriority = !(row["usedIn"] === "Resa" && row["dimension"] === travel);
      return own?.["billing"] !== "Ja" || (needsPriority && !filled(own["pricePriority"]));
    }),
    ...told(
      "travel-price-dimension",
      "prices",
      list,
      (row) => row["usedIn"] === "Resa" && row["dimension"] !== travel && row["whenDimension"] !== travel,
    ),
    ...told("zero-price", "prices", list, (row) => row["price"] === 0 && isUsed(rows, row)),
    ...told(
      "price-on-parent",
      "prices",
      list,
      (row) =>
        row["dimension"] === "6" &&
        !isBookable(plain, String(row["code"])) &&
        !setting(rows, "Priser ärvs i trädet") &&
        isUsed(rows, row),
    ),
  ];
};

const isBilledBy = (rows: Rows, number: string): boolean => dimensionOf(rows, number)?.["billing"] === "Ja";

const ofTerms = (rows: Rows): Judged[] => {
  const plain = plainOf(rows);
  const { projects, customers, codes: simple } = rows;
  const isFixed = (row: Row): boolean => row["billingModel"] === "Fast pris";
  return [
    ...told("fixed-price", "projects", projects, (row) => isFixed(row) !== filled(row["fixedPrice"])),
    ...told(
      "billing-without-effect",
      "projects",
      projects,
      (row) =>
        !isBilledBy(rows, "6") &&
        ["billable", "billingModel", "fixedPrice"].some((column) => filled(row[column])),
    ),
    ...told(
      "billing-without-effect",
      "customers",
      customers,
      (row) => !isBilledBy(rows, "8") && filled(row["billable"]),
    ),
    ...told(
      "billing-without-effect",
      "codes",
      simple,
      (row) => !isBilledBy(rows, "1") && filled(row["billable"]),
    ),
    ...told("external-comment-stays", "projects", projects, (row) => {
      if (!filled(row["externalComment"]) || !setting(rows, "Fakturering i Tid")) return false;
      const node = chain(plain, String(row["code"])).find((one) => filled(one["billingModel"]));
      return !(node && isFixed(node) && filled(node["fixedPrice"]));
    }),
  ];
};

/** What is billed at what price, and when that comes to nothing. */
export const prices: Part = {
  name: "prices and terms",
  rules: [
    ...(["equal-prices", "price-condition", "price-without-effect", "travel-price-dimension"] as const),
    ...(["fixed-price", "billing-without-effect", "zero-price", "price-on-parent"] as const),
    "external-comment-stays",
  ],
  books: fc.record({
    settings: fc.tuple(tick, tick, tick).map((all) =>
      ["Fakturering i Tid", "Fakturering i Resa", "Priser ärvs i trädet"].map((name, at) => ({
        name,
        value: all[at]!,
      })),
    ),
    dimensions: fc
      .tuple(dimension, dimension, dimension, fc.constantFrom(...numbers))
      .map(([one, six, eight, travel]) =>
        [
          { ...one, dimension: "1", singular: "Kst", kind: "Enkel" },
          { ...six, dimension: "6", singular: "Projekt", kind: "Projekt" },
          { ...eight, dimension: "8", singular: "Kund", kind: "Kund" },
        ].map((row) => ({ ...row, travelPrice: row.dimension === travel ? "Ja" : "" })),
      ),
    projects: fc
      .array(
        fc.record({
          billable: flag,
          billingModel: fc.constantFrom("", "", "Löpande", "Fast pris"),
          fixedPrice: fc.constantFrom<string | number>("", "", 5000),
          externalComment: fc.constantFrom("", "Till kund"),
          bookable: fc.constantFrom("", "", "Nej"),
        }),
        { minLength: 2, maxLength: 2 },
      )
      .map((all) => all.map((row, at) => ({ ...row, code: codes["6"]![at]!, name: "Namn" }))),
    customers: fc
      .array(flag, { minLength: 2, maxLength: 2 })
      .map((all) => all.map((billable, at) => ({ number: codes["8"]![at]!, name: "Namn", billable }))),
    codes: fc
      .array(flag, { minLength: 2, maxLength: 2 })
      .map((all) =>
        all.map((billable, at) => ({ dimension: "1", code: codes["1"]![at]!, name: "Namn", billable })),
      ),
    prices: fc.array(price, { maxLength: 5 }),
  }),
  judge: (rows) => [...ofPrices(rows), ...ofTerms(rows)],
};
