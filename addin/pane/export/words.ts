import { exportView as en } from "#core/text/en/export-view";
import { exportView as sv, type ExportViewText } from "#core/text/sv/export-view";
import { wordsOf } from "../kit/words-of";

/** The Export view's words in the pane's language. */
export const words = wordsOf<ExportViewText>({ sv, en });
