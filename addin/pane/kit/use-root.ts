import { useEffect, useRef } from "preact/hooks";
import { rootAsked, type PlaceId } from "./route";

/** Leaves the screen inside a place when the place is pressed while the person is there: it shows its root then. */
export const useRoot = (id: PlaceId, leave: () => void): void => {
  const asked = rootAsked.value;
  const seen = useRef(asked);
  const go = useRef(leave);
  go.current = leave;
  useEffect(() => {
    if (asked === seen.current) return;
    seen.current = asked;
    if (asked?.place === id) go.current();
  }, [asked, id]);
};
