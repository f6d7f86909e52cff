import { useRef } from "preact/hooks";
import type { Book } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import { positionsIn } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import { texts, type Table } from "#core/book/table";
import type { CardTab as TabId } from "#core/registers/card-tabs";
import { shownTabs } from "#core/resolve/card-tabs";
import { resolveColor } from "#core/resolve/color";
import type { Folded } from "#core/values/brands";
import { fold } from "#core/values/text";
import { names } from "../book/names";
import { goToCell } from "../jobs/go-to";
import { useScreen } from "../kit/screen";
import { shownProject } from "../kit/shown-project";
import { useRoving } from "../kit/use-roving";
import { useWorkbook } from "../workbook-context";
import { CardTab } from "./CardTab";
import { FoundOnRow } from "./FoundOnRow";
import { ProjectChanges } from "./ProjectChanges";
import { Relatives } from "./Relatives";
import { cardTab } from "./state";
import { words } from "./words";

type Props = { readonly book: Book; readonly table: Table<"projects">; readonly code: string };

/** The card of one project: where it stands in the tree, what can be done with it, and its tabs. */
export function ProjectCard({ book, table, code }: Props) {
  const text = words.value;
  const folded = fold(code);
  const row = rowWithKey(table, folded);
  useScreen(`card ${folded}`, {
    to: names.value.register("projects"),
    go: () => {
      shownProject.value = undefined;
    },
  });
  return (
    <article class="project-card">
      <h2>
        <ColorPatch book={book} code={folded} /> {row === undefined ? code : titleOf(table, row)}
      </h2>
      {row === undefined ? (
        <p role="status">{text.gone(code)}</p>
      ) : (
        <Found book={book} table={table} row={row} code={folded} />
      )}
      <p class="hint">{text.follows}</p>
    </article>
  );
}

const titleOf = (table: Table<"projects">, row: RowId): string =>
  `${texts(table, "code")[row] ?? ""} ${texts(table, "name")[row] ?? words.value.nameless}`;

function ColorPatch({ book, code }: { readonly book: Book; readonly code: Folded }) {
  const color = resolveColor(book, code).value;
  return color === undefined ? null : (
    <span class="patch" style={{ backgroundColor: color }} aria-hidden="true" />
  );
}

type FoundProps = {
  readonly book: Book;
  readonly table: Table<"projects">;
  readonly row: RowId;
  readonly code: Folded;
};

function Found({ book, table, row, code }: FoundProps) {
  const workbook = useWorkbook();
  const { place } = table;
  const goTo = (field: string): void => {
    const at = place.row + 1 + (positionsIn(table)[row] ?? 0);
    void goToCell(workbook, place.sheet, at, place.column + (table.columnOf.get(field) ?? 0));
  };
  const tabs = shownTabs(book);
  const tab = tabs.includes(cardTab.value) ? cardTab.value : "general";
  return (
    <>
      <Relatives book={book} table={table} code={code} />
      <FoundOnRow row={row} code={texts(table, "code")[row] ?? ""} />
      <ProjectChanges code={texts(table, "code")[row] ?? ""} onGo={() => goTo("code")} />
      <Tabs tabs={tabs} tab={tab} />
      <div id="card-tab" role="tabpanel" aria-labelledby={`card-${tab}`}>
        <CardTab book={book} table={table} row={row} code={code} tab={tab} onGo={goTo} />
      </div>
    </>
  );
}

function Tabs({ tabs, tab }: { readonly tabs: readonly TabId[]; readonly tab: TabId }) {
  const list = useRef<HTMLDivElement>(null);
  useRoving(list, "along");
  const text = words.value;
  return (
    <div ref={list} class="card-tabs" role="tablist" aria-label={text.tabsLabel}>
      {tabs.map((id) => (
        <button
          key={id}
          id={`card-${id}`}
          type="button"
          role="tab"
          data-roving=""
          aria-selected={id === tab}
          aria-controls="card-tab"
          onClick={() => (cardTab.value = id)}
        >
          {text.tabs[id]}
        </button>
      ))}
    </div>
  );
}
