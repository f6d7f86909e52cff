import { formatCount } from "../../values/format";
import { counted } from "../counted";

/** What the Budget view says. */
export const budgetView = {
  title: "Arbetade timmar mot budget",
  noProjects: "Här finns inget projektregister att summera än.",
  emptyProjects: "Projektregistret är tomt: här visas projekten när de finns.",
  noEntries: "Här finns inga tidrader än: staplarna visar bara budgeten.",
  toStart: "Kom i gång",
  tree: "Projekt med arbetade, frisläppta och budgeterade timmar",
  project: "Projekt",
  worked: "Arbetat",
  released: "Frisläppt",
  budget: "Budget",
  remaining: "Kvar",
  state: { over: "Över budget", within: "Inom budget", none: "Ingen budget" },
  /** In place of a state when only a part of the time is counted (Q12). */
  period: "Perioden",
  noBudget: "ingen budget",
  sources: {
    own: "Budgeten står på projektets egen rad.",
    below: "Budgeten är summan av underprojekten.",
    none: "Ingen budget är satt, varken här eller på underprojekten.",
  },
  sumMark: "summan av underprojekten",
  overBy: (hours: string) => `${hours} över budget`,
  left: (hours: string) => `${hours} kvar`,
  share: (percent: string) => `${percent} av budgeten`,
  amount: (amount: string) => `Budgeterat belopp ${amount}`,
  expandAll: "Öppna alla",
  collapseAll: "Stäng alla",
  search: "Sök projekt",
  employee: "Anställd",
  everyone: "Alla",
  from: "Från",
  to: "Till",
  clear: "Rensa urvalet",
  filters: "Urval",
  filtersOn: (count: number) => `Urval (${count})`,
  backwards: "Från-datumet ligger efter till-datumet.",
  wholeBudget: "Urvalet gäller tiden. Budgeten visas alltid hel.",
  periodNote: "Med datum jämförs periodens tid med hela budgeten: därför visas ingen färg.",
  noMatch: "Inget projekt stämmer med sökningen.",
  counted: (count: number, all: number, outside: number) =>
    `${counted(count, "sv", "tidrad", "tidrader")} av ${formatCount(all, "sv")} är räknade${
      outside > 0 ? `, ${formatCount(outside, "sv")} ligger utanför urvalet` : ""
    }.`,
  uncounted: (count: number) => counted(count, "sv", "rad är inte räknad", "rader är inte räknade"),
  reasons: {
    "no-project": "projekt saknas",
    "unknown-project": "projektet finns inte i registret",
    "unreadable-project": "projektet går inte att läsa",
    "no-hours": "timmar saknas",
    "unreadable-hours": "timmarna går inte att läsa",
  },
  workers: "De som har arbetat",
  workersHow: "Med alla underprojekt. Välj en person för att se raderna.",
  nobody: "Ingen tid är rapporterad i urvalet.",
  person: "Anställd",
  rows: (count: number) => counted(count, "sv", "rad", "rader"),
  open: (code: string) => `Visa vem som har arbetat på ${code}`,
  keys: "Pilarna flyttar, höger öppnar, vänster stänger, Enter visar vem som har arbetat.",
  summing: "Summerar …",
};

export type BudgetViewText = typeof budgetView;
