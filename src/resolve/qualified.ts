import { tableOf, type Book } from "../book/book";
import { foldedKey, rowWithKey } from "../book/keys";
import { numbers, texts } from "../book/table";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { resolveCompetences, type Requirement } from "./competences";
import { cellLine } from "./row-line";
import type { Resolved, TraceLine } from "./trace";

/** An employee beside what a project demands. */
export type Qualification = {
  /** Employee number, as typed. */
  readonly employee: string;
  readonly name: string | undefined;
  /** Whether nothing is missing. */
  readonly isQualified: boolean;
  /** The competences that the employee does not have. */
  readonly lacks: readonly string[];
  /** Those that the employee has, but not well enough (Q23). */
  readonly belowLevel: readonly string[];
};

/** Having a competence at all is its first level, whether on the one side or on the other. */
const LOWEST_LEVEL = 1;

/** How an employee stands to one competence that is demanded. */
const judge = (book: Book, employee: string, { competence, level }: Requirement): TraceLine => {
  const table = tableOf(book, "employeeCompetences");
  const row = table && rowWithKey(table, foldedKey([employee, competence]));
  const step = { register: "employeeCompetences", key: employee, field: "competence" } as const;
  if (!table || row === undefined) return { ...step, value: competence, verdict: "lacks" };
  const has = numbers(table, "level")[row] ?? LOWEST_LEVEL;
  const suffices = has >= (level ?? LOWEST_LEVEL);
  return cellLine(table, row, "competence", employee, suffices ? "meets" : "belowLevel");
};

const qualification = (
  book: Book,
  employee: string,
  lines: readonly TraceLine[],
  requirements: readonly Requirement[],
): Qualification => {
  const failing = (verdict: TraceLine["verdict"]): string[] =>
    requirements.flatMap(({ competence }, at) => (lines[at]?.verdict === verdict ? [competence] : []));
  const table = tableOf(book, "employees");
  const row = table && rowWithKey(table, fold(employee));
  const name = table && row !== undefined ? texts(table, "name")[row] : undefined;
  const [lacks, belowLevel] = [failing("lacks"), failing("belowLevel")];
  return { employee, name, isQualified: lacks.length + belowLevel.length === 0, lacks, belowLevel };
};

/**
 * Whether an employee may work on a project by competences (#87, #88): has every one that it demands, and each well
 * enough (Q23). The employee's number is told as given.
 */
export const resolveQualified = (book: Book, code: Folded, employee: string): Resolved<Qualification> => {
  const demanded = resolveCompetences(book, code);
  const lines = demanded.value.map((requirement) => judge(book, employee, requirement));
  return {
    value: qualification(book, employee, lines, demanded.value),
    trace: [...demanded.trace, ...lines],
  };
};

/** Every employee beside what a project demands, as the register stands; the trace is that of the demands. */
export const resolveQualifications = (book: Book, code: Folded): Resolved<readonly Qualification[]> => {
  const { value: demanded, trace } = resolveCompetences(book, code);
  const table = tableOf(book, "employees");
  if (!table) return { value: [], trace };
  const employees = texts(table, "number");
  const value = table.order.flatMap((row): Qualification[] => {
    const employee = employees[row];
    if (employee === undefined) return [];
    const lines = demanded.map((requirement) => judge(book, employee, requirement));
    return [qualification(book, employee, lines, demanded)];
  });
  return { value, trace };
};
