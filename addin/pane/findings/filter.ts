import { signal } from "@preact/signals";
import type { RegisterId } from "#core/registers/register";
import type { Severity } from "#core/rules/engine/rule";

/** Which findings the Check view shows. */
export type CheckFilter = {
  readonly search: string;
  readonly severity?: Severity | undefined;
  readonly register?: RegisterId | undefined;
};

export const everyFinding: CheckFilter = { search: "" };

export const checkFilter = signal<CheckFilter>(everyFinding);
