import { line, named, quotient, told } from "./phrases";

/** The day that ages are as of: the last that is billed, else the tests' own. */
const ON = `coalesce(nullif(until, '')::DATE, DATE '2026-03-16')`;
const DAYS = `date_diff('day', day, ${ON})`;

const UNRELEASED = `state IN ('ready', 'blocked')`;

const sums = [
  ...["count(*)", "sum(hours)", 'sum("billableHours")', "sum(amount)"],
  ...[`sum(amount) FILTER (WHERE NOT "isTime")`, "count(*) FILTER (WHERE amount IS NULL)", "sum(invoice)"],
]
  .map((sum) => told(`coalesce(${sum}, 0)`))
  .join(", ");

const aged = (which: string): string =>
  told(`coalesce(sum(amount) FILTER (WHERE ${UNRELEASED} AND ${which}), 0)`);

const WORKED_BILLABLE = `coalesce(sum(hours) FILTER (WHERE "isBillable"), 0)`;
const ON_INVOICES = `coalesce(sum(invoice) FILTER (WHERE state IN ('released', 'ready')), 0)`;

/** What rows of a grouping come to: by state and in all, by reason, by age, and what an hour brings. */
const parts = (by: string, group: string, from: string): readonly string[] => [
  `${line("'sum'", "book", `'${by}'`, group, "state", sums)} FROM ${from} GROUP BY book, ${group}, state`,
  `${line("'sum'", "book", `'${by}'`, group, "'all'", sums)} FROM ${from} GROUP BY book, ${group}`,
  `${line(
    ...["'reason'", "book", `'${by}'`, group, "reason", "count(*)", told("coalesce(sum(hours), 0)")],
    ...[told("coalesce(sum(amount), 0)"), "count(*) FILTER (WHERE amount IS NULL)"],
  )} FROM (SELECT *, unnest(reasons) AS reason FROM ${from}) GROUP BY book, ${group}, reason`,
  `${line(
    ...["'key'", "book", `'${by}'`, group, `coalesce((min(day) FILTER (WHERE ${UNRELEASED}))::VARCHAR, '-')`],
    ...[
      aged(`${DAYS} BETWEEN 0 AND 30`),
      aged(`${DAYS} BETWEEN 31 AND 60`),
      aged(`${DAYS} BETWEEN 61 AND 90`),
    ],
    ...[aged(`${DAYS} > 90`), aged("day IS NULL")],
    told(quotient(`(${ON_INVOICES} * 10000)`, WORKED_BILLABLE)),
    told(quotient(`(${WORKED_BILLABLE} * 10000)`, "coalesce(sum(hours), 0)")),
    `count(*) FILTER (WHERE state = 'released' AND stamp IS NULL)`,
    told(
      `coalesce(sum(hours - coalesce(billed, hours)) FILTER (WHERE "isTime" AND "isBillable" AND amount IS NOT NULL), 0)`,
    ),
    told(`coalesce(sum(amount - "billedAmount") FILTER (WHERE "isBillable" AND amount IS NOT NULL), 0)`),
  )} FROM ${from} GROUP BY book, ${group}`,
];

/** The rows at each node of the tree and below it. */
export const ROLLED = `(SELECT stood.*, ways.above AS node_above FROM stood JOIN ways
  ON ways.book = stood.book AND ways.code = stood.project JOIN tree ON tree.book = ways.book AND tree.code = ways.above
  UNION ALL SELECT *, '-' FROM stood WHERE project = '') AS rolled`;

/** The sums of all rows and of each group. */
export const sumQueries: readonly string[] = [
  ...parts("whole", "'-'", "stood"),
  ...parts("customer", named("customer"), "stood"),
  ...parts("employee", named("employee"), "stood"),
  ...parts("month", named("strftime(day, '%Y-%m')"), "stood"),
  ...parts("project", "node_above", ROLLED),
];
