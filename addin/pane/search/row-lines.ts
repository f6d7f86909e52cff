import { tableOf, type Book } from "#core/book/book";
import { positionOf } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import type { SearchFound } from "#core/records/search-index";
import { textAt } from "#core/records/spellings";
import type { RegisterId } from "#core/registers/register";
import { formatCount } from "#core/values/format";
import type { Workbook } from "../../ports";
import { names } from "../book/names";
import { goToCell } from "../jobs/go-to";
import type { IconName } from "../kit/Icon";
import { openRegister, openRow } from "../kit/open-row";
import { lang } from "../language";
import type { Group, Line } from "./line";
import { words } from "./words";

const icons: Readonly<Partial<Record<RegisterId, IconName>>> = { projects: "tree", customers: "person" };

/** A row of a register as a line; undefined when it is gone. */
export const rowLine = (
  workbook: Workbook,
  book: Book,
  register: RegisterId,
  row: RowId,
): Line | undefined => {
  const table = tableOf(book, register);
  if (!table?.raw[row]) return undefined;
  const { place } = table;
  const key = table.register.key.map((field) => textAt(table, row, field)).join(" ");
  const name = table.columnOf.has("name") ? textAt(table, row, "name") : "";
  const goTo = (): void =>
    void goToCell(workbook, place.sheet, place.row + 1 + positionOf(table, row), place.column);
  const isCode = register === "projects";
  return {
    id: `row-${register}-${row}`,
    icon: icons[register] ?? "table",
    ...(isCode && { key }),
    text: isCode || name === "" ? (isCode ? name : key) : name,
    ...(!isCode && name !== "" && { aside: key }),
    act: () => openRow(book, register, row),
    goTo,
    recent: { register, key },
  };
};

/** What was found among the rows, register by register, and the way to all of it where there is more. */
export const rowGroups = (
  workbook: Workbook,
  book: Book,
  found: readonly SearchFound[],
  query: string,
  most: number,
): Group[] => {
  let left = most;
  return found.flatMap(({ register, hits, count }) => {
    const lines = hits.slice(0, left).flatMap(({ row }) => rowLine(workbook, book, register, row) ?? []);
    if (lines.length === 0) return [];
    left -= lines.length;
    const title = names.value.register(register);
    const all: Line = {
      id: `all-${register}`,
      icon: icons[register] ?? "table",
      text: words.value.all(title, formatCount(count, lang.value)),
      act: () => openRegister(register, query),
    };
    return [
      {
        title,
        lines: count > hits.length && register !== "projects" ? [...lines, all] : lines,
      },
    ];
  });
};
