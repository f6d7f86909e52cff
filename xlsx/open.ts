import type { Result } from "../src/values/result";
import { err } from "../src/values/result";
import type { XlsxDocument } from "./document";
import type { XlsxFault } from "./fault";

/** Opens an .xlsx or .xlsm file. */
export const openXlsx = (bytes: Uint8Array): Result<XlsxDocument, XlsxFault> =>
  err({ fault: bytes.length === 0 ? "not-a-zip" : "not-a-workbook" });
