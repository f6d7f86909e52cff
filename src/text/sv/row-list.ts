import { counted } from "../counted";

/** What the lists of registers' rows say, whichever register it is. */
export const rowList = {
  all: "Alla",
  /** The mark of a row that the last job brought in. */
  isNew: "ny",
  columns: "Kolumner …",
  lastColumn: "Kolumn längst till höger",
  tickSeveral: "Markera flera",
  tickAll: "Markera alla som visas",
  untick: "Avmarkera",
  ticked: (count: number) => counted(count, "sv", "markerad", "markerade"),
};

/** The sentences that every language has to have. */
export type RowListText = typeof rowList;
