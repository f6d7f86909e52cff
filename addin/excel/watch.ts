import { err, type Result } from "#core/values/result";
import type { Hint, Refusal, Selected } from "../ports";
import { addressAreas, addressColumn, addressRows } from "./address-rows";
import { run } from "./run";
import { lanesAt, STAGE_SHEET } from "./stage/lane";

type Handlers = readonly OfficeExtension.EventHandlerResult<unknown>[];
type Names = ReadonlyMap<string, string>;

/** Listening begins as soon as the cell is left that somebody edits. */
const WAIT = { delayForCellEdit: true } as const;

const readNames = (): Promise<Result<Names, Refusal>> =>
  run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(sheets.items.map(({ id, name }) => [id, name]));
  }, WAIT);

/** Whose doing a change was; undefined for Kontera's own, and where Excel does not tell those from the person's. */
const actorOf = ({ source, triggerSource }: Excel.WorksheetChangedEventArgs): Hint["by"] => {
  if ((source as string) !== "Local") return "other";
  return (triggerSource as string | undefined) === "Unknown" ? "person" : undefined;
};

/** Turns events, which name a sheet by its id, into hints, which name it by its name. */
class Listener {
  #names: Names = new Map();
  #asking: Promise<Refusal | undefined> | undefined;
  /** The rows selected last, by sheet: typing there may not have raised an event. */
  readonly #selected = new Map<string, readonly [number, number]>();

  readonly #onHint: (hint: Hint) => void;
  readonly #onSelect: (selected: Selected) => void;

  constructor(onHint: (hint: Hint) => void, onSelect: (selected: Selected) => void) {
    this.#onHint = onHint;
    this.#onSelect = onSelect;
  }

  /** Asks for the sheets' names: once, however many ask meanwhile. */
  start(): Promise<Refusal | undefined> {
    this.#asking ??= this.#rename();
    return this.#asking;
  }

  async #rename(): Promise<Refusal | undefined> {
    const names = await readNames();
    this.#asking = undefined;
    if (names.ok) this.#names = names.value;
    return names.ok ? undefined : names.error;
  }

  /** Cells got other values, the person's or a co-author's; when rows or columns moved, the whole sheet is meant. */
  readonly changed = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const isInPlace = (event.changeType as string) === "RangeEdited";
    const rows = isInPlace ? addressRows(event.address) : undefined;
    const by = actorOf(event);
    // What a co-author's pane lays ready is that one's to see to.
    const lanes = by === "other" ? {} : { lanes: lanesAt(event.address) };
    await this.#tell(event.worksheetId, rows, { ...lanes, ...(by && { by }) });
  };

  /** The person went on: the rows that were left are worth a look, and the pane may follow. */
  readonly selectionChanged = async (event: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const { worksheetId, address } = event;
    const left = this.#selected.get(worksheetId);
    const now = addressRows(address);
    if (now) this.#selected.set(worksheetId, now);
    else this.#selected.delete(worksheetId);
    const sheet = this.#names.get(worksheetId);
    const areas = now && now[0] !== now[1] ? addressAreas(address) : undefined;
    const column = addressColumn(address);
    if (sheet !== undefined && now)
      this.#onSelect({
        sheet,
        row: now[0],
        ...(column !== undefined && { column }),
        ...(areas && { areas }),
      });
    if (left && (left[0] !== now?.[0] || left[1] !== now[1]))
      await this.#tell(worksheetId, left, { left: true });
  };

  /** Formulas came to something else, of which nothing tells as a change. */
  readonly calculated = async ({
    worksheetId,
    address,
  }: Excel.WorksheetCalculatedEventArgs): Promise<void> => {
    await this.#tell(worksheetId, addressRows(address), { calculated: true });
  };

  /** A sheet was shown or sorted, or a table came to it. */
  readonly whole = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    await this.#tell(worksheetId);
  };

  /** Sheets or tables came, went or were renamed: anything may have changed. */
  readonly anything = async ({ worksheetId }: { readonly worksheetId?: string } = {}): Promise<void> => {
    await this.start();
    if (worksheetId === undefined || this.#names.get(worksheetId) !== STAGE_SHEET) this.#onHint({});
  };

  async #tell(
    id: string,
    rows?: readonly [number, number],
    { lanes, ...more }: Pick<Hint, "left" | "calculated" | "lanes" | "by"> = {},
  ): Promise<void> {
    if (!this.#names.has(id)) await this.start();
    const sheet = this.#names.get(id);
    // What jobs lay ready is nobody's.
    if (sheet === STAGE_SHEET) {
      if (lanes) this.#onHint({ lanes });
      return;
    }
    if (sheet === undefined) this.#onHint({});
    else this.#onHint({ sheet, ...(rows && { rows }), ...more });
  }
}

const listen = (context: Excel.RequestContext, listener: Listener): Handlers => {
  const { worksheets, tables } = context.workbook;
  const handlers = [
    worksheets.onChanged.add(listener.changed),
    worksheets.onCalculated.add(listener.calculated),
    worksheets.onSelectionChanged.add(listener.selectionChanged),
    worksheets.onActivated.add(listener.whole),
    worksheets.onRowSorted.add(listener.whole),
    worksheets.onAdded.add(listener.anything),
    worksheets.onDeleted.add(listener.anything),
    tables.onAdded.add(listener.whole),
    tables.onDeleted.add(listener.anything),
  ];
  // Before that, a renamed sheet shows when it is asked for by its old name.
  return Office.context.requirements.isSetSupported("ExcelApi", "1.17")
    ? [...handlers, worksheets.onNameChanged.add(listener.anything)]
    : handlers;
};

/** A handler can be removed only in the context that it was added in. */
const unlisten = (added: Excel.RequestContext, handlers: Handlers): Promise<void> =>
  Excel.run(added, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });

/**
 * Calls back with a hint whenever Excel raises an event of a change, by whomever, and gives the way to stop. Events are
 * missed (typing fast, filtered fills, deleted rows), doubled and late, and the writes of Kontera raise them as well:
 * whoever listens waits for a rest and compares.
 */
export const watch = async (
  onHint: (hint: Hint) => void,
  onSelect: (selected: Selected) => void = () => undefined,
): Promise<Result<() => Promise<void>, Refusal>> => {
  const listener = new Listener(onHint, onSelect);
  const refusal = await listener.start();
  if (refusal) return err(refusal);
  return run(async (context) => {
    const handlers = listen(context, listener);
    await context.sync();
    return () => unlisten(context, handlers);
  }, WAIT);
};
