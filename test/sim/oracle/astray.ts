import { cellId, rowId } from "./intent";
import type { Row, View } from "./view";
import type { ViolationKind } from "./violation";

/** Something that the add-in did and must not have done, unless it is as it was again when the job is answered. */
type Wrong = {
  readonly kind: ViolationKind;
  readonly what: string;
  readonly register: string;
  /** What stood in the cell. */
  readonly was?: string;
  /** It is a row that came. */
  readonly isNew?: true;
  /** Whether it is right again. */
  readonly isRight: (view: View, isTyped: (id: string) => boolean) => boolean;
};

/**
 * What a job did in the wrong place, in an Excel that does not stop at the guard: it has to be put back before the job is
 * answered. What is not is wrong after all.
 */
export class Astray {
  readonly #wrongs = new Map<string, Wrong>();

  cell(
    register: string,
    row: string,
    column: number,
    wrong: Pick<Wrong, "kind" | "what"> & { was: string },
  ): void {
    const id = cellId(register, row, column);
    if (this.#wrongs.has(id)) return;
    const { was } = wrong;
    const isRight: Wrong["isRight"] = ({ rows }, isTyped) => {
      const cells = rows.get(row);
      return !cells || isTyped(id) || (cells.get(column) ?? "") === was;
    };
    this.#wrongs.set(id, { ...wrong, register, isRight });
  }

  /** Whether a cell gets back what stood there. */
  isBack(id: string, is: string): boolean {
    return this.#wrongs.get(id)?.was === is && this.#wrongs.delete(id);
  }

  /** A person wrote there since: what stood before is theirs to know. */
  typed(id: string): void {
    this.#wrongs.delete(id);
  }

  /** A row went that was to stay; its cells come back with it, but for what people write in them. */
  gone(register: string, row: string, cells: Row, wrong: Pick<Wrong, "kind" | "what">): void {
    const isRight: Wrong["isRight"] = ({ rows, headers }, isTyped) => {
      const now = rows.get(row);
      return [...cells].every(
        ([column, cell]) =>
          !headers.has(column) || isTyped(cellId(register, row, column)) || now?.get(column) === cell,
      );
    };
    this.#wrongs.set(`gone ${rowId(register, row)}`, { ...wrong, register, isRight });
  }

  came(register: string, row: string, wrong: Pick<Wrong, "kind" | "what">): void {
    const isRight: Wrong["isRight"] = ({ rows }) => !rows.has(row);
    this.#wrongs.set(`came ${rowId(register, row)}`, { ...wrong, register, isNew: true, isRight });
  }

  /** Whether a row that went comes back, or one that came goes again. */
  isReturn(how: "gone" | "came", register: string, row: string): boolean {
    return this.#wrongs.has(`${how === "gone" ? "came" : "gone"} ${rowId(register, row)}`);
  }

  note(register: string, note: string, wrong: Pick<Wrong, "kind" | "what">): void {
    this.#wrongs.set(`note ${note}`, { ...wrong, register, isRight: ({ notes }) => notes.has(note) });
  }

  header(register: string, column: number, was: string, wrong: Pick<Wrong, "kind" | "what">): void {
    const isRight: Wrong["isRight"] = ({ headers }) => headers.get(column) === was;
    this.#wrongs.set(`header ${register}|${column}`, { ...wrong, register, isRight });
  }

  /** What is not right again, but for registers whose sheet is told as half written, and rows that are told to stay. */
  left(
    viewOf: (register: string) => View,
    isTyped: (id: string) => boolean,
    isTold: (register: string, isNew: boolean) => boolean,
  ): readonly (readonly [ViolationKind, string])[] {
    return [...this.#wrongs.values()]
      .filter(
        ({ register, isNew = false, isRight }) =>
          !isRight(viewOf(register), isTyped) && !isTold(register, isNew),
      )
      .map(({ kind, what }) => [kind, what] as const);
  }
}
