import { computed } from "@preact/signals";
import { combinationsView as en } from "../../../../src/text/en/combinations-view";
import { combinationsView as sv, type CombinationsViewText } from "../../../../src/text/sv/combinations-view";
import type { Lang } from "../../../../src/values/cell";
import { lang } from "../../language";

const texts: Record<Lang, CombinationsViewText> = { sv, en };

/** The words of the tester of coding combinations in the pane's language. */
export const words = computed(() => texts[lang.value]);
