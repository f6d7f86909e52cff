import type { Table } from "#core/book/table";
import { formFields } from "#core/records/form";

/** The columns of the list that the sheet has: number, name and city (#133). */
export const listColumns = (table: Table): readonly string[] =>
  formFields(table).flatMap(({ id, listed }) => (listed ? id : []));
