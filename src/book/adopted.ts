import { adoptedTables, type AdoptedTables } from "../registers/adopted";
import { texts, type Table } from "./table";

/** The tables that `adoptions` (Inlemmade blad) tells of; a row that lacks what it takes is passed over. */
export const adoptedIn = (adoptions: Table<"adoptions">): AdoptedTables => {
  const [tables, registers, columns, fields] = (["table", "register", "column", "field"] as const).map((id) =>
    texts(adoptions, id),
  );
  return adoptedTables(
    adoptions.order.flatMap((row) => {
      const [table, register, column] = [tables?.[row], registers?.[row], columns?.[row]];
      if (table === undefined || register === undefined || column === undefined) return [];
      return [{ table, register, column, field: fields?.[row] }];
    }),
  );
};
