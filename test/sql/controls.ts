import { line, quotient, told } from "./phrases";

const TODAY = "DATE '2026-03-16'";

/** What each time row adds to each control that counts it: hours or öre, in the unit that the control weighs in. */
const counted = `CREATE TABLE counted AS
  SELECT controls.book, controls.line AS control, stood.line, day,
    controls.control AS of, CASE WHEN controls.control <> 'Fakturerbar tid'
        THEN CASE WHEN NOT "countsBillable" OR "isBillable" THEN hours END
      WHEN "isBillable" AND level >= 1 THEN "billedAmount" END AS adds,
    CASE WHEN controls.control = 'Fakturerbar tid' AND "isBillable" THEN "billedAmount" END AS "withUnreviewed",
    controls.control = 'Fakturerbar tid' AND "isBillable" AND "billedAmount" IS NULL AS "isUnpriced", level
  FROM controls JOIN terms USING (book)
  JOIN ways ON ways.book = controls.book AND ways.above = lower(trim(controls.project))
  JOIN stood ON stood.book = ways.book AND stood.project = ways.code AND stood."isTime"
    AND (controls.customer = '' OR stood.customer = lower(trim(controls.customer)))
    AND (controls.period = '' OR controls.period = 'månad' AND strftime(stood.day, '%Y-%m') = '2026-03'
      OR controls.period = 'år' AND year(stood.day) = 2026)`;

/** Both sides of a control as whole numbers: what is used × by, and the limit. */
const weighed = `CREATE TABLE weighed AS WITH limits AS (
    SELECT controls.book, controls.line AS control, controls.control AS of, kind, period, budgets.hours AS budget,
      NOT terms."inTime" AND (controls.control = 'Fakturerbar tid' OR terms."countsBillable") AS "isOff",
      ("limit"::DECIMAL(18, 4) * 100)::HUGEINT AS most
    FROM controls JOIN terms USING (book)
    LEFT JOIN budgets ON budgets.book = controls.book AND budgets.code = lower(trim(controls.project)))
  SELECT limits.*, CASE of WHEN 'Budgeterad tid' THEN 10000 ELSE 1 END AS scale,
    CASE of WHEN 'Budgeterad tid' THEN most * coalesce(budget, 0) WHEN 'Timmar' THEN most * 100 ELSE most END AS under,
    coalesce(sum(adds), 0) AS used, coalesce(sum("withUnreviewed"), 0) AS more,
    count(*) FILTER (WHERE "isUnpriced" AND level >= 1) AS unpriced, count(*) FILTER (WHERE "isUnpriced") AS "unpricedMore",
    coalesce(sum(adds) FILTER (WHERE day <= ${TODAY} AND day > ${TODAY} - 28), 0) AS pace,
    string_agg(line, ',' ORDER BY day NULLS LAST, line) FILTER (WHERE adds IS NOT NULL) AS rows
  FROM limits LEFT JOIN counted USING (book, control, of) GROUP BY ALL`;

const reaches = (used: string, under: string): string =>
  `(${used} > 0 AND (kind = 'Varning' AND ${used} * scale >= ${under} OR ${used} * scale > ${under}))`;

const VERDICT = `CASE WHEN of = 'Budgeterad tid' AND budget IS NULL OR "isOff" THEN 'inactive'
  WHEN ${reaches("used", "under")} THEN 'reached' ELSE 'clear' END`;

/** The row with which the running sum last went from not reached to reached. */
const tripped = `CREATE TABLE tripped AS WITH running AS (
    SELECT book, control, line, sum(adds) OVER sofar AS upto, row_number() OVER sofar AS place
    FROM counted WHERE adds IS NOT NULL WINDOW sofar AS (PARTITION BY book, control ORDER BY day NULLS LAST, line)),
  stood AS (SELECT running.*, ${reaches("upto", "under")} AS "isReached" FROM running JOIN weighed USING (book, control)),
  turned AS (SELECT *, lag("isReached", 1, false) OVER (PARTITION BY book, control ORDER BY place) AS "wasReached" FROM stood)
  SELECT book, control, arg_max(line, place) AS line FROM turned
  WHERE "isReached" AND NOT "wasReached" GROUP BY book, control`;

const forecast = `CREATE TABLE foretold AS SELECT book, control, min(ahead) AS ahead
  FROM weighed, range(1, 3651) AS days(ahead)
  WHERE pace > 0 AND ${reaches("(used * 28 + ahead * pace)", "(under * 28)")} GROUP BY book, control`;

/** What is put together once, for others to ask of. */
export const controlTables: readonly string[] = [counted, weighed, tripped, forecast];

const share = `CASE WHEN of = 'Budgeterad tid' THEN ${quotient("(used * 10000)", "coalesce(budget, 0)")}
  WHEN of = 'Timmar' THEN ${quotient("(used * 100)", "most")} ELSE ${quotient("(used * 10000)", "most")} END`;

/** Every control: how it stands, what it counts, the row that tripped it, and when it will be reached. */
export const controlQueries: readonly string[] = [
  `${line(
    ...[
      "'control'",
      "book",
      "control",
      VERDICT,
      told("used"),
      told(`CASE of WHEN 'Fakturerbar tid' THEN more ELSE used END`),
    ],
    ...[told(share), "unpriced", '"unpricedMore"', "coalesce(rows, '-')"],
    `coalesce((CASE WHEN ${VERDICT} = 'reached' THEN tripped.line END)::VARCHAR, '-')`,
    `coalesce((CASE WHEN ${VERDICT} = 'clear' AND (period = '' OR ahead <= CASE period WHEN 'månad' THEN 15 ELSE 290 END)
      THEN ${TODAY} + ahead::INTEGER END)::VARCHAR, '-')`,
  )} FROM weighed LEFT JOIN tripped USING (book, control) LEFT JOIN foretold USING (book, control)`,
];
