import { defineRegister } from "./definition";
import { code } from "./types";

/**
 * Inlemmade blad: which sheets of somebody's own are registers, and what each of their columns is, a row a column.
 * A blank field is a column that stays the owner's. Kontera writes it when a sheet is adopted; nothing else tells.
 */
export const adoptions = defineRegister({
  id: "adoptions",
  module: "core",
  ownRecord: true,
  name: { sv: "Inlemmade blad", en: "Adopted sheets" },
  key: ["table", "column"],
  fields: [
    /** Excel's name of the table, which nobody has to change. */
    { id: "table", sv: "Tabell", en: "Table", type: code, required: true },
    { id: "register", sv: "Register", en: "Register", type: code, required: true },
    { id: "column", sv: "Kolumn", en: "Column", type: code, required: true },
    { id: "field", sv: "Fält", en: "Field", type: code },
  ],
});
