import { combinationsView as combinationsEn } from "#core/text/en/combinations-view";
import { registersView as en } from "#core/text/en/registers-view";
import {
  combinationsView as combinationsSv,
  type CombinationsViewText,
} from "#core/text/sv/combinations-view";
import { registersView as sv, type RegistersViewText } from "#core/text/sv/registers-view";
import { wordsOf } from "../kit/words-of";

/** The words of the place Register, in the pane's language. */
export const words = wordsOf<RegistersViewText>({ sv, en });

/** What is said on the way to the tester of coding combinations. */
export const combinationWords = wordsOf<CombinationsViewText>({ sv: combinationsSv, en: combinationsEn });
