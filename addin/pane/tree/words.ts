import { computed } from "@preact/signals";
import { restructureView as en } from "#core/text/en/restructure-view";
import { restructureView as sv, type RestructureViewText } from "#core/text/sv/restructure-view";
import type { Lang } from "#core/values/cell";
import { lang } from "../language";

const texts: Record<Lang, RestructureViewText> = { sv, en };

/** What is said where the project tree is changed, in the pane's language. */
export const words = computed(() => texts[lang.value]);
