import type { Result } from "#core/values/result";
import { err, ok } from "#core/values/result";
import { damaged, type XlsxFault } from "../fault";
import { Followed } from "../follow/followed";
import type { Package } from "../package/package";
import { readRelationships, type Relationship } from "../package/relationships";
import type { ValueContext } from "../sheet/cell-value";
import { CellEdits } from "../sheet/edits";
import { scanSheet } from "../sheet/scan";
import type { SheetData } from "../sheet/sheet-data";
import { StyleBook } from "../style/style-book";
import { isTable } from "../table/table-part";
import { XmlPart } from "../xml/part";
import { RecentTexts } from "../xml/recent-texts";
import { child, childrenOf, flag, prefixedAttribute, type XmlElement } from "../xml/tree";
import { plainStylesXml } from "./new-parts";
import { readSharedStrings } from "./shared-strings";
import type { Workbook } from "./workbook";

/**
 * Stands in for the styles of a workbook without any, where the workbook says they are; kept only when a cell is given
 * one. By name, for there are readers that look for no other.
 */
const plainStyles = (files: Package, namespace: string, name: string | undefined): XmlPart => {
  const free = files.has("xl/styles.xml") ? files.freeName("xl/styles") : "xl/styles.xml";
  return XmlPart.create(name ?? free, plainStylesXml(namespace), false);
};

const readStyles = (
  files: Package,
  part: XmlPart,
  relationships: readonly Relationship[],
): Result<StyleBook, XlsxFault> => {
  const target = (type: string): string | undefined =>
    relationships.find((each) => each.type === type)?.target;
  const themeName = target("theme");
  const theme = themeName === undefined || !files.has(themeName) ? undefined : files.xml(themeName);
  if (theme?.ok === false) return theme;
  const name = target("styles");
  const isThere = name !== undefined && files.has(name);
  const styles = isThere ? files.xml(name) : ok(plainStyles(files, part.namespace, name));
  return styles.ok ? ok(new StyleBook(styles.value, theme?.value.root)) : styles;
};

const readStrings = (
  files: Package,
  relationships: readonly Relationship[],
): Result<readonly string[], XlsxFault> => {
  const name = relationships.find(({ type }) => type === "sharedStrings")?.target;
  if (name === undefined) return ok([]);
  const bytes = files.bytes(name);
  return bytes.ok ? readSharedStrings(name, bytes.value) : bytes;
};

const readTables = (files: Package, sheet: string): Result<XmlPart[], XlsxFault> => {
  const relationships = readRelationships(files, sheet);
  if (!relationships.ok) return relationships;
  const tables: XmlPart[] = [];
  for (const { type, target } of relationships.value) {
    if (type !== "table") continue;
    const table = files.xml(target);
    if (!table.ok) return table;
    if (!isTable(table.value)) return err(damaged(target, "broken-xml"));
    tables.push(table.value);
  }
  return ok(tables);
};

const stateOf = (sheet: XmlElement): SheetData["state"] => {
  const state = sheet.attributes["state"];
  return state === "hidden" || state === "veryHidden" ? state : "visible";
};

const readSheet = (
  files: Package,
  sheet: XmlElement,
  target: string,
  styles: StyleBook,
  context: ValueContext,
): Result<SheetData, XlsxFault> => {
  const bytes = files.bytes(target);
  const scanned = bytes.ok ? scanSheet(target, bytes.value, context) : bytes;
  if (!scanned.ok) return scanned;
  const tables = readTables(files, target);
  if (!tables.ok) return tables;
  const { frame, store } = scanned.value;
  const fresh = { edits: new CellEdits(), ownFormulas: new Set<string>() };
  const name = sheet.attributes["name"] ?? "";
  return ok({ name, state: stateOf(sheet), frame, store, tables: tables.value, styles, context, ...fresh });
};

/** Reads a workbook's parts, and finds whatever is wrong with any sheet now rather than when its rows are read. */
export const readWorkbook = (files: Package, part: XmlPart): Result<Workbook, XlsxFault> => {
  const relationships = readRelationships(files, part.name);
  if (!relationships.ok) return relationships;
  const styles = readStyles(files, part, relationships.value);
  if (!styles.ok) return styles;
  const strings = readStrings(files, relationships.value);
  if (!strings.ok) return strings;
  const context = {
    strings: strings.value,
    date1904: flag(child(part.root, "workbookPr"), "date1904"),
    texts: new RecentTexts(),
  };
  const sheets: SheetData[] = [];
  for (const element of childrenOf(child(part.root, "sheets"), "sheet")) {
    const id = prefixedAttribute(element, "id");
    // The module sheets of old Excel versions have no part, and Excel passes them over.
    if (id === undefined || id === "") continue;
    const relationship = relationships.value.find((each) => each.id === id);
    if (relationship === undefined) return err(damaged(part.name, "missing", element.attributes["name"]));
    if (relationship.type !== "worksheet") continue;
    const sheet = readSheet(files, element, relationship.target, styles.value, context);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  return ok({ files, part, styles: styles.value, context, sheets, followed: new Followed(), seams: [] });
};
