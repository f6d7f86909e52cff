import { resolvePlaces, type ProjectPlace } from "../places";
import type { ResolvedField } from "../resolved-field";
import { listOf, oneOf, oneText, partsOf } from "../resolved-value";

const placeValue = ({ place, point, radius }: ProjectPlace) =>
  partsOf({
    place: oneText(place),
    latitude: oneOf("places", "latitude", point?.latitude),
    longitude: oneOf("places", "longitude", point?.longitude),
    radius: oneOf("places", "radius", radius),
  });

/** Where clocking in is allowed on a project, and which proposes it (#117–#121). */
export const placeFields: readonly ResolvedField[] = [
  {
    kind: "places",
    tab: "places",
    module: "places",
    resolve: (book, code) => {
      const { value, trace } = resolvePlaces(book, code);
      return { value: listOf(value.map(placeValue)), trace };
    },
  },
];
