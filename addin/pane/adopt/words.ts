import { computed } from "@preact/signals";
import { adoptView as en } from "#core/text/en/adopt-view";
import { adoptView as sv, type AdoptViewText } from "#core/text/sv/adopt-view";
import type { Lang } from "#core/values/cell";
import { lang } from "../language";

const texts: Record<Lang, AdoptViewText> = { sv, en };

/** What the pane says of adopting sheets, in its language. */
export const words = computed(() => texts[lang.value]);
