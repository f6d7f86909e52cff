import { useRef } from "preact/hooks";
import { stage } from "../book/book";
import { brokenJobs } from "../jobs/broken-jobs";
import { notice } from "../jobs/job";
import { place, view } from "../kit/route";
import { screenKey } from "../kit/screen";
import { views } from "../views";
import { Guard } from "./Guard";
import { Opening } from "./Opening";
import { useKeptPlace } from "./use-kept-place";

/** Whether something is said over the end of the view, or has been since it came: its room goes with it, not under the hand. */
const useHasSaid = (): boolean => {
  const since = useRef<string | undefined>(undefined);
  const key = screenKey.value;
  if (notice.value !== undefined || brokenJobs.value.length > 0) since.current = key;
  return since.current === key;
};

/** The view that shows: the one part of the pane that scrolls. */
export function Main() {
  const main = useRef<HTMLElement>(null);
  useKeptPlace(main);
  const hasSaid = useHasSaid();
  const now = view.value;
  const { View, title } = views[now];
  return (
    <main ref={main} id="view" data-view={now} aria-label={title()}>
      <div class={hasSaid ? "view-content below-said" : "view-content"}>
        <Guard key={`${place.value} ${now}`}>{stage.value.kind === "ready" ? <View /> : <Opening />}</Guard>
      </div>
    </main>
  );
}
