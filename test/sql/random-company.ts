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
    until: fc.constantFrom("", "2026-02-28", "2026-03-31"),
  })
  .map(({ book, until, isFixed, ...own }) => {
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
