/**
 * Headers as files bear them, each with a cell of its column and what it should be: a field, `!field` where yes means
 * no, `-` for what must be left out, `?` for what may be proposed and never written in silence. Kept here as one list a
 * register; made up, after what the systems named in src/registers/file-headers write.
 */
export const customerHeaders = `
customers
Kundnr.|K9|number
Kund nr|K9|number
Kund-nr|K9|number
Kundens nr|K9|?
KUNDNUMMER|K9|number
customer_number|K9|number
CustomerNo|K9|number
Customer Code|K9|number
Client No.|K9|number
Debitorennummer|70001|number
Kundennummer|70001|number
Kundenr|70001|number
Asiakasnumero|70001|number
Leverantörsnr hos kund|88|-
Vårt kundnr hos dem|88|-
Ordernummer|4711|-
Artikelnummer|A1|-
Kundgrupp|B|-
Parent Customer No.|K1|-
Kund|Björkens Bygg AB|?
Kundens namn|Björkens Bygg AB|name
Bolagsnamn|Björkens Bygg AB|name
Firmanamn|Björkens Bygg AB|name
company_name|Björkens Bygg AB|name
Account Name|Björkens Bygg AB|name
Organisationens namn|Björkens Bygg AB|name
Firmenname|Björkens Bygg AB|name
Kundenavn|Björkens Bygg AB|name
Delivery name|Lagret|-
Leveransnamn|Lagret|-
First name|Siv|-
Förnamn|Siv|-
Last Name|Björk|-
Nachname|Björk|-
Name 3|Port C|-
Contact last name|Björk|-
Sales rep name|Bo Berg|-
Parent company|Björkkoncernen|-
Namn på säljare|Bo Berg|-
Moderbolag|Björkkoncernen|-
Juridiskt namn|Björkens Bygg AB|?
Visningsnamn|Björkens|-
Kontonamn|Kundfordringar|-
Org.nr|559999-0016|organizationNumber
Orgnummer|559999-0016|organizationNumber
Organisationsnr.|559999-0016|organizationNumber
Org nr/personnr|559999-0016|organizationNumber
Orgnr kund|559999-0016|organizationNumber
Company Registration No.|559999-0016|organizationNumber
CompanyNumber|559999-0016|organizationNumber
Organisasjonsnummer|559999-0016|organizationNumber
CVR-nummer|12345674|organizationNumber
Firmakod|559999-0016|organizationNumber
Parent org number|559999-0016|-
Vat number|SE559999001601|vatNumber
VAT-nr|SE559999001601|vatNumber
VAT reg. no|SE559999001601|vatNumber
Momsregistreringsnr|SE559999001601|vatNumber
Moms nr|SE559999001601|vatNumber
USt-IdNr.|DE811234565|vatNumber
TVA intracom|SE559999001601|vatNumber
VAT type|SEVAT|-
Momskod|1|-
Moms|25|-
VAT Amount|25|-
Is VAT registered|Yes|-
Postadress|Storgatan 1|postalAddress
Gatuadress|Storgatan 1|postalAddress
Gatuadress 1|Storgatan 1|postalAddress
Adressrad1|Storgatan 1|postalAddress
AddressLine1|Storgatan 1|postalAddress
Address Line 1|Storgatan 1|postalAddress
street_address|Storgatan 1|postalAddress
Invoice Address|Storgatan 1|postalAddress
billing_street|Storgatan 1|postalAddress
Fakturaadress 1|Storgatan 1|postalAddress
Faktureringsadress|Storgatan 1|postalAddress
Straße|Storgatan 1|postalAddress
Postadresse|Storgatan 1|postalAddress
Katuosoite|Storgatan 1|postalAddress
Adress|Storgatan 1|postalAddress
Adress 3|c/o Björk|-
AddressLine2|c/o Björk|-
Street 2|c/o Björk|-
Leveransadress|Hamnen 2|-
Levadress|Hamnen 2|-
Ship to address|Hamnen 2|-
Shipping Street|Hamnen 2|-
Delivery Address 1|Hamnen 2|-
Lieferadresse|Hamnen 2|-
Hemadress|Hemvägen 3|-
Home address|Hemvägen 3|-
Hemsida|www.bjork.example|-
Webbplats|www.bjork.example|-
E-postadress|info@bjork.example|email
MAC-adress|00:11:22:33:44:55|-
Adresstyp|Post|-
Address type|Billing|-
Address validated|Yes|-
Besöksadress|Verkstaden 4|visitingAddress
Visiting Address|Verkstaden 4|visitingAddress
Besøksadresse|Verkstaden 4|visitingAddress
Besöksort|Lund|-
Besökspostnummer|222 22|-
VisitingZipCode|222 22|-
Postnr|222 22|postcode
Post nr|222 22|postcode
Postal code|222 22|postcode
ZIP|222 22|postcode
Zip/Postal Code|222 22|postcode
billing_postcode|222 22|postcode
Fakturapostnummer|222 22|postcode
PLZ|222 22|postcode
Invoice postal code|222 22|postcode
Shipping Zip|333 33|-
Leverans postnr|333 33|-
Delivery postcode|333 33|-
Home Postal Code|333 33|-
Ort|Lund|city
Stad|Lund|city
Town|Lund|city
billing_city|Lund|city
Invoice city|Lund|city
Poststed|Lund|city
Kaupunki|Lund|city
Ship-to City|Malmö|-
LevOrt|Malmö|-
Leveransort|Malmö|-
Delivery town|Malmö|-
City of birth|Malmö|-
Land|SE|country
Landskod|SE|country
country_code|SE|country
Land/Region|Sverige|country
Billing Country|Sverige|country
Land (faktura)|Sverige|country
Shipping Country|Norge|-
Leveransland|Norge|-
Country of birth|Norge|-
Landsting|Skåne|-
Landsdel|Syd|-
Kontaktperson|Siv Björk|contact
Contact Person|Siv Björk|contact
Att.|Siv Björk|contact
Er referens|Siv Björk|contact
Ansprechpartner|Siv Björk|contact
Primary Contact|Siv Björk|contact
Vår referens|Bo Berg|-
Our reference|Bo Berg|-
Kontakt-ID|C77|-
Contact ID|C77|-
Kontakta ej|Nej|-
Kontaktsätt|Telefon|-
Contact owner|Bo Berg|-
Contact group|A|-
Contact status|Ny|-
E-post|info@bjork.example|email
Epost|info@bjork.example|email
Mejladress|info@bjork.example|email
E-mailadress|info@bjork.example|email
Email address|info@bjork.example|email
Primary Email|info@bjork.example|email
Sähköposti|info@bjork.example|email
Kontakt e-post|siv@bjork.example|email
Email 2|siv@bjork.example|-
E-mail status|verified|-
Email opt out|No|-
Antal mejl|4|-
E-post reklamation|r@bjork.example|?
E-mailfaktura|Ja|-
Telefon|046-12 34 56|phone
Tel.nr|046-12 34 56|phone
Telefon 1|046-12 34 56|phone
Phone Number|046-12 34 56|phone
Telephone|046-12 34 56|phone
Mobilnr|070-123 45 67|phone
Mobile Phone|070-123 45 67|phone
Cell phone|070-123 45 67|phone
Telefon arbete|046-12 34 56|phone
Puhelin|046-12 34 56|phone
Telefax|046-12 34 57|-
Phone type|Mobile|-
Phone extension|12|-
Telefon kontaktperson|046-12 34 56|?
Telefon 3|046-12 34 56|-
Home Phone|046-12 34 58|-
Hemtelefon|046-12 34 58|-
Journummer|046-12 34 59|-
Inaktiv|Ja|!active
Inactive|Yes|!active
Aktiv|Ja|active
Active|Yes|active
Disabled|No|?
Status|Aktiv|active
Kund sedan|2020-01-01|startDate
Customer since|2020-01-01|startDate
Giltig till|2030-01-01|endDate
Valid to|2030-01-01|endDate
Senast köp|2024-01-01|-
Created date|2024-01-01|-
Skapad|2024-01-01|-
Kreditgräns|50000|-
Betalvillkor text|30 dagar netto|-
Valutakod|SEK|-
Prislista|A|-
Säljare|Bo Berg|-
Anteckningar|Ring först|-
Web page|www.bjork.example|-
Latitud|55.7|-
`;
