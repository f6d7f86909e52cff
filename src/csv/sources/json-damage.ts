import { scanDamage } from "../damage";
import type { Decoded } from "../encoding";
import { fileCellText } from "../file-cell";
import type { ParsedFile } from "../parsed-file";

/** What is damaged in the values of JSON, each record a line: in the text itself letters may be escaped. */
export const jsonDamage = ({ rows }: ParsedFile): Omit<Decoded, "text"> => {
  const scan = scanDamage();
  for (const cells of rows)
    scan.add(`${cells.map((cell) => fileCellText(cell).replaceAll("\n", " ")).join(";")}\n`);
  return scan.end();
};
