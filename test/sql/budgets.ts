import { line, named, told } from "./phrases";
import { ROLLED } from "./sums";

/** A node's own budget, or the sum of those below that no other stands above. */
const budget = (column: string): string => `(SELECT sum(below.${column}) FROM ways
  JOIN tree AS below ON below.book = ways.book AND below.code = ways.code AND below.${column} IS NOT NULL
  WHERE ways.book = tree.book AND ways.above = tree.code AND NOT EXISTS (SELECT 1 FROM ways AS between
    JOIN ways AS within ON within.book = between.book AND within.code = between.above AND within.above = tree.code
    JOIN tree AS middle ON middle.book = between.book AND middle.code = between.above AND middle.${column} IS NOT NULL
    WHERE between.book = ways.book AND between.code = ways.code AND between.steps > 0))`;

const time = `(SELECT book, node_above, state, hours, amount, customer, employee, day FROM ${ROLLED}
  WHERE "isTime" AND node_above <> '-')`;

const figures = [
  "coalesce(sum(hours), 0)",
  "coalesce(sum(hours) FILTER (WHERE state = 'released'), 0)",
  "coalesce(sum(amount), 0)",
].map(told);
const UNPRICED = "count(state) FILTER (WHERE amount IS NULL)";

/** What is asked first, for others to ask of. */
export const budgetTable = `CREATE TABLE budgets AS
  SELECT book, code, ${budget('"budgetHours"')} AS hours, ${budget('"budgetAmount"')} AS amount FROM tree`;

const part = (by: string, group: string): string =>
  `${line("'part'", "book", `'${by}'`, "node_above", group, ...figures, UNPRICED)}
   FROM ${time} GROUP BY book, node_above, ${group}`;

const state = (used: string, whole: string): string =>
  `CASE WHEN ${whole} IS NULL THEN 'none' WHEN ${used} > ${whole} THEN 'over' ELSE 'within' END`;

/** Every node of the tree beside its budgets, and its parts by month, employee and customer. */
export const budgetQueries: readonly string[] = [
  `SELECT concat_ws(' ', 'node', book, code, ${told("worked")}, ${told("released")}, ${told("value")}, unpriced,
     ${told("whole")}, ${told("whole - worked")}, ${told("amount")}, ${told("amount - value")},
     ${state("worked", "whole")}, ${state("value", "amount")}) AS line
   FROM (SELECT budgets.book, budgets.code, budgets.hours AS whole, budgets.amount,
       coalesce(sum(time.hours), 0) AS worked, coalesce(sum(time.amount), 0) AS value,
       coalesce(sum(time.hours) FILTER (WHERE state = 'released'), 0) AS released,
       count(state) FILTER (WHERE time.amount IS NULL) AS unpriced
     FROM budgets LEFT JOIN ${time} AS time ON time.book = budgets.book AND node_above = budgets.code
     GROUP BY budgets.book, budgets.code, budgets.hours, budgets.amount)`,
  part("month", named("strftime(day, '%Y-%m')")),
  part("employee", named("employee")),
  part("customer", named("customer")),
];
