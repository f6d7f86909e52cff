import type { Book } from "../../../../src/book/book";
import { checkView as en } from "../../../../src/text/en/check-view";
import { ruleTitle } from "../../../../src/text/say-finding";
import { checkView as sv } from "../../../../src/text/sv/check-view";

/** What the import log calls the fixing of a rule's findings: in the workbook's language, for it stays there. */
export const loggedAs = ({ lang }: Pick<Book, "lang">, rule: string): string =>
  ({ sv, en })[lang].logged(ruleTitle(rule, lang));
