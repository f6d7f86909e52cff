import { editPreview as editPreviewEn } from "#core/text/en/edit-preview";
import { notices as noticesEn } from "#core/text/en/notices";
import { rowList as rowListEn } from "#core/text/en/row-list";
import { editPreview as editPreviewSv, type EditPreviewText } from "#core/text/sv/edit-preview";
import { notices as noticesSv, type NoticesText } from "#core/text/sv/notices";
import { rowList as rowListSv, type RowListText } from "#core/text/sv/row-list";
import { wordsOf } from "./words-of";

/** What the pane says of its jobs, and what its shared buttons say, in the pane's language. */
export const noticeWords = wordsOf<NoticesText>({ sv: noticesSv, en: noticesEn });

/** The words of a preview of edits in the pane's language. */
export const previewWords = wordsOf<EditPreviewText>({ sv: editPreviewSv, en: editPreviewEn });

/** What the lists of registers' rows say, in the pane's language. */
export const listWords = wordsOf<RowListText>({ sv: rowListSv, en: rowListEn });
