import { tableOf, type Book } from "#core/book/book";
import { rowOnSheet } from "#core/book/positions";
import { texts } from "#core/book/table";
import type { Selected } from "../../../ports";

/** The code of the project whose row the person stands on, as typed. */
export const selectedProject = (book: Book, selected: Selected | undefined): string | undefined => {
  const projects = tableOf(book, "projects");
  if (!projects || selected?.sheet !== projects.place.sheet) return undefined;
  const row = rowOnSheet(projects, selected.row);
  return row === undefined ? undefined : texts(projects, "code")[row];
};
