import { EUROPEAN_NAMES } from "./european-names";

/**
 * The countries of ISO 3166-1: alpha-2 code, Swedish name, English name, then other names in use. Written out here
 * because what `Intl` calls them differs from browser to browser.
 */
export const COUNTRY_NAMES = `${EUROPEAN_NAMES}
AE Förenade Arabemiraten; United Arab Emirates; UAE
AF Afghanistan; Afghanistan
AG Antigua och Barbuda; Antigua and Barbuda
AI Anguilla; Anguilla
AM Armenien; Armenia
AO Angola; Angola
AQ Antarktis; Antarctica
AR Argentina; Argentina
AS Amerikanska Samoa; American Samoa
AU Australien; Australia
AW Aruba; Aruba
AZ Azerbajdzjan; Azerbaijan
BB Barbados; Barbados
BD Bangladesh; Bangladesh
BF Burkina Faso; Burkina Faso
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
BZ Belize; Belize
CA Kanada; Canada
CC Kokosöarna; Cocos (Keeling) Islands
CD Kongo-Kinshasa; Congo (Kinshasa); Demokratiska republiken Kongo; Democratic Republic of the Congo; DR Congo
CF Centralafrikanska republiken; Central African Republic
CG Kongo-Brazzaville; Congo (Brazzaville); Republiken Kongo; Republic of the Congo
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
DJ Djibouti; Djibouti
DM Dominica; Dominica
DO Dominikanska republiken; Dominican Republic
DZ Algeriet; Algeria
EC Ecuador; Ecuador
EG Egypten; Egypt
EH Västsahara; Western Sahara
ER Eritrea; Eritrea
ET Etiopien; Ethiopia
FJ Fiji; Fiji
FK Falklandsöarna; Falkland Islands
FM Mikronesien; Micronesia
GA Gabon; Gabon
GD Grenada; Grenada
GE Georgien; Georgia
GF Franska Guyana; French Guiana
GH Ghana; Ghana
GL Grönland; Greenland
GM Gambia; Gambia
GN Guinea; Guinea
GP Guadeloupe; Guadeloupe
GQ Ekvatorialguinea; Equatorial Guinea
GS Sydgeorgien och Sydsandwichöarna; South Georgia and South Sandwich Islands
GT Guatemala; Guatemala
GU Guam; Guam
GW Guinea-Bissau; Guinea-Bissau
GY Guyana; Guyana
HK Hongkong; Hong Kong
HM Heardön och McDonaldöarna; Heard and McDonald Islands
HN Honduras; Honduras
HT Haiti; Haiti
ID Indonesien; Indonesia
IL Israel; Israel
IN Indien; India
IO Brittiska territoriet i Indiska oceanen; British Indian Ocean Territory
IQ Irak; Iraq
IR Iran; Iran
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
LK Sri Lanka; Sri Lanka
LR Liberia; Liberia
LS Lesotho; Lesotho
LY Libyen; Libya
MA Marocko; Morocco
MF Saint-Martin; Saint Martin; St. Martin
MG Madagaskar; Madagascar
MH Marshallöarna; Marshall Islands
ML Mali; Mali
MM Myanmar; Myanmar; Burma
MN Mongoliet; Mongolia
MO Macao; Macao; Macau
MP Nordmarianerna; Northern Mariana Islands
MQ Martinique; Martinique
MR Mauretanien; Mauritania
MS Montserrat; Montserrat
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
PM Sankt Pierre och Miquelon; Saint Pierre and Miquelon; S:t Pierre och Miquelon; St. Pierre and Miquelon
PN Pitcairnöarna; Pitcairn Islands
PR Puerto Rico; Puerto Rico
PS Palestina; Palestine; Palestinska territorierna; Palestinian Territories
PW Palau; Palau
PY Paraguay; Paraguay
QA Qatar; Qatar
RE Réunion; Réunion
RW Rwanda; Rwanda
SA Saudiarabien; Saudi Arabia
SB Salomonöarna; Solomon Islands
SC Seychellerna; Seychelles
SD Sudan; Sudan
SG Singapore; Singapore
SH Sankt Helena; Saint Helena; S:t Helena; St. Helena
SL Sierra Leone; Sierra Leone
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
UG Uganda; Uganda
UM USA:s yttre öar; U.S. Outlying Islands
US USA; United States; United States of America; U.S.A.; US; Förenta staterna; Amerika
UY Uruguay; Uruguay
UZ Uzbekistan; Uzbekistan
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
