/** The countries of Europe, each as in country-names.ts. */
export const EUROPEAN_NAMES = `AD Andorra; Andorra
AL Albanien; Albania
AT Österrike; Austria
AX Åland; Åland Islands
BA Bosnien och Hercegovina; Bosnia and Herzegovina
BE Belgien; Belgium
BG Bulgarien; Bulgaria
BY Belarus; Belarus; Vitryssland
CH Schweiz; Switzerland
CY Cypern; Cyprus
CZ Tjeckien; Czechia; Czech Republic; Tjeckiska republiken
DE Tyskland; Germany; Deutschland
DK Danmark; Denmark
EE Estland; Estonia
ES Spanien; Spain
FI Finland; Finland; Suomi
FO Färöarna; Faroe Islands
FR Frankrike; France
GB Storbritannien; United Kingdom; UK; Great Britain; Förenade kungariket; England; Skottland; Scotland; Wales; Nordirland; Northern Ireland; XI
GG Guernsey; Guernsey
GI Gibraltar; Gibraltar
GR Grekland; Greece
HR Kroatien; Croatia
HU Ungern; Hungary
IE Irland; Ireland; Republic of Ireland
IM Isle of Man; Isle of Man
IS Island; Iceland
IT Italien; Italy
JE Jersey; Jersey
LI Liechtenstein; Liechtenstein
LT Litauen; Lithuania
LU Luxemburg; Luxembourg
LV Lettland; Latvia
MC Monaco; Monaco
MD Moldavien; Moldova
ME Montenegro; Montenegro
MK Nordmakedonien; North Macedonia; Makedonien; Macedonia
MT Malta; Malta
NL Nederländerna; Netherlands; The Netherlands; Holland
NO Norge; Norway; Noreg
PL Polen; Poland
PT Portugal; Portugal
RO Rumänien; Romania
RS Serbien; Serbia
RU Ryssland; Russia; Russian Federation
SE Sverige; Sweden; Konungariket Sverige
SI Slovenien; Slovenia
SJ Svalbard och Jan Mayen; Svalbard and Jan Mayen
SK Slovakien; Slovakia
SM San Marino; San Marino
UA Ukraina; Ukraine
VA Vatikanstaten; Vatican City; Holy See`;
