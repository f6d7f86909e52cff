import type { Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import { texts, type Table } from "#core/book/table";
import { resolveColor } from "#core/resolve/color";
import type { TreeChange } from "#core/restructure/tree-change";
import type { Folded } from "#core/values/brands";
import { isBusy } from "../../jobs/job";
import { Icon } from "../../kit/Icon";
import { Menu, type MenuItem } from "../../kit/Menu";
import { startView } from "../../kit/route";
import { shell } from "../../language";
import { StatusMark } from "../StatusMark";
import { openState } from "../open-state";
import { sayState } from "../say-state";
import { treeWords, words } from "../words";
import { Relatives } from "./Relatives";

type Props = {
  readonly book: Book;
  readonly table: Table<"projects">;
  readonly row: RowId;
  readonly code: Folded;
  readonly onGo: () => void;
};

/** Which project the card is of, how it stands, and what can be done with it, each shown before it is done (#11, #12). */
export function CardHead({ book, table, row, code, onGo }: Props) {
  const text = words.value;
  const typed = texts(table, "code")[row] ?? code;
  const state = openState(book, code);
  const color = resolveColor(book, code).value;
  const change = (to: TreeChange): void => startView("tree", { change: to, project: typed });
  const item = (to: "copy" | "move" | "close" | "delete"): MenuItem => ({
    id: to,
    text: text.changes[to],
    disabled: isBusy.value,
    act: () => change(to),
  });
  return (
    <header class="card-head">
      <div class="view-head">
        <h2>
          {color !== undefined && (
            <span class="patch" style={{ backgroundColor: color }} aria-hidden="true" />
          )}
          {typed}
        </h2>
        <span class="pill">
          <StatusMark state={state} /> {sayState(state, text.status)}
        </span>
      </div>
      <p class="card-name">{texts(table, "name")[row] ?? text.nameless}</p>
      <Relatives book={book} table={table} code={code} />
      <div class="card-acts" role="group" aria-label={text.actions}>
        <button type="button" id="card-go" class="small-button" onClick={onGo}>
          <Icon name="go" /> {text.goToRow}
        </button>
        <button
          type="button"
          id="card-new"
          class="small-button"
          aria-disabled={isBusy.value}
          onClick={() => !isBusy.value && change("new")}
        >
          <Icon name="add" /> {text.changes.sub}
        </button>
        <button
          type="button"
          id="card-move"
          class="small-button"
          aria-disabled={isBusy.value}
          onClick={() => !isBusy.value && change("move")}
        >
          {text.changes.move}
        </button>
        <Menu
          id="card-menu"
          label={shell.value.menuOf(typed)}
          items={[
            item("move"),
            item("copy"),
            item("close"),
            {
              id: "report",
              text: treeWords.value.toSheet,
              act: () => startView("reports", { report: "budgetReport" }),
            },
            item("delete"),
          ]}
        />
      </div>
    </header>
  );
}
