import { computed } from "@preact/signals";
import { editPreview as editPreviewEn } from "../../../src/text/en/edit-preview";
import { notices as noticesEn } from "../../../src/text/en/notices";
import { editPreview as editPreviewSv, type EditPreviewText } from "../../../src/text/sv/edit-preview";
import { notices as noticesSv, type NoticesText } from "../../../src/text/sv/notices";
import type { Lang } from "../../../src/values/cell";
import { lang } from "../language";

const noticeTexts: Record<Lang, NoticesText> = { sv: noticesSv, en: noticesEn };
const previewTexts: Record<Lang, EditPreviewText> = { sv: editPreviewSv, en: editPreviewEn };

/** What the pane says of its jobs, and what its shared buttons say, in the pane's language. */
export const noticeWords = computed(() => noticeTexts[lang.value]);

/** The words of a preview of edits in the pane's language. */
export const previewWords = computed(() => previewTexts[lang.value]);
