import { signal } from "@preact/signals";
import type { Unread } from "#core/csv/file-kind";
import type { ColumnSetting } from "#core/csv/import-settings";
import type { FileReading } from "#core/csv/read-file";

/** A file that a form is learned from: how it was read, and what its columns are said to be. */
export type Teacher = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly reading: FileReading;
  readonly columns: readonly ColumnSetting[];
};

export const teacher = signal<Teacher | undefined>(undefined);
/** A file that holds no table. */
export const unusable = signal<{ readonly name: string; readonly kind: Unread } | undefined>(undefined);
/** What the template is to be called. */
export const templateName = signal("");
