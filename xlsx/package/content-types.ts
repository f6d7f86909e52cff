import { escapeAttribute } from "../xml/escape";
import { append } from "../xml/splice";
import { childrenOf } from "../xml/tree";
import type { Package } from "./package";

export const CONTENT_TYPES_NAME = "[Content_Types].xml";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Says of which kind a new part is, such as `worksheet`. */
export const addContentType = (files: Package, part: string, kind: string): void =>
  addPartType(files, part, `${SPREADSHEET}.${kind}+xml`);

/** Says of which type a new part is, by the type's whole name. */
export const addPartType = (files: Package, part: string, type: string): void => {
  const types = files.xml(CONTENT_TYPES_NAME);
  if (!types.ok) throw new Error("the list of content types was not checked when the file was opened");
  const { text, root, prefix } = types.value;
  const isNamed = childrenOf(root, "Override").some(
    ({ attributes: { PartName: name } }) => name?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  if (isNamed) return;
  const attributes = `PartName="/${escapeAttribute(part)}" ContentType="${type}"`;
  types.value.edit(append(text, root, `<${prefix}Override ${attributes}/>`));
};

/** Forgets a part that is taken out. */
export const removeContentType = (files: Package, part: string): void => {
  const types = files.xml(CONTENT_TYPES_NAME);
  if (!types.ok) return;
  const gone = childrenOf(types.value.root, "Override").filter(
    ({ attributes }) => attributes["PartName"]?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  types.value.edit(...gone.map(({ start, end }) => ({ start, end, text: "" })));
};
