import type { Followed } from "../follow/followed";
import type { Package } from "../package/package";
import type { Seam } from "../results/changed-cells";
import type { ValueContext } from "../sheet/cell-value";
import type { SheetData } from "../sheet/sheet-data";
import type { StyleBook } from "../style/style-book";
import type { XmlPart } from "../xml/part";
import { child, childrenOf } from "../xml/tree";

/** A workbook as its file has it, its sheets in tab order. */
export type Workbook = {
  readonly files: Package;
  readonly part: XmlPart;
  readonly styles: StyleBook;
  readonly context: ValueContext;
  readonly sheets: SheetData[];
  /** What came of everything that points at cells which have moved. */
  readonly followed: Followed;
  /** Where rows have come or gone since the file was opened. */
  readonly seams: Seam[];
};

/** The names of all sheets in tab order, those without cells too. */
export const sheetNames = ({ part }: Workbook): readonly string[] =>
  childrenOf(child(part.root, "sheets"), "sheet").map(({ attributes }) => attributes["name"] ?? "");

/** The children of a workbook part in the order that the schema sets (ECMA-376 18.2.27). */
export const workbookOrder: readonly string[] = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];
