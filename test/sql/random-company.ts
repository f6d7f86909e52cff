import fc from "fast-check";
import { randomBooks } from "../billing/random-book";
import { randomControls } from "../billing/random-controls";
import type { Row, Rows } from "../rules/books";

/** A book, and the day that is asked up to; none where it is blank. */
export type Company = { readonly book: Rows; readonly until: string };

const stamps = fc.constantFrom<Row>(
  {},
  {},
  { releasedAmount: 1234.5 },
  { releasedPrice: 700, releasedAmount: 700.01 },
);
const billedHours = fc.constantFrom<string | number>("", "", 1, 0, 0.3, "fem");
const articles = fc.constantFrom("", "", "A1", "a2");

const settings = fc
  .record({
    counts: fc.constantFrom("Ja", "", ""),
    rate: fc.constantFrom<string | number>("", "", 6),
    time: articles,
    travel: articles,
    fixed: articles,
  })
  .map(({ counts, rate, time, travel, fixed }): Row[] => [
    { name: "Räkna med fakturerbar tid vid tidskontroller", value: counts },
    { name: "Momssats (%)", value: rate },
    { name: "Artikel för tid", value: time },
    { name: "Artikel för resa", value: travel },
    { name: "Artikel för fast pris", value: fixed },
  ]);

const within = (rows: readonly Row[] = [], more: readonly Row[]): Row[] =>
  rows.map((row, at) => ({ ...row, ...more[at % more.length] }));

const more = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 7, maxLength: 7 });

/** The first project at a fixed price that is closed, with nothing of it gone. */
const atFixedPrice = ([first, ...rest]: readonly Row[]): Row[] => [
  { ...first, billingModel: "Fast pris", fixedPrice: 12_345.67, status: "Avslutat", releasedFixedPrice: "" },
  ...rest,
];

const ordered = (row: Row): Row => ({
  ...row,
  ...((row["customer"] === "" || row["customer"] === "BORTA") && { customer: "ÖST" }),
  ...(row["date"] === "" && { date: "2026-03-02" }),
  ...(row["released"] === "ja" && { released: "" }),
  reviewLevel: 2,
});

/** A company whose time is in order, so that much of it is ready: what each row still says of itself differs. */
const inOrder = (book: Rows): Rows => {
  const { settings = [], dimensions = [], projects = [], customers = [], codes = [], prices = [] } = book;
  return {
    ...book,
    settings: settings.map((one) => (one["name"] === "Fakturering i Tid" ? { ...one, value: "Ja" } : one)),
    dimensions: dimensions.map((one) => (one["dimension"] === "1" ? one : { ...one, billing: "Ja" })),
    projects: projects.map((one) => ({ ...one, billable: "Ja – alltid", neverTransfer: "" })),
    customers: customers.map((one) => ({ ...one, billable: "" })),
    codes: codes.map((one) => ({ ...one, billable: "" })),
    prices: [
      ...prices,
      { dimension: "8", code: "ÖST", usedIn: "Tid", price: 812.5, validFrom: "2026-03-01" },
      { dimension: "8", code: "M3", usedIn: "Tid", price: 333.33 },
    ],
    timeEntries: (book.timeEntries ?? []).map(ordered),
  };
};

/** Books of the kind that the tests recompute row by row, with billed hours, stamps of what is released, articles, rates and controls. */
export const randomCompanies: fc.Arbitrary<Company> = fc
  .record({
    book: randomBooks,
    controls: randomControls,
    settings,
    stamps: more(stamps),
    billed: more(billedHours.map((hours): Row => ({ billedHours: hours }))),
    articles: more(articles.map((article): Row => ({ Artikel: article }))),
    gone: more(fc.constantFrom<Row>({}, {}, {}, { releasedFixedPrice: 900 })),
    rate: fc.constantFrom<string | number>("", 12),
    isFixed: fc.constantFrom(true, false, false),
    isInOrder: fc.boolean(),
    until: fc.constantFrom("", "2026-02-28", "2026-03-31"),
  })
  .map(({ book: random, until, isInOrder, isFixed, ...own }) => {
    const book = isInOrder ? inOrder(random) : random;
    const projects = within(book.projects, own.gone);
    const stamped = isFixed ? [{ released: "" }] : own.stamps;
    return {
      until,
      book: {
        ...book,
        controls: own.controls,
        settings: [...(book.settings ?? []), ...own.settings],
        dimensions: [...(book.dimensions ?? []), { dimension: "5", singular: "Artikel" }],
        codes: [...(book.codes ?? []), { dimension: "5", code: "A1", name: "Arbete", vatRate: own.rate }],
        projects: isFixed ? atFixedPrice(projects) : projects,
        timeEntries: within(within(within(book.timeEntries, stamped), own.billed), own.articles),
        travelEntries: within(within(book.travelEntries, own.stamps), own.articles.toReversed()),
      },
    };
  });
