import type { PassedOver } from "../../book/passed-over";
import { modules } from "../../registers/modules";
import type { RegisterId } from "../../registers/register";
import type { Idle } from "../../resolve/idle";
import { counted } from "../counted";
import type { Names } from "../names";
import { quote } from "../quote";

const sheetOf = ({ sheet }: PassedOver): string => `Bladet ${quote(sheet, "sv")}`;
const list = (texts: readonly string[]): string => texts.join(", ");

/** A sheet without a table that is named as a register: it is checked, and the pane writes nothing there. */
const noTable = (
  { sheet, register }: { readonly sheet: string; readonly register: RegisterId },
  names: Names,
): string =>
  `Bladet ${quote(sheet, "sv")} läses som ${names.register(register)} men har ingen tabell. Det kontrolleras; panelen skriver i det först när det är anslutet under Register, Använd ett eget blad.`;

const passedOver = (one: PassedOver, names: Names): string => {
  switch (one.reason) {
    case "no-key": {
      const { register, fields } = one;
      const headers = fields.map((field) => names.field(register, field));
      return `${sheetOf(one)} hör till ${names.register(register)} men saknar ${headers.length === 1 ? "kolumnen" : "kolumnerna"} ${list(headers)}, så raderna kontrolleras inte fullt ut. Ge kolumnen sin rubrik tillbaka.`;
    }
    case "not-named":
      return `${sheetOf(one)} ser ut som ${names.register(one.register)} men kontrolleras inte. Anslut det under Register, Använd ett eget blad, eller döp tabellen eller bladet till ${names.register(one.register)}.`;
    case "module-off":
      return `${sheetOf(one)} hör till modulen ${modules[one.module].sv}, som är avstängd i Inställningar, och kontrolleras inte.`;
    case "second":
      return `${sheetOf(one)} har en andra tabell som heter som ${names.register(one.register)} och kontrolleras inte. Behåll en av dem.`;
    case "no-register":
      return `${sheetOf(one)} liknar inget register och kontrolleras inte.`;
  }
};

const idle = (one: Idle, names: Names): string => {
  if (one.reason === "no-dimensions")
    return `${names.register("dimensions")} saknas, så ${list(one.registers.map((id) => names.register(id)))} prövas inte mot vad dimensionerna säger.`;
  if (one.reason === "no-register") {
    const where = one.named.map(
      ({ register, field }) => `${names.field(register, field)} i ${names.register(register)}`,
    );
    return `${names.register(one.register)} saknas, så det prövas inte om det som står i ${list(where)} finns.`;
  }
  const { use, prices, controls } = one;
  const parts = [
    ...(prices > 0 ? [counted(prices, "sv", "pris", "priser")] : []),
    ...(controls > 0 ? [counted(controls, "sv", "kontroll i kronor", "kontroller i kronor")] : []),
  ];
  return `Fakturering i ${use === "time" ? "Tid" : "Resa"} är inte Ja: ${parts.join(" och ")} utan verkan.`;
};

/** What was read of a workbook, what was passed over, and what comes to nothing as things are set. */
export const readText = {
  passedOver,
  idle,
  noTable,
  /** The registers that were read, each with its rows. */
  registers: (read: readonly { readonly name: string; readonly rows: number }[]): string =>
    `Kontrollerade: ${list(read.map(({ name, rows }) => `${name} (${counted(rows, "sv", "rad", "rader")})`))}.`,
  /** The sheets that look like no register. */
  others: (sheets: readonly string[]): string => `Inga register på: ${list(sheets)}.`,
  notChecked: "Ej kontrollerat",
  withoutTable: "Utan tabell",
  withoutEffect: "Utan verkan",
};

export type ReadText = typeof readText;
