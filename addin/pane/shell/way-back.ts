import { computed } from "@preact/signals";
import { leaveView, place, trail, view } from "../kit/route";
import { innerBack, type Back } from "../kit/screen";
import { views } from "../views";

/** What leads back from where the person is: out of a screen of the view, or from the view to what it was opened over. */
export const wayBack = computed((): Back | undefined => {
  if (innerBack.value) return innerBack.value;
  const open = trail.value;
  if (open.length === 0) return undefined;
  const before = open.at(-2) ?? place.value;
  const leaving = view.value;
  return { to: views[before].title(), go: () => leaveView(leaving) };
});
