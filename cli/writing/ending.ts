import { extname } from "node:path";
import type { Problem } from "../problem";

/** Excel opens a workbook only under the ending of its kind: one with macros is no `.xlsx`. */
export const endingProblem = (file: string, out: string): Problem | undefined => {
  const wanted = extname(file);
  const isOther = wanted !== "" && extname(out).toLowerCase() !== wanted.toLowerCase();
  return isOther ? { code: "other-format", file: out, wanted } : undefined;
};
