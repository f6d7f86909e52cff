import { computed } from "@preact/signals";
import { importView as en } from "#core/text/en/import-view";
import { importView as sv, type ImportViewText } from "#core/text/sv/import-view";
import type { Lang } from "#core/values/cell";
import { lang } from "../language";

const texts: Record<Lang, ImportViewText> = { sv, en };

/** The import wizard's words in the pane's language. */
export const words = computed(() => texts[lang.value]);
