import { DECIMAL_SCALE } from "../../../values/decimal";
import { formatCount, formatNumber } from "../../../values/format";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "en");
const degrees = (millionths: number): string => formatNumber(millionths / 10 ** DECIMAL_SCALE, "en");

export const places = {
  "swapped-coordinates": {
    title: "Latitude and longitude have changed places",
    says: ({ place, latitude, longitude }, names) =>
      `${q(place)} has ${names.field("places", "latitude")} ${degrees(latitude)} and ${names.field("places", "longitude")} ${degrees(longitude)}. Swapped, they are in Sweden.`,
    why: "Maps and files write coordinates in different orders. In Sweden the latitude is 55–69 and the longitude 10–24.",
  },
  "zero-coordinates": {
    title: "The coordinates are zero",
    says: ({ place }) =>
      `${q(place)} has latitude 0 and longitude 0, out in the sea. Fill in the coordinates of the place.`,
    why: "Zero often stands where the file that the places came from had no coordinates.",
  },
  "wide-place": {
    title: "Unlikely radius",
    says: ({ place, radius }) =>
      `${q(place)} has a radius of ${formatCount(radius, "en")} metres, more than 50 kilometres. Write the radius in metres.`,
    why: "With so wide a radius one is at the place wherever one is.",
  },
  "unused-place": {
    title: "The place belongs to no project",
    says: ({ place }, names) =>
      `No project has ${q(place)}. Connect it in ${names.register("projectPlaces")}, or delete it.`,
    why: "A place governs clocking through the projects that it belongs to.",
  },
  "overlapping-places": {
    title: "Places that overlap",
    says: ({ place, other, count }) =>
      `${q(place)} overlaps ${q(other)}${count > 1 ? ` and ${formatCount(count - 1, "en")} more` : ""}, of other projects. Make the radii smaller, if that will do.`,
    why: "Whoever clocks in where places overlap may be proposed the wrong project.",
  },
} as const satisfies Partial<RuleTexts>;
