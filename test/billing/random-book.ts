import fc from "fast-check";
import type { CellValue } from "#core/values/cell";
import type { Row, Rows } from "../rules/books";
import { inOrder } from "./in-order";

const of = (...cells: readonly CellValue[]) => fc.constantFrom(...cells);
const flags = of(
  "Ja – alltid",
  "Ja – alltid",
  "Nej – aldrig",
  "Kan faktureras, föreslå Ja",
  "Kan faktureras, föreslå Nej",
  "",
);
const yes = of("Ja", "Ja", "Ja", "Nej", "");
const dates = of("2026-01-10", "2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01", "");
const codes = ["A", "A.B", "A.B.C", "A.D", "E"];
const customers = of("M3", "m3", "ÖST", "ÖST", "BORTA", "");
const rowsOf = (
  fields: Readonly<Record<string, fc.Arbitrary<CellValue>>>,
  most: number,
): fc.Arbitrary<Row[]> => fc.array(fc.record(fields), { maxLength: most });

const projects = fc.tuple(
  ...codes.map((code) =>
    fc.record({
      code: fc.constant(code),
      name: fc.constant(code),
      billable: flags,
      billingModel: of("Fast pris", "Löpande", "", "", ""),
      fixedPrice: of(1000, 12_345.67, "", ""),
      status: of("Avslutat", "Avslutat", "Pågående", ""),
      neverTransfer: of("", "", "", "Ja"),
      externalComment: of("", `Etapp ${code}`),
      budgetHours: of("", "", 10),
      budgetAmount: of("", "", 5000),
    }),
  ),
);

const dimensions = fc
  .record({ project: yes, customer: yes, kst: of("Ja", "", ""), travel: of("6", "8") })
  .map(({ project, customer, kst, travel }): Row[] => [
    {
      dimension: "6",
      singular: "Projekt",
      kind: "Projekt",
      billing: project,
      pricePriority: 1,
      travelPrice: travel === "6" ? "Ja" : "",
    },
    {
      dimension: "8",
      singular: "Kund",
      kind: "Kund",
      billing: customer,
      pricePriority: 2,
      travelPrice: travel === "8" ? "Ja" : "",
    },
    { dimension: "1", singular: "Kst", billing: kst },
  ]);

const prices = rowsOf(
  {
    dimension: of("6", "6", "6", "8", "1"),
    code: of("A", "A.B", "A.B.C", "a.d", "E", "M3", "10"),
    whenDimension: of("", "", "", "", "8", "1"),
    whenCode: of("", "", "", "", "M3", "10"),
    usedIn: of("Tid", "Tid", "Tid", "Resa"),
    price: of(1000, 333.33, 0, 0.01, 950.5, ""),
    validFrom: of("", "", "", "2026-03-01"),
    validTo: of("", "", "", "2026-02-28", "2026-03-31"),
  },
  14,
);

const entry = {
  date: dates,
  employee: of("1", "2", " 2", ""),
  customer: customers,
  billable: of("", "", "", "Ja", "Nej"),
  reviewLevel: of(1, 1, 2, 0, ""),
  released: of("", "", "", "", "2026-05-04", "ja"),
  Kst: of("10", "20", ""),
};

const timeEntries = rowsOf(
  {
    ...entry,
    project: of(...codes, ...codes, " a.b ", "BORTA", ""),
    hours: of(1, 2.5, -0.5, 0.0001, 7.25, 0.3, "", "tre"),
    externalComment: of("", "", "Möte", "Arbete"),
  },
  24,
);

const travelEntries = rowsOf(
  {
    ...entry,
    project: of(...codes, "", "BORTA"),
    quantity: of("", 1, 12.5, 0.333_333),
    amount: of(100, 2000.5, -20, "", "?"),
    description: of("", "Tåg"),
  },
  10,
);

/** Books where billing has much to say: prices that tie and end, fixed prices, rows of every state; much of every other is ready. */
export const randomBooks: fc.Arbitrary<Rows> = fc
  .record({
    time: of("Ja", "Ja", "Ja", "Nej"),
    travel: of("Ja", "Ja", "Nej"),
    inherit: of("Ja", "Nej", ""),
    level: of("", 0, 2),
    dimensions,
    projects,
    customers: fc.tuple(
      ...["M3", "ÖST"].map((number) =>
        fc.record({
          number: fc.constant(number),
          name: fc.constant(number),
          billable: flags,
          vatRate: of("", "", 0, 12),
        }),
      ),
    ),
    codes: fc
      .record({ billable: flags })
      .map(({ billable }): Row[] => [{ dimension: "1", code: "10", name: "Tio", billable }]),
    prices,
    timeEntries,
    travelEntries,
    isInOrder: fc.boolean(),
  })
  .map(({ time, travel, inherit, level, isInOrder, ...rows }) => {
    const book: Rows = {
      settings: [
        { name: "Fakturering i Tid", value: time },
        { name: "Fakturering i Resa", value: travel },
        { name: "Priser ärvs i trädet", value: inherit },
        { name: "Granskningsnivå för frisläppning", value: level },
      ],
      ...rows,
    };
    return isInOrder ? inOrder(book) : book;
  });
