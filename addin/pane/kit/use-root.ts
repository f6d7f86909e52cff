import { useEffect, useRef } from "preact/hooks";
import { rootAsked, type PlaceId } from "./route";

/** Every asking that a place has followed: it follows each once, however often it is drawn anew. */
const followed = new WeakSet<object>();

/** Leaves the screen inside a place when its root is asked for: pressed while the person is there, or from elsewhere by its name. */
export const useRoot = (id: PlaceId, leave: () => void): void => {
  const asked = rootAsked.value;
  const go = useRef(leave);
  go.current = leave;
  useEffect(() => {
    if (asked?.place !== id || followed.has(asked)) return;
    followed.add(asked);
    go.current();
  }, [asked, id]);
};
