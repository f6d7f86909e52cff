import { isoDate } from "../../../values/date";
import { counted } from "../../counted";
import { fieldName } from "../../names";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";
import { fieldValue } from "../../value-text";
import { doYouMean } from "../suggested";

type Part = { readonly name: string; readonly code: string };

const q = (text: string): string => quote(text, "sv");
const parts = (codes: readonly Part[]): string =>
  codes.map(({ name, code }) => `${name} ${q(code)}`).join(", ");
const combination = (kind: string): string => fieldValue("codingCombinations", "kind", kind, "sv");

export const coding = {
  "missing-code": {
    title: "Koden finns inte i dimensionen",
    says: ({ header, value, to, dimension, suggestion, mistaken }, names) =>
      `${header}: ${q(value)} finns inte i ${names.register(to)}${dimension === undefined ? "" : ` för ${q(dimension)}`}. ${suggestion === undefined ? "Rätta koden, eller lägg upp den där." : doYouMean(suggestion, mistaken)}`,
    why: "En kod som inte finns i sin dimension går inte att kontera på, summera eller föra över.",
  },
  "code-outside-dates": {
    title: "Kod utanför sina datum",
    says: ({ header, code, day, limitField, limit }, names) =>
      `${header}: ${isoDate(day)} ligger ${limitField === "startDate" ? "före" : "efter"} ${names.field("codes", limitField)} ${isoDate(limit)} för ${q(code)}. Välj en annan kod, eller ändra kodens datum.`,
    why: "En kod kan användas inom sina datum.",
  },
  "code-and-blank": {
    title: "Både kod och Lägg blank",
    says: ({ project, dimension, code }, names) =>
      `Projekt ${q(project)}, dimension ${q(dimension)}: både koden ${q(code)} och ${names.field("projectCodings", "leaveBlank")} är angivna. Behåll en av dem.`,
    why: "Koden fyller i fältet, Lägg blank lämnar det tomt. Båda kan inte gälla, så ingen av dem gör det.",
  },
  "coding-without-effect": {
    title: "Kontering som inte läggs ut",
    says: ({ project, dimension, code }, names) =>
      `Projekt ${q(project)}: ${code === undefined ? names.field("projectCodings", "leaveBlank") : q(code)} har ingen verkan, för dimensionen ${q(dimension)} läggs inte ut från projekt i vare sig Tid, Resa eller Lön. Slå på utläggningen i ${names.register("dimensions")}, eller töm cellen.`,
    why: "Koder och Lägg blank från projekt gäller bara där dimensionen läggs ut från projekt. Projektets regel gäller ändå.",
  },
  "blank-against-rule": {
    title: "Lägg blank mot regeln",
    says: ({ project, dimension, rule, isOwn }, names) => {
      const label = fieldValue("dimensions", "rule", rule, "sv");
      const where = isOwn ? "" : ` enligt ${names.register("dimensions")}`;
      return rule === "locked"
        ? `Projekt ${q(project)}: dimensionen ${q(dimension)} lämnas blank och har regeln ${label}${where}, så ingen kan fylla i den. Ändra regeln, eller ange en kod.`
        : `Projekt ${q(project)}: dimensionen ${q(dimension)} lämnas blank men har regeln ${label}${where}, så koden måste skrivas för hand varje gång. Är det inte meningen, ange en kod.`;
    },
    why: "Ett fält som är tomt och låst kan aldrig fyllas i. Ett fält som är tomt och måste anges fylls i för hand.",
  },
  "project-coded-on-itself": {
    title: "Kontering på projektets egen dimension",
    says: ({ project, dimension }) =>
      `Projekt ${q(project)} har en kontering på dimensionen ${q(dimension)}, som är projektens egen. Ta bort raden, eller välj en annan dimension.`,
    why: "Projektet är redan koden i sin egen dimension. Konteringar på projekt är till för de andra dimensionerna.",
  },
  "required-code-missing": {
    title: "Kod som måste anges saknas",
    says: ({ project, dimension }) =>
      `Raden är granskad, men saknar kod för ${q(dimension)}, som måste anges för projekt ${q(project)}. Fyll i koden.`,
    why: "Måste anges betyder att raden inte kan granskas utan kod. Den kan sparas utan, så rader som inte är granskade lämnas i fred.",
  },
  "locked-code-differs": {
    title: "Låst kod är ändrad",
    says: ({ project, dimension, code, laidOut }) =>
      `${q(dimension)} är ${q(code)}, men är låst till ${q(laidOut)} för projekt ${q(project)}. Skriv ${q(laidOut)}, eller ändra projektets kontering.`,
    why: "Är fältet låst kan ingen skriva en annan kod än den som projektet lägger ut.",
  },
  "event-order": {
    title: "Samma körningsordning",
    says: ({ dimension, code, order, count }, names, rows) =>
      `${names.field("events", "order")} ${order} för ${q(code)} i dimensionen ${q(dimension)} finns även på ${rows ?? counted(count - 1, "sv", "annan rad", "andra rader")}. Ge varje händelse sin egen plats.`,
    why: "Händelserna körs i den ordningen av systemet som tar emot dem. Kontera sparar och kontrollerar dem, men kör dem aldrig.",
  },
  "combination-not-allowed": {
    title: "Kombinationen är inte tillåten",
    says: ({ codes, denied }, names) =>
      denied
        ? `${parts(codes)}: kombinationen är inte tillåten. Raden med ${parts(denied)} i ${names.register("codingCombinations")} säger ${combination("deny")}. Rätta någon av koderna, eller ändra raden.`
        : `${parts(codes)}: ingen rad i ${names.register("codingCombinations")} tillåter kombinationen. Rätta någon av koderna, eller lägg till en rad.`,
    why: "När det finns konteringskombinationer är bara de som listas tillåtna. Den första raden som stämmer avgör.",
  },
  "unreachable-combination": {
    title: "Raden avgör aldrig",
    says: ({ above, kind, isRepeated }) =>
      isRepeated
        ? `Raden säger samma sak som raden ovanför med ${parts(above)}. Ta bort den.`
        : `Raden avgör aldrig, för raden ovanför med ${parts(above)} säger redan ${combination(kind)}. Flytta upp raden, eller ta bort den.`,
    why: "Raderna läses uppifrån, och den första som stämmer avgör. Undantag ska stå före det som gäller i allmänhet.",
  },
  "blank-combination": {
    title: "Kombination utan koder",
    says: ({ kind }) =>
      `Raden har ${fieldName("codingCombinations", "kind", "sv")} ${combination(kind)}, men ingen kod. Fyll i koderna, eller skriv * där vilken kod som helst får stå.`,
    why: "En rad utan koder säger ingenting. Tom cell betyder att dimensionen ska vara tom, * att den kan ha vilken kod som helst.",
  },
  "only-denials": {
    title: "Ingen rad tillåter något",
    says: ({ count }, names) =>
      `${counted(count, "sv", "rad säger", "rader säger")} ${combination("deny")} i ${names.register("codingCombinations")} och ingen säger ${combination("allow")}, så varje kombination är förbjuden. Lägg sist till en rad med * som tillåter resten.`,
    why: "Finns det konteringskombinationer är bara det som en rad tillåter tillåtet. Undantagen räcker inte; resten måste tillåtas.",
  },
  "code-differs": {
    title: "Annan kod än projektets",
    says: ({ project, dimension, code, laidOut }) =>
      `${q(dimension)} är ${q(code)}, men projekt ${q(project)} lägger ut ${q(laidOut)}. Det är tillåtet; kontrollera att det är meningen.`,
    why: "En annan kund än projektets får fakturan, och ett annat kostnadsställe kostnaden.",
  },
  "coded-to-unusable": {
    title: "Kontering på något som inte används",
    says: ({ project, dimension, code, reason, end }) => {
      const why =
        reason === "inactive" ? "inte är aktiv" : `slutade gälla ${end === undefined ? "" : isoDate(end)}`;
      return `Projekt ${q(project)} lägger ut ${q(code)} i ${q(dimension)}, som ${why}. Välj en annan kod, eller avsluta projektet.`;
    },
    why: "Det som projektet lägger ut hamnar på varje ny rad, och där får det inte stå.",
  },
} as const satisfies Partial<RuleTexts>;
