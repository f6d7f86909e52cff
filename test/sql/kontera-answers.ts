import { groupings } from "#core/billing/group-keys";
import { releaseStates } from "#core/billing/reasons";
import { billing } from "../billing/books";
import type { BillingTold, LineTold, PartTold, SumsTold } from "../billing/told";
import { budgetAnswers, controlAnswers } from "./kontera-budgets";
import type { Company } from "./random-company";
import { code, parts } from "./units";

const cents = (kronor: number | null): string => parts(kronor, 100);
const tenThousandths = (hours: number | null): string => parts(hours, 10_000);

const figures = (part: PartTold): string =>
  [
    part.rows,
    tenThousandths(part.hours),
    tenThousandths(part.billableHours),
    cents(part.amount),
    cents(part.travel),
    part.unpriced,
    cents(part.invoice),
  ].join(" ");

const sumLines = (at: number, by: string, name: string, sums: SumsTold): string[] => [
  ...releaseStates
    .filter((state) => sums[state].rows > 0)
    .map((state) => `sum ${at} ${by} ${name} ${state} ${figures(sums[state])}`),
  ...Object.entries(sums.reasons).map(([reason, { rows, hours, amount, unpriced }]) =>
    ["reason", at, by, name, reason, rows, tenThousandths(hours), cents(amount), unpriced].join(" "),
  ),
  ...(sums.rows > 0
    ? [
        `sum ${at} ${by} ${name} all ${figures(sums)}`,
        [
          ...["key", at, by, name, sums.oldest ?? "-"],
          ...["0-30", "31-60", "61-90", "90+", "noDate"].map((age) => cents(sums.ageing[age] ?? 0)),
          ...[cents(sums.effectiveRate), cents(sums.billableShare), sums.unstamped],
          ...[tenThousandths(sums.writeDown.hours), cents(sums.writeDown.amount)],
        ].join(" "),
      ]
    : []),
];

const rowLines = ({ rows, uncounted }: BillingTold, at: number): string[] => [
  ...rows.map((row) =>
    [
      ...[
        "row",
        at,
        row.register,
        row.row,
        row.state,
        cents(row.amount),
        cents(row.invoice),
        cents(row.price),
      ],
      ...[row.priceSource, row.priceRow ?? "-", row.billable, row.basis === "fixedPrice"],
      row.reasons.toSorted().join(),
    ].join(" "),
  ),
  ...uncounted.map((row) => `uncounted ${at} ${row.register} ${row.row} ${row.reason}`),
];

const fixedLines = ({ fixedPrices }: BillingTold, at: number): string[] =>
  fixedPrices.map((one) =>
    [
      ...[
        "fixed",
        at,
        code(one.project),
        one.state,
        cents(one.fixedPrice),
        one.rows,
        tenThousandths(one.hours),
      ],
      ...[cents(one.value), one.unpriced, cents(one.margin), cents(one.perHour), one.blockedRows],
      one.customers.map(code).toSorted().join() || "-",
    ].join(" "),
  );

const invoiceLine = (at: number, summing: string, line: LineTold): string => {
  const rows = line.rows.map(({ register, row }) => `${register}:${row}`).join();
  const units = parts(line.quantity, line.kind === "travel" ? 1_000_000 : 10_000);
  return [
    ...["line", at, summing, line.kind, code(line.project), code(line.customer), line.date ?? "-", units],
    ...[
      cents(line.price),
      cents(line.amount),
      cents(line.rowsAmount),
      code(line.article),
      line.vatRate,
      rows,
    ],
  ].join(" ");
};

const basisLines = ({ book, until }: Company, at: number): string[] =>
  (["row", "date"] as const).flatMap((summing) => {
    const { lines = [], vat = [] } = billing(book, { ...(until !== "" && { until }), lines: summing });
    return [
      ...lines.map((line) => invoiceLine(at, summing, line)),
      ...vat.map((one) =>
        ["vat", at, summing, code(one.customer), one.vatRate, cents(one.base), cents(one.vat)].join(" "),
      ),
    ];
  });

/** What Kontera says of a company, a line each: rows, sums, fixed prices, invoice lines, VAT, budgets and controls. */
export const konteraAnswers = (company: Company, at: number): string[] => {
  const { book, until } = company;
  const day = until === "" ? {} : { until };
  const whole = billing(book, day);
  return [
    ...rowLines(whole, at),
    ...sumLines(at, "whole", "-", whole.totals),
    ...groupings.flatMap((by) =>
      (billing(book, { ...day, by: [by] }).groups ?? []).flatMap((group) =>
        sumLines(at, by, code(group[by]), group),
      ),
    ),
    ...fixedLines(whole, at),
    ...basisLines(company, at),
    ...budgetAnswers(book, at),
    ...controlAnswers(book, at),
  ];
};
