import { adoptView as adoptEn } from "#core/text/en/adopt-view";
import { combinationsView as combinationsEn } from "#core/text/en/combinations-view";
import { logFaults as logEn } from "#core/text/en/log-faults";
import { registersView as en } from "#core/text/en/registers-view";
import { restructureView as treeEn } from "#core/text/en/restructure-view";
import { adoptView as adoptSv, type AdoptViewText } from "#core/text/sv/adopt-view";
import {
  combinationsView as combinationsSv,
  type CombinationsViewText,
} from "#core/text/sv/combinations-view";
import { logFaults as logSv, type LogFaultsText } from "#core/text/sv/log-faults";
import { registersView as sv, type RegistersViewText } from "#core/text/sv/registers-view";
import { restructureView as treeSv, type RestructureViewText } from "#core/text/sv/restructure-view";
import { wordsOf } from "../kit/words-of";

/** The Registers view's words in the pane's language. */
export const words = wordsOf<RegistersViewText>({ sv, en });

/** What is said on the ways to what opens in the view's place. */
export const adoptWords = wordsOf<AdoptViewText>({ sv: adoptSv, en: adoptEn });
export const combinationWords = wordsOf<CombinationsViewText>({ sv: combinationsSv, en: combinationsEn });
export const treeWords = wordsOf<RestructureViewText>({ sv: treeSv, en: treeEn });

/** What the import log is found to be when it is not as it was written. */
export const logWords = wordsOf<LogFaultsText>({ sv: logSv, en: logEn });
