import type { FaultCode } from "../../values/cell";
import { formatNumber } from "../../values/format";
import type { ValueType } from "../../values/value-type";

const outOfRange = (type: ValueType): string => {
  if (type.kind === "date") return "ligger före år 1900, dit Excels datum inte når. Kontrollera året.";
  const min = "min" in type ? type.min : undefined;
  const max = "max" in type ? type.max : undefined;
  if (min !== undefined && max !== undefined)
    return `ska ligga mellan ${formatNumber(min, "sv")} och ${formatNumber(max, "sv")}. Rätta talet.`;
  if (min !== undefined)
    return `måste vara minst ${formatNumber(min, "sv")} och högst femton siffror. Rätta talet.`;
  return "är för stort för att Excel ska kunna hålla alla siffror. Rätta talet.";
};

const choices = (type: ValueType): string =>
  type.kind === "enum" ? `: ${type.choices.map(({ sv }) => sv).join("; ")}` : "";

/** What is wrong with a cell that could not be read, and what to do; goes on after the quoted cell. */
export const faultText = (fault: FaultCode, type: ValueType): string => {
  switch (fault) {
    case "rounded-away":
      return "har Excel avrundat, så de sista siffrorna är borta. Be om en ny fil, där kolumnen är text.";
    case "too-narrow":
      return "är vad som skrivs ut när kolumnen var för smal, så värdet syns inte. Gör kolumnen bredare där filen skrevs, och exportera filen på nytt.";
    case "made-a-number":
      return "är ett nummer som ett program har gett decimaler, och nollor i början kan vara borta. Gör kolumnen till text i filen och skriv numret utan decimaler, eller be om en ny fil.";
    case "error-value":
      return "är ett fel från en formel. Rätta formeln eller skriv in värdet.";
    case "not-calculated":
      return "är en formel som inte har beräknats, så cellen räknas som tom. Öppna filen i Excel och spara den, eller skriv in värdet.";
    case "not-text":
      return "är ett tal där text ska stå. Formatera cellen som text och skriv in värdet igen.";
    case "not-a-number":
      return "är inget tal. Skriv talet med siffror, till exempel 1234,50.";
    case "percent":
      return "är procent, och kolumnen håller något annat. Skriv talet utan procent.";
    case "ambiguous-number":
      return "kan vara tusental eller decimaler. Skriv talet så att det bara kan läsas på ett sätt, till exempel 1234 eller 1,23.";
    case "too-many-decimals":
      return "har fler decimaler än kolumnen rymmer: belopp har två, timmar fyra, heltal inga. Avrunda talet.";
    case "share":
      return "är en andel, och kolumnen håller procent. Skriv procenttalet, till exempel 25 för 0,25.";
    case "hidden-days":
      return "visar ett klockslag men innehåller mer än ett dygn, så det går inte att se hur många timmar som menas. Skriv timmarna som ett tal.";
    case "out-of-range":
      return outOfRange(type);
    case "not-a-date":
      return "är inget datum i kalendern. Skriv det som ÅÅÅÅ-MM-DD, till exempel 2026-08-27.";
    case "ambiguous-date":
      return "kan vara två olika datum. Skriv det som ÅÅÅÅ-MM-DD.";
    case "lost-zero":
      return "har fem siffror bland datum med sex, så en nolla i början kan vara borta. Skriv datumet som ÅÅÅÅ-MM-DD.";
    case "other-clock":
      return "har en tid i UTC eller en annan tidszon, så dagen kan vara en annan här. Skriv det som ÅÅÅÅ-MM-DD.";
    case "not-a-time":
      return "är inget klockslag i hela minuter. Skriv det som tt:mm, till exempel 08:30.";
    case "not-a-bool":
      return "är varken Ja eller Nej. Välj ett av dem, eller lämna cellen tom.";
    case "not-in-list":
      return `finns inte bland valen${choices(type)}. Välj ett av dem.`;
    case "not-a-color":
      return "är ingen färg. Skriv den som #RRGGBB, till exempel #1F7A3C.";
  }
};
