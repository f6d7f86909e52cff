import fc from "fast-check";
import { Oracle, type OracleRow } from "../../billing/oracle-rows";
import type { Row, Rows } from "../../rules/books";
import type { Judged } from "../judged-projects";
import { told, type Part } from "../part";
import { filled } from "../plain";

const flag = fc.constantFrom(
  "",
  "Ja – alltid",
  "Ja – alltid",
  "Nej – aldrig",
  "Kan faktureras, föreslå Ja",
  "Kan faktureras, föreslå Nej",
);
const codes = ["A", "A.B", "E"];
const TODAY = "2026-03-16";

const entry = fc.record({
  date: fc.constantFrom("2026-01-10", "2026-03-01", "2026-03-10"),
  employee: fc.constant("1"),
  project: fc.constantFrom(...codes),
  customer: fc.constantFrom("", "M3", "ÖST"),
  billable: fc.constantFrom("", "", "Ja", "Nej"),
  reviewLevel: fc.constantFrom<string | number>("", 0, 1, 2, 2),
  released: fc.constantFrom("", "", "2026-03-12"),
  releasedPrice: fc.constantFrom<string | number>("", "", 1000, 950.5),
});

const isLive = (row: Row): boolean => (row["status"] ?? "") !== "Avslutat";

/** The node whose model holds for a project: the nearest that has one. */
const modelOf = (rows: Rows, code: unknown): Row | undefined => {
  const all = String(code).split(".");
  const above = all.map((_, at) => all.slice(0, all.length - at).join("."));
  return above
    .map((one) => rows.projects?.find((row) => row["code"] === one))
    .find((row) => row && filled(row["billingModel"]));
};

const isOpenFixed = (rows: Rows, code: unknown): boolean => {
  const node = modelOf(rows, code);
  return node?.["billingModel"] === "Fast pris" && isLive(node);
};

/** What is to be said of one entry, by what the contract of billing makes of it. */
const ofRow = (
  rows: Rows,
  one: OracleRow,
  level: number,
  isOn: boolean,
): readonly (readonly [string, boolean])[] => {
  const { cells } = one;
  const isTime = one.register === "timeEntries";
  const isReleased = filled(cells["released"]);
  const isReviewed = Number(cells["reviewLevel"]) >= level;
  const customer = rows.customers?.find((row) => row["number"] === cells["customer"]);
  const isStopped =
    one.reasons.includes("neverTransfer") ||
    rows.projects?.find((row) => row["code"] === cells["project"])?.["neverTransfer"] === "Ja";
  const isTied = one.price === null && one.amount === null && !isTime;
  const day = String(cells["date"]);
  const isOutside =
    customer !== undefined &&
    ((filled(customer["startDate"]) && day < String(customer["startDate"])) ||
      (filled(customer["endDate"]) && day > String(customer["endDate"])));
  const isSettled = isReleased || Number(cells["reviewLevel"]) > 0;
  return [
    ["unusable-customer", isOutside || (customer?.["active"] === "Nej" && !isSettled)],
    ["released-without-customer", isReleased && !filled(cells["customer"])],
    ["released-not-reviewed", isOn && isReleased && !isReviewed],
    ["released-not-billable", isOn && isReleased && !one.billable],
    ["released-on-open-fixed-price", isTime && isOn && isReleased && isOpenFixed(rows, cells["project"])],
    [
      "billable-without-price",
      one.billable &&
        isReviewed &&
        !isStopped &&
        one.basis === "row" &&
        (isTime ? one.price === null : isTied),
    ],
    [
      "billable-without-customer",
      one.billable && isReviewed && !isReleased && !isStopped && !filled(cells["customer"]),
    ],
    [
      "released-at-another-price",
      isOn &&
        isReleased &&
        filled(cells["releasedPrice"]) &&
        one.price !== null &&
        Number(one.price) !== Number(cells["releasedPrice"]) * 100,
    ],
  ];
};

/** What a row's own tick says against its codes. */
const isAgainst = (rows: Rows, one: OracleRow, isOn: boolean): boolean => {
  const tick = one.cells["billable"];
  const turned = { ...one.cells, billable: tick === "Ja" ? "Nej" : "Ja" };
  const [other] = new Oracle({ ...rows, timeEntries: [], travelEntries: [], [one.register]: [turned] }).rows;
  // Codes that hold whatever is ticked leave nothing to say.
  const isLocked = other?.billable === one.billable;
  return isOn && filled(tick) && isLocked && (tick === "Ja") !== one.billable;
};

