import { SHEET_EVENTS, TABLE_EVENTS, WORKBOOK_TARGET } from "../classes/sheet-events";
import { formatArea } from "../model/address";
import { intersect, type Area } from "../model/area";
import { toApiValue, valueTypeOf } from "../model/content";
import type { WorkbookEvent } from "../model/events";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";

/** One event as the client takes it: its number, the id it listens under, and the message. */
export type EventMessage = {
  readonly type: number;
  readonly targetId: string;
  readonly message: Readonly<Record<string, unknown>>;
  /** Who in the client takes it; the workbook's listeners unless said. */
  readonly category?: number;
};

/** Makes the reference under which a handler can fetch the changed range. */
export type Reference = (sheet: Sheet, area: Area) => string;

type Cells = Extract<WorkbookEvent, { kind: "cells" }>;

const sourceOf = ({ actor }: WorkbookEvent): string => (actor === "remote" ? "Remote" : "Local");

// A sheet's event goes to those who listen to the sheet and to those who listen to all sheets.
const onSheet = (type: number, sheet: Sheet, message: EventMessage["message"]): EventMessage[] =>
  [sheet.id, WORKBOOK_TARGET].map((targetId) => ({
    type,
    targetId,
    message: { worksheetId: sheet.id, ...message },
  }));

const onTables = (type: number, sheet: Sheet, message: EventMessage["message"]): EventMessage[] =>
  [WORKBOOK_TARGET, sheet.id].map((targetId) => ({
    type,
    targetId,
    message: { worksheetId: sheet.id, ...message },
  }));

const details = ({ cell }: Cells): Record<string, unknown> =>
  cell
    ? {
        valueBefore: toApiValue(cell.before),
        valueAfter: toApiValue(cell.after),
        valueTypeBefore: valueTypeOf(cell.before, false),
        valueTypeAfter: valueTypeOf(cell.after, false),
      }
    : {};

const cellsChanged = (event: Cells, referenceTo: Reference): EventMessage[] => {
  const { sheet, area } = event;
  const common = {
    changeType: event.change,
    source: sourceOf(event),
    shiftDirection: event.shift ?? "None",
    // Assumption A31: an add-in's own writes are marked as its own; everything else is Unknown.
    triggerSource: event.actor === "add-in" ? "ThisLocalAddin" : "Unknown",
    ...details(event),
  };
  const message = (a: Area): Record<string, unknown> => ({
    ...common,
    address: formatArea(a),
    referenceId: referenceTo(sheet, a),
  });
  // Assumption A35: a table is told the part of the change that lies inside it.
  const forTable = (table: Table): EventMessage[] => {
    const inTable = {
      ...message(intersect(table.area, area) ?? area),
      tableId: table.id,
      worksheetId: sheet.id,
    };
    const own = { type: TABLE_EVENTS.DataChanged, targetId: table.id, message: inTable };
    return [own, ...onTables(TABLE_EVENTS.DataChanged, sheet, inTable)];
  };
  return [...onSheet(SHEET_EVENTS.DataChanged, sheet, message(area)), ...event.tables.flatMap(forTable)];
};

const selectionChanged = (workbook: Workbook, sheet: Sheet, area: Area): EventMessage[] => [
  ...onSheet(SHEET_EVENTS.SelectionChanged, sheet, { address: formatArea(area) }),
  // Assumption A32: every table of the sheet is told; one that the selection does not touch gets no address.
  ...workbook.tablesOn(sheet).map((table) => {
    const inside = intersect(table.area, area);
    const message = { worksheetId: sheet.id, tableId: table.id, address: inside ? formatArea(inside) : "" };
    return { type: TABLE_EVENTS.SelectionChanged, targetId: table.id, message };
  }),
];

const ofSheets = (type: number, sheet: Sheet, message: EventMessage["message"]): EventMessage[] => [
  { type, targetId: WORKBOOK_TARGET, message: { worksheetId: sheet.id, ...message } },
];

/** What Excel would tell the add-in of something that happened in the workbook. */
export const messagesFor = (
  event: WorkbookEvent,
  workbook: Workbook,
  referenceTo: Reference,
): EventMessage[] => {
  const source = sourceOf(event);
  switch (event.kind) {
    case "cells":
      return cellsChanged(event, referenceTo);
    case "format":
      return onSheet(SHEET_EVENTS.FormatChanged, event.sheet, {
        source,
        address: formatArea(event.area),
        referenceId: referenceTo(event.sheet, event.area),
      });
    case "calculated":
      return onSheet(SHEET_EVENTS.Calculated, event.sheet, { address: formatArea(event.area) });
    case "selection":
      return selectionChanged(workbook, event.sheet, event.area);
    case "sheet-activated":
      return [
        ...(event.left ? onSheet(SHEET_EVENTS.Deactivated, event.left, {}) : []),
        ...onSheet(SHEET_EVENTS.Activated, event.sheet, {}),
      ];
    case "sheet-added":
      return ofSheets(13, event.sheet, { source });
    case "sheet-deleted":
      return ofSheets(15, event.sheet, { source });
    case "sheet-renamed":
      return onSheet(SHEET_EVENTS.NameChanged, event.sheet, {
        source,
        nameBefore: event.before,
        nameAfter: event.sheet.name,
      });
    case "sheet-visibility":
      return onSheet(SHEET_EVENTS.VisibilityChanged, event.sheet, {
        source,
        visibilityBefore: event.before,
        visibilityAfter: event.sheet.visibility,
      });
    case "table-added":
      return onTables(102, event.table.sheet, { source, tableId: event.table.id });
    case "table-deleted":
      return onTables(103, event.table.sheet, {
        source,
        tableId: event.table.id,
        tableName: event.table.name,
      });
    case "sheet-moved":
      return ofSheets(27, event.sheet, {
        source,
        positionBefore: event.before,
        positionAfter: workbook.sheets.indexOf(event.sheet),
      });
    case "filtered":
    case "layout":
      return [];
  }
};
