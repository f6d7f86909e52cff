import { accessView as accessEn } from "#core/text/en/access-view";
import { registerView as en } from "#core/text/en/register-view";
import { accessView as accessSv, type AccessViewText } from "#core/text/sv/access-view";
import { registerView as sv, type RegisterViewText } from "#core/text/sv/register-view";
import type { Lang } from "#core/values/cell";
import { wordsOf } from "../kit/words-of";

/** What is said of access wherever it is told. */
export const accessWords = wordsOf<AccessViewText>({ sv: accessSv, en: accessEn });

export const texts: Readonly<Record<Lang, RegisterViewText>> = { sv, en };

/** What a register's list, card and form say, in the pane's language. */
export const words = wordsOf<RegisterViewText>(texts);
