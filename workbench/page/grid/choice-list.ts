/** The button beside a cell with a list to choose from, and the list when it is open. */
export class ChoiceList {
  readonly button = document.createElement("button");
  readonly list = document.createElement("div");
  #choose: (choice: string) => void = () => undefined;

  constructor(label: string, onOpen: () => void, onClose: () => void) {
    this.button.className = "choice-button";
    this.button.type = "button";
    this.button.tabIndex = -1;
    this.button.setAttribute("aria-label", label);
    this.button.hidden = true;
    this.button.addEventListener("mousedown", (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (this.isOpen) this.close();
      else onOpen();
    });
    this.list.className = "choices";
    this.list.role = "listbox";
    this.list.ariaLabel = label;
    this.list.hidden = true;
    this.list.addEventListener("keydown", (event) => this.#keyDown(event));
    this.list.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.list.contains(relatedTarget))) this.close();
    });
    this.#onClose = onClose;
  }

  readonly #onClose: () => void;

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  /** Opens under the cell with the choices; the current one has the focus. */
  open(choices: readonly string[], current: string, choose: (choice: string) => void): void {
    this.#choose = choose;
    const options = choices.map((choice) => this.#option(choice, choice === current));
    this.list.replaceChildren(...options);
    this.list.hidden = false;
    (options.find((option) => option.ariaSelected === "true") ?? options[0])?.focus();
  }

  close(): void {
    if (!this.isOpen) return;
    this.list.hidden = true;
    this.#onClose();
  }

  /** Stands at the right edge of the cell, with the list below it, or above where there is no room. */
  place(cell: HTMLElement | undefined, within: HTMLElement, wanted: boolean): void {
    this.button.hidden = !wanted || cell === undefined;
    if (cell === undefined) return;
    const box = cell.getBoundingClientRect();
    const origin = within.getBoundingClientRect();
    const room = { below: origin.bottom - box.bottom, above: box.top - origin.top };
    const isAbove = room.below < 120 && room.above > room.below;
    this.button.style.left = `${Math.min(box.right - origin.left, origin.width - 18)}px`;
    this.button.style.top = `${box.top - origin.top}px`;
    this.list.style.left = `${box.left - origin.left}px`;
    this.list.style.minWidth = `${box.width}px`;
    this.list.style.maxHeight = `${Math.min(220, isAbove ? room.above : room.below)}px`;
    this.list.style.top = isAbove ? "" : `${box.bottom - origin.top}px`;
    this.list.style.bottom = isAbove ? `${origin.bottom - box.top}px` : "";
  }

  #option(choice: string, isCurrent: boolean): HTMLElement {
    const option = document.createElement("div");
    option.role = "option";
    option.tabIndex = -1;
    option.ariaSelected = String(isCurrent);
    option.textContent = choice;
    option.addEventListener("mousedown", (event) => {
      event.preventDefault();
      event.stopPropagation();
      this.#take(choice);
    });
    return option;
  }

  #take(choice: string): void {
    this.close();
    this.#choose(choice);
  }

  #keyDown(event: KeyboardEvent): void {
    const { activeElement } = document;
    const next = {
      ArrowDown: activeElement?.nextElementSibling,
      ArrowUp: activeElement?.previousElementSibling,
    };
    event.stopPropagation();
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const to = next[event.key];
      if (to instanceof HTMLElement) to.focus();
    } else if (event.key === "Enter" || event.key === " ") this.#take(activeElement?.textContent ?? "");
    else if (event.key === "Escape" || event.key === "Tab") this.close();
    else return;
    event.preventDefault();
  }
}
