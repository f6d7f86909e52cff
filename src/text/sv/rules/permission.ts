import { isoDate } from "../../../values/date";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "sv");

export const permission = {
  "unknown-register": {
    title: "Registret finns inte",
    says: ({ text, suggestion }) =>
      `Det finns inget register som heter ${q(text)}. ${suggestion === undefined ? "Skriv namnet som på bladet, på svenska eller engelska." : `Menar du ${q(suggestion)}?`}`,
    why: "En rättighet till ett register som inte finns ger ingen rätt till något.",
  },
  "role-without-rights": {
    title: "Rollen får ingenting göra",
    says: ({ role }, names) =>
      `Användare har behörighet genom rollen ${q(role)}, som varken har rätt till något register eller får granska, frisläppa eller se behörigheter. Ge den rättigheter i ${names.register("registerRights")}, eller ta bort den.`,
    why: "Behörigheten ser ut att finnas, men rollen släpper inte in någon.",
  },
  "reviewer-without-role": {
    title: "Granskaren får inte granska",
    says: ({ user }, names) =>
      `${q(user)} är granskare men har ingen roll som får granska. Ge användaren en sådan roll i ${names.register("permissions")}, eller ta bort raden.`,
    why: "Den som delattesterar behöver både en roll som får granska och sina projekt.",
  },
  "permission-without-effect": {
    title: "Behörighet utan verkan",
    says: ({ user, dimension }, names) =>
      `Behörigheten för ${q(user)} har ingen verkan: dimension ${q(dimension)} används inte för behörighet. Slå på ${names.field("dimensions", "permission")} för dimensionen, eller ta bort raden.`,
    why: "Bara de dimensioner som används för behörighet och urval styr vad en användare når.",
  },
  "covered-permission": {
    title: "Samma behörighet på två sätt",
    says: ({ user, role, code, above }) =>
      `${q(user)} når redan ${q(code)} genom rollen ${q(role)}: ${above === undefined ? "en annan rad gäller alla koder" : `en annan rad gäller ${q(above)} och allt under`}. Raden behövs inte.`,
    why: "Tas den ena raden bort finns behörigheten kvar genom den andra, vilket är lätt att missa.",
  },
  "no-reviewer": {
    title: "Projekt utan granskare",
    says: ({ code }, names) =>
      `${q(code)} har ingen granskare, varken eget eller ovanifrån. Lägg till en i ${names.register("reviewers")}.`,
    why: "När granskare sätts per projekt granskar ingen tiden på ett projekt som saknar dem, och den frisläpps aldrig.",
  },
  "access-after-leaving": {
    title: "Behörighet för den som har slutat",
    says: ({ who, isUser, lastDay, employee }, names) =>
      `${lastDay === undefined ? `${q(who)} är ${names.field(isUser ? "users" : "consultants", "employee")} ${q(employee ?? "")}, som inte finns i ${names.register("employees")}` : `${q(who)} slutade ${isoDate(lastDay)}`}, men står kvar här. Ta bort raden, och åtkomsten i systemet som släpper in.`,
    why: "Den som har slutat ska inte nå något. Raden här släpper inte in någon, men det den säger gör ofta det i ett annat system.",
  },
} as const satisfies Partial<RuleTexts>;
