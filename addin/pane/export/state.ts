import { signal } from "@preact/signals";
import type { Certificate } from "#core/csv/certify";
import type { ExportedFile } from "#core/csv/exported-file";
import type { RegisterId } from "#core/registers/register";

/** The kinds of file that the view offers; only `again` carries the promise of reading back unchanged (Q38). */
export const presets = ["again", "ansi", "english"] as const;
export type Preset = (typeof presets)[number];

/** A file that was made, and what reading it back gave; no certificate where the file is for reading only. */
export type MadeFile = {
  readonly name: string;
  readonly register: RegisterId;
  readonly file: ExportedFile;
  readonly certificate?: Certificate;
};

/** How a file left the pane. */
export type Handed =
  | { readonly way: "copied" | "not-copied" }
  | { readonly way: "sheet"; readonly sheet: string };

export const source = signal<RegisterId>("customers");
export const preset = signal<Preset>("again");
/** The worksheet's columns that go into the file, counted from 0; all of them when undefined. */
export const chosenColumns = signal<readonly number[] | undefined>(undefined);
export const made = signal<MadeFile | undefined>(undefined);
export const handed = signal<Handed | undefined>(undefined);
