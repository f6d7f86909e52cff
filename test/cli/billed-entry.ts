import type { Row } from "../rules/books";

/** Reviewed time of 2 March for customer M3. */
export const entry = (project: string, hours: number, more: Row = {}): Row => ({
  date: "2026-03-02",
  employee: "1",
  project,
  customer: "M3",
  hours,
  reviewLevel: 1,
  ...more,
});
