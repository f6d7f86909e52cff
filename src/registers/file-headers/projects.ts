/** What files of other systems call the columns of `projects` (Projekt). */
export const projects = {
  code:
    "Projekt nr; Projektnr.; Projekt-ID; Projektid; Project ID; Project No.; Project no; Job No.; Prosjektnr.; Prosjektnummer; PSPID; Projekt-Nr.; Projectcode; " +
    "Projektinumero; Uppdragsnummer; Uppdragsnr; Sagsnr; Projekt kod; No.; Nr; Nummer; ?Project key; ?Key; ?Projekt; ?Project; ?Prosjekt; ?ID; ?Record ID; ?External reference",
  name:
    "Projektets namn; Projekt namn; Prosjektnavn; Projektnavn; Projektname; Navn; Projekttitel; Project title; Projektbenämning; Beskrivning; Bezeichnung; Nimi; " +
    "?Project description; ?Projektbeskrivning; ?POST1; ?Title; ?Titel; ?Uppdrag",
  startDate:
    "Giltig fr.o.m.; Giltig från; Giltig from; Gäller från; Valid from; Starting date; Startdato; Date start; Start datum; Projektstart; Project start; Project start date; Startdag; " +
    "Begin date; PLFAZ; Anfangsdatum; Planned start; Planerad start; Aloituspäivä; From date; ?Avtalsdatum",
  endDate:
    "Giltig t.o.m.; Giltig till; Giltig tom; Gäller till; Valid to; Valid until; Ending date; Sluttdato; Slutdato; Deadline; Date end; Slut datum; Projektslut; Project end; " +
    "Project end date; Slutdag; Finish date; PLSEZ; Enddatum; Planned end; Planerat slut; Lopetuspäivä; To date; ?Due date; ?Date",
  bookable:
    "Registrerbart projekt; Allow timesheets; Rapporterbar; Rapporterbart; Tidrapporterbar; Tidrapporterbart; Bookable",
  status: "Projektstatus; Project status; Prosjektstatus; ?State; ?Stage; ?Läge",
  budgetHours:
    "Budgeterad tid; Planned hours; Allocated hours; Allocated time; Budget h; Budget tim; Budget hours; Hours budget; Budgettimmar; Estimated hours; Planerade timmar; Planerad tid; " +
    "Budgeterte timer; Budgettimer; Beräknade timmar; Uppskattade timmar; Time budget; Tidsbudget; Budget (timmar)",
  budgetAmount:
    "Budget kr; Budget SEK; Budgetbelopp; Budget i kronor; Budgeted cost amount; ?Projektbudget; ?Budget; ?Project budget; ?Project estimate; ?Estimate; ?Budget tkr; ?Belopp; ?Amount",
  internalComment:
    "Intern anmärkning; Interna kommentarer; Intern notering; Internal note; Internal notes; ?Comments; ?Comment; ?Kommentar; ?Anteckning; ?Anteckningar; ?Notes; ?Note; ?Anmärkning",
  externalComment: "Extern anmärkning; Extern notering; External note; ?Fakturatext; ?Invoice text",
  color: "Färgkod; Color code; Colour code; Projektfärg",
  billable: "?Billable; ?Fakturerbar; ?Fakturerbart; ?Debiterbar; ?Is billable",
  fixedPrice: "Fixed fee; Fastpris; Fast arvode; Fast belopp; Fixed amount; Fastprisbelopp",
  salesPerHour: "?Hourly rate; ?Timpris; ?Project hourly rate",
} as const;
