import { reports as enReports } from "#core/text/en/reports";
import { searchView as en } from "#core/text/en/search-view";
import { reports as svReports, type ReportsText } from "#core/text/sv/reports";
import { searchView as sv, type SearchViewText } from "#core/text/sv/search-view";
import { wordsOf } from "../kit/words-of";

/** What the search says, in the pane's language. */
export const words = wordsOf<SearchViewText>({ sv, en });

/** What the reports are called that it offers. */
export const reportWords = wordsOf<ReportsText>({ sv: svReports, en: enReports });
