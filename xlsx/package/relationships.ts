import type { Result } from "#core/values/result";
import { ok } from "#core/values/result";
import type { XlsxFault } from "../fault";
import { escapeAttribute } from "../xml/escape";
import type { XmlPart } from "../xml/part";
import { append } from "../xml/splice";
import { childrenOf } from "../xml/tree";
import type { Package } from "./package";

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** A part that another one refers to; `type` is the last word of its kind's address, such as `worksheet`. */
export type Relationship = { readonly id: string; readonly type: string; readonly target: string };

/** Where the relationships of a part are kept. */
export const relationshipsName = (part: string): string => {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

/** The part that a target names, as seen from the part that has it. */
const resolveTarget = (part: string, target: string): string => {
  const folders = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
};

const relationshipsOf = (part: string, rels: XmlPart): readonly Relationship[] =>
  childrenOf(rels.root, "Relationship").flatMap(({ attributes }) => {
    if (attributes["TargetMode"] === "External") return [];
    const type = attributes["Type"] ?? "";
    return [
      {
        id: attributes["Id"] ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: resolveTarget(part, attributes["Target"] ?? ""),
      },
    ];
  });

/** The parts that a part (`""` for the package itself) refers to; none when it has no relationships. */
export const readRelationships = (
  files: Package,
  part: string,
): Result<readonly Relationship[], XlsxFault> => {
  const name = relationshipsName(part);
  if (!files.has(name)) return ok([]);
  const rels = files.xml(name);
  return rels.ok ? ok(relationshipsOf(part, rels.value)) : rels;
};

/** Lets a part refer to another one by its absolute name, and gives the relationship's id. */
export const addRelationship = (files: Package, part: string, type: string, target: string): string => {
  const name = relationshipsName(part);
  const xmlns = "http://schemas.openxmlformats.org/package/2006/relationships";
  const read = files.has(name) ? files.xml(name) : undefined;
  const rels = read?.ok
    ? read.value
    : files.create(
        name,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${xmlns}"/>`,
      );
  const used = new Set(childrenOf(rels.root, "Relationship").map(({ attributes }) => attributes["Id"]));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const base = files.strict ? STRICT : TRANSITIONAL;
  const attributes = `Id="rId${number}" Type="${base}/${type}" Target="/${escapeAttribute(target)}"`;
  rels.edit(append(rels.text, rels.root, `<${rels.prefix}Relationship ${attributes}/>`));
  return `rId${number}`;
};

/** Takes the relationships of a type away. */
export const removeRelationships = (files: Package, part: string, type: string): void => {
  const rels = files.has(relationshipsName(part)) ? files.xml(relationshipsName(part)) : undefined;
  if (!rels?.ok) return;
  const gone = childrenOf(rels.value.root, "Relationship").filter(({ attributes }) =>
    attributes["Type"]?.endsWith(`/${type}`),
  );
  rels.value.edit(...gone.map(({ start, end }) => ({ start, end, text: "" })));
};

/** Takes one relationship away. */
export const removeRelationship = (files: Package, part: string, id: string): void => {
  const rels = files.has(relationshipsName(part)) ? files.xml(relationshipsName(part)) : undefined;
  if (!rels?.ok) return;
  const gone = childrenOf(rels.value.root, "Relationship").filter(
    ({ attributes }) => attributes["Id"] === id,
  );
  rels.value.edit(...gone.map(({ start, end }) => ({ start, end, text: "" })));
};

/** The attribute that refers to a relationship, its namespace declared where it stands if the part has not done so. */
export const relationshipAttribute = (files: Package, part: XmlPart, id: string): string => {
  const declared = Object.entries(part.root.attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && (value === TRANSITIONAL || value === STRICT),
  );
  if (declared !== undefined) return `${declared[0].slice("xmlns:".length)}:id="${id}"`;
  return `xmlns:r="${files.strict ? STRICT : TRANSITIONAL}" r:id="${id}"`;
};
