import type { UnreadLine } from "#core/access/told";
import type { JournalFault } from "#core/book/journal-parts";
import type { Alarm } from "#core/csv/alarm";
import type { Unread } from "#core/csv/file-kind";
import type { Receiver } from "#core/csv/form/known-forms";
import type { Blocker } from "#core/csv/import-plan";
import type { RegisterId } from "#core/registers/register";
import type { TreeRefusal } from "#core/restructure/plan";
import type { Obstacle } from "../xlsx/document";
import type { Damage, OtherFile } from "../xlsx/fault";
import type { StalePlace } from "../xlsx/follow/followed";
import type { BookFlaw } from "../xlsx/verify/book-flaws";

/** One problem for each of some codes that are told with the same facts. */
type Alike<Code extends string, Facts> = Code extends string ? { readonly code: Code } & Facts : never;

/** Why a command cannot be carried out. Each has a sentence in text/; the command then ends with exit code 2. */
export type Problem =
  | { readonly code: "no-verb" }
  | { readonly code: "own-bug"; readonly what: string }
  | { readonly code: "unknown-verb"; readonly text: string }
  /** The first word of verbs of two, alone or with a second that makes none. */
  | { readonly code: "half-verb"; readonly text: string; readonly verbs: readonly string[] }
  | { readonly code: "unknown-verb-of-two"; readonly text: string; readonly verbs: readonly string[] }
  /** A recipe that is none: no row of Importrecept of that name for the register, and no file that holds one. */
  | { readonly code: "unknown-recipe"; readonly text: string; readonly recipes: readonly string[] }
  | { readonly code: "not-a-recipe"; readonly file: string }
  | { readonly code: "recipe-register"; readonly recipe: string; readonly register: RegisterId }
  /** What a recipe reads and the file lacks; what it writes to and the workbook lacks, by its header in the file. */
  | {
      readonly code: "recipe-lacks";
      readonly recipe: string;
      readonly missing: readonly string[];
      readonly lost: readonly string[];
    }
  /** A file whose columns nobody knows but the recipes of the workbook that it fits. */
  | { readonly code: "recipe-fits"; readonly recipes: readonly string[] }
  | { readonly code: "recipe-too-long"; readonly recipe: string }
  | { readonly code: "unknown-schema"; readonly text: string; readonly names: readonly string[] }
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
  | { readonly code: "not-a-setting"; readonly option: string; readonly text: string }
  | {
      readonly code: "unknown-column";
      readonly option: string;
      readonly text: string;
      readonly columns: readonly string[];
    }
  | {
      readonly code: "unknown-field";
      readonly option: string;
      readonly text: string;
      readonly fields: readonly string[];
    }
  | { readonly code: "not-invertible"; readonly option: string; readonly text: string }
  | { readonly code: "named-twice"; readonly option: string; readonly text: string }
  /** A model of `--like` whose form no export can take. */
  | {
      readonly code: "not-to-follow";
      readonly file: string;
      readonly why: "fixed-width" | "two-lines" | "quotes";
    }
  /** A model of `--like` with rows above its headers, which would be written as they stand. */
  | { readonly code: "model-rows-above"; readonly file: string; readonly line: number }
  /** A workbook that is to be made under an ending that Excel does not open it by. */
  | { readonly code: "new-ending"; readonly file: string }
  | Alike<
      "no-such-file" | "no-folder" | "is-folder" | "not-readable" | "not-writable",
      { readonly file: string }
    >
  | Alike<"file-exists" | "empty-file" | "disk-full" | "not-a-file" | "read-only", { readonly file: string }>
  /** Headers and no row below them; `ends` are signs in the headers that were meant to end lines. */
  | { readonly code: "no-rows"; readonly file: string; readonly ends: readonly string[] }
  | Alike<"open-elsewhere" | "being-written" | "changed-meanwhile", { readonly file: string }>
  | { readonly code: "not-verified"; readonly file: string; readonly flaws: readonly BookFlaw[] }
  | { readonly code: "structure-protected"; readonly file: string }
  | { readonly code: "other-file"; readonly file: string; readonly kind: OtherFile }
  | { readonly code: "damaged"; readonly file: string; readonly where: string; readonly detail: Damage }
  | { readonly code: "other-format"; readonly file: string; readonly wanted: string }
  | { readonly code: "no-registers"; readonly file: string }
  | {
      readonly code: "two-tables";
      readonly register: RegisterId;
      readonly kept: string;
      readonly ignored: string;
    }
  | { readonly code: "register-missing"; readonly register: RegisterId; readonly file: string }
  | { readonly code: "no-key"; readonly register: RegisterId }
  | { readonly code: "not-importable"; readonly register: RegisterId }
  | { readonly code: "blocked"; readonly register: RegisterId; readonly blockers: readonly Blocker[] }
  | { readonly code: "no-csv"; readonly file: string; readonly kind: Unread }
  /** A workbook with several sheets that may be meant, or without the one that is. */
  | { readonly code: "which-sheet"; readonly file: string; readonly sheets: readonly string[] }
  | {
      readonly code: "no-sheet";
      readonly file: string;
      readonly text: string;
      readonly sheets: readonly string[];
    }
  /** A JSON file with several lists that may be meant, or without the one that is. */
  | { readonly code: "which-list"; readonly file: string; readonly lists: readonly string[] }
  | {
      readonly code: "no-list";
      readonly file: string;
      readonly text: string;
      readonly lists: readonly string[];
    }
  | { readonly code: "alarm"; readonly alarm: Alarm }
  /** Columns that are only proposed: what each is called in the file, and the field that it may be. */
  | {
      readonly code: "undecided";
      readonly register: RegisterId;
      readonly columns: readonly { readonly name: string; readonly field: string }[];
    }
  /** `found` are the rules that have findings which nobody has accepted. */
  | { readonly code: "nothing-to-undo" }
  | { readonly code: "unknown-job"; readonly text: string; readonly jobs: readonly string[] }
  | { readonly code: "already-undone"; readonly job: string; readonly time: string }
  | { readonly code: "journal-fault"; readonly job: string; readonly fault: JournalFault }
  | { readonly code: "nothing-to-accept"; readonly rule: string; readonly found: readonly string[] }
  | { readonly code: "not-in-tree"; readonly refusal: TreeRefusal }
  | { readonly code: "unknown-employee"; readonly text: string }
  | { readonly code: "unknown-project"; readonly text: string }
  | { readonly code: "unknown-customer"; readonly text: string }
  | { readonly code: "not-a-number"; readonly option: string; readonly text: string }
  | { readonly code: "not-rows"; readonly text: string }
  | { readonly code: "unknown-basis"; readonly text: string }
  | { readonly code: "only-with"; readonly option: string; readonly other: string }
  | { readonly code: "not-with"; readonly option: string; readonly other: string }
  | {
      readonly code: "not-in-register";
      readonly option: string;
      readonly text: string;
      readonly register: RegisterId;
    }
  | {
      readonly code: "column-missing";
      readonly register: RegisterId;
      readonly field: string;
      readonly file: string;
    }
  | { readonly code: "not-a-word"; readonly text: string }
  | { readonly code: "unknown-outcomes"; readonly words: readonly string[] }
  | { readonly code: "not-a-plan"; readonly file: string }
  /** What keeps the accounting system's file from being used, or from taking anything away. */
  | { readonly code: "file-lacks-column"; readonly file: string; readonly field: string }
  | { readonly code: "which-outcome"; readonly file: string; readonly columns: readonly string[] }
  | { readonly code: "not-a-list"; readonly file: string }
  | { readonly code: "nothing-told"; readonly file: string; readonly unread: readonly UnreadLine[] }
  | { readonly code: "whole-list"; readonly file: string; readonly count: number }
  | {
      readonly code: "lines-unread";
      readonly file: string;
      readonly count: number;
      readonly unread: readonly UnreadLine[];
    }
  | { readonly code: "nothing-to-release" }
  | { readonly code: "no-accounts"; readonly file: string }
  | { readonly code: "profile-incomplete" }
  | { readonly code: "no-template"; readonly text: string; readonly templates: readonly string[] }
  | {
      readonly code: "not-that-list";
      readonly text: string;
      readonly register: RegisterId;
      readonly lists: readonly string[];
    }
  | Alike<"learn-from-export" | "columns-needed", { readonly receiver: Receiver }>
  | { readonly code: "not-for-receiver"; readonly receiver: Receiver; readonly register: RegisterId }
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
  | { readonly code: "occupied"; readonly sheet: string; readonly obstacles: readonly Obstacle[] }
  | { readonly code: "stale"; readonly places: readonly StalePlace[] }
  | Alike<"formula" | "occupied-right", { readonly sheet: string; readonly cell: string }>;
