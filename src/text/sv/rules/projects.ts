import { isoDate } from "../../../values/date";
import { fieldName } from "../../names";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";
import { fieldValue } from "../../value-text";

const q = (text: string): string => quote(text, "sv");
const project = (field: string): string => fieldName("projects", field, "sv");
const dimension = (field: string): string => fieldName("dimensions", field, "sv");

export const projects = {
  "project-code": {
    title: "Projektkodens form",
    says: ({ code, problem, characters }) => {
      if (problem === "empty-segment")
        return `${q(code)} börjar eller slutar med punkt, eller har två i rad. Skriv koden som BS.HR.Bem, med något mellan punkterna.`;
      if (problem === "character")
        return `${q(code)} innehåller ${q(characters)}. En projektkod är bokstäver och siffror, med punkt mellan nivåerna.`;
      return `${q(code)} innehåller ${q(characters)}. Kontrollera att systemet som tar emot koden godtar det, eller använd bara bokstäver och siffror.`;
    },
    why: "Punkten skiljer nivåerna i projektträdet, och andra system tar bara emot bokstäver och siffror.",
  },
  "missing-parent": {
    title: "Överordnat projekt saknas",
    says: ({ code, parent, above = [] }) =>
      above.length === 0
        ? `${q(code)} saknar det överordnade projektet ${q(parent)}. Lägg till en rad för ${q(parent)}.`
        : `${q(code)} saknar det överordnade projektet ${q(parent)}, och ovanför det saknas ${above.map(q).join(", ")}. Lägg till en rad för varje nivå.`,
    why: "Varje nivå i projektträdet är en egen rad; utan den går det inte att ärva eller summera.",
  },
  "bookable-with-children": {
    title: "Registrerbart med underprojekt",
    says: ({ code, child }) =>
      `${q(code)} är satt som registrerbart men har underprojektet ${q(child)}. Sätt ${project("bookable")} till Nej, eller flytta underprojektet.`,
    why: "Tid registreras på den lägsta nivån. Ett registrerbart projekt har inga underprojekt.",
  },
  "childless-not-bookable": {
    title: "Varken registrerbart eller huvudprojekt",
    says: ({ code }) =>
      `${q(code)} har inga underprojekt och är inte registrerbart. Sätt ${project("bookable")} till Ja, eller lägg upp underprojekten.`,
    why: "Ingen kan registrera tid på projektet, och det summerar inga andra.",
  },
  "budget-on-two-levels": {
    title: "Budget på två nivåer",
    says: ({ code, field, budget, above, aboveBudget }) =>
      `${project(field)}: ${q(code)} har ${fieldValue("projects", field, budget, "sv")}, men ${q(above)} ovanför har redan ${fieldValue("projects", field, aboveBudget, "sv")}. Behåll budgeten på en av nivåerna.`,
    why: "Ett huvudprojekts budget är antingen dess egen eller summan av underprojektens. Står den på båda nivåerna räknas bara den övre.",
  },
  "zero-budget": {
    title: "Budget på noll",
    says: ({ code, field }) =>
      `${project(field)} för ${q(code)} är 0. Töm cellen om projektet saknar budget.`,
    why: "Noll är en budget: varje timme blir ett överskridande, och underprojektens budget räknas inte. Tom cell betyder ingen budget.",
  },
  "status-under-closed": {
    title: "Pågående under avslutat",
    says: ({ code, status, above }) =>
      `${q(code)} är pågående, men ${q(above)} ovanför är ${status === "closed" ? "avslutat" : "fryst"}. Sätt samma status, eller öppna ${q(above)} igen.`,
    why: "Kontera räknar med den strängaste statusen i grenen, men systemet som tar emot registret kan göra på annat sätt.",
  },
  "dates-outside-parent": {
    title: "Datum utanför det överordnade projektets",
    says: ({ code, field, day, above, limitField, limit }) =>
      `${project(field)} ${isoDate(day)} för ${q(code)} ligger ${limitField === "startDate" ? "före" : "efter"} ${project(limitField)} ${isoDate(limit)} för ${q(above)} ovanför. Rätta något av datumen.`,
    why: "De dagar som ligger utanför det överordnade projektets datum räknas som stängda.",
  },
  "never-transfer": {
    title: "Överför aldrig på huvudprojekt",
    says: ({ code }) =>
      `${project("neverTransfer")} står på ${q(code)}, som ingen tid registreras på. Sätt det på underprojekten i stället.`,
    why: "Valet gäller bara projektet det står på och ärvs inte. På ett huvudprojekt utan egen tid gör det ingenting.",
  },
  "time-code-without-effect": {
    title: "Tidkod utan verkan",
    says: ({ code, timeCode }) =>
      `${q(code)} har tidkoden ${q(timeCode)}, men ingen dimension av typen Projekt har ${dimension("timeCodes")}. Slå på det i Dimensioner, eller töm cellen.`,
    why: "En avvikande tidkod används bara när dimensionen tillåter det.",
  },
  "inherit-on-root": {
    title: "Ärver utan överordnat projekt",
    says: ({ code, field }) =>
      `${project(field)} är Ja för ${q(code)}, som är ett huvudprojekt och inte har något att ärva från. Töm cellen.`,
    why: "Bara underprojekt kan ärva, från ett överordnat projekt.",
  },
  "ongoing-past-end": {
    title: "Pågående efter slutdatum",
    says: ({ code, end }) =>
      `${q(code)} är pågående, men ${project("endDate")} var ${isoDate(end)}. Avsluta projektet, eller flytta fram datumet.`,
    why: "Efter slutdatum går inget att registrera. Ett projekt som ser öppet ut men inte är det fastnar tiden på.",
  },
  "unreadable-colors": {
    title: "Text som inte går att läsa",
    says: ({ code, color, textColor }) =>
      `${project("textColor")} ${textColor} syns inte på ${project("color")} ${color} för ${q(code)}. Skriv Auto, eller välj en annan.`,
    why: "Vit text på vitt ser ut som att passet saknar namn i bemanningsöversikten.",
  },
} as const satisfies Partial<RuleTexts>;
