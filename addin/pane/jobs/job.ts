import { computed, signal } from "@preact/signals";
import type { JournalFault } from "#core/book/journal-parts";
import type { LoggedJob } from "#core/book/log";
import type { Undo, UndoConflict } from "#core/book/undo-journal";
import type { Renamed } from "#core/reports/renamed";
import type { Mending, Refusal, WriteRefusal, Written } from "../../ports";
import type { ViewId } from "../kit/route";

/** What the pane is busy with, in the words of the language files. */
export type Work =
  | "opening"
  | "checking"
  | "reading-file"
  | "reading-sheets"
  | "planning"
  | "planning-fixes"
  | "planning-change"
  | "writing"
  | "undoing"
  | "exporting"
  | "painting"
  | "summing";

/** How much a job is of: rows that it reads, or changes that it makes. */
export type JobSize = { readonly count: number; readonly of: "rows" | "changes" };

/** A long job: how far it has come, and the way to stop it where it can be stopped. */
export type Job = {
  readonly work: Work;
  readonly share: number;
  /** Where that is known. */
  readonly size?: JobSize;
  readonly cancel?: () => void;
  /** Somebody has canceled it, and what it began is being put back. */
  readonly isCanceling?: true;
};

export const job = signal<Job | undefined>(undefined);

export const isBusy = computed(() => job.value !== undefined);

/** What was done to make a sheet a register. */
export type Adopted = {
  /** So many of its columns are read, of so many. */
  readonly used: number;
  readonly columns: number;
  /** The table that its range became; undefined for a sheet that had one. */
  readonly table: string | undefined;
  /** The sheets that were made to note it on. */
  readonly sheets: readonly string[];
};

/** What the pane last has to say of a job: data, that the language files make sentences of. */
export type Notice =
  | {
      readonly kind: "written";
      readonly what: string;
      readonly written: Written;
      /** The view that tells what came of it. */
      readonly opens?: ViewId;
    }
  | ({ readonly kind: "adopted"; readonly what: string } & Adopted)
  | { readonly kind: "mended"; readonly how: Mending; readonly written: Written }
  | { readonly kind: "sheets-taken-away" }
  | { readonly kind: "write-refused"; readonly refusal: WriteRefusal }
  | { readonly kind: "refused"; readonly cause: Refusal }
  /** Sheets were made for registers; with the import log, where there was none. */
  | { readonly kind: "created"; readonly sheets: number; readonly log?: true }
  | { readonly kind: "columns-added"; readonly columns: number }
  | { readonly kind: "copied"; readonly rows: number }
  | { readonly kind: "formula-copied"; readonly formula: string }
  | { readonly kind: "not-copied" }
  | { readonly kind: "painted"; readonly rows: number }
  | { readonly kind: "not-painted"; readonly sheet: string }
  | { readonly kind: "canceled" }
  | { readonly kind: "nothing-to-do" }
  | {
      readonly kind: "undone";
      readonly written: Written;
      readonly conflicts: readonly UndoConflict[];
      /** What was undone was an undoing: the first job is done again. */
      readonly isRedo: boolean;
    }
  /** A report was undone, and its sheet stays: it holds more than Kontera wrote, or is pointed at. */
  | { readonly kind: "report-kept"; readonly sheet: string }
  /** A report is not brought up to date: it lacks these headers, and one of these columns may be what lost its own. */
  | ({ readonly kind: "report-renamed"; readonly sheet: string } & Renamed)
  /** Nothing is undone: these cells hold something else by now than what the job wrote. */
  | { readonly kind: "undo-conflicts"; readonly job: LoggedJob; readonly undo: Undo }
  /** Cells and rows of the last job that a co-author's merged copy has changed since. */
  | { readonly kind: "merged-over"; readonly cells: readonly UndoConflict[] }
  | { readonly kind: "journal-fault"; readonly fault: JournalFault }
  | { readonly kind: "bug"; readonly message: string };

export const notice = signal<Notice | undefined>(undefined);

/** Whether Excel keeps the pane waiting for a cell that somebody edits. */
export const cellWait = signal(false);

/** Whether a job waits for somebody who has gone to another workbook: Excel does not do all of it behind that. */
export const frontWait = signal(false);

/** What ends the waiting of the job that is on, when somebody cancels it. */
const waits = new Set<() => void>();

/**
 * Waits for something, or until the job that is on is canceled and `leave` gives an answer in its place; undefined when it
 * has to be waited for. Excel may keep one waiting for as long as somebody stands in a cell. What it answers after that
 * comes to nobody, so it must be nothing that is written.
 */
export async function untilCanceled<T>(ask: () => Promise<T>, instead: () => T | undefined): Promise<T> {
  let leave = (): void => undefined;
  const left = new Promise<T>((resolve) => {
    leave = () => {
      const answer = instead();
      if (answer !== undefined) resolve(answer);
    };
  });
  waits.add(leave);
  try {
    return await Promise.race([ask(), left]);
  } finally {
    waits.delete(leave);
  }
}

/** Says how much the job that is on is of. */
export const tellSize = (size: JobSize): void => {
  if (job.value) job.value = { ...job.value, size };
};

/** Runs one job at a time and shows how it goes; a second one has to wait until the first is done. */
export async function withJob<T>(
  work: Work,
  run: (progress: (share: number) => boolean) => Promise<T>,
  canCancel = true,
): Promise<T | undefined> {
  if (job.value) return undefined;
  let isOn = true;
  const sized = (): Job => {
    const { share = 0, size } = job.value ?? {};
    return { work, share, ...(size && { size }) };
  };
  const cancel = (): void => {
    isOn = false;
    if (job.value) job.value = { ...sized(), isCanceling: true };
    for (const leave of waits) leave();
  };
  const show = (share: number): void => {
    job.value = { ...sized(), share, ...(canCancel && { cancel }) };
  };
  show(0);
  try {
    return await run((share) => {
      if (isOn) show(share);
      return isOn;
    });
  } finally {
    isOn = false;
    job.value = undefined;
  }
}
