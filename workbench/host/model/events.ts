import type { Area } from "./area";
import type { Content } from "./content";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** Who did it: the person at the grid, an add-in through the API, or another author of the same file. */
export type Actor = "user" | "add-in" | "remote";

/** Excel.DataChangeType. */
export type ChangeKind =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** Excel.InsertDeleteCellsShiftDirection. */
export type ShiftDirection = "ShiftCellDown" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellLeft";

/** What a cell held before and after; only for a change of one cell. */
export type CellChange = { readonly before: Content; readonly after: Content };

/** What happened in the workbook, in the order it happened. */
export type WorkbookEvent = { readonly actor: Actor } & (
  | {
      readonly kind: "cells";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly change: ChangeKind;
      readonly cell?: CellChange;
      /** Where other cells went, when not whole rows or columns came or went. */
      readonly shift?: ShiftDirection;
      /** Tables that the change touched, as they stood when it happened. */
      readonly tables: readonly Table[];
    }
  /** Formulas came to something else, though nobody wrote there. */
  | { readonly kind: "calculated"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "format"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "selection"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "sheet-activated"; readonly sheet: Sheet; readonly left: Sheet | undefined }
  | { readonly kind: "sheet-added" | "sheet-deleted"; readonly sheet: Sheet }
  | { readonly kind: "sheet-moved"; readonly sheet: Sheet; readonly before: number }
  | { readonly kind: "sheet-renamed"; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: "sheet-visibility"; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: "table-added" | "table-deleted"; readonly table: Table }
  | { readonly kind: "filtered"; readonly sheet: Sheet; readonly table: Table | undefined }
  /** Nothing that Excel has an event for: widths, validation, freeze panes, names, a table's area. */
  | { readonly kind: "layout"; readonly sheet: Sheet | undefined }
);

/** An event before the workbook has stamped who did it. */
export type Happening = WorkbookEvent extends infer Event
  ? Event extends WorkbookEvent
    ? Omit<Event, "actor">
    : never
  : never;
