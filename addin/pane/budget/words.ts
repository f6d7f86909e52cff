import { computed } from "@preact/signals";
import { budgetView as en } from "#core/text/en/budget-view";
import { budgetView as sv, type BudgetViewText } from "#core/text/sv/budget-view";
import type { Lang } from "#core/values/cell";
import { lang } from "../language";

const texts: Record<Lang, BudgetViewText> = { sv, en };

/** The Budget view's words in the pane's language. */
export const words = computed(() => texts[lang.value]);
