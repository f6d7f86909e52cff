import type { Vocabulary } from "../../register-words";
import { billing } from "./billing";
import { budget } from "./budget";
import { clientAccess } from "./client-access";
import { coding } from "./coding";
import { core } from "./core";
import { documents } from "./documents";
import { modules } from "./modules";
import { participants } from "./participants";
import { permission } from "./permission";
import { places } from "./places";
import { settings } from "./settings";
import { staffing } from "./staffing";

/** Every word of the registers in English. */
export const en: Vocabulary = {
  registers: {
    ...core,
    ...coding,
    ...budget,
    ...billing,
    ...staffing,
    ...participants,
    ...documents,
    ...places,
    ...permission,
    ...clientAccess,
  },
  settings,
  modules,
  /** The hidden worksheet that holds the choices which no rule can. */
  lists: "Lists",
  /** The hidden worksheet that holds the projects which can be registered on, and the header there. */
  bookable: "Bookable projects",
};
