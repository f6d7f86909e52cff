import type { Task } from "../values/task";
import type { Warning } from "./import-plan";
import type { Lookup } from "./judge-row";
import { lookAlikeKeys } from "./look-alike-keys";
import { otherParents } from "./other-parents";
import type { Reported } from "./planned-rows";
import { possibleDuplicates } from "./possible-duplicates";
import { possiblePersons } from "./possible-persons";

/** The rows with what to look at in them that only the other rows tell, before what was seen in the row by itself. */
export function* withRowWarnings(
  { table, columns, settings, parsed, restored }: Lookup,
  reported: readonly Reported[],
): Task<readonly Reported[]> {
  const found: readonly ReadonlyMap<number, Warning>[] = [
    restored,
    yield* lookAlikeKeys(table, columns, reported),
    yield* possibleDuplicates(table, columns, reported, parsed),
    yield* possiblePersons(table, columns, reported, parsed),
    yield* otherParents(table, columns, settings, reported, parsed),
  ];
  return reported.map((one) => {
    const warnings = found.flatMap((of) => of.get(one.index) ?? []);
    return warnings.length === 0
      ? one
      : { ...one, row: { ...one.row, warnings: [...warnings, ...one.row.warnings] } };
  });
}
