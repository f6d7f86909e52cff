import { isoDate } from "../../../values/date";
import { formatHours, formatMoney } from "../../../values/format";
import { counted } from "../../counted";
import { fieldName } from "../../names";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "sv");
const project = (field: string): string => fieldName("projects", field, "sv");

export const timeEntries = {
  "not-bookable": {
    title: "Registrering på projekt som inte är registrerbart",
    says: ({ project: code, child }) =>
      child === undefined
        ? `Raden är registrerad på ${q(code)}, som inte är registrerbart. Välj ett registrerbart projekt.`
        : `Raden är registrerad på ${q(code)}, som inte är registrerbart: det har underprojekt, till exempel ${q(child)}. Välj ett av dem.`,
    why: "Tid, resor och utlägg registreras bara på registrerbara projekt. Huvudprojekt summerar sina underprojekt.",
  },
  "closed-project": {
    title: "Registrering på fryst eller avslutat projekt",
    says: ({ project: code, status, above }) => {
      const state = status === "closed" ? "avslutat" : "fryst";
      return above === undefined
        ? `Raden är inte granskad, och ${q(code)} är ${state}. Granska eller flytta raden, eller öppna projektet.`
        : `Raden är inte granskad, och ${q(above)} ovanför ${q(code)} är ${state}. Granska eller flytta raden, eller öppna ${q(above)}.`;
    },
    why: "På frysta och avslutade projekt går det inte att registrera. Granskade och frisläppta rader registrerades medan projektet pågick och lämnas i fred.",
  },
  "outside-project-dates": {
    title: "Registrering utanför projektets datum",
    says: ({ project: code, day, field, limit, above }) =>
      `${isoDate(day)} ligger ${field === "startDate" ? "före" : "efter"} ${project(field)} ${isoDate(limit)} för ${above === undefined ? q(code) : `${q(above)}, som ${q(code)} hör till`}. Rätta datumet, eller ändra projektets.`,
    why: "Registrering görs inom projektets datum, om inte inställningarna tillåter annat.",
  },
  "unusable-customer": {
    title: "Registrering på kund som inte används",
    says: ({ customer, reason, limit }, names) => {
      if (limit === undefined)
        return `Raden är inte granskad, och kund ${q(customer)} är inte aktiv. Välj en annan kund, eller gör kunden aktiv.`;
      return `Radens datum ligger ${reason === "before-start" ? "före" : "efter"} ${names.field("customers", reason === "before-start" ? "startDate" : "endDate")} ${isoDate(limit)} för kund ${q(customer)}. Välj en annan kund, eller ändra kundens datum.`;
    },
    why: "En kund används medan den är aktiv och inom sina datum.",
  },
  "missing-internal-comment": {
    title: "Intern kommentar saknas",
    says: ({ project: code }) => `${q(code)} kräver intern kommentar på varje tidrad. Skriv en.`,
    why: "Projektet är inställt så att tiden inte kan rapporteras utan intern kommentar.",
  },
  "unlikely-hours": {
    title: "Orimligt antal timmar",
    says: ({ hours, clock }) => {
      if (clock)
        return `Tidraden har ${formatHours(hours, "sv")}, som är klockslaget ${clock.text} i en cell för tal. Menar du ${formatHours(clock.hours, "sv")}?`;
      return hours === 0
        ? `Tidraden har 0 timmar. Fyll i timmarna, eller ta bort raden.`
        : `Tidraden har ${formatHours(hours, "sv")}, mer än ett dygn. Kontrollera timmarna.`;
    },
    why: "Ett kommatecken på fel plats gör sju och en halv timme till sjuttiofem, och ett klockslag i en cell för tal blir en del av ett dygn.",
  },
  "duplicate-entry": {
    title: "Samma rad flera gånger",
    says: ({ employee, day, project: code, count, released }, _, rows) => {
      const what = `${q(employee)} har ${count} likadana rader ${isoDate(day)}${code === undefined ? "" : ` på ${q(code)}`}${rows === undefined ? "" : ` (den här och ${rows})`}`;
      return released > 1
        ? `${what}, och ${released} av dem är frisläppta. Ta bort dem som är för mycket, och kreditera det som redan är fakturerat.`
        : `${what}. Ta bort dem som är för mycket.`;
    },
    why: "En rad som klistras in två gånger räknas två gånger, i arbetad tid, budget och på fakturan.",
  },
  "long-day": {
    title: "För lång dag",
    says: ({ employee, day, hours, limit, count }) => {
      const rows = counted(count, "sv", "rad", "rader");
      return limit === undefined
        ? `${q(employee)} har ${formatHours(hours, "sv")} ${isoDate(day)} på ${rows}, mer än ett dygn. Rätta datum, anställd eller timmar.`
        : `${q(employee)} har ${formatHours(hours, "sv")} ${isoDate(day)} på ${rows}, mer än inställningens ${formatHours(limit, "sv")}. Kontrollera dagen.`;
    },
    why: "Fler timmar än dygnet har betyder att något är inläst två gånger, eller att datum eller anställd är fel.",
  },
  "unlikely-date": {
    title: "Orimligt datum",
    says: ({ day, reason, today }) =>
      reason === "future"
        ? `${isoDate(day)} är senare än idag ${isoDate(today)}. Rätta datumet.`
        : `${isoDate(day)} är mer än tio år sedan. Rätta datumet.`,
    why: "Ett felskrivet år lägger tiden i fel period, och ingen rapport visar den där den hör hemma.",
  },
  "negative-travel": {
    title: "Negativt belopp utan rad att rätta",
    says: ({ employee, amount }) =>
      `${q(employee)} har ${formatMoney(amount, "sv")}, och ingen rad med samma belopp som det rättar. Ta bort minustecknet, eller leta upp raden som krediteras.`,
    why: "Ett negativt belopp rättar en tidigare rad. Finns den inte är tecknet fel, eller så minskar det någon annans belopp.",
  },
  "time-code-differs": {
    title: "Annan tidkod än projektets",
    says: ({ project: code, code: own, laidOut }) =>
      `Raden har tidkoden ${q(own)}, men ${q(code)} har ${q(laidOut)}. Skriv ${q(laidOut)}, om inte någon har ändrat med avsikt.`,
    why: "Projektets tidkod fylls i av sig själv och styr till exempel vilken löneart tiden får.",
  },
} as const satisfies Partial<RuleTexts>;
