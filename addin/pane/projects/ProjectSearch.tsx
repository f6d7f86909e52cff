import { useEffect, useRef, useState } from "preact/hooks";
import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import { texts, type Table } from "#core/book/table";
import { listRows } from "#core/records/list-rows";
import { isRegistrable } from "#core/resolve/registrable";
import type { Task } from "#core/values/task";
import { fold } from "#core/values/text";
import { inSlices } from "../../slices";
import { revision } from "../book/book";
import { shownProject } from "../kit/shown-project";
import { useRoving } from "../kit/use-roving";
import { lang } from "../language";
import { ProjectTools } from "./ProjectTools";
import { atRegistration, projectQuery } from "./state";
import { words } from "./words";

/** More than anybody reads: then it is better to type more. */
const MOST_SHOWN = 50;

type Props = { readonly book: Book; readonly table: Table<"projects"> };

/** The rows that a search finds, from the top; at registration only those that can be chosen today (#54). */
function* find({ book, table }: Props, search: string, registrable: boolean): Task<readonly RowId[]> {
  const query = { search, searched: ["code", "name", "internalComment"], filters: {} };
  const rows = yield* listRows(table, query, lang.value);
  if (!registrable) return rows;
  const codes = texts(table, "code");
  const chosen: RowId[] = [];
  for (const row of rows) {
    if (isRegistrable(book, fold(codes[row] ?? ""), book.today)) chosen.push(row);
    yield 1;
  }
  return chosen;
}

/** The projects by code, name and internal comment; choosing one shows its card. */
export function ProjectSearch({ book, table }: Props) {
  const text = words.value;
  const [search, registrable] = [projectQuery.value, atRegistration.value];
  const list = useRef<HTMLUListElement>(null);
  useRoving(list, "down");
  const [found, setFound] = useState<readonly RowId[]>([]);
  const now = revision.value;
  useEffect(() => {
    let isCurrent = true;
    void inSlices(find({ book, table }, search, registrable), () => isCurrent).then((rows) => {
      if (isCurrent && rows.ok) setFound(rows.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [book, table, search, registrable, now]);
  return (
    <>
      <ProjectTools book={book} />
      <label class="field wide">
        <span>{text.search}</span>
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={text.searchHint}
          value={search}
          onInput={(event) => (projectQuery.value = event.currentTarget.value)}
        />
      </label>
      <RegistrationSwitch />
      <div class="list-tools">
        <span role="status">{found.length === 0 ? text.none : text.found(found.length)}</span>
      </div>
      <ul ref={list} class="project-list">
        {found.slice(0, MOST_SHOWN).map((row) => (
          <Hit key={row} table={table} row={row} />
        ))}
      </ul>
      {found.length > MOST_SHOWN && <p class="hint">{text.firstOnly(MOST_SHOWN)}</p>}
      <p class="hint">{text.follows}</p>
    </>
  );
}

/** Shows what someone who registers time would see. */
function RegistrationSwitch() {
  const text = words.value;
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={atRegistration.value}
          aria-describedby="at-registration"
          onChange={() => (atRegistration.value = !atRegistration.value)}
        />
        <span>{text.atRegistration}</span>
      </label>
      <p id="at-registration" class="hint">
        {text.atRegistrationHow}
      </p>
    </>
  );
}

function Hit({ table, row }: { readonly table: Table<"projects">; readonly row: RowId }) {
  const code = texts(table, "code")[row] ?? "";
  const comment = texts(table, "internalComment")[row];
  return (
    <li>
      <button
        type="button"
        id={`project-${code}`}
        data-roving=""
        class="hit"
        onClick={() => (shownProject.value = code)}
      >
        <b>{code}</b> {texts(table, "name")[row] ?? words.value.nameless}
        {comment !== undefined && <span class="hint"> {comment}</span>}
      </button>
    </li>
  );
}
