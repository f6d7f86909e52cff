import { counted } from "#core/text/counted";

/** What `controls` says. */
export const controlsText = {
  project: "Projekt",
  control: "Kontroll",
  limit: "Gränsvärde",
  used: "Använt",
  share: "Andel",
  withUnreviewed: "Med ogranskat",
  budget: "Budget",
  verdict: "Läge",
  trippedBy: "Utlöst av rad",
  forecast: "Nås",
  verdicts: { reached: "Nådd", clear: "Inte nådd", inactive: "Inte aktiv", incomplete: "Ofullständig" },
  why: {
    noBudget: "ingen budget",
    billingOff: "fakturering används inte i Tid",
    unknownProject: "projektet finns inte",
    incomplete: "något saknas eller går inte att läsa",
  },
  at: (row: number) => `rad ${row} i Kontroller`,
  unpriced: (rows: number) => `${counted(rows, "sv", "rad", "rader")} utan pris ej med`,
  outcomes: {
    stop: "Registrering stoppas.",
    warning: "Registrering varnas.",
    none: "Ingen kontroll är nådd.",
  },
};

export type ControlsText = typeof controlsText;
