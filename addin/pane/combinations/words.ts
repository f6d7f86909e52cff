import { combinationsView as en } from "#core/text/en/combinations-view";
import { combinationsView as sv, type CombinationsViewText } from "#core/text/sv/combinations-view";
import { wordsOf } from "../kit/words-of";

/** The words of the tester of coding combinations in the pane's language. */
export const words = wordsOf<CombinationsViewText>({ sv, en });
