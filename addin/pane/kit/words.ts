import { editPreview as editPreviewEn } from "#core/text/en/edit-preview";
import { notices as noticesEn } from "#core/text/en/notices";
import { editPreview as editPreviewSv, type EditPreviewText } from "#core/text/sv/edit-preview";
import { notices as noticesSv, type NoticesText } from "#core/text/sv/notices";
import { wordsOf } from "./words-of";

/** What the pane says of its jobs, and what its shared buttons say, in the pane's language. */
export const noticeWords = wordsOf<NoticesText>({ sv: noticesSv, en: noticesEn });

/** The words of a preview of edits in the pane's language. */
export const previewWords = wordsOf<EditPreviewText>({ sv: editPreviewSv, en: editPreviewEn });
