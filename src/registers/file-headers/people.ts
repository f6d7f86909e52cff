/** What files of other systems call an e-mail address, of customers and employees alike. */
export const email =
  "Mejl; Mejladress; Mailadress; E-mailadress; E-mailadresse; Email address; E-mail address; Email 1 - Value; E-mail 1 - Value; E-mail 1; Email 1; E-post 1; " +
  "Primary email; Work email; Work e-mail; E-post arbete; E-post jobb; Jobbmejl; Jobbmail; E-postadresse; Sähköposti; Sähköpostiosoite; E-Mail-Adresse; Epostadress; " +
  "Kontakt e-post; Contact email; ?E-post privat; ?Private email; ?Personal email";

/** What files of other systems call a phone number. */
export const phone =
  "Tfn; Tele; Telefonnr; Telefon nr; Telnr; Tel.; Tel nr; Mobilnummer; Mobiltelefon; Mobilnr; Mobil nr; Mobile; Mobile phone; Mobile no.; Mobile number; " +
  "Cell; Cell phone; Cellphone; Phone no.; Telephone; Telephone number; Telephone no; Phone 1; Phone 1 - Value; Telefon 1; Main phone; Primary phone; Work phone; Work mobile; " +
  "Telefon växel; Telefon arbete; Telefon jobb; Mobil arbete; Telefonnumer; Puhelin; Puhelinnumero; Handy; Telefon direkt; Direkttelefon; ?Kontaktpersonens telefon";

/** What files of other systems call the number of an employee. */
export const employeeNumber =
  "Anställningsnr; Anställnings-nr; Anställnings-ID; Anställd nr; Anst.nr.; Anstnummer; Personalnummer; Personalnr; Employee ID; Employee No.; Employee number; " +
  "Employee code; Employee #; Staff number; Staff ID; Staff no; Emp ID; Emp no; Ansattnr.; Ansattnummer; Medarbejdernr.; Medarbejdernummer; Medarbeidernummer; " +
  "Mitarbeiternummer; Personal-Nr; Personnel number; PERNR; Henkilönumero; Medarbetarnummer";
