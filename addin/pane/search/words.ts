import { searchView as en } from "#core/text/en/search-view";
import { searchView as sv, type SearchViewText } from "#core/text/sv/search-view";
import { wordsOf } from "../kit/words-of";

/** What the search says, in the pane's language. */
export const words = wordsOf<SearchViewText>({ sv, en });
