import { signal } from "@preact/signals";
import type { RegisterId } from "../../../src/registers/register";
import type { Severity } from "../../../src/rules/rule";

/** Which findings the Check view shows. */
export type CheckFilter = {
  readonly search: string;
  readonly severity?: Severity | undefined;
  readonly register?: RegisterId | undefined;
};

export const everyFinding: CheckFilter = { search: "" };

export const checkFilter = signal<CheckFilter>(everyFinding);
