import { defineRegister } from "./definition";
import { code } from "./types";

/** Projektplatser: the places of a project (#117). */
export const projectPlaces = defineRegister({
  id: "projectPlaces",
  module: "places",
  name: { sv: "Projektplatser", en: "Project places" },
  key: ["project", "place"],
  fields: [
    {
      id: "project",
      sv: "Projekt",
      en: "Project",
      type: code,
      required: true,
      refersTo: "projects",
      owner: true,
    },
    { id: "place", sv: "Plats", en: "Place", type: code, required: true, refersTo: "places" },
  ],
});
