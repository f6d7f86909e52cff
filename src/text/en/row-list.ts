import { formatCount } from "../../values/format";
import type { RowListText } from "../sv/row-list";

export const rowList: RowListText = {
  all: "All",
  isNew: "new",
  columns: "Columns …",
  lastColumn: "Rightmost column",
  tickSeveral: "Select several",
  tickAll: "Select all that are shown",
  untick: "Deselect",
  ticked: (count) => `${formatCount(count, "en")} selected`,
};
