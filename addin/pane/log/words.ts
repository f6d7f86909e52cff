import { logFaults as faultsEn } from "#core/text/en/log-faults";
import { logView as en } from "#core/text/en/log-view";
import { logFaults as faultsSv, type LogFaultsText } from "#core/text/sv/log-faults";
import { logView as sv, type LogViewText } from "#core/text/sv/log-view";
import { wordsOf } from "../kit/words-of";

/** The words of the view of the import log, in the pane's language. */
export const words = wordsOf<LogViewText>({ sv, en });

/** What the import log is found to be when it is not as it was written. */
export const logWords = wordsOf<LogFaultsText>({ sv: faultsSv, en: faultsEn });
