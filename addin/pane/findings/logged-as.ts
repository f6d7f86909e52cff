import type { Book } from "#core/book/book";
import { checkView as en } from "#core/text/en/check-view";
import { ruleTitle } from "#core/text/say-finding";
import { checkView as sv } from "#core/text/sv/check-view";

/** What the import log calls the fixing of a rule's findings, or of every rule's: in the workbook's language, for it stays there. */
export const loggedAs = ({ lang }: Pick<Book, "lang">, rule: string | undefined): string => {
  const words = { sv, en }[lang];
  return rule === undefined ? words.loggedAll : words.logged(ruleTitle(rule, lang));
};
