import { computed, signal } from "@preact/signals";
import type { AbsentRows } from "#core/csv/absent-rows";
import type { Choices } from "#core/csv/comparing/merge-plan";
import type { Compared } from "#core/csv/comparing/who-changed";
import type { Constant } from "#core/csv/constants";
import { headersOf } from "#core/csv/default-settings";
import type { Unread } from "#core/csv/file-kind";
import type { ImportPlan } from "#core/csv/import-plan";
import type { FileReading } from "#core/csv/read-file";
import type { UnknownReferences } from "#core/csv/unknown-references";
import type { RegisterId } from "#core/registers/register";
import type { ReadSheets } from "../../../xlsx/read/read-sheets";
import type { Written } from "../../ports";
import type { Foreseen } from "./foresee";

/** The pages of the import wizard, in order (#139–#147). */
export const pages = ["file", "reading", "columns", "preview", "receipt"] as const;
export type WizardPage = (typeof pages)[number];

/** A file on its way in: its bytes, what they were read as, and every decision so far. */
export type ImportDraft = FileReading & {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Letters that were misread before the file came here are read as what they were. */
  readonly repair?: boolean;
  /** The recipe that it is read by, by its name, and what every row gets in columns that the file lacks. */
  readonly recipe?: string | undefined;
  readonly constants?: readonly Constant[];
  /** The registers that get the rows that the file names and they lack. */
  readonly creates?: readonly RegisterId[];
  /** The workbook that the rows come from, where the file is one. */
  readonly workbook?: ReadSheets;
};

/** A plan, and the revision of the book that it was made for: a later one may make it untrue. */
export type Planned = {
  readonly plan: ImportPlan;
  readonly revision: number;
  /** What its rows name that no row bears, by register; those that are created with it are in its edits already. */
  readonly unknown: readonly UnknownReferences[];
  /** What the register has and the file lacks. */
  readonly absent: AbsentRows;
  /** What it will come to; undefined where that was not worked out. */
  readonly foreseen: Foreseen | undefined;
  /** Where somebody compares: what the whole file would do, who has changed what, and what was chosen where both have. */
  readonly against?: {
    readonly name: string;
    readonly whole: ImportPlan;
    readonly compared: Compared;
    readonly choices: Choices;
  };
};

/** The file that the register and the file that is imported both came from: the last export, say. */
export type BaseFile = Pick<ImportDraft, "name" | "parsed" | "settings">;

/** What the import did (#147). */
export type Receipt = {
  readonly name: string;
  readonly plan: ImportPlan;
  readonly foreseen: Foreseen | undefined;
  readonly written: Written;
  /** The job's name in the import log. */
  readonly job: string;
  /** The sheet that the refused rows were put on, once they have been. */
  readonly refusedSheet?: string;
};

/** The register that the user imports to. */
export const target = signal<RegisterId>("customers");
export const page = signal<WizardPage>("file");
export const importDraft = signal<ImportDraft | undefined>(undefined);
/** The recipe that was chosen before the file, by its name: the file is read by it. */
export const askedRecipe = signal<string | undefined>(undefined);
/** Compared against, where somebody has chosen it. */
export const baseFile = signal<BaseFile | undefined>(undefined);
/** It was asked for as a comparison: their file and what both came from are chosen side by side. */
export const isComparing = signal(false);
/** The file that was to be compared against names no rows, or is none. */
export const unusableBase = signal<string | undefined>(undefined);
export const planned = signal<Planned | undefined>(undefined);
export const receipt = signal<Receipt | undefined>(undefined);
/** The file that was chosen, when it is no CSV: what it is. */
export const noCsvFile = signal<{ readonly name: string; readonly kind: Unread } | undefined>(undefined);
/** The file that was chosen holds nothing. */
export const isEmptyFile = signal(false);
/** The plan was made anew because the book was another when it was to be written: it says something else, or the same. */
export const replanned = signal<"changed" | "same" | undefined>(undefined);

/** The headers of the file's columns; blank where it has none. */
export const fileHeaders = computed((): readonly string[] => {
  const now = importDraft.value;
  return now ? headersOf(now.parsed, now.settings.headerRow) : [];
});
