import { apply } from "#core/book/apply";
import { invert, type Edit } from "#core/book/edit";
import { bookableCodes } from "#core/resolve/bookable-codes";
import { finish } from "#core/values/task";
import { setBookable } from "../../xlsx/bookable-list";
import type { OpenBook } from "../open-book";

/** Lets the hidden list of projects that can be registered on be what it is after these edits; the book stays as it was. */
export const keepBookable = ({ document, book }: OpenBook, edits: readonly Edit[]): void => {
  if (!edits.some(({ register }) => register === "projects")) return;
  apply(book, edits);
  setBookable(document, finish(bookableCodes(book)));
  apply(book, invert(edits));
};
