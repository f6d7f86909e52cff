import { placeIds, showView, starts, type PlaceId } from "../../../addin/pane/kit/route";

/** The pane as it is before anybody has gone anywhere, at a place. */
export const startAt = (id: PlaceId): void => {
  for (const one of placeIds) showView(one);
  starts.value = {};
  showView(id);
};
