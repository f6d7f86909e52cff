import { addContentType, removeContentType } from "../package/content-types";
import { addRelationship, readRelationships, removeRelationships } from "../package/relationships";
import { packSheet } from "../sheet/pack-sheet";
import { insertChild, setAttributes } from "../xml/splice";
import { child } from "../xml/tree";
import type { ZipEntry } from "../zip/entry";
import { type Workbook, workbookOrder } from "./workbook";

/** The order of calculation names every cell with a formula; Excel makes it anew when it is missing. */
export const dropCalculationChain = ({ files, part }: Workbook): void => {
  const relationships = readRelationships(files, part.name);
  const chain = relationships.ok ? relationships.value.find(({ type }) => type === "calcChain") : undefined;
  if (chain === undefined) return;
  files.remove(chain.target);
  removeRelationships(files, part.name, "calcChain");
  removeContentType(files, chain.target);
};

/** Results in the file were worked out from cells as they were before. */
const askForCalculation = ({ part }: Workbook): void => {
  const { text, root, prefix } = part;
  const settings = child(root, "calcPr");
  if (settings?.attributes["fullCalcOnLoad"] === "1") return;
  const xml = `<${prefix}calcPr fullCalcOnLoad="1"/>`;
  part.edit(
    settings === undefined
      ? insertChild(text, root, workbookOrder, "calcPr", xml)
      : setAttributes(text, settings, { fullCalcOnLoad: "1" }),
  );
};

const keepStyles = ({ files, part, styles }: Workbook): void => {
  if (!styles.part.touched || files.has(styles.part.name)) return;
  files.adopt(styles.part);
  addContentType(files, styles.part.name, "styles");
  const relationships = readRelationships(files, part.name);
  const isNamed = relationships.ok && relationships.value.some(({ type }) => type === "styles");
  if (!isNamed) addRelationship(files, part.name, "styles", styles.part.name);
};

/** The workbook as a file: parts that no edit touches as they came, the others with their edits. */
export const saveWorkbook = (workbook: Workbook): Uint8Array => {
  if (workbook.sheets.length === 0) throw new Error("a workbook needs a sheet to be saved");
  const packed = new Map<string, ZipEntry>();
  for (const sheet of workbook.sheets) {
    const part = packSheet(sheet);
    if (part === undefined) continue;
    packed.set(sheet.frame.name, part.entry);
    if (part.formulasChanged) dropCalculationChain(workbook);
  }
  const { sheets } = workbook;
  const hasFormulas = sheets.some(({ store, edits }) => store.hasFormulas || edits.hasFormulas);
  if (hasFormulas && sheets.some(({ edits }) => edits.hasContent)) askForCalculation(workbook);
  keepStyles(workbook);
  return workbook.files.save(packed);
};
