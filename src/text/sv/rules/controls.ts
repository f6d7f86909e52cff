import { knownSettings } from "../../../registers/known-settings";
import { ore } from "../../../values/brands";
import { DECIMAL_SCALE } from "../../../values/decimal";
import { formatHours, formatMoney, formatNumber, formatPercent } from "../../../values/format";
import { counted } from "../../counted";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "sv");
const ONE = 10 ** DECIMAL_SCALE;
const percent = (limit: number): string => formatPercent(limit / ONE / 100, "sv");
/** A limit in kronor is kept in millionths, an amount in öre. */
const kronor = (limit: number): string => formatMoney(ore((limit / ONE) * 100), "sv");
/** A limit in hours is kept in millionths. */
const hoursLimit = (limit: number): string => `${formatNumber(limit / ONE, "sv")}\u00A0h`;

export const controls = {
  "control-reached": {
    title: "Gränsvärde nått",
    says: ({
      project,
      hasBelow,
      of,
      kind,
      limit,
      used,
      budget,
      withUnreviewed,
      unpriced,
      unpricedWithUnreviewed,
    }) => {
      const whole = `${q(project)}${hasBelow ? " med underprojekt" : ""}`;
      const end =
        kind === "stop" ? "Fler registreringar stoppas i systemet." : "Se över budgeten eller arbetet.";
      if (of === "hours")
        return `${whole} har använt ${formatHours(used, "sv")}, och gränsvärdet är ${hoursLimit(limit)}. ${end}`;
      if (of === "budgetedTime")
        return `${whole} har använt ${formatHours(used, "sv")} av budgeterade ${formatHours(budget ?? 0, "sv")}, och gränsvärdet är ${percent(limit)}. ${end}`;
      const missing =
        unpricedWithUnreviewed === 0
          ? ""
          : ` ${counted(unpricedWithUnreviewed, "sv", "tidrad saknar", "tidrader saknar")} ett entydigt pris och är inte med${unpriced < unpricedWithUnreviewed ? `, varav ${counted(unpriced, "sv", "granskad", "granskade")}` : ""}.`;
      return `${whole} har granskad fakturerbar tid för ${formatMoney(used, "sv")} (${formatMoney(withUnreviewed, "sv")} med ogranskad), och gränsvärdet är ${kronor(limit)}.${missing} ${end}`;
    },
    why: "En kontroll på ett projekt gäller all tid på det och på underprojekten. Kontera kan inte stoppa en registrering, bara visa var gränsen är nådd.",
  },
  "control-without-budget": {
    title: "Kontroll utan budget",
    says: ({ project }) =>
      `Kontrollen på ${q(project)} är inte aktiv: varken projektet eller något underprojekt har budgeterade timmar. Lägg in en budget, eller ta bort kontrollen.`,
    why: "Gränsvärdet är en procentsats av budgeten. Utan budget finns inget att jämföra med.",
  },
  "control-limit": {
    title: "Orimligt gränsvärde",
    says: ({ limit, reason }) => {
      if (reason === "zero")
        return "Gränsvärdet är 0, så minsta registrering når det. Skriv den gräns som ska gälla.";
      if (reason === "share")
        return `Gränsvärdet är ${formatNumber(limit / ONE, "sv")}, alltså ${percent(limit)} av budgeten. Skriv 80 för 80 procent.`;
      return `Gränsvärdet är ${percent(limit)} av budgeten. Systemet tar emot högst 999 procent. Kontrollera talet.`;
    },
    why: "Gränsvärdet skrivs i hela procent av budgeten, och i kronor för fakturerbar tid.",
  },
  "duplicate-control": {
    title: "Samma kontroll flera gånger",
    says: ({ project, count }) =>
      `${q(project)} har ${counted(count, "sv", "likadan kontroll", "likadana kontroller")}. En räcker: ta bort den här raden.`,
    why: "Ett projekt får ha flera kontroller, men två som är lika säger samma sak två gånger.",
  },
  "stop-below-warning": {
    title: "Stoppet kommer före varningen",
    says: ({ project, of, warning, stop }) => {
      const limit = { budgetedTime: percent, billableTime: kronor, hours: hoursLimit }[of];
      return `${q(project)} varnar vid ${limit(warning)} men stoppar redan vid ${limit(stop)}, så ingen blir varnad. Sänk varningen, eller höj stoppet.`;
    },
    why: "Varningen ska komma medan det går att göra något åt saken. Stoppas registreringen först hinner ingen se den.",
  },
  "control-without-billing": {
    title: "Kontroll som aldrig kan slå till",
    says: ({ of, reason, count }, names) => {
      const which =
        of === "billableTime"
          ? counted(count, "sv", "kontroll av fakturerbar tid", "kontroller av fakturerbar tid")
          : `${counted(count, "sv", "kontroll av budgeterad tid", "kontroller av budgeterad tid")}, som räknar fakturerbara timmar,`;
      const why = {
        "billing-off": `inställningen ${q(knownSettings.billingInTime.sv)} är inte Ja. Slå på den`,
        "no-price-dimension": `ingen dimension i ${names.register("dimensions")} styr fakturering och har prisprioritet. Välj en`,
        "no-prices": `inget pris i Tid finns i ${names.register("prices")}. Lägg in priserna`,
      }[reason];
      return `${which} kan aldrig slå till: ${why}, eller ta bort ${count === 1 ? "kontrollen" : "kontrollerna"}.`;
    },
    why: "En kontroll som ser ut att vakta men inte kan nå sin gräns är värre än ingen.",
  },
} as const satisfies Partial<RuleTexts>;
