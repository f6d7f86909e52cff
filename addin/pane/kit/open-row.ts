import { tableOf, type Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import { textAt } from "#core/records/spellings";
import type { RegisterId } from "#core/registers/register";
import { showView, startView } from "./route";
import { shownProject } from "./shown-project";

/** Opens a row where it is shown: a project's card, a customer's, or the one that its register's definition draws. */
export const openRow = (book: Book, register: RegisterId, row: RowId): void => {
  const table = tableOf(book, register);
  if (!table) return;
  if (register === "projects") {
    shownProject.value = textAt(table, row, "code");
    showView("projects");
  } else if (register === "customers") startView("customers", { row });
  else startView("register", { register, row });
};

/** Opens a register's list, with what is searched for there. */
export const openRegister = (register: RegisterId, search = ""): void => {
  if (register === "projects") {
    shownProject.value = undefined;
    showView("projects");
  } else if (register === "customers") startView("customers", { search });
  else startView("register", { register, search });
};
