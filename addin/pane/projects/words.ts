import { computed } from "@preact/signals";
import { projectCard as en } from "#core/text/en/project-card";
import { projectCard as sv, type ProjectCardText } from "#core/text/sv/project-card";
import type { Lang } from "#core/values/cell";
import { lang } from "../language";

const texts: Record<Lang, ProjectCardText> = { sv, en };

/** The Projects view's words in the pane's language. */
export const words = computed(() => texts[lang.value]);