const ofProjects = (rows: Rows, all: readonly OracleRow[], isOn: boolean): Judged[] =>
  told(
    "closed-with-unreleased",
    "projects",
    rows.projects,
    (row) =>
      isOn &&
      row["status"] === "Avslutat" &&
      row["neverTransfer"] !== "Ja" &&
      all.some(
        (one) =>
          one.register === "timeEntries" &&
          one.cells["project"] === row["code"] &&
          one.billable &&
          !filled(one.cells["released"]) &&
          Number(one.cells["reviewLevel"]) > 0,
      ),
  );

const setting = (rows: Rows, name: string): unknown =>
  rows.settings?.find((row) => row["name"] === name)?.["value"];

/** Entries on their way to an invoice, and what is not as it should be there. */
export const release: Part = {
  name: "release",
  rules: [
    ...([
      "unusable-customer",
      "locked-billable",
      "released-without-customer",
      "released-not-reviewed",
    ] as const),
    ...(["released-not-billable", "released-on-open-fixed-price", "billable-without-price"] as const),
    ...(["billable-without-customer", "closed-with-unreleased", "released-at-another-price"] as const),
  ],
  books: fc
    .record({
      settings: fc
        .tuple(fc.constantFrom("Ja", "Ja", "Nej"), fc.constantFrom("Ja", "Nej"), fc.constantFrom("", 1, 2))
        .map((all) =>
          ["Fakturering i Tid", "Fakturering i Resa", "Granskningsnivå för frisläppning"].map((name, at) => ({
            name,
            value: all[at]!,
          })),
        ),
      dimensions: fc.constantFrom("Ja", "Ja", "").map((billing) => [
        {
          dimension: "6",
          singular: "Projekt",
          kind: "Projekt",
          billing: "Ja",
          pricePriority: 1,
          travelPrice: "Ja",
        },
        { dimension: "8", singular: "Kund", kind: "Kund", billing, pricePriority: 2 },
      ]),
      projects: fc
        .array(
          fc.record({
            billable: flag,
            billingModel: fc.constantFrom("", "", "Löpande", "Fast pris"),
            fixedPrice: fc.constantFrom<string | number>("", 5000),
            status: fc.constantFrom("", "", "Pågående", "Avslutat"),
            neverTransfer: fc.constantFrom("", "", "Ja"),
          }),
          { minLength: 3, maxLength: 3 },
        )
        .map((all) => all.map((row, at) => ({ ...row, code: codes[at]!, name: "Namn" }))),
      customers: fc
        .record({
          billable: flag,
          active: fc.constantFrom("", "Nej"),
          startDate: fc.constantFrom("", "2026-03-05"),
          endDate: fc.constantFrom("", "2026-02-01"),
        })
        .map((row) => [
          { ...row, number: "M3", name: "Åkers" },
          { number: "ÖST", name: "Öst" },
        ]),
      prices: fc.array(
        fc
          .record({
            dimension: fc.constantFrom("6", "6", "8"),
            usedIn: fc.constantFrom("Tid", "Tid", "Resa"),
            price: fc.constantFrom(1000, 950.5),
            validFrom: fc.constantFrom("", "2026-03-01"),
          })
          .chain((row) =>
            fc
              .constantFrom(...(row.dimension === "6" ? codes : ["M3", "ÖST"]))
              .map((code) => ({ ...row, code })),
          ),
        { maxLength: 4 },
      ),
      timeEntries: fc.array(
        entry.map((row) => ({ ...row, hours: 2 })),
        { maxLength: 5 },
      ),
      travelEntries: fc.array(
        entry.map((row) => ({ ...row, amount: 100, quantity: 1 })),
        { maxLength: 3 },
      ),
    })
    .map((rows) => ({
      ...rows,
      prices: rows.prices.map((row) => ({ whenDimension: "", whenCode: "", validTo: "", ...row })),
    })),
  judge: (rows) => {
    const level = setting(rows, "Granskningsnivå för frisläppning");
    const needed = level === "" ? 1 : Number(level);
    const isOn = (register: string): boolean =>
      setting(rows, register === "timeEntries" ? "Fakturering i Tid" : "Fakturering i Resa") === "Ja";
    const { rows: all } = new Oracle(rows, TODAY);
    return [
      ...all.flatMap((one) =>
        [
          ...ofRow(rows, one, needed, isOn(one.register)),
          ["locked-billable", isAgainst(rows, one, isOn(one.register))] as const,
        ].flatMap(([rule, is]): Judged[] => (is ? [[rule, one.register, one.row - 2, ""]] : [])),
      ),
      ...ofProjects(rows, all, isOn("timeEntries")),
    ];
  },
};
