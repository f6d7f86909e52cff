import type { Minutes } from "../../../values/brands";
import { isoDate } from "../../../values/date";
import { formatCount } from "../../../values/format";
import { clockTime } from "../../../values/time";
import { counted } from "../../counted";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "sv");
const weeks = (count: number): string => counted(count, "sv", "vecka", "veckor");
const times = (from: Minutes, to: Minutes): string => `${clockTime(from)}–${clockTime(to)}`;

const list = (competences: readonly string[]): string => competences.map(q).join(", ");

export const staffing = {
  "shift-week": {
    title: "Passets vecka ligger utanför cykeln",
    says: ({ week, cycle }) =>
      `Passet ligger i vecka ${week}, men cykeln är ${weeks(cycle)}. Rätta veckan eller cykeln.`,
    why: "Cykeln upprepas innan den veckan kommer, så passet bemannas aldrig.",
  },
  "shift-cycles": {
    title: "Olika långa cykler på samma projekt",
    says: ({ project, cycle, other }) =>
      `På ${q(project)} har det här passet en cykel på ${weeks(cycle)} och andra pass en på ${weeks(other)}. Ge passen samma cykel, om det inte är meningen.`,
    why: "När cyklerna är olika långa är det svårt att se vilka pass som infaller samma vecka.",
  },
  "shift-without-length": {
    title: "Passet har ingen längd",
    says: ({ from }) =>
      `Passet börjar och slutar ${clockTime(from)}. Rätta någon av tiderna; ett helt dygn skrivs 00:00–24:00.`,
    why: "Ett pass utan längd behöver ingen. Ett pass som slutar tidigare på dygnet än det börjar går däremot över midnatt.",
  },
  "overlapping-shifts": {
    title: "Pass som överlappar",
    says: ({ project, from, to, otherFrom, otherTo }) =>
      `På ${q(project)} överlappar passet ${times(from, to)} ett annat samma dag, ${times(otherFrom, otherTo)}: antalen läggs ihop. Ta bort det ena, om behovet är detsamma.`,
    why: "Två lika pass ger dubbelt så många personer som behövs.",
  },
  "staffing-without-effect": {
    title: "Bemanning utan verkan",
    says: ({ register, field, project }, names) =>
      register === "projects"
        ? `${names.field(register, field)} på ${q(project)} har ingen verkan: ${names.field("dimensions", "staffing")} är inte påslagen för någon dimension av typen Projekt. Slå på den, eller töm cellen.`
        : `Arbetspasset på ${q(project)} har ingen verkan: ${names.field("dimensions", "staffing")} är inte påslagen för någon dimension av typen Projekt. Slå på den, eller ta bort passet.`,
    why: "Fliken Bemanning finns bara för den dimension som är inställd för bemanning.",
  },
  "unmatched-shift-comment": {
    title: "Kommentar utan arbetspass",
    says: ({ project, day, from }) =>
      `${q(project)} har inget återkommande arbetspass ${from === undefined ? "den veckodagen" : `från ${clockTime(from)} den veckodagen`} (${isoDate(day)}). Rätta projektet, dagen eller tiden.`,
    why: "En kommentar till en anställds pass visas i schemat bara om det finns ett pass att kommentera.",
  },
  "competence-level": {
    title: "Nivån finns inte",
    says: ({ competence, level, highest }) =>
      `Nivå ${formatCount(level, "sv")} för ${q(competence)} är högre än ${formatCount(highest, "sv")}, som är den högsta enligt inställningen. Sänk nivån, eller höj den i inställningarna.`,
    why: "Ett krav över den högsta nivån kan ingen uppfylla.",
  },
  unqualified: {
    title: "Kompetens saknas",
    says: ({ employee, project, lacks, belowLevel }, names) => {
      const faults = [
        ...(lacks.length > 0 ? [`saknar ${list(lacks)}`] : []),
        ...(belowLevel.length > 0 ? [`har för låg nivå i ${list(belowLevel)}`] : []),
      ];
      return `${q(employee)} ${faults.join(" och ")}, som ${q(project)} kräver. Byt anställd eller projekt, eller komplettera ${names.register("employeeCompetences")}.`;
    },
    why: "Den som arbetar på ett projekt ska ha alla kompetenser som projektet kräver, också de ärvda.",
  },
  "competences-while-inheriting": {
    title: "Egen kompetens utan verkan",
    says: ({ project, competence }, names) =>
      `${q(project)} ärver sina kompetenser, så ${q(competence)} på den här raden gäller inte. Ta bort raden, eller bocka ur ${names.field("projects", "inheritCompetences")}.`,
    why: "Ärvda kompetenser ersätter de egna; de läggs inte ihop.",
  },
  "no-competences-of-its-own": {
    title: "Projektet kräver inga kompetenser",
    says: ({ project, above, competences }, names) =>
      `${q(project)} ärver inte kompetenser och har inga egna, så det kräver inga. ${q(above)} ovanför kräver ${list(competences)}. Kopiera dem hit, eller bocka i ${names.field("projects", "inheritCompetences")}.`,
    why: "När ett projekt slutar ärva gäller bara dess egna kompetenser. Kopiera in de ärvda först, så att inget krav försvinner.",
  },
} as const satisfies Partial<RuleTexts>;
