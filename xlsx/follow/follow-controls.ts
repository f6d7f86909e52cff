import type { Package } from "../package/package";
import { readRelationships } from "../package/relationships";
import { decodeXml } from "../xml/decode";
import { escapeText, plainText } from "../xml/escape";
import { setAttributes, type Splice } from "../xml/splice";
import { allElements } from "../xml/tree";
import { partsOf } from "./follow-drawings";
import type { FollowedFormula } from "./follow-formula";

type Follow = (formula: string) => FollowedFormula;

/** What the part of a form control names cells in: the one that holds its choice, the list that it offers, its text. */
const ATTRIBUTES = ["fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup"];

/** The same in the drawing of old, which is no XML to Excel. */
const IN_DRAWING = /(<x:Fmla(?:Link|Range|Txbx|Group|Pict)>)([^<]*)(?=<\/x:Fmla)/g;

/** What following the controls of a sheet came to. */
export type FollowedControls = { readonly changed: number; readonly stale: readonly string[] };

/** Lets lists, boxes and buttons on a sheet go on showing and filling the cells that they did. */
export const followControls = (files: Package, sheet: string, follow: Follow): FollowedControls => {
  const stale = new Set<string>();
  let changed = 0;
  const followed = (formula: string): string => {
    const { text, isStale } = follow(formula);
    if (isStale) stale.add(formula);
    return text;
  };
  for (const part of partsOf(files, sheet, "ctrlProp")) {
    const splices = [part.root, ...allElements(part.root)].flatMap((element): Splice[] => {
      const changes = ATTRIBUTES.flatMap((name) => {
        const before = element.attributes[name];
        const after = before === undefined ? undefined : followed(before);
        return after === before ? [] : [[name, after] as const];
      });
      return changes.length === 0 ? [] : [setAttributes(part.text, element, Object.fromEntries(changes))];
    });
    if (splices.length > 0) changed++;
    part.edit(...splices);
  }
  const relationships = readRelationships(files, sheet);
  for (const { type, target } of relationships.ok ? relationships.value : []) {
    const bytes = type === "vmlDrawing" && files.has(target) ? files.bytes(target) : undefined;
    const before = bytes?.ok ? decodeXml(bytes.value) : undefined;
    const after = before?.replace(
      IN_DRAWING,
      (_, opened: string, formula: string) => opened + escapeText(followed(plainText(formula))),
    );
    if (after !== undefined && after !== before) files.rewrite(target, after);
  }
  return { changed, stale: [...stale] };
};
