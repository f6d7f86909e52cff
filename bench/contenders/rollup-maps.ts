import { entryColumns, entryTable, EXCEL_EPOCH, FIRST_DAY, YEAR } from "../data/entries";
import { rollupProjects } from "../data/entry-columns";
import { rollupSum } from "../data/rollup-sum";
import { contend } from "../method/contend";

type Entry = {
  readonly day: number;
  readonly project: string;
  readonly hours: number;
  readonly released: boolean;
};

/** The usual roll-up: an object an entry, a Map of totals, and a walk up the dots for each entry. */
await contend(({ rows }) => {
  const projects = rollupProjects(rows / 20);
  const codes = projects.rows.map(([code]) => String(code));
  const { date, project, hours, released } = entryColumns;
  const entries = entryTable(rows, codes).rows.map((cells): Entry => ({
    day: Number(cells[date]) - EXCEL_EPOCH,
    project: String(cells[project]),
    hours: Math.round(Number(cells[hours]) * 10_000),
    released: cells[released] !== "",
  }));
  const sorted = [...codes].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return {
    work: (run) => {
      const from = FIRST_DAY - EXCEL_EPOCH + (run % 2) * Math.floor(YEAR / 2);
      const to = from + Math.floor(YEAR / 2);
      const totals = new Map(codes.map((code) => [code, { worked: 0, released: 0 }]));
      for (const entry of entries) {
        if (entry.day < from || entry.day > to) continue;
        for (let code = entry.project; code; code = code.slice(0, Math.max(code.lastIndexOf("."), 0))) {
          const total = totals.get(code);
          if (!total) continue;
          total.worked += entry.hours;
          if (entry.released) total.released += entry.hours;
        }
      }
      return rollupSum(
        sorted.map((code) => totals.get(code)?.worked ?? 0),
        sorted.map((code) => totals.get(code)?.released ?? 0),
      );
    },
  };
});
