import { computed, type ReadonlySignal } from "@preact/signals";
import type { Lang } from "#core/values/cell";
import { lang } from "../language";

/** One set of sentences in the pane's language, from the sets of every language. */
export const wordsOf = <Text>(texts: Readonly<Record<Lang, Text>>): ReadonlySignal<Text> =>
  computed(() => texts[lang.value]);
