import type { NewTable, XlsxTable } from "../document";
import { addContentType } from "../package/content-types";
import type { Package } from "../package/package";
import { addRelationship, relationshipAttribute } from "../package/relationships";
import { overlaps, rangeName } from "../reference";
import { editCell } from "../sheet/edit-cell";
import type { SheetData } from "../sheet/sheet-data";
import { sheetOrder } from "../sheet/sheet-order";
import { escapeAttribute } from "../xml/escape";
import { append, insertChild, setAttributes } from "../xml/splice";
import { child } from "../xml/tree";
import { uniqueName } from "./column-names";
import { columnXml, readTablePart } from "./table-part";

const DEFAULT_STYLE = "TableStyleMedium2";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What Excel lets a table or a defined name be called. */
const isName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*|[RC])$/i.test(name);

const uniqueNames = (headers: readonly string[], columns: number): readonly string[] => {
  const names: string[] = [];
  for (let index = 0; index < columns; index++) names.push(uniqueName(headers[index] ?? "", names));
  return names;
};

const insertTablePart = (files: Package, sheet: SheetData, id: string): void => {
  const { text, root, prefix } = sheet.frame;
  const part = `<${prefix}tablePart ${relationshipAttribute(files, sheet.frame, id)}/>`;
  const list = child(root, "tableParts");
  if (list === undefined) {
    const xml = `<${prefix}tableParts count="1">${part}</${prefix}tableParts>`;
    sheet.frame.edit(insertChild(text, root, sheetOrder, "tableParts", xml));
    return;
  }
  const count = setAttributes(text, list, { count: String(list.children.length + 1) });
  sheet.frame.edit(count, append(text, list, part));
};

/** Lays a new table over cells of a sheet and writes its header cells. Throws when Excel would not accept it. */
export const addTable = (
  files: Package,
  sheet: SheetData,
  table: NewTable,
  isNameFree: (name: string) => boolean,
): XlsxTable => {
  if (!isName(table.name) || !isNameFree(table.name))
    throw new Error(`a table cannot be called ${table.name}`);
  const { row, column } = table;
  const columns = table.columns ?? table.headers.length;
  const { totals } = table;
  const data = { row, column, rows: Math.max(1, table.rows) + 1, columns };
  const range = totals ? { ...data, rows: data.rows + 1 } : data;
  if (sheet.tables.some((other) => overlaps(readTablePart(other).range, range))) {
    throw new Error(`the table ${table.name} would overlap another`);
  }
  const names = uniqueNames(table.headers, columns);
  names.forEach((name, index) => editCell(sheet, row, column + index, { value: name }));
  const partName = files.freeName("xl/tables/table");
  const id = partName.replaceAll(/\D/g, "");
  const name = escapeAttribute(table.name);
  const ref = rangeName(range);
  const style = escapeAttribute(table.style ?? DEFAULT_STYLE);
  const part = files.create(
    partName,
    `${DECLARATION}<table xmlns="${sheet.frame.namespace}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" ${totals ? 'totalsRowCount="1"' : 'totalsRowShown="0"'}>` +
      `<autoFilter ref="${rangeName(data)}"/><tableColumns count="${columns}">` +
      names.map((header, index) => columnXml("", index + 1, header, totals?.[index])).join("") +
      `</tableColumns><tableStyleInfo name="${style}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  );
  addContentType(files, partName, "table");
  insertTablePart(files, sheet, addRelationship(files, sheet.frame.name, "table", partName));
  sheet.tables.push(part);
  return readTablePart(part);
};
