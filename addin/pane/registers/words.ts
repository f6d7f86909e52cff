import { computed } from "@preact/signals";
import { registersView as en } from "#core/text/en/registers-view";
import { registersView as sv, type RegistersViewText } from "#core/text/sv/registers-view";
import type { Lang } from "#core/values/cell";
import { lang } from "../language";

const texts: Record<Lang, RegistersViewText> = { sv, en };

/** The Registers view's words in the pane's language. */
export const words = computed(() => texts[lang.value]);
