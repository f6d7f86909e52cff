import { computed } from "@preact/signals";
import { combinationsView as en } from "#core/text/en/combinations-view";
import { combinationsView as sv, type CombinationsViewText } from "#core/text/sv/combinations-view";
import type { Lang } from "#core/values/cell";
import { lang } from "../language";

const texts: Record<Lang, CombinationsViewText> = { sv, en };

/** The words of the tester of coding combinations in the pane's language. */
export const words = computed(() => texts[lang.value]);
