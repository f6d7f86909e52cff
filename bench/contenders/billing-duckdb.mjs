import { BIGINT, DuckDBInstance, INTEGER } from "@duckdb/node-api";
import { append } from "../data/append.mjs";
import { billedColumns, billedCompany, untilOf } from "../data/billed";
import { EXCEL_EPOCH } from "../data/entries";
import { linesSum } from "../data/lines-sum";
import { contend } from "../method/contend";

const ways = ["Nej – aldrig", "Ja – alltid", "Kan faktureras, föreslå Ja"];
const gravity = (flag) => (ways.includes(flag) ? ways.indexOf(flag) : 3);
const NEVER = 1_000_000;

/** The company in whole numbers: entries, flags of projects and customers, and prices. */
async function fill(connection, rows) {
  const company = billedCompany(rows);
  const ids = (codes) => new Map(codes.map((code, id) => [code.toLowerCase(), id]));
  const [projects, customers] = [ids(company.projects), ids(company.customers)];
  const put = async (name, columns, values) => {
    const types = columns.map((column) => (column === "hours" || column === "price" ? BIGINT : INTEGER));
    await connection.run(
      `CREATE TABLE ${name} (${columns.map((column, at) => `${column} ${types[at] === BIGINT ? "BIGINT" : "INTEGER"}`).join(", ")})`,
    );
    await append(connection, name, types, values.length, (from, to) => {
      const some = values.slice(from, to);
      return columns.map((_, at) => some.map((row) => row[at]));
    });
  };
  const table = (sheet) => company.tables.find((one) => one.sheet === sheet);
  const flagsOf = (of, key) => {
    const [code, flag] = billedColumns(of, [key, "Fakturering"]);
    return of.rows.map((row) => [row[code].toLowerCase(), gravity(row[flag])]);
  };
  await put(
    "projects",
    ["project", "flag"],
    flagsOf(table("Projekt"), "Kod").map(([code, flag]) => [projects.get(code), flag]),
  );
  await put(
    "customers",
    ["customer", "flag"],
    flagsOf(table("Kunder"), "Kundnummer").map(([code, flag]) => [customers.get(code), flag]),
  );
  const at = billedColumns(company.prices, [
    "Dimension",
    "Kod",
    "När kod",
    "Pris",
    "Gäller från",
    "Gäller till",
  ]);
  const priced = company.prices.rows
    .map((row) => at.map((column) => row[column]))
    .map(([dimension, code, when, price, from, to]) => [
      dimension === "6" ? projects.get(code.toLowerCase()) : customers.get(code.toLowerCase()),
      when === "" ? -1 : customers.get(when.toLowerCase()),
      BigInt(Math.round(price * 100)),
      from === "" ? 0 : from - EXCEL_EPOCH,
      to === "" ? NEVER : to - EXCEL_EPOCH,
      dimension === "6" ? 1 : 0,
    ]);
  const columns = ["code", "customer", "price", "first", "last"];
  await put(
    "of_projects",
    columns,
    priced.filter((row) => row[5] === 1 && row[1] === -1),
  );
  await put(
    "of_both",
    columns,
    priced.filter((row) => row[5] === 1 && row[1] !== -1),
  );
  await put(
    "of_customers",
    columns,
    priced.filter((row) => row[5] === 0),
  );
  const cells = billedColumns(company.entries, [
    "Datum",
    "Projekt",
    "Kund",
    "Timmar",
    "Fakturerbar",
    "Granskningsnivå",
    "Frisläppt",
  ]);
  await put(
    "entries",
    ["day", "project", "customer", "hours", "tick", "level", "released"],
    company.entries.rows
      .map((row) => cells.map((column) => row[column]))
      .map(([day, project, customer, hours, tick, level, released]) => [
        day - EXCEL_EPOCH,
        projects.get(project.toLowerCase()),
        customer === "" ? -1 : customers.get(customer.toLowerCase()),
        BigInt(Math.round(hours * 10_000)),
        ["", "Ja", "Nej"].indexOf(tick),
        level === "" ? 0 : level,
        released === "" ? 0 : 1,
      ]),
  );
  return company.customers.map((code) => code.toLowerCase());
}

const summary = (until) => `
  WITH valued AS (
    SELECT e.customer, e.hours, e.released, e.tick, e.level, e.day, coalesce(pair.price, p.price, c.price) AS price,
      least(project.flag, coalesce(customer.flag, 9)) AS flag
    FROM entries e JOIN projects project USING (project) LEFT JOIN customers customer ON customer.customer = e.customer
    LEFT JOIN of_both pair ON pair.code = e.project AND pair.customer = e.customer AND e.day BETWEEN pair.first AND pair.last
    LEFT JOIN of_projects p ON p.code = e.project AND e.day BETWEEN p.first AND p.last
    LEFT JOIN of_customers c ON c.code = e.customer AND e.day BETWEEN c.first AND c.last),
  judged AS (
    SELECT *, (2 * hours * price + 10000) // 20000 AS amount,
      CASE WHEN released = 1 THEN 0 WHEN NOT (flag = 1 OR flag = 2 AND tick <> 2 OR flag = 3 AND tick = 1) THEN 3
        WHEN customer < 0 OR price IS NULL OR level < 1 OR day > ${until} THEN 2 ELSE 1 END AS state
    FROM valued)
  SELECT customer, state, count(*)::DOUBLE, sum(hours)::DOUBLE, coalesce(sum(amount), 0)::DOUBLE,
    (count(*) - count(amount))::DOUBLE, CASE WHEN state = 3 THEN 0 ELSE coalesce(sum(amount), 0) END::DOUBLE
  FROM judged GROUP BY GROUPING SETS ((customer, state), (state))`;

const states = ["released", "ready", "blocked", "notBillable"];

/** The same summary in SQL on whole numbers, with two threads. */
await contend(async ({ rows, variant }) => {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
  const customers = await fill(connection, rows);
  const keyOf = (id) => (id === null ? "all" : id < 0 ? "-" : customers[id]);
  return {
    work: async (run) => {
      const found = (await connection.runAndReadAll(summary(untilOf(run)))).getRows();
      const lines = found.map(([id, state, ...numbers]) => [keyOf(id), states[state], ...numbers].join(" "));
      const told = lines.filter((line) => !line.startsWith("all "));
      if (variant === "lines") return told.toSorted().join("\n");
      const whole = lines
        .filter((line) => line.startsWith("all "))
        .toSorted()
        .join("; ");
      return `${whole}; ${told.length} ${linesSum(told)}`;
    },
  };
});
