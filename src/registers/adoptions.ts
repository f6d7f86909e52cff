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
  key: ["table", "column"],
  fields: [
    /** Excel's name of the table, which nobody has to change. */
    { id: "table", type: code, required: true },
    { id: "register", type: code, required: true },
    { id: "column", type: code, required: true },
    { id: "field", type: code },
  ],
});
