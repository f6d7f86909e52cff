import type { Result } from "#core/values/result";
import { err } from "#core/values/result";
import { damaged, type XlsxFault } from "./fault";
import { otherFile, otherZip } from "./other-file";
import { CONTENT_TYPES_NAME } from "./package/content-types";
import { Package } from "./package/package";
import { readRelationships } from "./package/relationships";
import { readWorkbook } from "./workbook/read-workbook";
import type { Workbook } from "./workbook/workbook";
import { MOST_BYTES, readZip } from "./zip/read";

const STRICT_NAMESPACE = "http://purl.oclc.org/ooxml/";

/**
 * Reads an .xlsx or .xlsm file. Everything that its sheets hold is checked here, so that reading them cannot fail;
 * `limit` is the most bytes that the unpacked parts may come to.
 */
export const openWorkbook = (bytes: Uint8Array, limit = MOST_BYTES): Result<Workbook, XlsxFault> => {
  const other = otherFile(bytes);
  if (other !== undefined) return err({ fault: other });
  const entries = readZip(bytes, limit);
  if (!entries.ok) return entries;
  const files = new Package(entries.value);
  if (!files.has(CONTENT_TYPES_NAME)) return err({ fault: otherZip(entries.value) });
  const types = files.xml(CONTENT_TYPES_NAME);
  if (!types.ok) return types;
  const root = readRelationships(files, "");
  if (!root.ok) return root;
  const target = root.value.find(({ type }) => type === "officeDocument")?.target;
  if (target === undefined || target.endsWith(".bin")) return err({ fault: otherZip(entries.value) });
  if (!files.has(target)) return err(damaged(target, "missing"));
  const part = files.xml(target);
  if (!part.ok) return part;
  if (part.value.root.name !== "workbook") return err({ fault: "not-a-workbook" });
  files.strict = Object.values(part.value.root.attributes).some((value) =>
    value.startsWith(STRICT_NAMESPACE),
  );
  return readWorkbook(files, part.value);
};
