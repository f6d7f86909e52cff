import { counted } from "../counted";

/** What the Projects view says: the search, and the card of one project. */
export const projectCard = {
  noRegister: "Arbetsboken har inget projektregister.",
  toRegisters: "Till Register",
  search: "Sök projekt",
  searchHint: "Kod, namn eller intern kommentar",
  atRegistration: "Som vid registrering",
  atRegistrationHow:
    "Visar bara projekt som kan väljas i dag: registrerbara, pågående och öppna. Av bilagorna syns de som ska visas vid registrering.",
  found: (count: number) => counted(count, "sv", "projekt", "projekt"),
  none: "Inget projekt stämmer med sökningen.",
  firstOnly: (count: number) => `De första ${count} visas. Skriv mer för att hitta rätt.`,
  follows: "Kortet följer den markerade raden: ett projekt, eller en rad som hör till ett.",
  nameless: "(utan namn)",
  gone: (code: string) => `${code} finns inte i projektregistret.`,
  above: "Ligger under",
  below: (count: number) => counted(count, "sv", "underprojekt", "underprojekt"),
  actions: "Ändra projektet",
  changes: {
    sub: "Nytt underprojekt",
    copy: "Kopiera",
    move: "Flytta eller byt kod",
    close: "Avsluta",
    delete: "Ta bort",
  },
  newProject: "Nytt projekt",
  goToRow: "Gå till raden",
  tabsLabel: "Projektets flikar",
  tabs: {
    general: "Allmänt",
    comments: "Kommentarer",
    attachments: "Bilagor",
    staffing: "Bemanning",
    competences: "Kompetenser",
    participants: "Deltagare",
    status: "Status",
    billing: "Fakturering",
    review: "Granskning",
    places: "Platser",
    permission: "Behörighet",
  },
  typed: "På projektets rad",
  effective: "Det som gäller",
  listed: (register: string) => `${register} på projektet`,
  why: "Varför?",
  whyOf: (label: string) => `Varför? ${label}`,
  goTo: "Visa cellen",
  blank: "Inget",
  goToCell: (header: string) => `Gå till ${header}`,
  notAtRegistration: "Syns inte vid registrering",
  toBudget: "Visa i Budget",
  noBarrier:
    "Arbetsboken är inget behörighetsskydd: den som har filen ser allt i den. Kortet visar vem som når projektet i systemen.",
};

export type ProjectCardText = typeof projectCard;
