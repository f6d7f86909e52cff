import { customersView as en } from "#core/text/en/customers-view";
import { customersView as sv, type CustomersViewText } from "#core/text/sv/customers-view";
import type { Lang } from "#core/values/cell";
import { wordsOf } from "../kit/words-of";

/** The Customers view's words in a language. */
export const texts: Record<Lang, CustomersViewText> = { sv, en };

/** The Customers view's words in the pane's language. */
export const words = wordsOf(texts);
