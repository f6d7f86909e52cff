import { knownSettings } from "../../registers/known-settings";
import { formatHours } from "../../values/format";
import { isoDate } from "../../values/date";
import { counted } from "../counted";
import { fieldName, registerName } from "../names";
import { quote } from "../quote";
import type { RuleTexts } from "../rule-text";
import { fieldValue, typeOf } from "../value-text";
import { faultText } from "./faults";

const q = (text: string): string => quote(text, "sv");
const project = (field: string): string => fieldName("projects", field, "sv");
const dimension = (field: string): string => fieldName("dimensions", field, "sv");
const others = (count: number): string => counted(count - 1, "sv", "annan rad", "andra rader");

export const rules: RuleTexts = {
  "required-value": {
    title: "Värde saknas",
    says: ({ register, field }) => `${fieldName(register, field, "sv")} saknas. Fyll i cellen.`,
    why: "Raden kan inte användas utan de obligatoriska kolumnerna, varken här eller i systemet som tar emot den.",
  },
  "duplicate-key": {
    title: "Samma nyckel på flera rader",
    says: ({ register, key, count }) =>
      `${q(key)} finns även på ${others(count)} i ${registerName(register, "sv")}. Ge raderna var sin nyckel, eller ta bort den som är fel.`,
    why: "Nyckeln pekar ut raden. Står den på flera rader vet ingen vilken som gäller. Stora och små bokstäver räknas som samma.",
  },
  "unreadable-cell": {
    title: "Cellen kan inte läsas",
    says: ({ register, field, text, fault, suggestion }) =>
      `${fieldName(register, field, "sv")}: ${q(text)} ${faultText(fault, typeOf(register, field))}${suggestion === undefined ? "" : ` Menar du ${q(suggestion)}?`}`,
    why: "En cell som inte kan läsas räknas som tom tills den är rättad. Den blir aldrig 0 och aldrig en gissning.",
  },
  "number-in-text-column": {
    title: "Tal i textkolumn",
    says: ({ register, field, kind, text }) =>
      kind === "bool"
        ? `${fieldName(register, field, "sv")}: ${q(text)} är sant eller falskt, där text ska stå. Skriv texten som den ska vara.`
        : `${fieldName(register, field, "sv")}: ${q(text)} är ett tal där text ska stå. Excel kan ha ändrat det som skrevs, till exempel 0042 till 42 eller 1.10 till 1.1. Kontrollera värdet och skriv det som text.`,
    why: "Koder och nummer är text: inledande nollor, punkter och plustecken hör till. När Excel tar dem för tal försvinner de.",
  },
  "invisible-characters": {
    title: "Osynliga tecken",
    says: ({ register, field, text, count }) =>
      `${fieldName(register, field, "sv")}: i ${q(text)} finns ${counted(count, "sv", "tecken", "tecken")} som inte syns. Ta bort det osynliga.`,
    why: "Tecken som inte syns följer ofta med när man kopierar från en webbsida. Två koder som ser likadana ut är då olika.",
  },
  "surrounding-space": {
    title: "Mellanslag före eller efter",
    says: ({ register, field, text }) =>
      `${fieldName(register, field, "sv")}: det står mellanslag före eller efter ${q(text)}. Ta bort dem.`,
    why: "Kontera bortser från mellanslagen, men Excels egna uppslag, som XLETAUPP, hittar inte koden.",
  },
  "date-order": {
    title: "Slut före start",
    says: ({ register, start, end }) =>
      `${fieldName(register, "endDate", "sv")} ${isoDate(end)} ligger före ${fieldName(register, "startDate", "sv")} ${isoDate(start)}. Rätta något av datumen.`,
    why: "En rad som slutar innan den börjar är aldrig öppen för registrering.",
  },
  "missing-reference": {
    title: "Finns inte i registret",
    says: ({ register, field, value, to, suggestion }) =>
      `${fieldName(register, field, "sv")}: ${q(value)} finns inte i ${registerName(to, "sv")}. ${suggestion === undefined ? "Rätta värdet, eller lägg upp det där." : `Menar du ${q(suggestion)}?`}`,
    why: "Det som raden pekar på måste finnas i sitt register, annars går den inte att summera, fakturera eller föra över.",
  },
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
    title: "Huvudnod saknas",
    says: ({ code, parent }) => `${q(code)} saknar förälder ${q(parent)}. Lägg till en rad för ${q(parent)}.`,
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
    title: "Datum utanför huvudnodens",
    says: ({ code, field, day, above, limitField, limit }) =>
      `${project(field)} ${isoDate(day)} för ${q(code)} ligger ${limitField === "startDate" ? "före" : "efter"} ${project(limitField)} ${isoDate(limit)} för ${q(above)} ovanför. Rätta något av datumen.`,
    why: "De dagar som ligger utanför huvudnodens datum räknas som stängda.",
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
    title: "Ärver utan huvudnod",
    says: ({ code, field }) =>
      `${project(field)} är Ja för ${q(code)}, som är ett huvudprojekt och inte har något att ärva från. Töm cellen.`,
    why: "Bara underprojekt kan ärva, från en nod ovanför.",
  },
  "single-dimension": {
    title: "Bara en dimension får vara det",
    says: ({ dimension: name, field, claim, count }) =>
      `${dimension(field)} är ${fieldValue("dimensions", field, claim, "sv")} för ${q(name)} och för ${others(count)}. Bara en dimension får ha det.`,
    why: "Systemet har ett projektregister, ett kundregister, en dimension för bemanning och en som styr priset i Resa.",
  },
  "price-priority": {
    title: "Samma prisprioritet",
    says: ({ dimension: name, priority, count }) =>
      `${q(name)} har prisprioritet ${priority}, och det har ${others(count)}. Ge varje dimension ett eget nummer.`,
    why: "Priset söks dimension för dimension i den ordningen. Vid lika nummer avgör slumpen.",
  },
  "auto-add-participant": {
    title: "Lägg till deltagare utan verkan",
    says: ({ dimension: name }) =>
      `${q(name)} har ${dimension("autoAddParticipant")}, men inte ${dimension("ownByDefault")}. Slå på det också, eller töm cellen.`,
    why: "Det ena valet är en del av det andra och gör ingenting ensamt.",
  },
  "code-dimension": {
    title: "Kod i fel register",
    says: ({ code, dimension: name, kind }) =>
      `${q(code)} hör till dimensionen ${q(name)}, vars värden står i registret ${registerName(kind === "project" ? "projects" : "customers", "sv")}. Flytta raden dit, eller rätta dimensionen.`,
    why: "Koder är till för de enkla dimensionerna. Projekt och kunder har egna register.",
  },
  "unreadable-setting": {
    title: "Inställningen kan inte läsas",
    says: ({ setting, text, fault }) =>
      `${knownSettings[setting].sv}: ${q(text)} ${faultText(fault, typeOf("settings", "value", setting))}`,
    why: "Tills värdet är rättat gäller det som gäller när inställningen är tom.",
  },
  "organization-number": {
    title: "Organisationsnummer",
    says: ({ text, problem, canonical }) => {
      if (problem === "checksum")
        return `Organisationsnumret ${q(text)} har fel kontrollsiffra. Kontrollera siffrorna.`;
      if (problem === "form") return `Organisationsnumret ${q(text)} ska skrivas ${canonical ?? ""}.`;
      return `${q(text)} är inget svenskt organisationsnummer. Skriv tio siffror, till exempel 556016-0680. Är företaget utländskt, fyll i Land.`;
    },
    why: "Ett felaktigt nummer stoppar fakturor och uppslag. Rätt kontrollsiffra bevisar däremot inte att företaget finns.",
  },
  "possible-duplicate": {
    title: "Möjlig dubblett",
    says: ({ number, organizationNumber, others: named, count }) =>
      `Kund ${q(number)} har organisationsnummer ${organizationNumber}, och det har kund ${named.map(q).join(", ")}${count > named.length ? ` och ${counted(count - named.length, "sv", "till", "till")}` : ""} också. Är det samma kund?`,
    why: "Samma företag under två kundnummer delar upp reskontra och statistik. Kontera slår aldrig ihop kunder.",
  },
  postcode: {
    title: "Postnummer",
    says: ({ text, problem, canonical, city }) => {
      if (problem === "form") return `Postnumret ${q(text)} ska skrivas ${canonical ?? ""}.`;
      if (problem === "leading-zero")
        return `Postnumret ${q(text)} börjar med 0. Det gör inget svenskt postnummer; kontrollera det.`;
      if (problem === "with-city")
        return `${q(text)} är både postnummer och postort. Skriv ${canonical ?? ""} här och ${q(city ?? "")} i Postort.`;
      return `${q(text)} är inget svenskt postnummer. Skriv fem siffror, till exempel 702 14. Är adressen utländsk, fyll i Land.`;
    },
    why: "Fakturor och brev med fel postnummer kommer tillbaka.",
  },
  email: {
    title: "E-postadress",
    says: ({ text }) => `${q(text)} är ingen e-postadress. Skriv en adress, till exempel namn@foretag.se.`,
    why: "Det som skickas till en adress som inte kan finnas når ingen.",
  },
  "vat-number": {
    title: "Momsregistreringsnummer",
    says: ({ text, problem, canonical }) => {
      if (problem === "checksum")
        return `Momsregistreringsnumret ${q(text)} har fel kontrollsiffra. Kontrollera siffrorna.`;
      if (problem === "form") return `Momsregistreringsnumret ${q(text)} ska skrivas ${canonical ?? ""}.`;
      if (problem === "other-company")
        return `Momsregistreringsnumret ${q(text)} hör inte till organisationsnumret på raden, som skulle ge ${canonical ?? ""}. Kontrollera dem, om det inte är en momsgrupp.`;
      return `${q(text)} är inget momsregistreringsnummer inom EU. Ett svenskt skrivs SE, tio siffror och 01.`;
    },
    why: "Med fel momsregistreringsnummer kan försäljningen inte redovisas utan moms.",
  },
  "unknown-country": {
    title: "Okänt land",
    says: ({ text }) => `${q(text)} är inget land. Skriv landskoden, till exempel SE, eller landets namn.`,
    why: "Landet avgör om postnummer och organisationsnummer ska kontrolleras som svenska.",
  },
  "not-bookable": {
    title: "Tid på projekt som inte är registrerbart",
    says: ({ project: code, child }) =>
      child === undefined
        ? `Tid är registrerad på ${q(code)}, som inte är registrerbart. Välj ett registrerbart projekt.`
        : `Tid är registrerad på ${q(code)}, som inte är registrerbart: det har underprojekt, till exempel ${q(child)}. Välj ett av dem.`,
    why: "Tid registreras bara på registrerbara projekt. Huvudprojekt summerar sina underprojekt.",
  },
  "closed-project": {
    title: "Tid på fryst eller avslutat projekt",
    says: ({ project: code, status, above }) => {
      const state = status === "closed" ? "avslutat" : "fryst";
      return above === undefined
        ? `Det finns ogranskad tid på ${q(code)}, som är ${state}. Granska eller flytta tiden, eller öppna projektet.`
        : `Det finns ogranskad tid på ${q(code)}, och ${q(above)} ovanför är ${state}. Granska eller flytta tiden, eller öppna ${q(above)}.`;
    },
    why: "Frysta och avslutade projekt tar inte emot tid. Granskad och frisläppt tid registrerades medan projektet pågick och lämnas i fred.",
  },
  "outside-project-dates": {
    title: "Tid utanför projektets datum",
    says: ({ project: code, day, field, limit, above }) =>
      `${isoDate(day)} ligger ${field === "startDate" ? "före" : "efter"} ${project(field)} ${isoDate(limit)} för ${above === undefined ? q(code) : `${q(above)}, som ${q(code)} hör till`}. Rätta datumet, eller ändra projektets.`,
    why: "Tid registreras bara medan projektet är öppet, om inte inställningen tillåter annat.",
  },
  "unusable-customer": {
    title: "Tid på kund som inte används",
    says: ({ customer, reason, limit }) => {
      if (reason === "inactive")
        return `Det finns ogranskad tid på kund ${q(customer)}, som inte är aktiv. Välj en annan kund, eller gör kunden aktiv.`;
      return `Tiden ligger ${reason === "before-start" ? "före" : "efter"} ${fieldName("customers", reason === "before-start" ? "startDate" : "endDate", "sv")} ${isoDate(limit ?? 0)} för kund ${q(customer)}. Välj en annan kund, eller ändra kundens datum.`;
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
    says: ({ hours }) =>
      hours === 0
        ? `Tidraden har 0 timmar. Fyll i timmarna, eller ta bort raden.`
        : `Tidraden har ${formatHours(hours, "sv")}, mer än ett dygn. Kontrollera timmarna.`,
    why: "Ett kommatecken på fel plats gör sju och en halv timme till sjuttiofem.",
  },
  "rule-failed": {
    title: "En kontroll gick fel",
    says: ({ rule, message }) =>
      `Kontrollen ${rule} kunde inte köras (${message}). De andra kontrollerna gäller.`,
    why: "Det är ett fel i Kontera, inte i arbetsboken.",
  },
};
