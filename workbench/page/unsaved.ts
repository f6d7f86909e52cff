import { signal } from "@preact/signals";
import type { WorkbookEvent } from "../host/model/events";
import { words } from "./settings";

/** What no file has yet; looks and selections are nobody's work. */
const WORK: ReadonlySet<WorkbookEvent["kind"]> = new Set([
  "cells",
  "sheet-added",
  "sheet-deleted",
  "sheet-moved",
  "sheet-renamed",
  "table-added",
  "table-deleted",
] as const);

/** Whether the open book holds work that no file has. */
export const isUnsaved = signal(false);

/** Notes what happens in the open book: on a sheet that shows, it is work. */
export const noteWork = (event: WorkbookEvent): void => {
  if (!WORK.has(event.kind)) return;
  const sheet = "sheet" in event ? event.sheet : "table" in event ? event.table.sheet : undefined;
  if (sheet?.visibility === "Visible") isUnsaved.value = true;
};

/** Asks before another book takes the place of unsaved work; true when it may. */
export const mayLeaveBook = (): boolean => !isUnsaved.value || confirm(words.leaveUnsaved);

/** Lets the browser ask before the page, and the unsaved work with it, is left. */
export const guardLeaving = (): void => {
  window.addEventListener("beforeunload", (event) => {
    if (isUnsaved.value) event.preventDefault();
  });
};
