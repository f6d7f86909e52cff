import type { Row } from "../rules/books";
import {
  chain,
  children,
  codesAbove,
  effectiveStatus,
  filled,
  head,
  isBookable,
  openDays,
  type Plain,
} from "./plain";

const EPOCH = Date.UTC(1899, 11, 30);
const iso = (day: number | undefined): string | null =>
  day === undefined ? null : new Date(EPOCH + day * 86_400_000).toISOString().slice(0, 10);

const orNull = (cell: unknown): unknown => (cell === "" || cell === undefined ? null : cell);

const of = (plain: Plain, register: keyof Plain["rows"], code: string): Row[] =>
  (plain.rows[register] ?? []).filter((row) => row["project"] === code);

/** Its own budget, or the sum of those right below. */
const budget = (plain: Plain, row: Row, field: string): number | null => {
  if (filled(row[field])) return Number(row[field]);
  const below = children(plain, String(row["code"])).flatMap((child) => budget(plain, child, field) ?? []);
  return below.length === 0 ? null : below.reduce((sum, one) => sum + one, 0);
};

const allEmployees = (plain: Plain, code: string): boolean => {
  const [own, parent] = chain(plain, code);
  if (own?.["allEmployees"] === "Ja") return true;
  return (
    own?.["inheritParticipants"] === "Ja" &&
    parent !== undefined &&
    allEmployees(plain, String(parent["code"]))
  );
};

/** Everyone who takes part, with whether it is from above. */
export const participants = (plain: Plain, code: string): Map<string, boolean> => {
  const found = new Map<string, boolean>();
  const [own, parent] = chain(plain, code);
  if (own?.["inheritParticipants"] === "Ja" && parent)
    for (const employee of participants(plain, String(parent["code"])).keys()) found.set(employee, true);
  for (const { employee } of of(plain, "participants", code)) found.set(String(employee), false);
  return found;
};

const coding = (plain: Plain, code: string, tick: string) => {
  const [row] = of(plain, "projectCodings", code);
  const isLaidOut = plain.rows.dimensions?.[0]?.[tick] === "Ja";
  if (!row || !isLaidOut) return { outcome: "nothing" };
  return row["leaveBlank"] === "Ja" ? { outcome: "leftBlank" } : { outcome: "code", code: row["code"] };
};

const rules = { "Måste anges": "required", "Kan anges": "optional", Låst: "locked" } as const;
const ruleOf = (cell: unknown): string | undefined => rules[cell as keyof typeof rules];

const units = { "": null, dag: "day", vecka: "week", månad: "month", år: "year" } as const;

const sorted = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value)).sort();

const once = (values: readonly unknown[]): string[] => [...new Set(sorted(values))];

const users = (rows: readonly Row[] = [], isAbout: (row: Row) => boolean): string[] =>
  sorted([...new Set(rows.filter(isAbout).map(({ user }) => user))]);

/** What the domain says holds for a project, as JSON tells it; lists in any order, of what names their items. */
export const answersFor = (plain: Plain, code: string): Record<string, unknown> => {
  const row = plain.projects.get(code)!;
  const all = chain(plain, code);
  const [start, end] = openDays(plain, code);
  const priced = all.find((one) => filled(one["billingModel"]));
  const isFixed = priced?.["billingModel"] === "Fast pris";
  const painted = head(plain, code, "inheritColor")!;
  const skilled = head(plain, code, "inheritCompetences")!;
  const usesTimeCodes = plain.rows.dimensions?.[1]?.["timeCodes"] === "Ja";
  const codes = [code, ...codesAbove(code)];
  return {
    status: ["ongoing", "frozen", "closed"][effectiveStatus(plain, code)],
    startDate: iso(start),
    endDate: iso(end),
    bookable: isBookable(plain, code),
    budgetHours: budget(plain, row, "budgetHours"),
    budgetAmount: budget(plain, row, "budgetAmount"),
    // A control holds below the code that it names, whether that has a row or not.
    controls: once(
      codes.flatMap((one) => of(plain, "controls", one).map(({ project, limit }) => [project, limit])),
    ),
    billingModel: isFixed ? "fixedPrice" : "running",
    externalComment: isFixed && filled(priced["fixedPrice"]) ? orNull(row["externalComment"]) : null,
    invoiceTransfer: row["neverTransfer"] !== "Ja",
    timeCode: usesTimeCodes ? orNull(row["timeCode"]) : null,
    "codingRule:1":
      ruleOf(of(plain, "projectCodings", code)[0]?.["rule"]) ?? ruleOf(plain.rows.dimensions?.[0]?.["rule"]),
    "coding:1:time": coding(plain, code, "layOutTime"),
    "coding:1:travel": coding(plain, code, "layOutTravel"),
    "coding:1:payroll": coding(plain, code, "layOutPayroll"),
    color: painted["color"],
    textColor: painted["textColor"],
    staffingComment: orNull(all.find((one) => filled(one["staffingComment"]))?.["staffingComment"]),
    standardUnit: units[row["standardUnit"] as keyof typeof units],
    salesPerHour: orNull(row["salesPerHour"]),
    competences: sorted(
      of(plain, "projectCompetences", String(skilled["code"])).map(({ competence, level }) => [
        competence,
        level,
      ]),
    ),
    participants: sorted([...participants(plain, code)]),
    allEmployees: allEmployees(plain, code),
    places: sorted(of(plain, "projectPlaces", code).map(({ place }) => place)),
    attachments: once(of(plain, "attachments", code).map(({ fileName }) => fileName)),
    // Each user once, however many rows say it.
    reviewers: users(plain.rows.reviewers, ({ project }) => codes.includes(String(project))),
    permissions: users(
      plain.rows.permissions,
      (one) => one["code"] === "" || codes.includes(String(one["code"])),
    ),
  };
};
