import { computed } from "@preact/signals";
import { editPreview as editPreviewEn } from "#core/text/en/edit-preview";
import { notices as noticesEn } from "#core/text/en/notices";
import { editPreview as editPreviewSv, type EditPreviewText } from "#core/text/sv/edit-preview";
import { notices as noticesSv, type NoticesText } from "#core/text/sv/notices";
import type { Lang } from "#core/values/cell";
import { lang } from "../language";

const noticeTexts: Record<Lang, NoticesText> = { sv: noticesSv, en: noticesEn };
const previewTexts: Record<Lang, EditPreviewText> = { sv: editPreviewSv, en: editPreviewEn };

/** What the pane says of its jobs, and what its shared buttons say, in the pane's language. */
export const noticeWords = computed(() => noticeTexts[lang.value]);

/** The words of a preview of edits in the pane's language. */
export const previewWords = computed(() => previewTexts[lang.value]);
