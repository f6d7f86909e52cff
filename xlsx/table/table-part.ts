import type { CellRange, TotalCell, XlsxTable } from "../document";
import { lastRow, parseRange, rangeName } from "../reference";
import { escapeAttribute, escapeText, fromXstring, toXstring } from "../xml/escape";
import type { XmlPart } from "../xml/part";
import { append, setAttributes } from "../xml/splice";
import { child, childrenOf, descendants, flag, type XmlElement } from "../xml/tree";

const nowhere: CellRange = { row: 0, column: 0, rows: 1, columns: 1 };
const read = new WeakMap<XmlElement, XlsxTable>();

/** Whether a part is a table that covers a range. */
export const isTable = (part: XmlPart): boolean =>
  part.root.name === "table" && parseRange(part.root.attributes["ref"] ?? "") !== undefined;

/** Newlines and the like are escaped twice over in an attribute: by Excel's escape, then by XML's. */
const columnNameAttribute = (name: string): string =>
  toXstring(name).replace(/\n/g, "_x000a_").replace(/\t/g, "_x0009_");

export const columnsOf = (part: XmlPart): readonly XmlElement[] =>
  childrenOf(child(part.root, "tableColumns"), "tableColumn");

const describe = (part: XmlPart): XlsxTable => {
  const { attributes } = part.root;
  const range = parseRange(attributes["ref"] ?? "") ?? nowhere;
  const headerRow = attributes["headerRowCount"] !== "0";
  const totalsRow = Number(attributes["totalsRowCount"] ?? 0) > 0;
  const calculated = columnsOf(part).flatMap((column, at) => {
    const formula = child(column, "calculatedColumnFormula");
    return formula && !flag(formula, "array") ? [at] : [];
  });
  const style = child(part.root, "tableStyleInfo")?.attributes["name"];
  return {
    name: fromXstring(attributes["displayName"] ?? attributes["name"] ?? ""),
    range,
    headerRow,
    totalsRow,
    rows: range.rows - Number(headerRow) - Number(totalsRow),
    columns: columnsOf(part).map((column) => fromXstring(column.attributes["name"] ?? "")),
    ...(calculated.length > 0 && { calculated }),
    ...(style !== undefined && { style }),
  };
};

/** The table that a part describes. */
export const readTablePart = (part: XmlPart): XlsxTable => {
  const known = read.get(part.root);
  const table = known ?? describe(part);
  if (known === undefined) read.set(part.root, table);
  return table;
};

/** The row above the totals row, or the table's last. */
export const lastDataRow = (table: XlsxTable): number => lastRow(table.range) - Number(table.totalsRow);

/** Lays the table over another range, its filter with it. */
export const setTableRange = (part: XmlPart, range: CellRange): void => {
  const { text, root } = part;
  const before = readTablePart(part);
  const filtered = { ...range, rows: range.rows - Number(before.totalsRow) };
  const splices = [setAttributes(text, root, { ref: rangeName(range) })];
  const filter = child(root, "autoFilter");
  if (filter !== undefined) splices.push(setAttributes(text, filter, { ref: rangeName(filtered) }));
  for (const sort of [...descendants(root, "sortState"), ...descendants(root, "sortCondition")]) {
    const sorted = parseRange(sort.attributes["ref"] ?? "");
    if (sorted === undefined || lastRow(sorted) !== lastDataRow(before)) continue;
    const rows = lastRow(filtered) - sorted.row + 1;
    if (rows > 0) splices.push(setAttributes(text, sort, { ref: rangeName({ ...sorted, rows }) }));
  }
  part.edit(...splices);
};

/** Excel says of an empty table that its one row waits for the first entry; once something stands there it is a row. */
export const endInsertRow = (part: XmlPart): void => {
  const { attributes } = part.root;
  if (attributes["insertRow"] === undefined && attributes["insertRowShift"] === undefined) return;
  part.edit(setAttributes(part.text, part.root, { insertRow: undefined, insertRowShift: undefined }));
};

/** Names one column of the table anew. */
export const setColumnName = (part: XmlPart, index: number, name: string): void => {
  const column = columnsOf(part)[index];
  if (column !== undefined) part.edit(setAttributes(part.text, column, { name: columnNameAttribute(name) }));
};

/** A column of a table, with what stands in its totals row. */
export const columnXml = (prefix: string, id: number, name: string, total: TotalCell = {}): string => {
  const tag = `${prefix}tableColumn id="${id}" name="${escapeAttribute(columnNameAttribute(name))}"`;
  const { label, formula } = total;
  if (label !== undefined) return `<${tag} totalsRowLabel="${escapeAttribute(label)}"/>`;
  if (formula === undefined) return `<${tag}/>`;
  const text = escapeText(formula);
  return `<${tag} totalsRowFunction="custom"><${prefix}totalsRowFormula>${text}</${prefix}totalsRowFormula></${prefix}tableColumn>`;
};

/** Adds columns last. */
export const addColumns = (part: XmlPart, names: readonly string[]): void => {
  const list = child(part.root, "tableColumns");
  if (list === undefined) return;
  const columns = columnsOf(part);
  const firstId = Math.max(0, ...columns.map(({ attributes }) => Number(attributes["id"] ?? 0))) + 1;
  const xml = names.map((name, index) => columnXml(part.prefix, firstId + index, name)).join("");
  const count = setAttributes(part.text, list, { count: String(columns.length + names.length) });
  part.edit(count, append(part.text, list, xml));
};

/** Takes columns away from the end. */
export const dropColumns = (part: XmlPart, count: number): void => {
  const list = child(part.root, "tableColumns");
  const columns = columnsOf(part);
  if (list === undefined || count <= 0) return;
  const gone = columns.slice(columns.length - count).map(({ start, end }) => ({ start, end, text: "" }));
  part.edit(setAttributes(part.text, list, { count: String(columns.length - count) }), ...gone);
};
