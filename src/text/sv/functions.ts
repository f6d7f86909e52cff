import type { FunctionFault } from "../../resolve/function-answer";
import { formatMoney } from "../../values/format";
import { counted } from "../counted";
import { registerName } from "../names";
import { quote } from "../quote";
import { rowsText } from "../row-ranges";

const missing = {
  code: "Ange en projektkod.",
  field: 'Ange vad som ska visas, till exempel "Status".',
  dimension: 'Ange en dimension, till exempel "Kostnadsställe".',
  unit: "Ange h eller kr.",
  from: "Ange en dag.",
  to: "Ange en dag.",
  until: "Ange en dag.",
  date: "Ange en dag.",
  employee: "Ange ett anställningsnummer.",
  customer: "Ange ett kundnummer.",
  module: "Ange tid, resa eller lön.",
  figure: 'Ange ett nyckeltal, till exempel "Spärrat".',
  by: "Ange kund, projekt, anställd, månad eller skäl.",
  which: "Ange vilken kund, vilket projekt, vilken anställd, månad eller vilket skäl.",
} as const;

const unknown = {
  code: (text: string) => `Projektet ${text} finns inte i Projekt.`,
  employee: (text: string) => `Ingen anställd har numret ${text}.`,
  customer: (text: string) => `Kunden ${text} finns inte i Kunder.`,
  dimension: (text: string) => `Dimensionen ${text} finns inte i Dimensioner.`,
  unit: (text: string) => `Enheten är h eller kr, inte ${text}.`,
  module: (text: string) => `Modulen är tid, resa eller lön, inte ${text}.`,
  field: (text: string) =>
    `${text} är inget som gäller för ett projekt. Skriv en kolumn i Projekt eller en rad på projektkortet.`,
  figure: (text: string) => `${text} är inget nyckeltal. Skriv det som i Fakturering, till exempel Spärrat.`,
  by: (text: string) =>
    `Nyckeltalet finns inte per ${text}. Skriv kund, projekt, anställd eller månad, eller skäl för det som är spärrat.`,
  which: (text: string) => `${text} finns inte.`,
} as const;

/** Why a function in a cell has no answer: the sentence that Excel shows at the error. */
export const functionFault = (fault: FunctionFault): string => {
  switch (fault.kind) {
    case "no-register":
      return `Arbetsboken har inget register ${registerName(fault.register, "sv")}.`;
    case "missing-argument":
      return missing[fault.argument];
    case "unknown": {
      const { argument, text } = fault;
      return argument in unknown
        ? unknown[argument as keyof typeof unknown](quote(text, "sv"))
        : `${quote(text, "sv")} går inte att läsa.`;
    }
    case "not-a-date":
      return `${quote(fault.text, "sv")} är ingen dag. Skriv ett datum, till exempel 2026-03-31.`;
    case "days-swapped":
      return "Den första dagen ligger efter den sista.";
    case "number-as-code":
      return `${quote(fault.text, "sv")} är ett tal, och kan ha varit en annan kod. Skriv koden inom citattecken, eller gör cellen till text.`;
    case "no-budget":
      return fault.unit === "h"
        ? "Projektet har ingen budget i timmar."
        : "Projektet har ingen budget i kronor.";
    case "no-price":
      return "Inget pris gäller. Lägg till ett i Priser.";
    case "tied-prices":
      return `Flera priser gäller lika mycket: ${rowsText(fault.rows, "sv")} i Priser.`;
    case "unreadable-price":
      return `Priset går inte att läsa: ${rowsText(fault.rows, "sv")} i Priser.`;
    case "unpriced":
      return `${counted(fault.rows, "sv", "rad saknar", "rader saknar")} pris. Utan ${fault.rows === 1 ? "den" : "dem"} är det ${formatMoney(fault.amount, "sv")}.`;
    case "no-hours":
      return "Det finns inga timmar att räkna på.";
    case "nothing":
      return "Inget är angivet, varken här eller ovanför.";
  }
};
