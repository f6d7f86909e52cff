import type { ModuleWords } from "../../register-words";

/** The words of the registers of the module places, in Swedish. */
export const places: ModuleWords<"places"> = {
  places: {
    name: "Platser",
    fields: {
      place: "Plats",
      latitude: "Latitud",
      longitude: "Longitud",
      radius: "Radie",
    },
  },
  projectPlaces: {
    name: "Projektplatser",
    fields: {
      project: "Projekt",
      place: "Plats",
    },
  },
};
