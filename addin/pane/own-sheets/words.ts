import { adoptView as en } from "#core/text/en/adopt-view";
import { adoptView as sv, type AdoptViewText } from "#core/text/sv/adopt-view";
import { wordsOf } from "../kit/words-of";

/** What is said of sheets of the user's own, in the pane's language. */
export const words = wordsOf<AdoptViewText>({ sv, en });
