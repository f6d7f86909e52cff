import { computed, signal } from "@preact/signals";
import type { ColumnMatch } from "../../../src/csv/column-match";
import type { Delimiter, Sniffed } from "../../../src/csv/delimiter";
import type { Decoded, Encoding } from "../../../src/csv/encoding";
import type { ImportPlan } from "../../../src/csv/import-plan";
import type { ImportSettings } from "../../../src/csv/import-settings";
import type { ParsedFile } from "../../../src/csv/parsed-file";
import type { Written } from "../../ports";

/** The steps of the import wizard, in order (#139–#147). */
export const steps = ["file", "reading", "columns", "preview", "receipt"] as const;
export type Step = (typeof steps)[number];

/** A file on its way in: what it was read as, and every decision so far. */
export type Draft = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly decoded: Decoded;
  readonly sniffed: Sniffed;
  readonly delimiter: Delimiter;
  readonly parsed: ParsedFile;
  readonly matches: readonly ColumnMatch[];
  readonly settings: ImportSettings;
};

/** A plan, and the revision of the book that it was made for: a later one may make it untrue. */
export type Planned = { readonly plan: ImportPlan; readonly revision: number };

/** What the import did (#147). */
export type Receipt = {
  readonly name: string;
  readonly plan: ImportPlan;
  readonly written: Written;
  /** The job's name in the import log. */
  readonly job: string;
};

export const step = signal<Step>("file");
export const draft = signal<Draft | undefined>(undefined);
export const planned = signal<Planned | undefined>(undefined);
export const receipt = signal<Receipt | undefined>(undefined);

/** The headers of the file's columns; made-up numbers where it has none. */
export const fileHeaders = computed((): readonly string[] => {
  const now = draft.value;
  if (!now) return [];
  const { headerRow } = now.settings;
  const width = Math.max(0, ...now.parsed.rows.slice(0, 50).map(({ length }) => length));
  const headers = headerRow === undefined ? [] : (now.parsed.rows[headerRow] ?? []);
  return Array.from({ length: width }, (_, at) => headers[at] ?? "");
});
