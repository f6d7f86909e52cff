import { budgetView as en } from "#core/text/en/budget-view";
import { budgetView as sv, type BudgetViewText } from "#core/text/sv/budget-view";
import { wordsOf } from "../kit/words-of";

/** The Budget view's words in the pane's language. */
export const words = wordsOf<BudgetViewText>({ sv, en });
