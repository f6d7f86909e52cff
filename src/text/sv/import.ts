import type { Alarm, AlarmCause } from "../../csv/alarm";
import type { Damage } from "../../csv/encoding";
import type { Blocker, Question, Reason, Warning } from "../../csv/import-plan";
import type { FileFault } from "../../csv/parsed-file";
import type { RegisterId } from "../../registers/register";
import { formatCount } from "../../values/format";
import { counted } from "../counted";
import { fieldName } from "../names";
import { quote } from "../quote";
import type { Sentences } from "../sentences";
import { typeOf, valueText } from "../value-text";
import { faultText } from "./faults";

const quoted = (text: string): string => quote(text, "sv");
const name = (register: RegisterId, field: string): string => fieldName(register, field, "sv");
const lines = (numbers: readonly number[]): string =>
  numbers.length > 6
    ? `${numbers.slice(0, 6).join(", ")} och ${numbers.length - 6} till`
    : `${numbers.slice(0, -1).join(", ")} och ${numbers.at(-1) ?? ""}`;

const faults: Sentences<FileFault> = {
  "unclosed-quote": ({ line, text }) =>
    `Rad ${line}: citattecknet i ${quoted(text)} stängs aldrig, så raden läses inte in. Rätta den i filen, eller exportera filen på nytt.`,
  "text-after-quote": ({ line, text }) =>
    `Rad ${line}: cellen ${quoted(text)} fortsätter efter sitt sista citattecken, så det går inte att se var den slutar, och raden läses inte in. Skriv citattecken inne i en cell dubbelt.`,
  "endless-line": ({ line }) =>
    `Rad ${line} tar aldrig slut: filen är ingen tabell, eller har fel teckenkodning. Välj en annan fil eller teckenkodning.`,
  "stray-quote": ({ line, text }) =>
    `Rad ${line}: ${quoted(text)} har ett citattecken mitt i. Det läses som det står; se efter att kolumnerna blev rätt.`,
  "cell-too-long": ({ line, length }) =>
    `Rad ${line}: en cell har ${formatCount(length, "sv")} tecken, och Excel rymmer 32 767. Korta texten.`,
  nul: ({ line }) =>
    `Rad ${line} innehåller NUL-tecken, som Excel inte kan hålla. Välj en annan teckenkodning, eller exportera filen på nytt.`,
  "half-character": ({ line }) =>
    `Rad ${line} innehåller ett halvt tecken, som Excel inte kan hålla. Exportera filen på nytt.`,
  "sie-quote": ({ line, text }) =>
    `Rad ${line}: citattecknet i ${quoted(text)} stängs inte där fältet slutar, så posten läses inte in. Rätta den i filen, eller exportera filen på nytt.`,
  "sie-fields": ({ line, text }) =>
    `Rad ${line}: ${quoted(text)} saknar fält, så posten läses inte in. Rätta den i filen, eller exportera filen på nytt.`,
  "nested-columns": ({ names }) => `${names.join(", ")}: listor och poster inne i posterna läses inte in.`,
  "nested-cell": ({ line, header, text }) =>
    `Rad ${line}: ${header} är en lista eller en post, ${quoted(text)}, där andra rader har ett värde.`,
  "merged-cells": ({ line, rows }) =>
    `Från rad ${line} är celler sammanslagna nedåt: bara den översta har värdet, och i ${counted(rows, "sv", "rad", "rader")} därunder läses de som tomma. Dela upp dem i filen och fyll i varje rad.`,
  "mixed-line-ends": ({ line }) =>
    `Från rad ${line} slutar raderna på ett annat sätt än före. De läses rätt, men filen verkar hopsatt av flera.`,
};

