import { rollUp } from "../../src/budget/rollup";
import { dayNumber } from "../../src/values/brands";
import { finish } from "../../src/values/task";
import { bookOf } from "../data/book";
import { entryTable, EXCEL_EPOCH, FIRST_DAY, YEAR } from "../data/entries";
import { rollupProjects } from "../data/entry-columns";
import { rollupSum } from "../data/rollup-sum";
import { contend } from "../method/contend";

/** The hours of every node of the tree; `cells` reads the tables first, `hot` has another half-year each run. */
await contend(({ rows, variant }) => {
  const projects = rollupProjects(rows / 20);
  const entries = entryTable(
    rows,
    projects.rows.map(([code]) => String(code)),
  );
  const kept = variant === "hot" ? bookOf(projects, entries) : undefined;
  return {
    work: (run) => {
      const from = dayNumber(FIRST_DAY - EXCEL_EPOCH + (run % 2) * Math.floor(YEAR / 2));
      const book = kept ?? bookOf(projects, entries);
      const selection = variant === "hot" ? { from, to: dayNumber(from + Math.floor(YEAR / 2)) } : {};
      const { worked, released } = finish(rollUp(book, selection)).nodes.sums;
      return rollupSum(worked, released);
    },
  };
});
