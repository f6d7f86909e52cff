import type { Area } from "../../host/model/area";
import { MAX_COLUMNS, MAX_ROWS, sameArea } from "../../host/model/area";
import { formatArea } from "../../host/model/address";
import { CellEditor } from "./cell-editor";
import { ChoiceList } from "./choice-list";
import { fromClipboard, toClipboard } from "./clipboard";
import { move } from "./moves";
import type { GridSource, Spot } from "./source";
import { GridView } from "./view";

/** What the person at the grid can do to the book, and what the grid asks of it. */
export type GridActs = {
  readonly select: (area: Area) => void;
  /** Gives false when the entry was refused, and the person has to go on typing. */
  readonly type: (spot: Spot, text: string) => boolean;
  readonly paste: (spot: Spot, matrix: string[][]) => void;
  readonly clear: (area: Area) => void;
  readonly cells: (area: Area) => string[][];
  readonly editText: (spot: Spot) => string;
  readonly choices: (spot: Spot) => readonly string[];
  readonly undo: () => void;
  readonly redo: () => void;
  readonly resize: (column: number, width: number) => void;
  readonly editing: (isEditing: boolean) => void;
  readonly leave: (isBack: boolean) => void;
};

/** The words that the grid says to who cannot see it. */
export type GridWords = { readonly cell: string; readonly choices: string };

const areaOf = (a: Spot, b: Spot): Area => ({
  row: Math.min(a.row, b.row),
  column: Math.min(a.column, b.column),
  rows: Math.abs(a.row - b.row) + 1,
  columns: Math.abs(a.column - b.column) + 1,
});

/** A sheet that a person selects, types and pastes in, with mouse and keyboard, as in Excel. */
export class Grid {
  readonly #view: GridView;
  readonly #editor: CellEditor;
  readonly #choices: ChoiceList;
  #anchor: Spot = { row: 0, column: 0 };
  #head: Spot = { row: 0, column: 0 };
  #area: Area = { row: 0, column: 0, rows: 1, columns: 1 };

  constructor(
    readonly container: HTMLElement,
    readonly acts: GridActs,
    readonly words: GridWords,
  ) {
    this.#view = new GridView(acts.resize);
    this.#editor = new CellEditor(() => acts.editing(true));
    this.#choices = new ChoiceList(
      words.choices,
      () => this.#openChoices(),
      () => this.focus(),
    );
    container.append(this.#view.element, this.#editor.element, this.#choices.button, this.#choices.list);
    this.#listen();
  }

  /** Shows the sheet as it stands: another one, or the same with other rows or columns. */
  show(source: GridSource, selected: Area): void {
    this.#view.show(source);
    this.#take(selected);
  }

  /** Draws the cells in sight again. */
  refresh(): void {
    this.#view.refresh();
    this.#label();
  }

  /** Follows a selection that was made elsewhere: by the add-in, or in the name box. */
  follow(selected: Area): void {
    if (sameArea(selected, this.#area)) return;
    this.#take(selected);
    this.#view.reveal(this.#anchor);
  }

  focus(): void {
    this.#editor.element.focus({ preventScroll: true });
  }

  #take(selected: Area): void {
    this.#area = selected;
    this.#anchor = { row: selected.row, column: selected.column };
    this.#head = { row: selected.row + selected.rows - 1, column: selected.column + selected.columns - 1 };
    this.#show();
  }

  #show(): void {
    this.#view.select(this.#area, this.#anchor);
    this.#place();
    this.#label();
  }

