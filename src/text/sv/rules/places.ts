import { DECIMAL_SCALE } from "../../../values/decimal";
import { formatCount, formatNumber } from "../../../values/format";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "sv");
const degrees = (millionths: number): string => formatNumber(millionths / 10 ** DECIMAL_SCALE, "sv");

export const places = {
  "swapped-coordinates": {
    title: "Latitud och longitud har bytt plats",
    says: ({ place, latitude, longitude }, names) =>
      `${q(place)} har ${names.field("places", "latitude")} ${degrees(latitude)} och ${names.field("places", "longitude")} ${degrees(longitude)}. Om de byter plats hamnar den i Sverige.`,
    why: "Kartor och filer skriver koordinaterna i olika ordning. I Sverige är latituden 55–69 och longituden 10–24.",
  },
  "zero-coordinates": {
    title: "Koordinaterna är noll",
    says: ({ place }) =>
      `${q(place)} har latitud 0 och longitud 0, ute i havet. Fyll i platsens koordinater.`,
    why: "Noll står ofta där koordinater saknades i den fil som platserna kom från.",
  },
  "wide-place": {
    title: "Orimlig radie",
    says: ({ place, radius }) =>
      `${q(place)} har radien ${formatCount(radius, "sv")} meter, mer än fem mil. Skriv radien i meter.`,
    why: "Med en så vid radie är man på platsen var man än är.",
  },
  "unused-place": {
    title: "Platsen hör inte till något projekt",
    says: ({ place }, names) =>
      `${q(place)} är inte kopplad till något projekt. Koppla platsen i ${names.register("projectPlaces")}, eller ta bort den.`,
    why: "En plats styr stämplingen genom de projekt som den hör till.",
  },
  "overlapping-places": {
    title: "Platser som överlappar",
    says: ({ place, other, count }) =>
      `${q(place)} överlappar ${q(other)}${count > 1 ? ` och ${formatCount(count - 1, "sv")} till` : ""}, som hör till andra projekt. Minska radierna, om det går.`,
    why: "Den som stämplar in där platserna överlappar kan få fel projekt föreslaget.",
  },
} as const satisfies Partial<RuleTexts>;
