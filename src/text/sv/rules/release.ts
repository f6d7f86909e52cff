import { isoDate } from "../../../values/date";
import { formatHours, formatMoney } from "../../../values/format";
import { counted } from "../../counted";
import { fieldName } from "../../names";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "sv");
const project = (field: string): string => fieldName("projects", field, "sv");
const entry = (field: string): string => fieldName("timeEntries", field, "sv");

export const release = {
  "released-not-reviewed": {
    title: "Frisläppt utan granskning",
    says: ({ released, level, asked }) =>
      `Raden frisläpptes ${isoDate(released)} men har ${entry("reviewLevel")} ${level}, och inställningen kräver ${asked}. Granska raden, eller ta bort frisläppningen.`,
    why: "Det som inte är granskat ska inte nå kunden. En rad frisläpps först när den är granskad till den nivå som inställningen säger.",
  },
  "released-not-billable": {
    title: "Frisläppt fast det inte faktureras",
    says: ({ released, reason }) => {
      const why = {
        never:
          "den faktureras aldrig: en kod säger Nej – aldrig, eller så styr ingen av radens koder fakturering",
        unticked: `${entry("billable")} är Nej`,
        "proposed-no": "inget föreslår Ja",
      }[reason];
      return `Raden frisläpptes ${isoDate(released)}, men ${why}. Ta bort frisläppningen, eller ändra det som säger nej.`;
    },
    why: "En rad behöver både kund och fakturerbar för att frisläppas. Det som inte ska faktureras hamnar annars på en faktura.",
  },
  "released-on-open-fixed-price": {
    title: "Frisläppt på pågående fast pris",
    says: ({ released, project: code }) =>
      `Raden frisläpptes ${isoDate(released)}, men ${q(code)} har fast pris och är inte avslutat. Ta bort frisläppningen, eller avsluta projektet.`,
    why: "Ett fast pris faktureras en gång, när projektet avslutas. Frisläpps tiden innan går priset ut för tidigt, eller två gånger.",
  },
  "released-on-wrong-day": {
    title: "Frisläppt på omöjlig dag",
    says: ({ released, reason, day, today }) =>
      reason === "future"
        ? `Raden är frisläppt ${isoDate(released)}, senare än idag ${isoDate(today)}. Rätta datumet.`
        : `Raden är frisläppt ${isoDate(released)}, före radens datum ${isoDate(day ?? released)}. Rätta det datum som är fel.`,
    why: "Det som är arbetat frisläpps till och med en dag. En frisläppning före arbetet, eller i framtiden, är ett felskrivet datum.",
  },
  "billable-without-price": {
    title: "Fakturerbart utan pris",
    says: ({ project: code, reason, isReleased }) => {
      const what = `Raden${code === undefined ? "" : ` på ${q(code)}`} är ${isReleased ? "frisläppt" : "granskad"} och fakturerbar, men`;
      return {
        none: `${what} inget pris gäller för den. Lägg in ett i registret Priser.`,
        tied: `${what} två lika specifika priser gäller för den. Ta bort ett, eller skilj dem åt.`,
        unreadable: `${what} ett pris som kan gälla för den går inte att läsa. Rätta raden i Priser.`,
      }[reason];
    },
    why: "Tid utan pris är inte med i något belopp och kan inte frisläppas. Den räknas aldrig som 0 kronor.",
  },
  "billable-without-customer": {
    title: "Fakturerbart utan kund",
    says: ({ project: code }) =>
      `Raden${code === undefined ? "" : ` på ${q(code)}`} är granskad och fakturerbar, men har ingen kund och kan inte frisläppas. Ange kunden.`,
    why: "En rad behöver både kund och fakturerbar för att frisläppas. Utan kund blir den liggande.",
  },
  "closed-with-unreleased": {
    title: "Avslutat med tid som inte är frisläppt",
    says: ({ code, count, hours, isFixedPrice }) => {
      const rows = `${counted(count, "sv", "granskad och fakturerbar tidrad", "granskade och fakturerbara tidrader")}, ${formatHours(hours, "sv")},`;
      return isFixedPrice
        ? `${q(code)} har fast pris och är avslutat, så ${rows} kan frisläppas nu. Frisläpp dem.`
        : `${q(code)} har ${project("status")} Avslutat, men ${rows} är inte ${count === 1 ? "frisläppt" : "frisläppta"}. Frisläpp ${count === 1 ? "den" : "dem"}, eller öppna projektet.`;
    },
    why: "När projektet är avslutat letar ingen där mer, och det som är arbetat men inte frisläppt blir aldrig fakturerat.",
  },
  "released-at-another-price": {
    title: "Frisläppt till ett annat pris än dagens",
    says: ({ stamp, today }) =>
      `Raden frisläpptes till ${formatMoney(stamp, "sv")}, och priset är nu ${formatMoney(today, "sv")}. Det som är frisläppt ändras inte. Ta tillbaka raden om det nya priset ska gälla.`,
    why: "Ett pris som ändras i efterhand får inte flytta det som redan är fakturerat. Skillnaden sägs, så att den som ville ändra det vet.",
  },
} as const satisfies Partial<RuleTexts>;
