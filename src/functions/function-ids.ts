/** The functions of cells, by their ids, which stand for ever: workbooks hold them. */
export const functionIds = [
  "BUDGET",
  "WORKED",
  "RELEASED",
  "READY",
  "BLOCKED",
  "REMAINING",
  "WORTH",
  "BILLABLE",
  "UNITPRICE",
  "EFFECTIVE",
  "RULE",
  "WHY",
  "KEYFIGURE",
] as const;

export type FunctionId = (typeof functionIds)[number];
