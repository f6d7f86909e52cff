import { line, named, quotient, told } from "./phrases";

const rate = (customer: string, article: string): string => `coalesce(
  (SELECT TRY_CAST(nullif("vatRate", '') AS INTEGER) FROM customers
   WHERE customers.book = going.book AND lower(trim(number)) = ${customer}),
  (SELECT TRY_CAST(nullif("vatRate", '') AS INTEGER) FROM codes
   WHERE codes.book = going.book AND dimension = '5' AND lower(trim(code)) = ${article}), terms."vatRate")`;

/** What is ready and billed itself, with the article and the rate of its line. */
const ready = `CREATE TABLE going AS SELECT stood.*,
    CASE WHEN article <> '' THEN article WHEN "isTime" THEN lower("ofTime") ELSE lower("ofTravel") END AS "lineArticle",
    CASE WHEN "isTime" THEN coalesce(billed, hours) ELSE quantity END AS units
  FROM stood JOIN terms USING (book) WHERE state = 'ready' AND NOT "isFixed"`;

/** Every fixed price with what is put in, and the ready rows that it goes with. */
const fixed = `CREATE TABLE fixed AS SELECT node.book, node.code, node.status, node."fixedPrice" AS price,
    count(id) AS rows, coalesce(sum(hours), 0) AS hours, coalesce(sum(amount), 0) AS value,
    count(id) FILTER (WHERE amount IS NULL) AS unpriced, count(id) FILTER (WHERE state = 'blocked') AS kept,
    array_to_string(list_sort(list_distinct(list(customer) FILTER (WHERE state <> 'notBillable' AND customer <> ''))), ',') AS customers,
    list_distinct(list(customer) FILTER (WHERE state = 'ready')) AS "readyCustomers",
    list_sort(list(line) FILTER (WHERE state = 'ready')) AS "readyRows",
    CASE WHEN node."isStamped" OR count(id) FILTER (WHERE state = 'released') > 0 THEN 'released'
      WHEN node.status <> 'Avslutat' THEN 'open' WHEN count(id) FILTER (WHERE state = 'ready') > 0 THEN 'ready'
      WHEN count(id) > 0 THEN 'blocked' ELSE 'noTime' END AS state
  FROM tree AS node LEFT JOIN stood ON stood.book = node.book AND stood.node = node.code AND stood."isTime"
  WHERE node.model = 'Fast pris' GROUP BY node.book, node.code, node.status, node."fixedPrice", node."isStamped"`;

/** The lines of an invoice basis, a row each or merged by date, in öre and parts of a unit. */
const lines = (summing: "row" | "date"): string => `CREATE TABLE "${summing}Lines" AS
  WITH drafts AS (SELECT book, "isTime", CASE WHEN "isTime" THEN 'time' ELSE 'travel' END AS kind, project, customer,
      day, price, "lineArticle" AS article, CASE WHEN price IS NOT NULL THEN sum(units) END AS units,
      sum(invoice) AS "rowsAmount", string_agg(register || ':' || line, ',' ORDER BY line) AS rows
    FROM going GROUP BY book, "isTime", project, customer, day, price, "lineArticle",
      ${summing === "row" ? "id" : `CASE WHEN "isTime" THEN 0 ELSE id END, kst, going.article`})
  SELECT going.book, kind, project, customer, day, units, price,
    CASE WHEN price IS NULL THEN "rowsAmount" WHEN "isTime" THEN ${quotient("(units * price)", "10000")}
      ELSE ${quotient("(units * price)", "1000000")} END AS amount, "rowsAmount", going.article,
    ${rate("going.customer", "going.article")} AS rate, rows
  FROM drafts AS going JOIN terms USING (book)
  UNION ALL SELECT going.book, 'fixedPrice', going.code,
    CASE WHEN len("readyCustomers") = 1 THEN "readyCustomers"[1] ELSE '' END AS customer, NULL, NULL, price, price, price,
    lower("ofFixed") AS article,
    ${rate(`CASE WHEN len("readyCustomers") = 1 THEN "readyCustomers"[1] END`, `lower("ofFixed")`)},
    array_to_string(list_transform("readyRows", lambda one: 'timeEntries:' || one), ',')
  FROM fixed AS going JOIN terms USING (book) WHERE state = 'ready' AND price IS NOT NULL`;

/** What is put together once, for others to ask of. */
export const lineTables: readonly string[] = [ready, fixed, lines("row"), lines("date")];

const VAT = quotient("(sum(amount) * rate)", "100");

/** The fixed prices, the invoice lines in both ways, and the VAT of each customer and rate. */
export const lineQueries: readonly string[] = [
  `${line(
    ...["'fixed'", "book", "code", "state", told("price"), "rows", told("hours"), told("value"), "unpriced"],
    told(`CASE WHEN unpriced = 0 THEN price - value END`),
    told(`CASE WHEN hours > 0 THEN ${quotient("(price * 10000)", "hours")} END`),
    ...["kept", named("customers")],
  )} FROM fixed`,
  ...(["row", "date"] as const).flatMap((summing) => [
    `${line(
      ...["'line'", "book", `'${summing}'`, "kind", named("project"), named("customer"), named("day")],
      ...[
        told("units"),
        told("price"),
        told("amount"),
        told('"rowsAmount"'),
        named("article"),
        "rate",
        "rows",
      ],
    )} FROM "${summing}Lines"`,
    `${line("'vat'", "book", `'${summing}'`, named("customer"), "rate", told("sum(amount)"), told(VAT))}
     FROM "${summing}Lines" GROUP BY book, customer, rate`,
  ]),
];
