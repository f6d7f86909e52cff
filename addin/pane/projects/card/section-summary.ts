import type { Book } from "#core/book/book";
import { dimensionName } from "#core/book/dimensions";
import type { RowId } from "#core/book/row-id";
import { rawCell, type Table } from "#core/book/table";
import type { PartId, ResolvedValue } from "#core/resolve/resolved-value";
import { rowsAbout } from "#core/resolve/rows-about";
import { cellText } from "#core/text/cell-text";
import { sayResolved } from "#core/text/say-resolved";
import type { Folded, Ore } from "#core/values/brands";
import { formatMoney } from "#core/values/format";
import { fold } from "#core/values/text";
import { names } from "../../book/names";
import { lang } from "../../language";
import { words } from "../words";
import type { Section } from "./card-sections";
import { saysSomething } from "./says";

/** What a summary is made of. */
export type Asked = {
  readonly book: Book;
  readonly table: Table<"projects">;
  readonly row: RowId;
  readonly code: Folded;
  /** What is ready to be released of the project and all below. */
  readonly ready: Ore | undefined;
};

/** So many are named before the rest are counted. */
const NAMED = 2;

const items = (value: ResolvedValue): readonly ResolvedValue[] => (value?.kind === "list" ? value.items : []);

const part = (value: ResolvedValue, id: PartId): string =>
  value?.kind === "parts" ? sayResolved(value.parts[id], lang.value) : "";

/** The first few names, and how many more there are. */
const few = (all: readonly string[]): string | undefined => {
  const known = [...new Set(all.filter((name) => name !== ""))];
  if (known.length === 0) return undefined;
  const rest = known.length - NAMED;
  const shown = known.slice(0, NAMED).join(", ");
  return rest > 0 ? `${shown} ${words.value.andMore(rest)}` : shown;
};

/** What a folded part of the card holds, in a few words; undefined when nothing is set there. */
export const sectionSummary = (section: Section, asked: Asked): string | undefined => {
  const { book, table, row, code, ready } = asked;
  const text = words.value;
  const valueOf = (kind: string): ResolvedValue =>
    section.asked.find((field) => field.kind === kind)?.resolve(book, code).value;
  const cells = section.fields.map((field) => {
    const says = cellText(rawCell(table, row, field.id), field, lang.value, book.date1904);
    // That something is ticked says nothing without what it is.
    return says !== "" && field.type.kind === "bool"
      ? `${names.value.field("projects", field.id)}: ${says}`
      : says;
  });
  const rows = section.registers.reduce((count, id) => {
    const register = book.tables.get(id);
    return count + (register ? rowsAbout(register, "project", code).length : 0);
  }, 0);
  const counted = rows > 0 ? text.count(rows) : undefined;
  switch (section.id) {
    case "coding":
      return (
        few(
          section.asked.flatMap((field) => {
            const { value } = field.resolve(book, code);
            if (field.kind !== "coding" || !saysSomething(field, value)) return [];
            return [`${dimensionName(book, field.dimension ?? "")} ${part(value, "code")}`.trim()];
          }),
        ) ?? counted
      );
    case "participants": {
      const all = sayBool(valueOf("allEmployees"));
      const people = items(valueOf("participants")).length;
      return all ? text.everyone : people > 0 ? text.persons(people) : undefined;
    }
    case "competences":
      return few(items(valueOf("competences")).map((one) => part(one, "competence")));
    case "review":
      return few(items(valueOf("reviewers")).map((one) => part(one, "name") || part(one, "user")));
    case "places":
      return few(items(valueOf("places")).map((one) => part(one, "place")));
    case "permission": {
      // Somebody may reach it in several ways.
      const users = new Set(items(valueOf("permissions")).map((one) => fold(part(one, "user")))).size;
      return users > 0 ? text.users(users) : undefined;
    }
    case "billing": {
      if (ready !== undefined && ready !== 0) return text.ready(formatMoney(ready, lang.value));
      const price = part(valueOf("price"), "price");
      return price === "" ? few(cells) : text.perHour(price);
    }
    case "staffing":
      return counted ?? few([sayResolved(valueOf("staffingComment"), lang.value), ...cells]);
    default:
      return counted ?? few(cells);
  }
};

const sayBool = (value: ResolvedValue): boolean => value?.kind === "one" && value.value === 1;
