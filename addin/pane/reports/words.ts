import { reports as en } from "#core/text/en/reports";
import { reports as sv, type ReportsText } from "#core/text/sv/reports";
import { wordsOf } from "../kit/words-of";

/** What is said of reports, in the pane's language. */
export const words = wordsOf<ReportsText>({ sv, en });

/** The same in a workbook's, for what stands in it. */
export const texts = { sv, en } as const;
