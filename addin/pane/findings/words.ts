import { computed } from "@preact/signals";
import { checkView as en } from "#core/text/en/check-view";
import { checkView as sv, type CheckViewText } from "#core/text/sv/check-view";
import type { Lang } from "#core/values/cell";
import { lang } from "../language";

const texts: Record<Lang, CheckViewText> = { sv, en };

/** The Check view's words in the pane's language. */
export const words = computed(() => texts[lang.value]);
