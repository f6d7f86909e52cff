import { addContentType } from "../package/content-types";
import { addRelationship, relationshipAttribute } from "../package/relationships";
import { CellEdits } from "../sheet/edits";
import { scanSheet } from "../sheet/scan";
import type { SheetData } from "../sheet/sheet-data";
import { escapeAttribute } from "../xml/escape";
import { append } from "../xml/splice";
import { child, childrenOf } from "../xml/tree";
import type { Workbook } from "./workbook";

const LONGEST_NAME = 31;

const isSheetName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= LONGEST_NAME &&
  !/[\\/?*[\]:]|^'|'$/.test(name) &&
  name.toLowerCase() !== "history";

/** Adds an empty worksheet behind the others. Throws when Excel would not accept the name. */
export const addSheet = (workbook: Workbook, name: string, state: "visible" | "hidden"): SheetData => {
  const { files, part, context, styles } = workbook;
  const sheets = child(part.root, "sheets");
  if (sheets === undefined) throw new Error("the workbook has no list of sheets");
  const elements = childrenOf(sheets, "sheet");
  const taken = elements.some(({ attributes }) => attributes["name"]?.toLowerCase() === name.toLowerCase());
  if (!isSheetName(name) || taken) throw new Error(`a sheet cannot be called ${name}`);

  const { prefix } = part;
  const partName = files.freeName("xl/worksheets/sheet");
  const xml =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${part.namespace}"><dimension ref="A1"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';
  const frame = files.create(partName, xml);
  const scanned = scanSheet(partName, new TextEncoder().encode(xml), context);
  if (!scanned.ok) throw new Error("a new sheet cannot be read");
  addContentType(files, partName, "worksheet");
  const id = addRelationship(files, part.name, "worksheet", partName);
  const sheetId = 1 + Math.max(0, ...elements.map(({ attributes }) => Number(attributes["sheetId"] ?? 0)));
  const reference = relationshipAttribute(files, part, id);
  const hidden = state === "hidden" ? ' state="hidden"' : "";
  const element = `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}"${hidden} ${reference}/>`;
  part.edit(append(part.text, sheets, element));

  const { store } = scanned.value;
  const edits = new CellEdits();
  const ownFormulas = new Set<string>();
  const sheet = {
    name,
    state,
    frame,
    store,
    tables: [],
    ownFormulas,
    edits,
    styles,
    context,
  };
  workbook.sheets.push(sheet);
  return sheet;
};
