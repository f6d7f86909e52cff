import { ok, type Result } from "#core/values/result";
import type { XlsxDocument } from "./document";
import type { XlsxFault } from "./fault";
import { openWorkbook } from "./open-workbook";
import { openDocument } from "./workbook/workbook-document";
import { MOST_BYTES } from "./zip/read";

/**
 * Opens an .xlsx or .xlsm file. Everything that its sheets hold is checked here, so that reading them cannot fail;
 * `limit` is the most bytes that the unpacked parts may come to.
 */
export const openXlsx = (bytes: Uint8Array, limit = MOST_BYTES): Result<XlsxDocument, XlsxFault> => {
  const workbook = openWorkbook(bytes, limit);
  return workbook.ok ? ok(openDocument(workbook.value)) : workbook;
};
