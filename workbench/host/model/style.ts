/** How one side of a cell is drawn. */
export type Border = { readonly style: string; readonly color: string };
export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

/** How a cell looks. Colors are `#RRGGBB`; an empty fill is no fill. */
export type Style = {
  readonly numberFormat: string;
  readonly fill: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly color: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly wrapText: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly indent: number;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
};

export const DEFAULT_STYLE: Style = {
  numberFormat: "General",
  fill: "",
  bold: false,
  italic: false,
  underline: "None",
  color: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  wrapText: false,
  horizontal: "General",
  vertical: "Bottom",
  indent: 0,
  locked: true,
  borders: {},
};

/** Every style in use, once. A cell keeps a number; 0 is the default style. */
export class StyleBook {
  readonly #styles: Style[] = [DEFAULT_STYLE];
  readonly #ids = new Map<string, number>([[JSON.stringify(DEFAULT_STYLE), 0]]);

  readonly #byFormat = new Map<string, (id: number) => number>();

  style(id: number): Style {
    return this.#styles[id] ?? DEFAULT_STYLE;
  }

  idOf(style: Style): number {
    const key = JSON.stringify({ ...DEFAULT_STYLE, ...style });
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#styles.push(style) - 1;
    this.#ids.set(key, id);
    return id;
  }

  /** The id of the same style in another number format. */
  withNumberFormat(id: number, numberFormat: string): number {
    let changing = this.#byFormat.get(numberFormat);
    if (!changing) {
      changing = this.changing((style) => ({ ...style, numberFormat }));
      this.#byFormat.set(numberFormat, changing);
    }
    return changing(id);
  }

  /** A function that gives the id of a cell's style after `change`, computing each style once. */
  changing(change: (style: Style) => Style): (id: number) => number {
    const done = new Map<number, number>();
    return (id) => {
      const known = done.get(id);
      if (known !== undefined) return known;
      const changed = this.idOf(change(this.style(id)));
      done.set(id, changed);
      return changed;
    };
  }
}
