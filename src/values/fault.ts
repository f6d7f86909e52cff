import type { CellValue, Fault, FaultCode } from "./cell";

/** A fault that quotes the cell as it stood, a bool as Excel shows it in English. */
export const faultOf = (fault: FaultCode, cell: CellValue, read?: string | number): Fault => ({
  fault,
  text: quoted(cell),
  ...(read !== undefined && { read }),
});

const quoted = (cell: CellValue): string =>
  typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell);
