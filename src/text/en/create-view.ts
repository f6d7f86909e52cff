import { counted } from "../counted";
import type { CreateViewText } from "../sv/create-view";
import { registerPurposes } from "./register-purposes";

export const createView = {
  title: "Create registers",
  how: "Each register becomes a new sheet with headers, drop-down lists and a frozen header row. Nothing that is there is changed.",
  makes: registerPurposes,
  none: "The workbook has every register.",
  create: (count) => (count === 0 ? "Create" : `Create ${counted(count, "en", "sheet", "sheets")}`),
} satisfies CreateViewText;
