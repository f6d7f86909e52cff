import type { Result } from "#core/values/result";
import { err, ok } from "#core/values/result";
import type { XlsxDocument } from "./document";
import { damaged, type XlsxFault } from "./fault";
import { CONTENT_TYPES_NAME } from "./package/content-types";
import { Package } from "./package/package";
import { readRelationships } from "./package/relationships";
import { readWorkbook } from "./workbook/read-workbook";
import { openDocument } from "./workbook/workbook-document";
import { MOST_BYTES, readZip } from "./zip/read";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const encryptedPackage = new Uint8Array(
  Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat(),
);

const STRICT_NAMESPACE = "http://purl.oclc.org/ooxml/";

const contains = (bytes: Uint8Array, wanted: Uint8Array): boolean => {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
};

/** Older Excel files and encrypted new ones are both compound files; an encrypted one keeps its zip in a stream. */
const compoundFault = (bytes: Uint8Array): "encrypted" | "legacy-xls" | undefined => {
  if (!compoundFile.every((byte, index) => bytes[index] === byte)) return undefined;
  return contains(bytes, encryptedPackage) ? "encrypted" : "legacy-xls";
};

/**
 * Opens an .xlsx or .xlsm file. Everything that its sheets hold is checked here, so that reading them cannot fail;
 * `limit` is the most bytes that the unpacked parts may come to.
 */
export const openXlsx = (bytes: Uint8Array, limit = MOST_BYTES): Result<XlsxDocument, XlsxFault> => {
  const compound = compoundFault(bytes);
  if (compound !== undefined) return err({ fault: compound });
  const entries = readZip(bytes, limit);
  if (!entries.ok) return entries;
  const files = new Package(entries.value);
  if (!files.has(CONTENT_TYPES_NAME)) return err({ fault: "not-a-workbook" });
  const types = files.xml(CONTENT_TYPES_NAME);
  if (!types.ok) return types;
  const root = readRelationships(files, "");
  if (!root.ok) return root;
  const target = root.value.find(({ type }) => type === "officeDocument")?.target;
  if (target === undefined || target.endsWith(".bin")) return err({ fault: "not-a-workbook" });
  if (!files.has(target)) return err(damaged(target, "missing"));
  const part = files.xml(target);
  if (!part.ok) return part;
  if (part.value.root.name !== "workbook") return err({ fault: "not-a-workbook" });
  files.strict = Object.values(part.value.root.attributes).some((value) =>
    value.startsWith(STRICT_NAMESPACE),
  );
  const workbook = readWorkbook(files, part.value);
  return workbook.ok ? ok(openDocument(workbook.value)) : workbook;
};
