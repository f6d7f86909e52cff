import { computed, signal } from "@preact/signals";
import { pane as en } from "#core/text/en/pane";
import { pane as sv } from "#core/text/sv/pane";
import type { PaneText } from "#core/text/sv/pane";
import type { Lang } from "#core/values/cell";
import { keepAs, keptAs } from "./kit/kept";

const words: Record<Lang, PaneText> = { sv, en };
const PLACE = "kontera.language";

/** The language that the pane speaks now. */
export const lang = signal<Lang>("sv");

/** The words of the pane's frame in that language. */
export const shell = computed(() => words[lang.value]);

const isLang = (text: string | undefined): text is Lang => text === "sv" || text === "en";

function applyLanguage(language: Lang): void {
  lang.value = language;
  document.documentElement.lang = language;
}

/** Speaks the language that the user chose before, else Office's: Swedish for Swedish, English for all others. */
export function startLanguage(office: string): void {
  const chosen = keptAs(PLACE);
  applyLanguage(isLang(chosen) ? chosen : office.toLowerCase().startsWith("sv") ? "sv" : "en");
}

/** Changes language, now and for the next time. */
export function chooseLanguage(language: Lang): void {
  keepAs(PLACE, language);
  applyLanguage(language);
}
