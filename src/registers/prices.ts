import { defineRegister } from "./definition";
import { code, date, money } from "./types";

const usedIn = {
  kind: "enum",
  choices: [
    { id: "time", sv: "Tid", en: "Time" },
    { id: "travel", sv: "Resa", en: "Travel" },
  ],
} as const;

/**
 * Priser: what a unit is billed at, on a code's billing tab, perhaps only where another code stands too
 * (#110, #111).
 */
export const prices = defineRegister({
  id: "prices",
  module: "billing",
  name: { sv: "Priser", en: "Prices" },
  key: [],
  fields: [
    { id: "dimension", sv: "Dimension", en: "Dimension", type: code, required: true, refersTo: "dimensions" },
    { id: "code", sv: "Kod", en: "Code", type: code, required: true, codeOf: "dimension", owner: true },
    { id: "whenDimension", sv: "När dimension", en: "When dimension", type: code, refersTo: "dimensions" },
    { id: "whenCode", sv: "När kod", en: "When code", type: code, codeOf: "whenDimension" },
    { id: "usedIn", sv: "Modul", en: "Module", type: usedIn, required: true },
    { id: "price", sv: "Pris", en: "Price", type: money, required: true },
    { id: "validFrom", sv: "Gäller från", en: "Valid from", type: date },
    { id: "validTo", sv: "Gäller till", en: "Valid to", type: date },
  ],
});
