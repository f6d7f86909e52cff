import { formatArea } from "../../host/model/address";
import { MAX_COLUMNS, MAX_ROWS, sameArea, type Area } from "../../host/model/area";
import { ChartLayer } from "../charts/chart-layer";
import type { DrawnChart } from "../charts/drawn-chart";
import type { GridActs, GridWords } from "./acts";
import { CellEditor } from "./cell-editor";
import { ChoiceList } from "./choice-list";
import { listenToClipboard } from "./clipboard-events";
import { commandOf, wayOut, type Command, type Key } from "./keys";
import { listenToMouse } from "./mouse";
import { move } from "./moves";
import { pageRows, ROW_HEIGHT } from "./scroll";
import { selectArea, selectTo, type Selection } from "./selection";
import type { GridSource, Spot } from "./source";
import { GridView } from "./view";

const wholeSheet: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** A sheet that a person selects, types and pastes in, with mouse and keyboard, as in Excel. */
export class Grid {
  readonly #view: GridView;
  readonly #editor: CellEditor;
  readonly #choices: ChoiceList;
  readonly #charts: ChartLayer;
  #selection: Selection = selectTo({ row: 0, column: 0 });
  /** The column where a walk with Tab began: Enter goes back to it, a row further down. */
  #tabbedFrom: number | undefined;

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
    this.#charts = new ChartLayer(this.#view.element);
    container.append(
      this.#view.element,
      this.#charts.element,
      this.#editor.element,
      this.#choices.button,
      this.#choices.list,
    );
    listenToMouse({
      container,
      view: this.#view,
      selection: () => this.#selection,
      commit: () => this.commit(),
      open: () => this.#open(),
      focus: () => this.focus(),
      choose: (selection) => this.#choose(selection),
      go: (to, extend) => this.#go(to, extend),
    });
    this.#editor.element.addEventListener("blur", () => {
      if (!this.commit()) this.#cancel();
    });
    this.#listenToKeys();
    listenToClipboard({
      element: this.#editor.element,
      isTyping: () => this.#editor.mode !== "closed",
      area: () => this.#selection.area,
      acts,
    });
    for (const moved of ["viewportscroll", "afterrender"]) {
      this.#view.element.addEventListener(moved, () => this.#place());
    }
  }

  /** Shows the sheet as it stands: another one, or the same with other rows or columns. */
  show(source: GridSource, selected: Area): void {
    this.#view.show(source);
    if (!sameArea(selected, this.#selection.area)) this.#selection = selectArea(selected);
    this.#show();
  }

  /** Draws the cells in sight again. */
  refresh(): void {
    this.#view.refresh();
    this.#label();
  }

  /** Follows a selection that was made elsewhere: by the add-in, or in the name box. */
  follow(selected: Area): void {
    if (sameArea(selected, this.#selection.area)) return;
    this.#selection = selectArea(selected);
    this.#show();
    this.#view.reveal(this.#selection.active);
  }

  /** Draws the charts that lie over the sheet. */
  draw(charts: readonly DrawnChart[]): void {
    this.#charts.draw(charts);
    this.#place();
  }

  focus(): void {
    this.#editor.element.focus({ preventScroll: true });
  }

  #show(): void {
    this.#view.select(this.#selection);
    this.#place();
    this.#label();
  }

  #label(): void {
    const { active, area } = this.#selection;
    const text = this.#view.source.text(active.row, active.column);
    this.#editor.element.ariaLabel = `${this.words.cell} ${formatArea(area)}: ${text}`;
  }

  #place(): void {
    const { active } = this.#selection;
    const cell = this.#view.elementOf(active);
    this.#editor.place(cell, this.container);
    this.#charts.place(this.container, this.#view.source.frozen.length * ROW_HEIGHT);
    this.#choices.place(cell, this.container, this.#view.source.hasChoices(active.row, active.column));
  }

  #choose(selection: Selection): void {
    this.#tabbedFrom = undefined;
    this.#selection = selection;
    this.acts.select(selection.area);
    this.#show();
  }

  #go(to: Spot, extend: boolean): void {
    this.#choose(selectTo(to, extend ? this.#selection : undefined));
    this.#view.reveal(to);
  }

  #step(key: Key): boolean {
    const from = key.shift ? this.#selection.head : this.#selection.active;
    const to = move(this.#view.source, from, key, pageRows(this.#view.element));
    if (to) this.#go(to, key.shift);
    return to !== undefined;
  }

  #stepOut(way: string): void {
    const from = this.#tabbedFrom;
    const { column } = this.#selection.active;
    this.#step({ key: way, ctrl: false, shift: false, alt: false });
    if (way === "ArrowRight") this.#tabbedFrom = from ?? column;
    else if (way === "ArrowDown" && from !== undefined)
      this.#go({ row: this.#selection.active.row, column: from }, false);
  }

  #open(): void {
    this.#editor.open(this.acts.editText(this.#selection.active));
    this.#place();
  }

  /** Ends typing with what stands in the field; false when the book refused it. */
  commit(): boolean {
    const { mode, text } = this.#editor;
    const { active } = this.#selection;
    if (mode === "closed") return true;
    this.acts.editing(false);
    // To go through a cell without a change is no entry: text that reads like a number would become one.
    const isSame = mode === "in" && text === this.acts.editText(active);
    if (isSame || this.acts.type(active, text)) {
      this.#editor.close();
      return true;
    }
    this.acts.editing(true);
    this.focus();
    return false;
  }

  #cancel(): void {
    this.#editor.close();
    this.acts.editing(false);
  }

  #openChoices(): void {
    const { active } = this.#selection;
    const choices = this.acts.choices(active);
    this.#place();
    if (choices.length === 0) return;
    this.#choices.open(choices, this.acts.editText(active), (choice) => this.acts.type(active, choice));
  }

  #listenToKeys(): void {
    this.#editor.element.addEventListener("keydown", (event) => {
      const { key, shiftKey: shift, altKey: alt } = event;
      const pressed = { key, shift, alt, ctrl: event.ctrlKey || event.metaKey };
      const isDone =
        this.#editor.mode === "closed" ? this.#run(commandOf(pressed), pressed) : this.#editKey(pressed);
      if (isDone) event.preventDefault();
      event.stopPropagation();
    });
  }

  #editKey(pressed: Key): boolean {
    const way = wayOut(pressed, this.#editor.mode === "over");
    if (pressed.key === "Escape") this.#cancel();
    else if (pressed.key === "Enter" && pressed.alt) this.#editor.insert("\n");
    else if (way === undefined) return false;
    else if (this.commit()) {
      if (pressed.key.startsWith("Arrow")) this.#tabbedFrom = undefined;
      this.#stepOut(way);
      if (pressed.key.startsWith("Arrow")) this.#tabbedFrom = undefined;
    }
    return true;
  }

  #run(command: Command, pressed: Key): boolean {
    const { shift } = pressed;
    const acts: Record<Exclude<Command, "move">, () => void> = {
      leave: () => this.acts.leave(shift),
      edit: () => this.#open(),
      clear: () => this.acts.clear(this.#selection.area),
      "next-row": () => this.#stepOut(shift ? "ArrowUp" : "ArrowDown"),
      "next-column": () => this.#stepOut(shift ? "ArrowLeft" : "ArrowRight"),
      choices: () => this.#openChoices(),
      undo: () => this.acts.undo(),
      redo: () => this.acts.redo(),
      "select-all": () => this.#choose(selectArea(wholeSheet)),
    };
    if (command === "move") return this.#step(pressed);
    acts[command]();
    return true;
  }
}
