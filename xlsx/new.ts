import type { XlsxDocument } from "./document";
import { openXlsx } from "./open";
import { newParts } from "./workbook/new-parts";
import { Packer } from "./zip/packer";
import { writeZip } from "./zip/write";

/** An empty workbook; it needs a sheet before it is saved. */
export const newXlsx = (): XlsxDocument => {
  const entries = newParts.map(([name, xml]) => {
    const packer = new Packer();
    packer.text(xml);
    return packer.entry(name);
  });
  const opened = openXlsx(writeZip(entries));
  if (!opened.ok) throw new Error("the parts of a new workbook cannot be read");
  return opened.value;
};
