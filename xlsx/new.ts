import type { XlsxDocument } from "./document";

/** An empty workbook; it needs a sheet before it is saved. */
export const newXlsx = (): XlsxDocument => {
  throw new Error("a workbook cannot be made yet");
};
