import type { Blocker } from "#core/csv/import-plan";
import type { RegisterId } from "#core/registers/register";
import type { TreeRefusal } from "#core/restructure/plan";

/** One problem for each of some codes that are told with the same facts. */
type Alike<Code extends string, Facts> = Code extends string ? { readonly code: Code } & Facts : never;

/** Why a command cannot be carried out. Each has a sentence in text/; the command then ends with exit code 2. */
export type Problem =
  | { readonly code: "no-verb" }
  | { readonly code: "unknown-verb"; readonly text: string }
  | { readonly code: "unknown-option"; readonly option: string; readonly verb: string }
  | { readonly code: "value-missing"; readonly option: string }
  | { readonly code: "value-unwanted"; readonly option: string }
  | { readonly code: "argument-missing"; readonly argument: string }
  | { readonly code: "argument-unwanted"; readonly text: string }
  | {
      readonly code: "not-a-choice";
      readonly option: string;
      readonly text: string;
      readonly choices: readonly string[];
    }
  | { readonly code: "not-a-date"; readonly option: string; readonly text: string }
  | { readonly code: "not-a-point"; readonly option: string; readonly text: string }
  | { readonly code: "backwards" }
  | { readonly code: "not-a-row"; readonly text: string }
  | { readonly code: "beyond-file"; readonly line: number; readonly last: number }
  | { readonly code: "not-a-mapping"; readonly text: string }
  | { readonly code: "unknown-column"; readonly text: string; readonly columns: readonly string[] }
  | { readonly code: "unknown-field"; readonly text: string; readonly fields: readonly string[] }
  | { readonly code: "not-invertible"; readonly text: string }
  | Alike<"no-such-file" | "is-folder" | "not-readable" | "not-writable", { readonly file: string }>
  | Alike<"file-exists" | "empty-file", { readonly file: string }>
  | Alike<"not-a-workbook" | "encrypted" | "legacy-xls", { readonly file: string }>
  | { readonly code: "damaged"; readonly file: string; readonly part: string }
  | { readonly code: "other-format"; readonly file: string; readonly wanted: string }
  | { readonly code: "no-registers"; readonly file: string }
  | {
      readonly code: "two-tables";
      readonly register: RegisterId;
      readonly kept: string;
      readonly ignored: string;
    }
  | { readonly code: "register-missing"; readonly register: RegisterId; readonly file: string }
  | { readonly code: "not-importable"; readonly register: RegisterId }
  | { readonly code: "blocked"; readonly register: RegisterId; readonly blockers: readonly Blocker[] }
  | { readonly code: "nothing-to-accept"; readonly rule: string }
  | { readonly code: "not-in-tree"; readonly refusal: TreeRefusal }
  | { readonly code: "unknown-employee"; readonly text: string }
  | { readonly code: "unknown-project"; readonly text: string }
  | { readonly code: "unknown-customer"; readonly text: string }
  | { readonly code: "not-a-number"; readonly option: string; readonly text: string }
  | { readonly code: "not-rows"; readonly text: string }
  | { readonly code: "unknown-basis"; readonly text: string }
  | { readonly code: "not-with"; readonly option: string; readonly other: string }
  | { readonly code: "nothing-to-release" }
  | { readonly code: "no-accounts"; readonly file: string }
  | { readonly code: "profile-incomplete" }
  | { readonly code: "not-hours"; readonly text: string }
  | { readonly code: "hours-without-project" }
  | { readonly code: "not-a-code"; readonly text: string }
  | { readonly code: "unknown-dimension"; readonly text: string }
  | { readonly code: "unknown-code"; readonly text: string; readonly dimension: string }
  | { readonly code: "too-many-groupings"; readonly most: number }
  | { readonly code: "same-grouping"; readonly text: string }
  | { readonly code: "no-entries"; readonly file: string }
  | { readonly code: "unknown-question"; readonly text: string; readonly fields: readonly string[] }
  | Alike<"protected" | "beyond-sheet", { readonly sheet: string }>
  | Alike<"formula" | "occupied" | "occupied-right", { readonly sheet: string; readonly cell: string }>;
