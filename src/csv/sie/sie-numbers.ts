import type { RegisterId } from "../../registers/register";

/** The dimensions of SIE that are registers of their own, by number (formats E5). */
export const registerNumbers: Partial<Record<RegisterId, number>> = {
  projects: 6,
  employees: 7,
  customers: 8,
};

/** The numbers that the standard keeps for accounting codes, by what their dimension is called. */
export const codeNumbers: Readonly<Record<string, number>> = {
  kostnadsställe: 1,
  "cost center": 1,
  kostnadsbärare: 2,
  "cost object": 2,
};

/** Projects, employees, customers, suppliers and invoices: no dimensions of accounting codes. */
export const noCodes: ReadonlySet<number> = new Set([6, 7, 8, 9, 10]);

/** From here on a dimension's number is the company's own. */
export const FIRST_FREE = 20;
