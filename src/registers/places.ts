import { defineRegister } from "./definition";
import { code } from "./types";

/**
 * Platser: where clocking in is allowed or proposes a project, a point and a radius in metres (#117–#121).
 */
export const places = defineRegister({
  id: "places",
  module: "places",
  key: ["place"],
  fields: [
    { id: "place", type: code, required: true },
    { id: "latitude", type: { kind: "decimal", min: -90, max: 90 }, required: true },
    { id: "longitude", type: { kind: "decimal", min: -180, max: 180 }, required: true },
    /** Metres; blank for the company's default (#119). */
    { id: "radius", type: { kind: "integer", min: 1 } },
  ],
});
