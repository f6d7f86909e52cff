import { PaneMenu } from "./PaneMenu";
import { SearchBox } from "./SearchBox";

/** The pane's upper edge. Its right corner stays free for Excel's own menu; Excel's title bar bears the name. */
export function Top() {
  return (
    <header class="top">
      <h1 class="sr-only">Kontera</h1>
      <SearchBox />
      <PaneMenu />
    </header>
  );
}
