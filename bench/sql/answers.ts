/** A number or nothing as it is compared. */
const told = (column: string): string => `coalesce((${column})::HUGEINT::VARCHAR, '-')`;
const line = (...parts: readonly string[]): string => `SELECT concat_ws(' ', ${parts.join(", ")}) AS line`;

const sums = [
  ...[
    "count(*)",
    "sum(hours)",
    'sum("billableHours")',
    "sum(amount)",
    'sum(amount) FILTER (WHERE NOT "isTime")',
  ],
  ...["count(*) FILTER (WHERE amount IS NULL)", "sum(invoice)"],
]
  .map((sum) => told(`coalesce(${sum}, 0)`))
  .join(", ");

const parts = (by: string, key: string, from: string): readonly string[] => [
  `${line("'sum'", "book", `'${by}'`, key, "state", sums)} FROM ${from} GROUP BY book, ${key}, state`,
  `${line("'sum'", "book", `'${by}'`, key, "'all'", sums)} FROM ${from} GROUP BY book, ${key}`,
  `${line(
    ...["'written down'", "book", `'${by}'`, key],
    told(
      `coalesce(sum(hours - coalesce(billed, hours)) FILTER (WHERE "isTime" AND "isBillable" AND amount IS NOT NULL), 0)`,
    ),
    told(`coalesce(sum(amount - "billedAmount") FILTER (WHERE "isBillable" AND amount IS NOT NULL), 0)`),
  )} FROM ${from} GROUP BY book, ${key}`,
];

/** The rows at each node of the tree and below it. */
const rolled = `(SELECT stood.*, ways.above AS node FROM stood JOIN ways
  ON ways.book = stood.book AND ways.code = stood.project JOIN tree ON tree.book = ways.book AND tree.code = ways.above
  UNION ALL SELECT *, '-' FROM stood WHERE project = '') AS rolled`;

const or = (column: string): string => `coalesce(nullif(${column}::VARCHAR, ''), '-')`;

/** A node's own budget, or the sum of those below that no other stands above. */
const budget = (column: string): string => `(SELECT sum(below.${column}) FROM ways
  JOIN tree AS below ON below.book = ways.book AND below.code = ways.code AND below.${column} IS NOT NULL
  WHERE ways.book = tree.book AND ways.above = tree.code AND NOT EXISTS (SELECT 1 FROM ways AS between
    JOIN ways AS within ON within.book = between.book AND within.code = between.above AND within.above = tree.code
    JOIN tree AS middle ON middle.book = between.book AND middle.code = between.above AND middle.${column} IS NOT NULL
    WHERE between.book = ways.book AND between.code = ways.code AND between.steps > 0))`;

const control = `WITH counted AS (
    SELECT controls.book, controls.line, controls.control, controls.kind, terms."countsBillable", terms."inTime",
      (controls."limit"::DECIMAL(18, 4) * 100)::HUGEINT AS most, lower(trim(controls.project)) AS project,
      stood.id, stood.hours, stood."billableHours", stood."isBillable", stood."billedAmount", stood.level
    FROM controls JOIN terms USING (book)
    LEFT JOIN ways ON ways.book = controls.book AND ways.above = lower(trim(controls.project))
    LEFT JOIN stood ON stood.book = ways.book AND stood.project = ways.code AND stood."isTime"
      AND (controls.customer = '' OR stood.customer = lower(trim(controls.customer)))
      AND (controls.period = '' OR controls.period = 'månad' AND strftime(stood.day, '%Y-%m') = '2026-03'
        OR controls.period = 'år' AND year(stood.day) = 2026)),
  used AS (SELECT book, line, control, kind, most, project, "countsBillable", "inTime",
      coalesce(sum(CASE WHEN id IS NULL THEN 0 WHEN control = 'Fakturerbar tid'
        THEN CASE WHEN "isBillable" AND level >= 1 THEN coalesce("billedAmount", 0) ELSE 0 END
        WHEN "countsBillable" THEN CASE WHEN "isBillable" THEN hours ELSE 0 END ELSE hours END), 0) AS used
    FROM counted GROUP BY ALL),
  weighed AS (SELECT used.*, budgets.hours AS budget, CASE control WHEN 'Budgeterad tid' THEN used * 10000
      WHEN 'Timmar' THEN used ELSE used END AS over,
    CASE control WHEN 'Budgeterad tid' THEN most * coalesce(budgets.hours, 0) WHEN 'Timmar' THEN most * 100 ELSE most END AS under
    FROM used LEFT JOIN budgets ON budgets.book = used.book AND budgets.code = used.project)
  ${line(
    ...["'control'", "book", "line", told("used")],
    `CASE WHEN control = 'Budgeterad tid' AND budget IS NULL THEN 'inactive'
       WHEN NOT "inTime" AND (control = 'Fakturerbar tid' OR "countsBillable") THEN 'inactive'
       WHEN used > 0 AND (kind = 'Varning' AND over >= under OR over > under) THEN 'reached' ELSE 'clear' END`,
  )} FROM weighed`;

/** What is asked first, for others to ask of. */
export const budgetTable = `CREATE TABLE budgets AS
  SELECT book, code, ${budget('"budgetHours"')} AS hours, ${budget('"budgetAmount"')} AS amount FROM tree`;

/** Everything that both must say alike, a line each. */
export const answerQueries: readonly string[] = [
  `${line("'row'", "book", "register", "line", "state", told("amount"), told("invoice"), told('"toldPrice"'), '"isBillable"', '"isFixed"', "array_to_string(reasons, ',')")} FROM stood`,
  `${line("'uncounted'", "book", "register", "line", "why")} FROM entry WHERE why IS NOT NULL`,
  ...parts("whole", "'-'", "stood"),
  ...parts("customer", or("customer"), "stood"),
  ...parts("employee", or("employee"), "stood"),
  ...parts("month", or("strftime(day, '%Y-%m')"), "stood"),
  ...parts("project", "node", rolled),
  `${line("'budget'", "book", "budgets.code", told("budgets.hours"), told("budgets.amount"))} FROM budgets`,
  control,
];
