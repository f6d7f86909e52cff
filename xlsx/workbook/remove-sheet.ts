import { chartsOf } from "../chart/charts";
import type { XlsxSheet } from "../document";
import { partsOf } from "../follow/follow-drawings";
import { removeContentType } from "../package/content-types";
import type { Package } from "../package/package";
import { readRelationships, relationshipsName, removeRelationship } from "../package/relationships";
import type { SheetData } from "../sheet/sheet-data";
import { setAttributes, type Splice } from "../xml/splice";
import { child, childrenOf, prefixedAttribute, type XmlElement } from "../xml/tree";
import { dropCalculationChain } from "./save";
import { isSpokenOf } from "./spoken-of";
import type { Workbook } from "./workbook";

/** Why a sheet stays: it is the only one that shows, more than cells, tables and charts of bars stand on it, or something speaks of it. */
export type StaysBecause = "last-shown" | "more-on-it" | "spoken-of";

/** What goes with a sheet that refers to it, and nothing else does. */
const goesAlong: ReadonlySet<string> = new Set([
  "table",
  "drawing",
  "chart",
  "chartStyle",
  "chartColorStyle",
  "printerSettings",
]);

/** The parts that go with a part; undefined where one of them may be somebody else's too, or holds what nobody looks into. */
const partsBelow = (files: Package, part: string): string[] | undefined => {
  const relationships = readRelationships(files, part);
  if (!relationships.ok) return undefined;
  const parts: string[] = [];
  for (const { type, target } of relationships.value) {
    const below = goesAlong.has(type) ? partsBelow(files, target) : undefined;
    if (!below) return undefined;
    parts.push(target, ...below);
  }
  return parts;
};

/** What somebody lays on cells of their own accord: links, and looks by a rule. */
const OWN = ["hyperlinks", "conditionalFormatting"];

/** Whether nothing but charts of bars is drawn on a sheet, no cell of it leads elsewhere, and none has its looks by a rule. */
const isPlain = (files: Package, { frame }: SheetData): boolean => {
  const drawn = partsOf(files, frame.name, "drawing").reduce(
    (sum, { root }) => sum + root.children.length,
    0,
  );
  return (
    drawn === chartsOf(files, frame.name).length && OWN.every((name) => child(frame.root, name) === undefined)
  );
};

/** The tab that shows when one before it, or it itself, is gone. */
const tabAfter = (views: readonly XmlElement[], text: string, gone: number): Splice[] =>
  views.map((view) => {
    const moved = Object.fromEntries(
      ["activeTab", "firstSheet"].flatMap((name) => {
        const at = Number(view.attributes[name] ?? 0);
        return at >= gone && at > 0 ? [[name, String(at - 1)]] : [];
      }),
    );
    return setAttributes(text, view, moved);
  });

/** Takes a sheet out of the list of sheets, with the names that are its own; those of later sheets go on meaning them. */
const takeFromList = ({ part, files }: Workbook, element: XmlElement, at: number): void => {
  const { text, root } = part;
  const names = childrenOf(child(root, "definedNames"), "definedName");
  const own = names.filter(({ attributes }) => attributes["localSheetId"] === String(at));
  const later = names.filter(({ attributes }) => Number(attributes["localSheetId"] ?? -1) > at);
  // A list of names that holds none is not allowed.
  const list = child(root, "definedNames");
  const dropped = list && own.length === names.length ? [list] : own;
  removeRelationship(files, part.name, prefixedAttribute(element, "id") ?? "");
  part.edit(
    ...[element, ...dropped].map(({ start, end }): Splice => ({ start, end, text: "" })),
    ...later.map((name) =>
      setAttributes(text, name, { localSheetId: String(Number(name.attributes["localSheetId"]) - 1) }),
    ),
    ...tabAfter(childrenOf(child(root, "bookViews"), "workbookView"), text, at),
  );
};

/**
 * Takes a worksheet out of the file, with its tables, its charts of bars and the names that are its own; gives the parts that are gone,
 * or why it stays. Formulas, names, rules and charts elsewhere that speak of the sheet or a table on it keep it, for they would become #REF!.
 */
export const removeSheet = (
  workbook: Workbook,
  sheets: XlsxSheet[],
  name: string,
): readonly string[] | StaysBecause => {
  const { files, part } = workbook;
  const elements = childrenOf(child(part.root, "sheets"), "sheet");
  const at = elements.findIndex(({ attributes }) => attributes["name"] === name);
  const [element, sheet] = [elements[at], workbook.sheets.find((one) => one.name === name)];
  if (!element || !sheet) throw new Error(`the workbook has no sheet ${name}`);
  const shown = elements.filter(({ attributes: { state = "visible" } }) => state === "visible");
  if (shown.every((one) => one === element)) return "last-shown";
  const below = isPlain(files, sheet) ? partsBelow(files, sheet.frame.name) : undefined;
  if (!below) return "more-on-it";
  if (isSpokenOf(workbook, sheets, sheet)) return "spoken-of";
  takeFromList(workbook, element, at);
  dropCalculationChain(workbook);
  const gone = [sheet.frame.name, ...below].flatMap((one) =>
    files.has(relationshipsName(one)) ? [one, relationshipsName(one)] : [one],
  );
  for (const one of gone) {
    removeContentType(files, one);
    files.remove(one);
  }
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  sheets.splice(
    sheets.findIndex((one) => one.name === name),
    1,
  );
  const seams = workbook.seams.filter((seam) => seam.sheet !== name.toLowerCase());
  workbook.seams.splice(0, workbook.seams.length, ...seams);
  return gone;
};
