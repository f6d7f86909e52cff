import type { XlsxName } from "../document";
import type { XmlPart } from "../xml/part";
import { child, childrenOf, flag } from "../xml/tree";

/** The defined names of a workbook, hidden ones and those of one sheet too. */
export const readNames = (workbook: XmlPart): readonly XlsxName[] => {
  const sheets = childrenOf(child(workbook.root, "sheets"), "sheet").map(
    ({ attributes }) => attributes["name"],
  );
  return childrenOf(child(workbook.root, "definedNames"), "definedName").map((element) => {
    const sheet = sheets[Number(element.attributes["localSheetId"] ?? Number.NaN)];
    const name = element.attributes["name"] ?? "";
    const hidden = flag(element, "hidden");
    return { name, refersTo: element.text, hidden, ...(sheet !== undefined && { sheet }) };
  });
};
