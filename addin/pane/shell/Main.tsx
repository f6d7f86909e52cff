import { useRef } from "preact/hooks";
import { stage } from "../book/book";
import { place, view } from "../kit/route";
import { views } from "../views";
import { Guard } from "./Guard";
import { Opening } from "./Opening";
import { useKeptPlace } from "./use-kept-place";

/** The view that shows: the one part of the pane that scrolls. */
export function Main() {
  const main = useRef<HTMLElement>(null);
  useKeptPlace(main);
  const now = view.value;
  const { View, title } = views[now];
  return (
    <main ref={main} id="view" data-view={now} aria-label={title()}>
      <div class="view-content">
        <Guard key={`${place.value} ${now}`}>{stage.value.kind === "ready" ? <View /> : <Opening />}</Guard>
      </div>
    </main>
  );
}
