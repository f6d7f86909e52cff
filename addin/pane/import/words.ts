import { importView as en } from "#core/text/en/import-view";
import { importView as sv, type ImportViewText } from "#core/text/sv/import-view";
import { wordsOf } from "../kit/words-of";

/** The import wizard's words in the pane's language. */
export const words = wordsOf<ImportViewText>({ sv, en });
