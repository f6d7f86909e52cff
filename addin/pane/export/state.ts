import { signal } from "@preact/signals";
import type { Certificate } from "#core/csv/certify";
import type { ListKind } from "#core/csv/exporting/list-kinds";
import type { RememberedExport } from "#core/csv/exporting/remembered";
import type { FormedFiles } from "#core/csv/form/write-form";
import type { RegisterId } from "#core/registers/register";

/** Who files are written for, in the order that they are offered; those that the workbook has learned stand after the first. */
export const presets = [
  "again",
  "fortnox",
  "visma",
  "speedledger",
  "other",
  "flex",
  "sie4",
  "sie5",
  "english",
  "ansi",
] as const;
export type Preset = (typeof presets)[number];

/** Who the file is for: a known receiver, or one that the workbook has learned the form of. */
export type Receiver =
  | { readonly kind: "preset"; readonly preset: Preset }
  | { readonly kind: "template"; readonly name: string };

/** Which rows go. */
export const rowChoices = ["all", "shown", "selected", "since"] as const;
export type RowChoice = (typeof rowChoices)[number];

/** A file that went out before: what has changed since is told by it. */
export type Earlier = { readonly register: RegisterId; readonly name: string; readonly bytes: Uint8Array };

/** A file as it leaves. */
export type NamedFile = { readonly name: string; readonly bytes: Uint8Array; readonly rows: number };

/** What can be remembered of an export, and the name that the workbook keeps it under. */
export type Memory = { readonly name: string; readonly export: RememberedExport };

/** An export that was made: its files, and what reading them back gave; no certificate where they are for reading only. */
export type Made = {
  readonly register: RegisterId;
  readonly made: FormedFiles;
  readonly files: readonly NamedFile[];
  readonly isReadOnly: boolean;
  readonly certificate?: Certificate;
  /** What can be remembered of it, so that the next one tells what has changed; left out where it is no whole register. */
  readonly memory?: Memory;
};

/** How an export left the pane. */
export type Handed =
  | { readonly way: "file"; readonly made: Made }
  | { readonly way: "copied" | "not-copied" }
  | { readonly way: "sheet"; readonly sheet: string };

export const source = signal<RegisterId>("customers");
export const receiver = signal<Receiver>({ kind: "preset", preset: "again" });
/** A kind of list for people; the whole register when undefined. */
export const list = signal<ListKind | undefined>(undefined);
export const rowChoice = signal<RowChoice>("all");
/** The worksheet's columns that go into the file, counted from 0, in their order; all of them when undefined. */
export const chosenColumns = signal<readonly number[] | undefined>(undefined);
/** Projects go to SIE with those above them. */
export const withTree = signal(false);
export const earlier = signal<Earlier | undefined>(undefined);
export const handed = signal<Handed | undefined>(undefined);
/** Whether a form is being learned. */
export const isLearning = signal(false);
