import { computed } from "@preact/signals";
import { columnsAs } from "#core/adopt/propose";
import { starts, type ColumnChoice } from "../kit/route";

/** The sheet on its way to become a register, its columns as they were guessed until somebody has chosen. */
export const adopting = computed(() => {
  const now = starts.value.adopt;
  if (!now) return undefined;
  const guessed = (): ColumnChoice[] =>
    columnsAs(now.candidate, now.register).map(({ field, grade }) => ({ field, ...(grade && { grade }) }));
  return { ...now, columns: now.columns ?? guessed() };
});

export type Adopting = NonNullable<typeof adopting.value>;
