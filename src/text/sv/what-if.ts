import type { FixedPriceState } from "../../billing/fixed-prices";
import type { Stand } from "../../billing/stand";
import type { TreeRefusal } from "../../restructure/plan";
import { formatHours } from "../../values/format";
import type { AssumptionRefusal } from "../../whatif/assumption";
import type { SumId } from "../../whatif/change";
import { counted } from "../counted";
import type { Names } from "../names";
import { quote } from "../quote";
import type { Sentences } from "../sentences";

const q = (text: string): string => quote(text, "sv");
const rows = (count: number): string => counted(count, "sv", "rad", "rader");

const refusals: Sentences<Exclude<AssumptionRefusal, TreeRefusal>, [Names]> = {
  "several-rows": ({ project, rows: count }) =>
    `${q(project)} står på ${rows(count)}. Ta bort dubbletten först, så är det klart vilken budget som menas.`,
  "no-budget-column": ({ field }, names) =>
    `Bladet för ${names.register("projects")} har ingen kolumn ${names.field("projects", field)}. Lägg till den först.`,
  "unreadable-budget": ({ project }) =>
    `Det som står i budgetens cell på ${q(project)} går inte att läsa. Rätta cellen först.`,
  "same-budget": ({ project }) => `${q(project)} har redan den budgeten.`,
  "same-project": ({ project }) => `Timmarna ska från ${q(project)} till ett annat projekt.`,
  "no-hours": () => "Skriv hur många timmar som flyttas, mer än 0.",
  "no-own-budget": ({ project }) => `${q(project)} har ingen egen budget i timmar att flytta från.`,
  "budget-from-below": ({ project }) =>
    `Budgeten för ${q(project)} är summan av det som ligger under. Flytta timmarna till ett av projekten där.`,
  "too-few-hours": ({ project, hours }) =>
    `${q(project)} har bara ${formatHours(hours, "sv")} i egen budget.`,
  "no-prices": (_, names) => `Arbetsboken har inget register ${names.register("prices")}.`,
  "no-price-column": ({ field }, names) =>
    `Bladet för ${names.register("prices")} har ingen kolumn ${names.field("prices", field)}. Lägg till den först.`,
  "unknown-dimension": ({ dimension }, names) =>
    `Dimensionen ${q(dimension)} finns inte i ${names.register("dimensions")}. Lägg till den först.`,
  "unknown-code": ({ register, named }, names) =>
    `${q(named)} finns inte i ${names.register(register)}. Rätta koden, eller lägg till den först.`,
  "price-gone": (_, names) =>
    `Priset står inte kvar i ${names.register("prices")} som det gjorde. Välj det på nytt.`,
  "price-twice": ({ rows: count }, names) =>
    `${rows(count)} i ${names.register("prices")} säger samma sak. Ta bort dubbletten först.`,
  "same-price": () => "Det priset gäller redan.",
};

/** What is said of what is thought of, here and on the command line. */
export const whatIfText = {
  refusals,
  sums: {
    worked: "arbetat",
    released: "frisläppt",
    budgetHours: "budget",
    used: "använt",
    remaining: "kvar",
    budgetAmount: "kronbudget",
    value: "nedlagt värde",
    amountRemaining: "kvar av kronbudgeten",
    unpriced: "rader utan pris",
    fixedValue: "nedlagt mot fast pris",
    margin: "marginal på fast pris",
    perHour: "fast pris per timme",
  } satisfies Record<SumId, string>,
  fixedPrice: "fast pris",
  fixedStates: {
    released: "frisläppt",
    open: "väntar på avslut",
    ready: "klart",
    blocked: "spärrat",
    noTime: "utan tid",
  } satisfies Record<FixedPriceState, string>,
  stands: {
    released: "Frisläppt",
    ready: "Klart att frisläppa",
    blocked: "Spärrat",
    later: "Efter dagen",
    notBillable: "Faktureras ej",
  } satisfies Record<Stand, string>,
  unknown: "rader med okänt belopp",
  entries: "rader",
  controlUsed: "räknat",
  controlWithUnreviewed: "med ogranskad tid",
  controlForecast: "nås i samma takt",
  none: "–",
  never: "nås inte",
  said: {
    budget: (project: string, amount: string) => `Budget ${project} ${amount}`,
    noBudget: {
      budgetHours: (project: string) => `Ingen budget i timmar ${project}`,
      budgetAmount: (project: string) => `Ingen budget i kronor ${project}`,
    },
    hours: (hours: string, from: string, to: string) => `${hours} ${from} → ${to}`,
    price: (code: string, was: string, price: string, holds: string) =>
      `Pris ${code} ${was} → ${price} (${holds})`,
    newPrice: (code: string, price: string, holds: string) => `Nytt pris ${code} ${price} (${holds})`,
    /** What a price holds for, and when. */
    uses: { time: "tid", travel: "resa" },
    whenCode: (code: string) => `för ${code}`,
    validFrom: (date: string) => `från ${date}`,
    validTo: (date: string) => `till ${date}`,
    branch: (from: string, to: string) => `${from} → ${to}`,
  },
  /** What the import log calls it. */
  job: (what: string, more: number) =>
    `Tänk om: ${what}${more > 0 ? ` och ${counted(more, "sv", "ändring", "ändringar")} till` : ""}`,
};

/** The sentences that every language has to have. */
export type WhatIfText = typeof whatIfText;
