import { exportView as en } from "#core/text/en/export-view";
import { importView as importEn } from "#core/text/en/import-view";
import { learnView as learnEn } from "#core/text/en/learn-view";
import { exportView as sv, type ExportViewText } from "#core/text/sv/export-view";
import { importView as importSv, type ImportViewText } from "#core/text/sv/import-view";
import { learnView as learnSv, type LearnViewText } from "#core/text/sv/learn-view";
import { wordsOf } from "../kit/words-of";

/** The Export view's words in the pane's language. */
export const words = wordsOf<ExportViewText>({ sv, en });

/** What is said where a form is learned. */
export const learnWords = wordsOf<LearnViewText>({ sv: learnSv, en: learnEn });

/** What encodings, separators and columns are called, as in the import. */
export const encodingWords = wordsOf<ImportViewText>({ sv: importSv, en: importEn });

/** The words of learning in both languages, for what the workbook keeps in its own. */
export const learnTexts = { sv: learnSv, en: learnEn };
