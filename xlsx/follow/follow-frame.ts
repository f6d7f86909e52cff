import { escapeText } from "../xml/escape";
import type { XmlPart } from "../xml/part";
import { setAttributes, type Splice } from "../xml/splice";
import { allElements, child, type XmlElement } from "../xml/tree";
import type { FollowedFormula } from "./follow-formula";
import { followRange, followRanges, type OneRange } from "./follow-ranges";
import type { RowChange } from "./row-change";

/** Elements of a sheet that hold a formula as their text. */
const FORMULAS = new Set(["formula", "formula1", "formula2", "f"]);
/** Elements of a sheet that stand for one range, the attribute that names it, and what it is. */
const RANGES: Readonly<Record<string, readonly [attribute: string, kind: OneRange]>> = {
  mergeCell: ["ref", "thing"],
  hyperlink: ["ref", "thing"],
  autoFilter: ["ref", "area"],
  sortState: ["ref", "area"],
  sortCondition: ["ref", "area"],
  cellWatch: ["r", "thing"],
  inputCells: ["r", "thing"],
};
const LISTS = new Set(["conditionalFormatting", "dataValidation", "protectedRange", "ignoredError"]);
/** The lists of a sheet that must not be empty. */
const COUNTED = new Set([
  "mergeCells",
  "dataValidations",
  "hyperlinks",
  "protectedRanges",
  "ignoredErrors",
  "cellWatches",
]);

const replaceText = ({ openEnd, closeStart }: XmlElement, text: string): Splice => ({
  start: openEnd,
  end: closeStart,
  text: escapeText(text),
});

/** The attributes of an element after a change: `undefined` for none that differs, "gone" when its cells are. */
const rangeAttributes = (
  { name, attributes }: XmlElement,
  change: RowChange,
): Readonly<Record<string, string>> | "gone" => {
  const [attribute, kind] = RANGES[name] ?? (LISTS.has(name) ? ["sqref"] : []);
  const before = attribute === undefined ? undefined : attributes[attribute];
  if (attribute === undefined || before === undefined) return {};
  const after = kind === undefined ? followRanges(before, change) : followRange(before, change, kind);
  if (after === "") return "gone";
  return after === before ? {} : { [attribute]: after };
};

/** The attributes of an element that hold a formula: a link's goal, the cells of a control, a bound of colours or icons. */
const formulaAttributes = ({ name }: XmlElement): readonly string[] => {
  if (name === "hyperlink") return ["location"];
  if (name === "controlPr") return ["linkedCell", "listFillRange"];
  // Excel writes a bound that stands in a cell as a number, a percentage or whatever the cell holds.
  return name === "cfvo" ? ["val"] : [];
};

/** What following a frame came to: how many formulas read otherwise, and those that could not be followed. */
export type FollowedFrame = { readonly changed: number; readonly stale: readonly string[] };

/**
 * Lets the frame of a sheet follow: the formulas of its rules on every sheet, and what its cells wear where it is the
 * one whose rows came and went.
 */
export const followFrame = (
  frame: XmlPart,
  follow: (formula: string, cells: string) => FollowedFormula,
  change: RowChange | undefined,
): FollowedFrame => {
  const stale: string[] = [];
  const splices: Splice[] = [];
  let changed = 0;
  let goneUntil = 0;
  /** The cells of the rule whose formulas come next. */
  let cells = "";
  const followed = (formula: string): string => {
    const { text, isStale } = follow(formula, cells);
    if (isStale) stale.push(formula);
    if (text !== formula) changed++;
    return text;
  };
  /** The cells that a rule of newer Excel versions is for, and the one that a small chart stands in. */
  const cellsText = (element: XmlElement): string => {
    const { name, text } = element;
    if (name !== "sqref" || !change) return text;
    return sparklines.has(element) ? followRange(text, change, "thing") : followRanges(text, change);
  };
  const sparklines = new Set<XmlElement>();
  for (const element of allElements(frame.root)) {
    if (element.start < goneUntil) continue;
    if (element.name === "sparkline") for (const each of element.children) sparklines.add(each);
    if (LISTS.has(element.name)) cells = element.attributes["sqref"] ?? child(element, "sqref")?.text ?? "";
    const ranges = change ? rangeAttributes(element, change) : {};
    if (ranges === "gone") {
      splices.push({ start: element.start, end: element.end, text: "" });
      goneUntil = element.end;
      continue;
    }
    const { name, attributes } = element;
    const formulas = formulaAttributes(element).flatMap((attribute) => {
      const before = attributes[attribute];
      const after = before === undefined ? undefined : followed(before);
      return after === before ? [] : [[attribute, after] as const];
    });
    const changes = { ...ranges, ...Object.fromEntries(formulas) };
    if (Object.keys(changes).length > 0) splices.push(setAttributes(frame.text, element, changes));
    if (element.children.length > 0) continue;
    const text = FORMULAS.has(name) ? followed(element.text) : cellsText(element);
    if (text !== element.text && text !== "") splices.push(replaceText(element, text));
  }
  frame.edit(...splices);
  tidyLists(frame);
  return { changed, stale };
};

/** Lists that have lost something count what is left, and go when that is nothing. */
const tidyLists = (frame: XmlPart): void => {
  const lists = frame.root.children.filter(({ name }) => COUNTED.has(name));
  const splices = lists.flatMap((list): Splice[] => {
    const { children, attributes } = list;
    if (children.length === 0) return [{ start: list.start, end: list.end, text: "" }];
    const count = attributes["count"];
    if (count === undefined || Number(count) === children.length) return [];
    return [setAttributes(frame.text, list, { count: String(children.length) })];
  });
  frame.edit(...splices);
};
