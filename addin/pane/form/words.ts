import { rowForm as en } from "#core/text/en/row-form";
import { rowForm as sv, type RowFormText } from "#core/text/sv/row-form";
import { wordsOf } from "../kit/words-of";

/** What every form of a row says, in the pane's language. */
export const words = wordsOf<RowFormText>({ sv, en });