  #label(): void {
    const text = this.#view.source.text(this.#anchor.row, this.#anchor.column);
    this.#editor.element.setAttribute("aria-label", `${this.words.cell} ${formatArea(this.#area)}: ${text}`);
  }

  #place(): void {
    const cell = this.#view.elementOf(this.#anchor);
    this.#editor.place(cell, this.container);
    const { row, column } = this.#anchor;
    this.#choices.place(cell, this.container, this.#view.source.hasChoices(row, column));
  }

  #go(to: Spot, extend = false): void {
    if (!extend) this.#anchor = to;
    this.#head = to;
    this.#choose(areaOf(this.#anchor, to));
    this.#view.reveal(to);
  }

  #choose(area: Area): void {
    this.#area = area;
    this.acts.select(area);
    this.#show();
  }

  #step(key: string, shift = false): void {
    const from = shift ? this.#head : this.#anchor;
    const to = move(this.#view.source, from, { key, ctrl: false }, this.#view.pageRows);
    if (to) this.#go(to, shift);
  }

  #open(text: string): void {
    this.#editor.open(text);
    this.#place();
  }

  /** Ends typing with what stands in the field; false when the book refused it. */
  commit(): boolean {
    if (this.#editor.mode === "closed") return true;
    const { text, mode } = this.#editor;
    const isSame = mode === "in" && text === this.acts.editText(this.#anchor);
    this.acts.editing(false);
    if (!isSame && !this.acts.type(this.#anchor, text)) {
      this.acts.editing(true);
      this.focus();
      return false;
    }
    this.#editor.close();
    return true;
  }

  #cancel(): void {
    this.#editor.close();
    this.acts.editing(false);
  }

  #openChoices(): void {
    const choices = this.acts.choices(this.#anchor);
    const current = this.acts.editText(this.#anchor);
    this.#place();
    if (choices.length > 0)
      this.#choices.open(choices, current, (choice) => this.acts.type(this.#anchor, choice));
  }

  #listen(): void {
    const { element: field } = this.#editor;
    this.container.addEventListener("mousedown", (event) => this.#mouseDown(event), true);
    this.container.addEventListener("dblclick", (event) => {
      if (this.#view.spotAt(event.target)) this.#open(this.acts.editText(this.#anchor));
    });
    this.#view.element.addEventListener("viewportscroll", () => this.#place());
    this.#view.element.addEventListener("afterrender", () => this.#place());
    field.addEventListener("keydown", (event) => {
      const isDone = this.#editor.mode === "closed" ? this.#command(event) : this.#editKey(event);
      if (isDone) event.preventDefault();
      event.stopPropagation();
    });
    field.addEventListener("paste", (event) => {
      if (this.#editor.mode !== "closed") return;
      event.preventDefault();
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text !== "")
        this.acts.paste({ row: this.#area.row, column: this.#area.column }, fromClipboard(text));
    });
    for (const kind of ["copy", "cut"] as const) {
      field.addEventListener(kind, (event) => {
        if (this.#editor.mode !== "closed") return;
        event.preventDefault();
        event.clipboardData?.setData("text/plain", toClipboard(this.acts.cells(this.#area)));
        if (kind === "cut") this.acts.clear(this.#area);
      });
    }
    field.addEventListener("blur", () => {
      if (this.#editor.mode !== "closed" && !this.commit()) this.#cancel();
    });
  }

  #mouseDown(event: MouseEvent): void {
    const spot = this.#view.spotAt(event.target);
    const heading = spot ? undefined : this.#view.headingAt(event.target);
    if (event.button !== 0 || (!spot && !heading)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.commit()) return;
    this.focus();
    if (spot) {
      this.#go(spot, event.shiftKey);
      this.#drag();
    } else if (heading) this.#selectHeading(heading);
  }

  #selectHeading(heading: { row: number } | { column: number }): void {
    this.#anchor = "row" in heading ? { row: heading.row, column: 0 } : { row: 0, column: heading.column };
    this.#head = this.#anchor;
    this.#choose(
      "row" in heading
        ? { row: heading.row, column: 0, rows: 1, columns: MAX_COLUMNS }
        : { row: 0, column: heading.column, rows: MAX_ROWS, columns: 1 },
    );
  }

  #drag(): void {
    const stop = new AbortController();
    const follow = (event: MouseEvent) => {
      const over = this.#view.spotAt(document.elementFromPoint(event.clientX, event.clientY));
      if (over && (over.row !== this.#head.row || over.column !== this.#head.column)) this.#go(over, true);
    };
    window.addEventListener("mousemove", follow, { signal: stop.signal });
    window.addEventListener("mouseup", () => stop.abort(), { signal: stop.signal });
  }

  #editKey({ key, shiftKey, altKey }: KeyboardEvent): boolean {
    if (key === "Escape") {
      this.#cancel();
      return true;
    }
    if (key === "Enter" && altKey) {
      this.#editor.element.setRangeText(
        "\n",
        this.#editor.element.selectionStart,
        this.#editor.element.selectionEnd,
        "end",
      );
      this.#editor.fit();
      return true;
    }
    const leaves: Record<string, string> = {
      Enter: shiftKey ? "ArrowUp" : "ArrowDown",
      Tab: shiftKey ? "ArrowLeft" : "ArrowRight",
    };
    const way = leaves[key] ?? (this.#editor.mode === "over" && key.startsWith("Arrow") ? key : undefined);
    if (way === undefined) return false;
    if (this.commit()) this.#step(way);
    return true;
  }

  #command(event: KeyboardEvent): boolean {
    const { key, shiftKey, altKey } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    const lower = key.toLowerCase();
    if (key === "F6") this.acts.leave(shiftKey);
    else if (key === "F2") this.#open(this.acts.editText(this.#anchor));
    else if (key === "Delete" || key === "Backspace") this.acts.clear(this.#area);
    else if (key === "Enter") this.#step(shiftKey ? "ArrowUp" : "ArrowDown");
    else if (key === "Tab") this.#step(shiftKey ? "ArrowLeft" : "ArrowRight");
    else if (altKey && key === "ArrowDown") this.#openChoices();
    else if (ctrl && lower === "z") this.acts[shiftKey ? "redo" : "undo"]();
    else if (ctrl && lower === "y") this.acts.redo();
    else if (ctrl && lower === "a") this.#choose({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    else return this.#moveKey(key, ctrl, shiftKey);
    return true;
  }

  #moveKey(key: string, ctrl: boolean, shift: boolean): boolean {
    const to = move(this.#view.source, shift ? this.#head : this.#anchor, { key, ctrl }, this.#view.pageRows);
    if (to) this.#go(to, shift);
    return to !== undefined;
  }
}
