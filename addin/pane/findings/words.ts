import { checkView as en } from "#core/text/en/check-view";
import { checkView as sv, type CheckViewText } from "#core/text/sv/check-view";
import { wordsOf } from "../kit/words-of";

/** The Check view's words in the pane's language. */
export const words = wordsOf<CheckViewText>({ sv, en });
