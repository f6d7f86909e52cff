import { Astray } from "./astray";
import { NAMELESS, type Change } from "./changes";
import { cellId, rowId, type Intent } from "./intent";
import type { ViolationKind } from "./violation";

const NOTHING_MEANT: Intent = {
  sets: new Map(),
  inserts: new Set(),
  removes: new Map(),
  blanks: 0,
  asked: { cells: 0, added: 0, removed: 0 },
};

type Say = (kind: ViolationKind, what: string) => void;

/** Judges what the add-in changes, cell by cell, beside what it means to do and what people do meanwhile. */
export class JobWatch {
  /** What stood in a cell before the add-in first wrote it. */
  private readonly before = new Map<string, string>();
  /** The cells that a person was the last to write since the job began. */
  readonly byPerson = new Set<string>();
  readonly goneByPerson = new Set<string>();
  private readonly bornByPerson = new Set<string>();
  private readonly goneByJob = new Set<string>();
  /** The rows that the job took out, or took back, and a person brought back. */
  readonly backByPerson = new Set<string>();
  /** Blank rows that people made, or took. */
  blanksByPerson = 0;
  /** What is to be put back before the answer, in an Excel that does not stop; else all is wrong at once. */
  readonly astray: Astray | undefined;

  constructor(
    readonly intent: Intent = NOTHING_MEANT,
    private readonly say: Say = () => undefined,
    mayGoAstray = false,
  ) {
    this.astray = mayGoAstray ? new Astray() : undefined;
  }

  /** Takes note of what a person or a co-author did. */
  person(register: string, changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.kind === "cell") {
        const id = cellId(register, change.row, change.column);
        this.byPerson.add(id);
        this.astray?.typed(id);
      } else if (change.kind === "gone") this.goneByPerson.add(rowId(register, change.row));
      else if (change.kind === "came") {
        this.bornByPerson.add(rowId(register, change.row));
        if (this.goneByJob.has(rowId(register, change.row)))
          this.backByPerson.add(rowId(register, change.row));
        this.goneByPerson.delete(rowId(register, change.row));
      }
    }
  }

  /** Judges what a request of the add-in did. */
  request(register: string, changes: readonly Change[], at: string): void {
    for (const change of changes) {
      switch (change.kind) {
        case "cell":
          this.cell(register, change, at);
          break;
        case "gone":
          this.gone(register, change, at);
          break;
        case "came":
          this.came(register, change, at);
          break;
        case "header": {
          const { column, was, is } = change;
          const wrong = { kind: "wrong-cell", what: `${at}: header ${was} -> ${is}` } as const;
          if (this.astray) this.astray.header(register, column, was, wrong);
          else this.say(wrong.kind, wrong.what);
          break;
        }
        case "column-gone":
          this.say("lost-column", `${at}: ${change.was}`);
          break;
        case "note-gone": {
          const wrong = { kind: "lost-note", what: `${at}: ${change.note}` } as const;
          if (this.astray) this.astray.note(register, change.note, wrong);
          else this.say(wrong.kind, wrong.what);
        }
      }
    }
  }

  private cell(register: string, change: Change & { kind: "cell" }, at: string): void {
    const { row, column, was, is } = change;
    const id = cellId(register, row, column);
    if (this.astray?.isBack(id, is)) return;
    const wanted = this.intent.sets.get(id);
    const isTyped = this.byPerson.delete(id);
    const first = this.before.get(id);
    if (first === undefined) this.before.set(id, was);
    const told = `${at}: ${id}: ${JSON.stringify(was)} -> ${JSON.stringify(is)}`;
    if (this.intent.inserts.has(rowId(register, row)) && !isTyped) return;
    if (wanted?.to === is && (first === undefined ? was === wanted.from : !isTyped)) return;
    if (first !== undefined && is === first && !isTyped) return;
    const isLost = isTyped || wanted?.to === is;
    const kind = isLost ? "lost-edit" : "wrong-cell";
    if (this.astray) this.astray.cell(register, row, column, { kind, what: told, was });
    else this.say(kind, told);
  }

  private gone(register: string, { row, cells }: Change & { kind: "gone" }, at: string): void {
    const id = rowId(register, row);
    if (row === NAMELESS || this.astray?.isReturn("gone", register, row)) return;
    const lost = (kind: ViolationKind, what: string): void => {
      if (this.astray) this.astray.gone(register, row, cells, { kind, what });
      else this.say(kind, what);
    };
    const shown = this.intent.removes.get(id);
    if (shown) {
      this.goneByJob.add(id);
      const other = [...cells].find(
        ([column, cell]) => !cell.startsWith("=") && shown.has(column) && shown.get(column) !== cell,
      );
      if (other) lost("lost-edit", `${at}: ${id} deleted, where ${JSON.stringify(other[1])} stood`);
    } else if (!this.intent.inserts.has(id) || this.bornByPerson.has(id)) lost("lost-row", `${at}: ${id}`);
    else {
      this.goneByJob.add(id);
      const typed = [...cells.keys()].find((column) => this.byPerson.has(cellId(register, row, column)));
      if (typed !== undefined) lost("lost-edit", `${at}: ${id} taken back, where a person had typed`);
    }
  }

  private came(register: string, { row }: Change & { kind: "came" }, at: string): void {
    const id = rowId(register, row);
    if (row === NAMELESS || this.intent.inserts.has(id) || this.intent.removes.has(id)) return;
    if (this.astray?.isReturn("came", register, row)) return;
    const wrong = { kind: "wrong-row", what: `${at}: ${id} came` } as const;
    if (this.astray) this.astray.came(register, row, wrong);
    else this.say(wrong.kind, wrong.what);
  }
}
