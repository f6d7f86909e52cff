/**
 * The countries of ISO 3166-1: alpha-2 code, Swedish name, English name, then other names in use. Written out here
 * because what `Intl` calls them differs from browser to browser.
 */
export const COUNTRY_NAMES = `
AD Andorra; Andorra
AE Förenade Arabemiraten; United Arab Emirates; UAE
AF Afghanistan; Afghanistan
AG Antigua och Barbuda; Antigua and Barbuda
AI Anguilla; Anguilla
AL Albanien; Albania
AM Armenien; Armenia
AO Angola; Angola
AQ Antarktis; Antarctica
AR Argentina; Argentina
AS Amerikanska Samoa; American Samoa
AT Österrike; Austria
AU Australien; Australia
AW Aruba; Aruba
AX Åland; Åland Islands
AZ Azerbajdzjan; Azerbaijan
BA Bosnien och Hercegovina; Bosnia and Herzegovina
BB Barbados; Barbados
BD Bangladesh; Bangladesh
BE Belgien; Belgium
BF Burkina Faso; Burkina Faso
BG Bulgarien; Bulgaria
BH Bahrain; Bahrain
BI Burundi; Burundi
BJ Benin; Benin
BL Sankt Barthélemy; Saint Barthélemy; S:t Barthélemy; St. Barthélemy
BM Bermuda; Bermuda
BN Brunei; Brunei; Brunei Darussalam
BO Bolivia; Bolivia
BQ Karibiska Nederländerna; Caribbean Netherlands
BR Brasilien; Brazil
BS Bahamas; Bahamas
BT Bhutan; Bhutan
BV Bouvetön; Bouvet Island
BW Botswana; Botswana
BY Belarus; Belarus; Vitryssland
BZ Belize; Belize
CA Kanada; Canada
CC Kokosöarna; Cocos (Keeling) Islands
CD Kongo-Kinshasa; Congo (Kinshasa); Demokratiska republiken Kongo; Democratic Republic of the Congo; DR Congo
CF Centralafrikanska republiken; Central African Republic
CG Kongo-Brazzaville; Congo (Brazzaville); Republiken Kongo; Republic of the Congo
CH Schweiz; Switzerland
CI Elfenbenskusten; Côte d'Ivoire; Ivory Coast; Côte d’Ivoire
CK Cooköarna; Cook Islands
CL Chile; Chile
CM Kamerun; Cameroon
CN Kina; China
CO Colombia; Colombia
CR Costa Rica; Costa Rica
CU Kuba; Cuba
CV Kap Verde; Cape Verde; Cabo Verde
CW Curaçao; Curaçao
CX Julön; Christmas Island
CY Cypern; Cyprus
CZ Tjeckien; Czechia; Czech Republic; Tjeckiska republiken
DE Tyskland; Germany; Deutschland
DJ Djibouti; Djibouti
DK Danmark; Denmark
DM Dominica; Dominica
DO Dominikanska republiken; Dominican Republic
DZ Algeriet; Algeria
EC Ecuador; Ecuador
EE Estland; Estonia
EG Egypten; Egypt
EH Västsahara; Western Sahara
ER Eritrea; Eritrea
ES Spanien; Spain
ET Etiopien; Ethiopia
FI Finland; Finland; Suomi
FJ Fiji; Fiji
FK Falklandsöarna; Falkland Islands
FM Mikronesien; Micronesia
FO Färöarna; Faroe Islands
FR Frankrike; France
GA Gabon; Gabon
GB Storbritannien; United Kingdom; UK; Great Britain; Förenade kungariket; England; Skottland; Scotland; Wales
GD Grenada; Grenada
GE Georgien; Georgia
GF Franska Guyana; French Guiana
GG Guernsey; Guernsey
GH Ghana; Ghana
GI Gibraltar; Gibraltar
GL Grönland; Greenland
GM Gambia; Gambia
GN Guinea; Guinea
GP Guadeloupe; Guadeloupe
GQ Ekvatorialguinea; Equatorial Guinea
GR Grekland; Greece
GS Sydgeorgien och Sydsandwichöarna; South Georgia and South Sandwich Islands
GT Guatemala; Guatemala
GU Guam; Guam
GW Guinea-Bissau; Guinea-Bissau
GY Guyana; Guyana
HK Hongkong; Hong Kong
HM Heardön och McDonaldöarna; Heard and McDonald Islands
HN Honduras; Honduras
HR Kroatien; Croatia
HT Haiti; Haiti
HU Ungern; Hungary
ID Indonesien; Indonesia
IE Irland; Ireland; Republic of Ireland
IL Israel; Israel
IM Isle of Man; Isle of Man
IN Indien; India
IO Brittiska territoriet i Indiska oceanen; British Indian Ocean Territory
IQ Irak; Iraq
IR Iran; Iran
IS Island; Iceland
IT Italien; Italy
JE Jersey; Jersey
JM Jamaica; Jamaica
JO Jordanien; Jordan
JP Japan; Japan
KE Kenya; Kenya
KG Kirgizistan; Kyrgyzstan
KH Kambodja; Cambodia
KI Kiribati; Kiribati
KM Komorerna; Comoros
KN Sankt Kitts och Nevis; Saint Kitts and Nevis; S:t Kitts och Nevis; St. Kitts and Nevis
KP Nordkorea; North Korea
KR Sydkorea; South Korea; Korea
KW Kuwait; Kuwait
KY Caymanöarna; Cayman Islands
KZ Kazakstan; Kazakhstan
LA Laos; Laos
LB Libanon; Lebanon
LC Sankt Lucia; Saint Lucia; S:t Lucia; St. Lucia
LI Liechtenstein; Liechtenstein
LK Sri Lanka; Sri Lanka
LR Liberia; Liberia
LS Lesotho; Lesotho
LT Litauen; Lithuania
LU Luxemburg; Luxembourg
LV Lettland; Latvia
LY Libyen; Libya
MA Marocko; Morocco
MC Monaco; Monaco
MD Moldavien; Moldova
ME Montenegro; Montenegro
MF Saint-Martin; Saint Martin; St. Martin
MG Madagaskar; Madagascar
MH Marshallöarna; Marshall Islands
MK Nordmakedonien; North Macedonia; Makedonien; Macedonia
ML Mali; Mali
MM Myanmar; Myanmar; Burma
MN Mongoliet; Mongolia
MO Macao; Macao; Macau
MP Nordmarianerna; Northern Mariana Islands
MQ Martinique; Martinique
MR Mauretanien; Mauritania
MS Montserrat; Montserrat
MT Malta; Malta
MU Mauritius; Mauritius
MV Maldiverna; Maldives
MW Malawi; Malawi
MX Mexiko; Mexico
MY Malaysia; Malaysia
MZ Moçambique; Mozambique
NA Namibia; Namibia
NC Nya Kaledonien; New Caledonia
NE Niger; Niger
NF Norfolkön; Norfolk Island
NG Nigeria; Nigeria
NI Nicaragua; Nicaragua
NL Nederländerna; Netherlands; The Netherlands; Holland
NO Norge; Norway; Noreg
NP Nepal; Nepal
NR Nauru; Nauru
NU Niue; Niue
NZ Nya Zeeland; New Zealand
OM Oman; Oman
PA Panama; Panama
PE Peru; Peru
PF Franska Polynesien; French Polynesia
PG Papua Nya Guinea; Papua New Guinea
PH Filippinerna; Philippines
PK Pakistan; Pakistan
PL Polen; Poland
PM Sankt Pierre och Miquelon; Saint Pierre and Miquelon; S:t Pierre och Miquelon; St. Pierre and Miquelon
PN Pitcairnöarna; Pitcairn Islands
PR Puerto Rico; Puerto Rico
PS Palestina; Palestine; Palestinska territorierna; Palestinian Territories
PT Portugal; Portugal
PW Palau; Palau
PY Paraguay; Paraguay
QA Qatar; Qatar
RE Réunion; Réunion
RO Rumänien; Romania
RS Serbien; Serbia
RU Ryssland; Russia; Russian Federation
RW Rwanda; Rwanda
SA Saudiarabien; Saudi Arabia
SB Salomonöarna; Solomon Islands
SC Seychellerna; Seychelles
SD Sudan; Sudan
SE Sverige; Sweden; Konungariket Sverige
SG Singapore; Singapore
SH Sankt Helena; Saint Helena; S:t Helena; St. Helena
SI Slovenien; Slovenia
SJ Svalbard och Jan Mayen; Svalbard and Jan Mayen
SK Slovakien; Slovakia
SL Sierra Leone; Sierra Leone
SM San Marino; San Marino
SN Senegal; Senegal
SO Somalia; Somalia
SR Surinam; Suriname
SS Sydsudan; South Sudan
ST São Tomé och Príncipe; São Tomé and Príncipe
SV El Salvador; El Salvador
SX Sint Maarten; Sint Maarten
SY Syrien; Syria
SZ Eswatini; Eswatini; Swaziland
TC Turks- och Caicosöarna; Turks and Caicos Islands
TD Tchad; Chad
TF Franska sydterritorierna; French Southern Territories
TG Togo; Togo
TH Thailand; Thailand
TJ Tadzjikistan; Tajikistan
TK Tokelauöarna; Tokelau
TL Östtimor; Timor-Leste; East Timor
TM Turkmenistan; Turkmenistan
TN Tunisien; Tunisia
TO Tonga; Tonga
TR Turkiet; Türkiye; Turkey
TT Trinidad och Tobago; Trinidad and Tobago
TV Tuvalu; Tuvalu
TW Taiwan; Taiwan
TZ Tanzania; Tanzania
UA Ukraina; Ukraine
UG Uganda; Uganda
UM USA:s yttre öar; U.S. Outlying Islands
US USA; United States; United States of America; U.S.A.; US; Förenta staterna; Amerika
UY Uruguay; Uruguay
UZ Uzbekistan; Uzbekistan
VA Vatikanstaten; Vatican City; Holy See
VC Sankt Vincent och Grenadinerna; Saint Vincent and Grenadines; S:t Vincent och Grenadinerna; St. Vincent and Grenadines
VE Venezuela; Venezuela
VG Brittiska Jungfruöarna; British Virgin Islands
VI Amerikanska Jungfruöarna; U.S. Virgin Islands
VN Vietnam; Vietnam; Viet Nam
VU Vanuatu; Vanuatu
WF Wallis- och Futunaöarna; Wallis and Futuna
WS Samoa; Samoa
YE Jemen; Yemen
YT Mayotte; Mayotte
ZA Sydafrika; South Africa
ZM Zambia; Zambia
ZW Zimbabwe; Zimbabwe
`;
