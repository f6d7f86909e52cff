import { figures as en } from "#core/text/en/figures";
import { figures as sv, type FiguresText } from "#core/text/sv/figures";
import { wordsOf } from "../kit/words-of";

/** What is said of figures, in the pane's language. */
export const figureWords = wordsOf<FiguresText>({ sv, en });
