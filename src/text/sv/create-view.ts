import { counted } from "../counted";
import { registerPurposes } from "./register-purposes";

/** What is said where registers that the workbook lacks are made. */
export const createView = {
  title: "Skapa register",
  how: "Varje register blir ett nytt blad med rubriker, listor att välja ur och låst rubrikrad. Inget som finns ändras.",
  makes: registerPurposes,
  none: "Arbetsboken har alla register.",
  create: (count: number) => (count === 0 ? "Skapa" : `Skapa ${counted(count, "sv", "blad", "blad")}`),
};

export type CreateViewText = typeof createView;
