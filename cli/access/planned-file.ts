import type { PlannedRow } from "#core/access/plan-differences";
import { isToldOutcome } from "#core/access/told-outcome";
import { err, ok, type Result } from "#core/values/result";
import type { Call } from "../call";
import type { Problem } from "../problem";

type Unknown = Readonly<Record<string, unknown>>;

const hasTexts = (row: unknown, keys: readonly string[]): row is Unknown =>
  typeof row === "object" &&
  row !== null &&
  keys.every((key) => typeof (row as Unknown)[key] === "string") &&
  isToldOutcome((row as { readonly outcome: string }).outcome) &&
  (row as { readonly outcome: string }).outcome !== "failed";

const isPlanned = (row: unknown): row is PlannedRow =>
  hasTexts(row, ["client", "consultant", "program", "outcome"]);
const isAccess = (row: unknown): row is Omit<PlannedRow, "program"> =>
  hasTexts(row, ["client", "consultant", "outcome"]);

/** Reads what `access plan --json` printed: each combination, and the access that follows from them or is all there is. */
export const plannedFile = (file: string, { disk }: Call): Result<readonly PlannedRow[], Problem> => {
  const bytes = disk.read(file);
  if (!bytes.ok) return bytes;
  try {
    const plan = JSON.parse(new TextDecoder().decode(bytes.value)) as Unknown | null;
    const [rows, access = []] = [plan?.["outcomes"], plan?.["access"]];
    if (Array.isArray(rows) && rows.every(isPlanned) && Array.isArray(access) && access.every(isAccess)) {
      const follows = rows.length > 0 && ({ follows: true } as const);
      return ok([...rows, ...access.map((one): PlannedRow => ({ ...one, program: "", ...follows }))]);
    }
  } catch {
    // Told below: it is no plan.
  }
  return err({ code: "not-a-plan", file });
};
