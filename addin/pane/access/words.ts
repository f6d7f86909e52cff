import { accessPane as paneEn } from "#core/text/en/access-pane";
import { accessView as en } from "#core/text/en/access-view";
import { importView as importEn } from "#core/text/en/import-view";
import { reconcilePane as reconcileEn } from "#core/text/en/reconcile-pane";
import { reconcileView as toldEn } from "#core/text/en/reconcile-view";
import { accessPane as paneSv, type AccessPaneText } from "#core/text/sv/access-pane";
import { accessView as sv, type AccessViewText } from "#core/text/sv/access-view";
import { importView as importSv, type ImportViewText } from "#core/text/sv/import-view";
import { reconcilePane as reconcileSv, type ReconcilePaneText } from "#core/text/sv/reconcile-pane";
import { reconcileView as toldSv, type ReconcileViewText } from "#core/text/sv/reconcile-view";
import { wordsOf } from "../kit/words-of";

/** What is said of the accounting system's file in every language: what the log says is in the workbook's. */
export const reconcileTexts = { sv: toldSv, en: toldEn } as const;

/** What Hantera åtkomst says, in the pane's language. */
export const words = wordsOf<AccessPaneText>({ sv: paneSv, en: paneEn });

/** What is said of access here and on the command line. */
export const accessWords = wordsOf<AccessViewText>({ sv, en });

/** What is said of the accounting system's file, here and on the command line, and here alone. */
export const toldWords = wordsOf<ReconcileViewText>(reconcileTexts);
export const reconcileWords = wordsOf<ReconcilePaneText>({ sv: reconcileSv, en: reconcileEn });

/** How a file is chosen, as where one is imported. */
export const fileWords = wordsOf<ImportViewText>({ sv: importSv, en: importEn });

/** The same in every language: what the log says is in the workbook's. */
export const texts = { sv, en } as const;
