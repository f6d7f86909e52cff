import { groupings } from "../../src/billing/group-keys";
import { releaseStates } from "../../src/billing/reasons";
import { tableOf } from "../../src/book/book";
import { standingReader } from "../../src/budget/control-standing";
import { rollUp } from "../../src/budget/rollup";
import { controlIn } from "../../src/resolve/controls";
import { finish } from "../../src/values/task";
import { billing } from "../../test/billing/books";
import type { PartTold, SumsTold } from "../../test/billing/told";
import { bookOf } from "../../test/rules/books";
import type { Company } from "./random-company";

const cents = (kronor: number | null): string => (kronor === null ? "-" : String(Math.round(kronor * 100)));
const tenThousandths = (hours: number): string => String(Math.round(hours * 10_000));
const key = (name: string | null | undefined): string => name?.trim().toLowerCase() ?? "-";

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
  ...(sums.rows > 0
    ? [
        `sum ${at} ${by} ${name} all ${figures(sums)}`,
        `written down ${at} ${by} ${name} ${tenThousandths(sums.writeDown.hours)} ${cents(sums.writeDown.amount)}`,
      ]
    : []),
];

const billingLines = ({ book, until }: Company, at: number): string[] => {
  const day = until === "" ? {} : { until };
  const whole = billing(book, day);
  return [
    ...whole.rows.map((row) =>
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
        ...[row.billable, row.basis === "fixedPrice", row.reasons.toSorted().join()],
      ].join(" "),
    ),
    ...whole.uncounted.map((row) => `uncounted ${at} ${row.register} ${row.row} ${row.reason}`),
    ...sumLines(at, "whole", "-", whole.totals),
    ...groupings.flatMap((by) =>
      (billing(book, { ...day, by: [by] }).groups ?? []).flatMap((group) =>
        sumLines(at, by, key(group[by]), group),
      ),
    ),
  ];
};

/** What Kontera says of a company, a line each: rows, sums, budgets and controls. */
export const konteraAnswers = (company: Company, at: number): string[] => {
  const book = bookOf(company.book);
  const standingOf = standingReader(book);
  const controls = tableOf(book, "controls");
  return [
    ...billingLines(company, at),
    ...[...finish(rollUp(book)).nodes].map(
      (node) => `budget ${at} ${key(node.code)} ${node.budgetHours ?? "-"} ${node.budgetAmount ?? "-"}`,
    ),
    ...Array.from(controls?.order ?? [], (row, place) => {
      const control = controlIn(book, row);
      if (!control) throw new Error("A control could not be read");
      const { used, verdict } = finish(standingOf(control));
      return `control ${at} ${place + 2} ${used} ${verdict}`;
    }),
  ];
};
