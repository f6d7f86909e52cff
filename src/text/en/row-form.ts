import { counted } from "../counted";
import type { RowFormText } from "../sv/row-form";
import { faultText } from "./faults";

export const rowForm = {
  dateHint: "YYYY-MM-DD",
  pickDate: (field) => `Choose a day: ${field}`,
  required: "required",
  nothing: "not set",
  asBlank: (word) => `blank (${word})`,
  suggested: "The next free one is filled in as a suggestion.",
  use: (text) => `Use ${text === "" ? "blank" : text}`,
  rowGone:
    "The row can no longer be found in the sheet: it is gone, or several have the same key. What you have written is still here.",
  fault: (text, fault, type) => `“${text}” ${faultText(fault, type)}`,
  mustBeFilled: "The field has to be filled in.",
  taken: (key) => `“${key}” exists already.`,
  withErrors: (verb, errors) =>
    errors === 0 ? verb : `${verb} with ${counted(errors, "en", "error", "errors")}`,
} satisfies RowFormText;
