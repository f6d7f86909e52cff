import type { FaultCode } from "../../values/cell";
import type { ValueType } from "../../values/value-type";
import { counted } from "../counted";
import { faultText } from "./faults";

/** What every form of a row says, whichever register it is of. */
export const rowForm = {
  dateHint: "ÅÅÅÅ-MM-DD",
  pickDate: (field: string) => `Välj dag: ${field}`,
  required: "obligatoriskt",
  nothing: "ej angivet",
  asBlank: (word: string) => `tom (${word})`,
  suggested: "Nästa lediga är ifyllt som förslag.",
  use: (text: string) => `Använd ${text === "" ? "tomt" : text}`,
  rowGone:
    "Raden går inte att hitta i bladet längre: den är borta, eller flera har samma nyckel. Det du har skrivit står kvar här.",
  fault: (text: string, fault: FaultCode, type: ValueType) => `”${text}” ${faultText(fault, type)}`,
  mustBeFilled: "Fältet måste fyllas i.",
  taken: (key: string) => `”${key}” finns redan.`,
  /** What the main button adds to its verb while the rules find errors in what is typed. */
  withErrors: (verb: string, errors: number) =>
    errors === 0 ? verb : `${verb} med ${counted(errors, "sv", "fel", "fel")}`,
};

export type RowFormText = typeof rowForm;
