import { projectTable } from "../data/projects";
import { contend } from "../method/contend";

type Project = {
  readonly code: string;
  readonly key: string;
  readonly bookable: string;
  readonly hours: number | undefined;
  readonly amount: number | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
};

const numberOf = (cell: unknown): number | undefined => (typeof cell === "number" ? cell : undefined);
const parentOf = (code: string): string => code.slice(0, Math.max(code.lastIndexOf("."), 0));

/** The rules of the project tree as they are usually written: Maps of strings, and a walk up the dots. */
await contend(({ rows }) => {
  const projects = projectTable(rows).rows.map(
    ([code, , start, end, bookable, , hours, amount]): Project => ({
      code: String(code),
      key: String(code).trim().toLowerCase(),
      bookable: String(bookable),
      hours: numberOf(hours),
      amount: numberOf(amount),
      start: numberOf(start),
      end: numberOf(end),
    }),
  );
  return {
    work: () => {
      const byCode = new Map<string, Project>();
      const withBelow = new Set<string>();
      for (const project of projects) {
        if (!byCode.has(project.key)) byCode.set(project.key, project);
        for (let above = parentOf(project.key); above; above = parentOf(above)) withBelow.add(above);
      }
      const found: { readonly rule: number; readonly code: string }[] = [];
      const report = (rule: number, { code }: Project) => found.push({ rule, code });
      for (const project of projects) {
        const parent = parentOf(project.key);
        if (parent && !byCode.has(parent)) report(0, project);
        if (project.bookable === "Ja" && withBelow.has(project.key)) report(1, project);
        if (project.bookable === "Nej" && !withBelow.has(project.key)) report(2, project);
        const above: Project[] = [];
        for (let at = parent; at; at = parentOf(at)) {
          const one = byCode.get(at);
          if (one) above.push(one);
        }
        if (project.hours !== undefined && above.some(({ hours }) => hours !== undefined)) report(3, project);
        if (project.amount !== undefined && above.some(({ amount }) => amount !== undefined))
          report(3, project);
        const start = above.find((one) => one.start !== undefined)?.start ?? -Infinity;
        const end = above.find((one) => one.end !== undefined)?.end ?? Infinity;
        for (const day of [project.start, project.end])
          if (day !== undefined && (day < start || day > end)) report(4, project);
      }
      return [0, 1, 2, 3, 4].map((rule) => found.filter((one) => one.rule === rule).length).join(" ");
    },
  };
});
