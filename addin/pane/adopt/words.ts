import { adoptView as en } from "#core/text/en/adopt-view";
import { adoptView as sv, type AdoptViewText } from "#core/text/sv/adopt-view";
import { wordsOf } from "../kit/words-of";

/** What the pane says of adopting sheets, in its language. */
export const words = wordsOf<AdoptViewText>({ sv, en });
