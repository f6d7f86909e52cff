import { computed } from "@preact/signals";
import { exportView as en } from "#core/text/en/export-view";
import { exportView as sv, type ExportViewText } from "#core/text/sv/export-view";
import type { Lang } from "#core/values/cell";
import { lang } from "../language";

const texts: Record<Lang, ExportViewText> = { sv, en };

/** The Export view's words in the pane's language. */
export const words = computed(() => texts[lang.value]);
