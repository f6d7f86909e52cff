import { quotient } from "./phrases";

const flags = `SELECT book, '6' AS dimension, code, billable FROM tree
  UNION ALL SELECT book, '8', lower(trim(number)), billable FROM customers
  UNION ALL SELECT book, trim(dimension), lower(trim(code)), billable FROM codes`;

const reasons: readonly (readonly [reason: string, holds: string])[] = [
  ["unreadableRelease", `"saysReleased" AND released IS NULL`],
  ["noDate", "day IS NULL"],
  ["noCustomer", "customer = ''"],
  ["unknownCustomer", `customer <> '' AND NOT "isKnown"`],
  ["notReviewed", `level < "releaseLevel"`],
  ["fixedPriceOpen", `coalesce("isFixedModel" AND "fixedStatus" <> 'Avslutat', false)`],
  ["noPrice", `"isTime" AND found = 0 AND NOT "isFixed"`],
  ["tiedPrices", `found > 1 AND NOT "isFixed"`],
  ["noQuantity", `NOT "isTime" AND found = 1 AND quantity IS NULL`],
  ["unreadableBilledHours", `"isTime" AND "saysBilled" AND billed IS NULL`],
  ["neverTransfer", "kept"],
  ["later", "until <> '' AND day > until::DATE"],
];

/** The gravest flag and the one price of each entry, and where it stands on its way to an invoice. */
export const standQueries: readonly string[] = [
  `CREATE TABLE flagged AS SELECT id, min(CASE flag.billable WHEN 'Nej – aldrig' THEN 0 WHEN 'Ja – alltid' THEN 1
     WHEN 'Kan faktureras, föreslå Ja' THEN 2 ELSE 3 END) AS flag
   FROM coded JOIN governing USING (book, dimension)
   LEFT JOIN (${flags}) AS flag USING (book, dimension, code) GROUP BY id`,
  `CREATE TABLE found AS WITH ranked AS (
     SELECT entry.id, priced.price, priced.line, rank() OVER (PARTITION BY entry.id
       ORDER BY coalesce(governing.priority, 999), step.steps, priced."whenDimension" = '') AS place
     FROM coded JOIN entry USING (id) JOIN terms ON terms.book = entry.book
     JOIN governing ON governing.book = coded.book AND governing.dimension = coded.dimension
       AND (governing.priority IS NOT NULL OR NOT entry."isTime" AND governing."setsTravel")
     JOIN (SELECT book, code, above, steps, true AS climbs FROM ways WHERE steps > 0
       UNION ALL SELECT DISTINCT book, code, code, 0, false FROM coded) AS step
       ON step.book = coded.book AND step.code = coded.code
       AND (NOT step.climbs OR terms.inherits AND coded.dimension = '6')
     JOIN priced ON priced.book = coded.book AND priced.dimension = coded.dimension AND priced.code = step.above
       AND priced."isTime" = entry."isTime"
       AND (priced.first IS NULL OR entry.day >= priced.first) AND (priced.last IS NULL OR entry.day <= priced.last)
     LEFT JOIN coded AS condition ON condition.id = entry.id AND condition.dimension = priced."whenDimension"
     LEFT JOIN governing AS travel ON travel.book = coded.book AND travel."setsTravel"
     WHERE (priced."whenDimension" = '' OR condition.code = priced."whenCode")
       AND (entry."isTime" OR travel.dimension = priced.dimension
         OR priced."whenDimension" <> '' AND travel.dimension = priced."whenDimension"))
   SELECT id, count(*) AS found, max(price) AS price, max(line) AS "priceLine" FROM ranked WHERE place = 1 GROUP BY id`,
  `CREATE TABLE modelled AS SELECT ways.book, ways.code, arg_min(node.model, steps) AS model,
     arg_min(node.status, steps) AS status, arg_min(node.code, steps) AS node, arg_min(node."fixedPrice" IS NOT NULL, steps) AS "hasAmount"
   FROM ways JOIN tree AS node ON node.book = ways.book AND node.code = ways.above WHERE node.model <> ''
   GROUP BY ways.book, ways.code`,
  `CREATE TABLE valued AS SELECT entry.*, modelled.node, terms.until, terms."releaseLevel", coalesce(found.found, 0) AS found,
     CASE WHEN found.found = 1 THEN found.price END AS price, found."priceLine", coalesce(flagged.flag, 9) AS flag,
     CASE WHEN entry."isTime" THEN terms."inTime" ELSE terms."inTravel" END AS "isUsed",
     entry."isTime" AND modelled.model = 'Fast pris' AS "isFixedModel", modelled.status AS "fixedStatus",
     coalesce(entry."isTime" AND modelled.model = 'Fast pris' AND modelled."hasAmount", false) AS "isFixed",
     coalesce(tree.kept, false) AS kept, customers.number IS NOT NULL AS "isKnown",
     CASE WHEN entry."isTime" THEN ${quotient("hours * found.price", "10000")}
          WHEN found.found IS NULL THEN registered
          ELSE ${quotient("quantity * found.price", "1000000")} END AS worth,
     CASE WHEN entry."isTime" THEN ${quotient("coalesce(billed, hours) * found.price", "10000")} END AS "billedWorth"
   FROM entry JOIN terms USING (book) LEFT JOIN flagged USING (id) LEFT JOIN found USING (id)
   LEFT JOIN modelled ON modelled.book = entry.book AND modelled.code = entry.project
   LEFT JOIN tree ON tree.book = entry.book AND tree.code = entry.project
   LEFT JOIN customers ON customers.book = entry.book AND lower(trim(customers.number)) = entry.customer
   WHERE why IS NULL`,
  `CREATE TABLE judged AS SELECT *, CASE WHEN found > 1 THEN NULL ELSE worth END AS amount,
     CASE WHEN "isTime" AND found > 1 THEN NULL WHEN "isTime" THEN "billedWorth"
          WHEN found > 1 THEN NULL ELSE worth END AS "billedAmount",
     "isUsed" AND (flag = 1 OR flag = 2 AND tick <> 'Nej' OR flag = 3 AND tick = 'Ja') AS "isBillable",
     list_sort(list_filter([${reasons.map(([reason, holds]) => `CASE WHEN ${holds} THEN '${reason}' END`).join(", ")}],
       lambda reason: reason IS NOT NULL)) AS blockers
   FROM valued`,
  `CREATE TABLE stood AS SELECT *, CASE WHEN released IS NOT NULL THEN 'released'
       WHEN NOT "isBillable" THEN 'notBillable' WHEN len(blockers) > 0 THEN 'blocked' ELSE 'ready' END AS state,
     CASE WHEN released IS NOT NULL THEN ['releasedBefore'] WHEN "isBillable" THEN blockers
       WHEN NOT "isUsed" THEN ['billingOff'] WHEN flag = 9 THEN ['noGoverningCode'] WHEN flag = 0 THEN ['neverBilled']
       WHEN tick = 'Nej' THEN ['unticked'] ELSE ['proposedNo'] END AS reasons,
     CASE WHEN released IS NOT NULL AND stamp IS NOT NULL THEN stamp
       WHEN released IS NULL AND NOT "isBillable" OR "isFixed" THEN 0 ELSE "billedAmount" END AS invoice,
     CASE WHEN released IS NOT NULL AND "stampedPrice" IS NOT NULL THEN "stampedPrice" ELSE price END AS "toldPrice",
     CASE WHEN NOT "isBillable" THEN 0 WHEN "isTime" THEN coalesce(billed, hours) ELSE 0 END AS "billableHours"
   FROM judged`,
];
