import { key, scaled } from "./phrases";

const shared = [
  ...["date", "employee", "project", "customer", "Kst", "Artikel", "billable", "reviewLevel", "released"],
  ...["releasedPrice", "releasedAmount"],
];
const taken = (
  register: string,
  own: readonly string[],
  missing: readonly string[],
  comment: string,
): string =>
  `SELECT book, line, '${register}' AS register, ${[...shared, ...own].map((name) => `"${name}"`).join(", ")}, ` +
  `${missing.map((name) => `'' AS "${name}"`).join(", ")}, "${comment}" AS comment FROM "${register}"`;

/** Time and travel as one table of values, with why a row is in no sum; and the tree as every code's way up. */
export const entryQueries: readonly string[] = [
  `CREATE TABLE typed AS
   ${taken("timeEntries", ["hours", "billedHours"], ["quantity", "amount"], "externalComment")}
   UNION ALL BY NAME ${taken("travelEntries", ["quantity", "amount"], ["hours", "billedHours"], "description")}`,
  `CREATE TABLE tree AS SELECT book, ${key("code")} AS code, status, "billingModel" AS model,
     ${scaled('"fixedPrice"', 2)} AS "fixedPrice", "neverTransfer" = 'Ja' AS kept, billable,
     ${scaled('"budgetHours"', 4)} AS "budgetHours", ${scaled('"budgetAmount"', 2)} AS "budgetAmount",
     "releasedFixedPrice" <> '' AS "isStamped"
   FROM projects`,
  `CREATE TABLE ways AS WITH RECURSIVE up(book, code, above, steps) AS (
     SELECT book, code, code, 0 FROM tree
     UNION ALL SELECT book, code, left(above, length(above) - strpos(reverse(above), '.')), steps + 1
     FROM up WHERE contains(above, '.'))
   SELECT * FROM up`,
  `CREATE TABLE entry AS SELECT row_number() OVER () AS id, t.book, t.line, register,
     register = 'timeEntries' AS "isTime", TRY_CAST(nullif(date, '') AS DATE) AS day,
     ${key("t.project")} AS project, ${key("customer")} AS customer, ${key("employee")} AS employee,
     ${key('"Kst"')} AS kst, ${key('"Artikel"')} AS article, t.billable AS tick, coalesce(TRY_CAST(nullif("reviewLevel", '') AS INTEGER), 0) AS level,
     TRY_CAST(nullif(released, '') AS DATE) AS released, released <> '' AS "saysReleased",
     ${scaled("hours", 4)} AS hours, ${scaled('"billedHours"', 4)} AS billed, "billedHours" <> '' AS "saysBilled",
     ${scaled("quantity", 6)} AS quantity, ${scaled("amount", 2)} AS registered,
     ${scaled('"releasedPrice"', 2)} AS "stampedPrice", ${scaled('"releasedAmount"', 2)} AS stamp,
     CASE WHEN register = 'timeEntries' AND trim(t.project) = '' THEN 'noProject'
          WHEN trim(t.project) <> '' AND tree.code IS NULL THEN 'unknownProject'
          WHEN register = 'timeEntries' AND hours = '' THEN 'noHours'
          WHEN register = 'timeEntries' AND ${scaled("hours", 4)} IS NULL THEN 'unreadableHours'
          WHEN register = 'travelEntries' AND amount = '' THEN 'noAmount'
          WHEN register = 'travelEntries' AND ${scaled("amount", 2)} IS NULL THEN 'unreadableAmount' END AS why
   FROM typed t LEFT JOIN tree ON tree.book = t.book AND tree.code = ${key("t.project")}
   WHERE concat(date, employee, t.project, customer, "Kst", t.billable, "reviewLevel", released, hours,
     "billedHours", quantity, amount, "releasedPrice", "releasedAmount", "Artikel", comment) <> ''`,
  `CREATE TABLE coded AS
   SELECT id, book, '6' AS dimension, project AS code FROM entry WHERE why IS NULL AND project <> ''
   UNION ALL SELECT id, book, '8', customer FROM entry WHERE why IS NULL AND customer <> ''
   UNION ALL SELECT id, book, '1', kst FROM entry WHERE why IS NULL AND kst <> ''`,
];

const setting = (name: string): string => `coalesce(max(value) FILTER (WHERE name = '${name}'), '')`;

/** What the settings and the dimensions say of billing, a row a book and a row a dimension. */
export const termQueries: readonly string[] = [
  `CREATE TABLE terms AS SELECT asked.book, asked.until,
     ${setting("Fakturering i Tid")} = 'Ja' AS "inTime", ${setting("Fakturering i Resa")} = 'Ja' AS "inTravel",
     ${setting("Priser ärvs i trädet")} = 'Ja' AS inherits,
     ${setting("Räkna med fakturerbar tid vid tidskontroller")} = 'Ja' AS "countsBillable",
     ${setting("Artikel för tid")} AS "ofTime", ${setting("Artikel för resa")} AS "ofTravel",
     ${setting("Artikel för fast pris")} AS "ofFixed",
     coalesce(TRY_CAST(nullif(${setting("Momssats (%)")}, '') AS INTEGER), 25) AS "vatRate",
     coalesce(TRY_CAST(nullif(${setting("Granskningsnivå för frisläppning")}, '') AS INTEGER), 1) AS "releaseLevel"
   FROM asked LEFT JOIN settings USING (book) GROUP BY ALL`,
  `CREATE TABLE governing AS SELECT book, dimension, TRY_CAST(nullif("pricePriority", '') AS INTEGER) AS priority,
     "travelPrice" = 'Ja' AS "setsTravel" FROM dimensions WHERE billing = 'Ja'`,
  `CREATE TABLE priced AS SELECT book, line, ${key("dimension")} AS dimension, ${key("code")} AS code,
     ${key('"whenDimension"')} AS "whenDimension", ${key('"whenCode"')} AS "whenCode", "usedIn" = 'Tid' AS "isTime",
     ${scaled("price", 2)} AS price, TRY_CAST(nullif("validFrom", '') AS DATE) AS first,
     TRY_CAST(nullif("validTo", '') AS DATE) AS last
   FROM prices WHERE ${scaled("price", 2)} IS NOT NULL AND (trim("whenDimension") = '') = (trim("whenCode") = '')`,
];
