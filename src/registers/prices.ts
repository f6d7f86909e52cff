import { defineRegister } from "./definition";
import { code, date, money, oneOf } from "./types";

const usedIn = oneOf("time", "travel");

/**
 * Priser: what a unit is billed at, on a code's billing tab, perhaps only where another code stands too
 * (#110, #111).
 */
export const prices = defineRegister({
  id: "prices",
  module: "billing",
  key: [],
  fields: [
    { id: "dimension", type: code, required: true, refersTo: "dimensions" },
    { id: "code", type: code, required: true, codeOf: "dimension", owner: true },
    { id: "whenDimension", type: code, refersTo: "dimensions" },
    { id: "whenCode", type: code, codeOf: "whenDimension" },
    { id: "usedIn", type: usedIn, required: true },
    { id: "price", type: { ...money, price: true }, required: true },
    { id: "validFrom", type: date },
    { id: "validTo", type: date },
  ],
});
