import { createView as en } from "#core/text/en/create-view";
import { createView as sv, type CreateViewText } from "#core/text/sv/create-view";
import { wordsOf } from "../kit/words-of";

/** What is said where registers are made, in the pane's language. */
export const words = wordsOf<CreateViewText>({ sv, en });
