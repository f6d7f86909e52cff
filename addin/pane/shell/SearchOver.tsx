import type { ComponentType } from "preact";
import { later } from "../kit/later";
import { viewIds } from "../kit/route";
import { isSearching } from "../kit/searching";
import { views } from "../views";

const Search = later((): Promise<ComponentType> =>
  import("../search/SearchLines").then(({ SearchLines }) => {
    // Views that begin with something are no places to go to.
    const ways = viewIds.filter((id) => !["tree", "adopt", "register", "figure"].includes(id));
    return () => <SearchLines ways={ways.map((id) => ({ id, title: views[id].title() }))} />;
  }),
);

/** What the search finds, over the view, which stays as it is below. */
export function SearchOver() {
  return isSearching.value ? (
    <div class="search-over">
      <Search />
    </div>
  ) : null;
}
