import type { ModuleWords } from "../../register-words";

/** The words of the registers of the module places, in English. */
export const places: ModuleWords<"places"> = {
  places: {
    name: "Places",
    fields: {
      place: "Place",
      latitude: "Latitude",
      longitude: "Longitude",
      radius: "Radius",
    },
  },
  projectPlaces: {
    name: "Project places",
    fields: {
      project: "Project",
      place: "Place",
    },
  },
};
