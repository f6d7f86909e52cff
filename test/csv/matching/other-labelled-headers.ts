/** Headers of the other registers, as those of customers. */
export const otherHeaders = `
projects
Projektnr|BS.HR|code
Project Number|BS.HR|code
Projekt-ID|BS.HR|code
Prosjektnummer|BS.HR|code
Projektkod|BS.HR|code
Huvudprojekt|BS|-
Parent project|BS|-
Kundnummer|M3|-
Projektnamn|Stöd|name
Project name|Stöd|name
Prosjektnavn|Stöd|name
Projektets namn|Stöd|name
Customer name|Björkens Bygg AB|-
Client|Björkens Bygg AB|-
Projektledare|Siv Björk|-
Project owner|Siv Björk|-
Start date|2025-01-01|startDate
Projektstart|2025-01-01|startDate
Startdatum|2025-01-01|startDate
Starttid|08:00|-
Actual start|2025-01-02|-
Slutdatum|2025-12-31|endDate
End date|2025-12-31|endDate
Sluttid|16:00|-
Deadline|2025-12-31|endDate
Status|Pågående|status
Projektstatus|Pågående|status
Faktureringsstatus|Delvis|-
Budgeterade timmar|100|budgetHours
Estimated hours|100|budgetHours
Planerade timmar|100|budgetHours
Budget h|100|budgetHours
Spent hours|40|-
Arbetade timmar|40|-
Kvarvarande timmar|60|-
Budget kr|90000|budgetAmount
Budgeterat belopp|90000|budgetAmount
Budget used|10|-
Fakturerat belopp|50000|-
Fast pris|90000|fixedPrice
Fixed fee|90000|fixedPrice
Intern kommentar|Se pärm|internalComment
Kommentar|Se pärm|?
Färg|#00AA00|color
Color Code|#00AA00|color
Textfärg|#000000|textColor
employees
Anst.nr|0101|number
Anställningsnummer|0101|number
Employee No.|0101|number
EmployeeID|0101|number
Personalnummer|0101|number
Ansattnummer|0101|number
Personnummer|19900101-9810|-
Namn|Siv Björk|name
Full name|Siv Björk|name
Fullständigt namn|Siv Björk|name
Förnamn|Siv|-
Surname|Björk|-
Chefens namn|Bo Berg|-
Manager|Bo Berg|-
Manager name|Bo Berg|-
E-post|siv@bjork.example|email
Work email|siv@bjork.example|email
E-post jobb|siv@bjork.example|email
Manager email|bo@bjork.example|-
Telefon|070-123 45 67|phone
Work phone|070-123 45 67|phone
Emergency phone|070-123 45 68|-
ICE telefon|070-123 45 68|?
Bankkonto|5050 1055 222|-
Avdelning|Syd|-
Anställningsform|Fast|-
timeEntries
Datum|2025-09-02|date
Work date|2025-09-02|date
Dato|2025-09-02|date
Start date|2025-09-02|date
Date created|2025-09-05|-
Created at|2025-09-05|-
Attestdatum|2025-09-06|-
Anställd|0101|employee
Anställningsnr|0101|employee
Employee ID|0101|employee
Employee|Siv Björk|?
User|Siv Björk|?
Medarbetare|Siv Björk|?
Projekt|BS.HR.Rek|project
Project code|BS.HR.Rek|project
Projektnr|BS.HR.Rek|project
Project|Ny webbplats|?
Projektnamn|Ny webbplats|-
Kund|M3|customer
Kundnr|M3|customer
Client|Björkens Bygg AB|?
Timmar|7,5|hours
Antal timmar|7,5|hours
Hours|7.5|hours
Duration (h)|7.5|hours
Logged hours|7.5|hours
Arbetade timmar|7,5|hours
Fakturerbara timmar|6|-
Billable hours|6|-
Övertidstimmar|1|-
Overtime hours|1|-
Rast|0,5|-
Start|08:00|-
Stop|16:00|-
Time from|08:00|-
Timpris|950|-
Hourly rate|950|-
Belopp|7125|-
Tidkod|100|timeCode
Fakturerbar|Ja|billable
Billable|Yes|billable
Ej fakturerbar|Nej|-
Non-billable|No|-
Intern kommentar|Möte|internalComment
Internal note|Möte|internalComment
Notes|Möte|?
prices
Pris|950|price
À-pris|950|price
Timpris|950|price
Unit price|950|price
Inköpspris|700|-
Cost price|700|-
Rabattpris|800|-
Price list|A|-
Price type|Hour|-
Valid from|2025-01-01|validFrom
Gäller fr.o.m.|2025-01-01|validFrom
Start date|2025-01-01|validFrom
Valid to|2025-12-31|validTo
Giltig till|2025-12-31|validTo
`;
