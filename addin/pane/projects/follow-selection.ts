import { useEffect, useRef } from "preact/hooks";
import type { Book } from "#core/book/book";
import { fold } from "#core/values/text";
import { selected } from "../book/selected";
import { shownProject } from "../kit/shown-project";
import { followedProject } from "./followed-project";
import { follows, markedCode } from "./state";

/**
 * Follows the row that is selected in the workbook: the tree marks the project that it belongs to, and a card that stands open
 * becomes that project's. The keyboard stays where it is.
 */
export const useFollow = (book: Book | undefined): void => {
  const place = selected.value;
  const seen = useRef<typeof place>(undefined);
  const isOn = follows.value;
  useEffect(() => {
    if (!book || !place || !isOn || seen.current === place) return;
    seen.current = place;
    const code = followedProject(book, place);
    if (code === undefined) return;
    markedCode.value = fold(code);
    if (shownProject.value !== undefined) shownProject.value = code;
  }, [place, book, isOn]);
};
