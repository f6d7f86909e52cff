import { employeeNumber } from "./people";

const date =
  "Worked date; Work date; WORKDATE; Posting date; Start date; Startdatum; Dato; Dag; Day; Arbetsdatum; Arbetsdag; Entry date; Spent on; Spent date; Started; Start datum; Arbeitsdatum; " +
  "Päivämäärä; Pvm; Datum för arbete; Date worked; Log date; Tidsdatum; Transaktionsdatum; ?Started at; ?Startad";
const employee = `${employeeNumber}; Resource no.; ?User; ?User name; ?Username; ?Staff; ?Full name; ?Medarbetare; ?Medarbejder; ?Medarbeider; ?Ansatt; ?Resource; ?Resurs; ?Person; ?Namn; ?Name; ?Employee name; ?Author; ?Mitarbeiter; ?Användare; ?Konsult; ?Anställds namn`;
const project =
  "Project code; Projektkod; Projektnummer; Projektnr; Project no.; Project number; Project ID; Projekt-ID; POSID; Prosjektnr.; Prosjektnummer; Job no.; Sagsnr; Uppdragsnummer; Projekt-Nr.; " +
  "?Project key; ?Prosjekt; ?Sag; ?Uppdrag; ?Job";
const customer =
  "Kundnummer; Kundnr; Customer no.; Customer number; Customer ID; Customer code; Kundenummer; Kundenr.; Kundkod; Kund-ID; Kunden-Nr.; Client ID; ?Client; ?Account key; ?Kundnamn; ?Customer name; ?Kunde; ?Client name; ?Account";

/** What files of other systems call the columns of `timeEntries` (Tidrader). */
export const timeEntries = {
  date,
  employee,
  project,
  customer,
  hours:
    "Antal timmar; Worked hours; Arbetad tid; Arbetade timmar; Tid; Antal; Quantity; Duration; Duration h; Duration hours; Duration (decimal); Duration (Hours); Time hours; Logged hours; Hrs; Timer; Antal timer; " +
    "CATSHOURS; Hours worked; Tim; Tid h; Tid timmar; Tid (tim); Time spent; Timmar h; Hours logged; Hours spent; Stunden; Tunnit; Nedlagd tid; Nedlagda timmar; Unit amount; Arbeidede timer; " +
    "Kestoaika; Rapporterad tid; Rapporterade timmar; Spent hours; Arbetstid; ?Hours rounded; ?Rounded hours; ?Time; ?Total hours",
  timeCode:
    "Registration code; Time type; Tidkodsnr; ?Activity; ?Aktivitet; ?Task; ?Uppgift; ?Tidtyp; ?AWART; ?Löneart; ?Activity type; ?Arbetstyp",
  billable:
    "Billable?; Debiterbar; Debiterbart; Fakturerbart; Is billable; Chargeable; Fakturerbar tid?; Kan faktureras",
  reviewLevel: "Granskad nivå; ?Approved?; ?Approved; ?Attesterad; ?Godkänd; ?Attest",
  internalComment:
    "Kommentar, internt; Kommentar intern; Intern notering; Intern anteckning; Internal note; Internal notes; ?Note; ?Notes; ?Description; ?Beskrivning; ?Kommentar; ?Kommentarer; ?Anteckning; ?Anmärkning; ?Work description; ?Comment; ?Comments; ?LTXA1; ?Kommentti; ?Text",
  externalComment:
    "Kommentar, externt; Kommentar extern; Extern notering; External note; Fakturatext; Invoice text; ?Kommentar till kund",
} as const;

/** What files of other systems call the columns of `travelEntries` (Reserader). */
export const travelEntries = {
  date: `${date}; ?Resedatum`,
  employee,
  project,
  customer,
  quantity: "Kvantitet; Units; Antal km; ?Kilometer; ?Km; ?Distance",
  amount: "Summa; Total amount; Kostnad; Beløp; Betrag; Beløb; Amount SEK; Belopp SEK; ?Total; ?Cost",
  billable: "Billable?; Debiterbar; Debiterbart; Fakturerbart; Is billable; Chargeable",
  description:
    "Text; Notering; Kommentar; Note; Notes; Comment; Comments; Expense; Utlägg; Purpose; Ändamål; Syfte; Beskrivelse",
} as const;
