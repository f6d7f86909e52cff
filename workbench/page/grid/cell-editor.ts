/** How an edit began: over what was there, or in it. Arrows leave the first, and move within the second. */
type Mode = "closed" | "over" | "in";

/**
 * The field over the active cell. It has the focus even when closed and then is not seen, so that whatever a keyboard
 * or an input method makes of the keys lands in it, and opens it.
 */
export class CellEditor {
  readonly element = document.createElement("textarea");
  #mode: Mode = "closed";

  constructor(onOpen: () => void) {
    this.element.className = "cell-editor";
    this.element.rows = 1;
    this.element.tabIndex = -1;
    this.element.spellcheck = false;
    this.element.autocomplete = "off";
    this.element.addEventListener("input", () => {
      if (this.#mode === "closed") this.#enter("over", onOpen);
      this.fit();
    });
    this.#onOpen = onOpen;
  }

  readonly #onOpen: () => void;

  get mode(): Mode {
    return this.#mode;
  }

  get text(): string {
    return this.element.value;
  }

  /** Opens with a text to go on from. */
  open(text: string): void {
    this.element.value = text;
    this.element.setSelectionRange(text.length, text.length);
    this.#enter("in", this.#onOpen);
    this.fit();
  }

  /** Puts text where the caret stands. */
  insert(text: string): void {
    const { selectionStart, selectionEnd } = this.element;
    this.element.setRangeText(text, selectionStart, selectionEnd, "end");
    this.fit();
  }

  close(): void {
    this.#mode = "closed";
    this.element.value = "";
    this.element.classList.remove("open");
  }

  /** Puts the field over its cell; without one in sight it stays where it was. */
  place(cell: HTMLElement | undefined, within: HTMLElement): void {
    if (cell === undefined) return;
    const box = cell.getBoundingClientRect();
    const origin = within.getBoundingClientRect();
    const { style } = this.element;
    style.left = `${box.left - origin.left}px`;
    style.top = `${box.top - origin.top}px`;
    style.minWidth = `${box.width}px`;
    style.minHeight = `${box.height}px`;
    style.maxWidth = `${Math.max(box.width, origin.right - box.left)}px`;
    this.fit();
  }

  /** Grows with its text, as the cell does in Excel while one types. */
  fit(): void {
    const { style } = this.element;
    style.width = "0";
    style.height = "0";
    style.width = `${this.element.scrollWidth + 4}px`;
    style.height = `${this.element.scrollHeight}px`;
  }

  #enter(mode: Mode, onOpen: () => void): void {
    this.#mode = mode;
    this.element.classList.add("open");
    onOpen();
  }
}