const reasons: Sentences<Reason, [RegisterId]> = {
  unreadable: ({ header, field, fault }, register) =>
    `${header}: ${quoted(fault.text)} ${faultText(fault.fault, typeOf(register, field))}`,
  "zeros-differ": ({ header, text, other }) =>
    `${header}: registret har ${quoted(other)}, som skiljer sig från ${quoted(text)} bara i nollor i början. Säg om det är samma eller en ny.`,
  "missing-key": ({ field }, register) =>
    `${name(register, field)} saknas, så det går inte att se vilken rad som menas. Fyll i cellen i filen.`,
  "missing-value": ({ field }, register) => `${name(register, field)} saknas. Fyll i cellen i filen.`,
  "too-many-cells": ({ cells, expected }) =>
    `Raden har ${cells} celler, men filen har ${counted(expected, "sv", "kolumn", "kolumner")}. Se efter om en avgränsare står inne i en text; den texten ska ha citattecken omkring sig.`,
  "cell-too-long": ({ length }) =>
    `En cell har ${formatCount(length, "sv")} tecken, och Excel rymmer 32 767. Korta texten i filen.`,
  nul: () =>
    "Raden innehåller NUL-tecken, som Excel inte kan hålla. Välj en annan teckenkodning, eller exportera filen på nytt.",
  "half-character": () =>
    "Raden innehåller ett halvt tecken, som Excel inte kan hålla. Exportera filen på nytt.",
  "broken-quote": ({ text, lines: numbers }) =>
    numbers.length > 1
      ? `Citattecknet före ${quoted(text)} kan ha slukat raderna ${lines(numbers)}; det går inte att se var cellen slutar. Rätta citattecknen i filen.`
      : `Det går inte att se var cellen ${quoted(text)} slutar. Skriv citattecken inne i en cell dubbelt.`,
  "sie-quote": ({ text }) =>
    `Det går inte att se var fältet ${quoted(text)} slutar, för ett citattecken är inte stängt. Rätta raden i filen, eller exportera filen på nytt.`,
  "shown-otherwise": ({ header, text }) =>
    `${header}: ${quoted(text)} är ett tal som visas som något annat, så det går inte att se vad som menas. Skriv värdet så att det står i cellen som det ska läsas.`,
  "nested-cell": ({ header, text }) =>
    `${header}: ${quoted(text)} är en lista eller en post i JSON, inget värde. Rätta filen, eller läs inte in kolumnen.`,
  "not-calculated": ({ headers }) =>
    `${headers.join(", ")}: formeln har aldrig beräknats, så ingen vet vad cellen innehåller. Öppna filen i Excel och spara den, och läs sedan in den på nytt.`,
  "number-as-code": ({ header, text }) =>
    `${header}: ${quoted(text)} är ett tal i filen och kan ha varit ${quoted(`${text}0`)}. Gör kolumnen till text i filen, skriv koden som den ska vara och läs in filen på nytt.`,
  "too-narrow": ({ header, text }) =>
    `${header}: ${quoted(text)} ${faultText("too-narrow", { kind: "text" })}`,
  "repeated-header": () => "Raden är filens rubriker en gång till, ingen data.",
  "above-headers": ({ line }) =>
    `Raden står ovanför filens rubriker på rad ${line}, så det går inte att se vad dess celler är. Låt filen ha en rubrikrad, överst, eller dela den.`,
  "under-headers": ({ line }) =>
    `Raden står under andra rubriker, på rad ${line}, än de som filen läses efter, så det går inte att se vad dess celler är. Låt filen ha en rubrikrad, eller dela den.`,
  "units-row": () => "Raden säger vad kolumnerna innehåller, ingen data.",
  "total-row": ({ text }) =>
    `${quoted(text)} är en summarad, ingen rad i registret. Ta bort den ur filen, eller ge den en nyckel.`,
  "drawn-line": () => "Raden är ett streck mellan raderna, ingen data.",
  "printed-line": ({ text }) => `${quoted(text)} säger när eller av vem listan skrevs ut, ingen data.`,
  damaged: ({ header, text, meant }) =>
    meant === undefined
      ? `${header}: bokstäver i ${quoted(text)} har gått förlorade innan filen kom hit. Skriv texten på nytt, eller be om en ny fil.`
      : `${header}: bokstäver i ${quoted(text)} är förvanskade; det ska troligen stå ${quoted(meant)}. Rätta filen, eller låt Kontera läsa den så.`,
  "duplicate-in-file": ({ key, lines: numbers }) =>
    `${quoted(key)} finns på raderna ${lines(numbers)} i filen. Behåll en av dem, eller välj att sista raden gäller.`,
  superseded: ({ key, line }) => `${quoted(key)} finns också på rad ${line}, som gäller i stället.`,
  "key-not-unique": ({ key, rows }) =>
    `Registret har ${counted(rows, "sv", "rad", "rader")} med ${quoted(key)}, så det går inte att se vilken som menas. Rätta registret först.`,
  "not-in-register": ({ key }) =>
    key === ""
      ? "Raden finns inte i registret, och importen får bara ändra rader som finns."
      : `${quoted(key)} finns inte i registret, och importen får bara ändra rader som finns.`,
  unticked: () => "Raden är vald bort.",
  "other-key": ({ field, from, to }, register) =>
    `${name(register, field)} är ${quoted(String(from))} i registret och ${quoted(to)} i filen. En nyckel ändras inte av en import: ändra den i registret, eller läs inte in kolumnen.`,
  "key-taken": ({ field, key }, register) =>
    `${name(register, field)} ${quoted(key)} finns redan i registret, på en annan rad än den som hör ihop med filens.`,
  "already-in-register": ({ key }) =>
    `${quoted(key)} finns redan i registret, och importen får bara lägga till nya rader.`,
};

