import { defineRegister } from "./definition";
import { code } from "./types";

/** Projektplatser: the places of a project (#117). */
export const projectPlaces = defineRegister({
  id: "projectPlaces",
  module: "places",
  key: ["project", "place"],
  fields: [
    { id: "project", type: code, required: true, refersTo: "projects", owner: true },
    { id: "place", type: code, required: true, refersTo: "places" },
  ],
});
