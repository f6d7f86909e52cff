import type { PlannedRow } from "#core/access/plan-differences";
import { err, ok, type Result } from "#core/values/result";
import type { Call } from "../call";
import type { Problem } from "../problem";
import { isPlannedFile as isValid } from "./planned-valid";

type PlannedFile = {
  readonly outcomes: readonly PlannedRow[];
  readonly access?: readonly Omit<PlannedRow, "program">[];
};

const isPlannedFile = (value: unknown): value is PlannedFile => isValid(value);

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
};

/** Reads what `access plan --json` printed: each combination, and the access that follows from them or is all there is. */
export const plannedFile = (file: string, { disk }: Call): Result<readonly PlannedRow[], Problem> => {
  const bytes = disk.read(file);
  if (!bytes.ok) return bytes;
  const plan = parsed(bytes.value);
  if (!isPlannedFile(plan)) return err({ code: "not-a-plan", file });
  const { outcomes, access = [] } = plan;
  const follows = outcomes.length > 0 && ({ follows: true } as const);
  return ok([...outcomes, ...access.map((one): PlannedRow => ({ ...one, program: "", ...follows }))]);
};