const warnings: Sentences<Warning> = {
  "possible-duplicate": ({ by, text, other, line }) =>
    `Möjlig dubblett: ${quoted(other)}${line === undefined ? "" : ` på rad ${line}`} har samma ${by === "email" ? "e-postadress" : "organisationsnummer"}, ${quoted(text)}. Raden importeras ändå; se efter om det är samma ${by === "email" ? "person" : "kund"}.`,
  "look-alike-key": ({ text, other, line }) =>
    `${quoted(text)} ser ut som ${quoted(other)}${line === undefined ? " i registret" : ` på rad ${line}`}, men är skriven med andra tecken. Raden blir en ny; skriv om nyckeln i filen om den är samma.`,
  "other-parent": ({ header, text, parent }) =>
    `${header} är ${quoted(text)}, men koden lägger projektet ${parent === undefined ? "överst i trädet" : `under ${quoted(parent)}`}. Trädet läses ur koderna, som BS.HR under BS; skriv koden så i filen om projektet ska ligga någon annanstans.`,
  "zeros-restored": ({ text, other }) => `${quoted(text)} läses som registrets ${quoted(other)}.`,
  "half-name": ({ header, text, kept }) =>
    kept === undefined
      ? `${header} är tomt, så namnet blir bara ${quoted(text)}. Fyll i cellen i filen om det ska vara helt.`
      : `${header} är tomt, så ${quoted(text)} är bara ett halvt namn. ${quoted(kept)} står kvar i registret.`,
  rounded: ({ header, text, type, value }) =>
    `${header}: ${quoted(text)} läses in som ${valueText(type, value, "sv")}: fler decimaler rymmer kolumnen inte.`,
  "too-few-cells": ({ cells, expected }) =>
    `Raden har bara ${cells} av ${counted(expected, "sv", "cell", "celler")}. De som saknas ändrar ingenting; se efter att raden inte är avklippt.`,
};

const blockers: Sentences<Blocker, [RegisterId]> = {
  file: () => "Filen går inte att läsa till slut, så inget av den kan importeras.",
  "key-not-mapped": ({ field }, register) =>
    `Ingen kolumn i filen läses in som ${name(register, field)}, som avgör vilka rader som hör ihop. Välj den kolumnen.`,
  "mapped-twice": ({ header }) =>
    `Två kolumner läses in som samma fält; en av dem är ${quoted(header)}. Välj bort en av dem.`,
  "not-joinable": ({ header, field }, register) =>
    `${quoted(header)} och en kolumn till läses in som ${name(register, field)}. Bara ett namn kan sättas ihop av två kolumner; välj en av dem.`,
  "joined-twice": ({ header }) =>
    `${quoted(header)} läses in två gånger: som en del av namnet och en gång till. Välj det ena.`,
  "no-columns": () => "Ingen kolumn i filen läses in. Välj vad kolumnerna är.",
};

const questions: Record<Question["kind"], (question: Question) => string> = {
  decimal: ({ header, text, line, cells }) =>
    `${header}: ${quoted(text)} på rad ${line}${others(cells)} kan vara tusental eller decimaler. Välj decimaltecken för kolumnen.`,
  dateOrder: ({ header, text, line, cells }) =>
    `${header}: ${quoted(text)} på rad ${line}${others(cells)} kan vara två olika datum. Välj ordningen för kolumnen.`,
  zeros: ({ header, text, other = "", line, cells }) =>
    `${header}: ${quoted(text)} på rad ${line}${others(cells)} finns inte i registret, men ${quoted(other)} gör det. Excel tar bort nollor i början av tal. Välj om det är samma eller en ny.`,
};

const others = (cells: number): string =>
  cells > 1 ? `, som ${counted(cells - 1, "sv", "cell", "celler")} till,` : "";

const damage: Record<Damage["kind"], (place: Damage, count: number) => string> = {
  replaced: ({ line, text }, count) =>
    `Bokstäver har gått förlorade redan innan filen kom hit, på ${counted(count, "sv", "ställe", "ställen")}. Det första är rad ${line}: ${quoted(text)}. Be om en ny fil; ingen teckenkodning ger tillbaka dem.`,
  mojibake: ({ line, text }, count) =>
    `Å, ä och ö är förvanskade på ${counted(count, "sv", "ställe", "ställen")}. Det första är rad ${line}: ${quoted(text)}. Prova en annan teckenkodning; hjälper ingen, be om en ny fil.`,
};

const causes: Record<AlarmCause, string> = {
  encoding: "filen verkar läst i fel teckenkodning",
  shift: "kolumnerna verkar förskjutna",
  "power-of-ten": "talen är en tiopotens fel, som när decimaltecknet är ett annat",
  "day-and-month": "dag och månad verkar ha bytt plats",
};
const shown = (cell: Alarm["from"]): string => String(cell).replace(".", ",");

/** What an import says of a file, of its rows, and of what it needs to know. */
export const importText = {
  faults,
  reasons,
  warnings,
  blockers,
  questions,
  damage,
  /** What explains most of the rows of a plan. */
  alarm: ({ cause, rows, matched, line, header, from, to }: Alarm) =>
    `${formatCount(rows, "sv")} av ${formatCount(matched, "sv")} rader ändras på samma sätt: ${causes[cause]}. Till exempel rad ${line}, ${header}: ${quoted(shown(from))} skulle bli ${quoted(shown(to))}.`,
  /** After the first fault of a kind, how many more there are. */
  more: (count: number) => `Detsamma gäller ${counted(count, "sv", "rad", "rader")} till.`,
};

export type ImportText = typeof importText;
