import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { rawCell } from "../book/table";
import { knownSettings, settingIds, type Setting, type SettingId } from "../registers/known-settings";
import type { Folded } from "../values/brands";
import { inEach } from "../values/by-lang";
import { readAs, type Reading } from "../values/cell";
import { fold } from "../values/text";
import { readCell, type StoredValue } from "../values/value-type";
import type { Resolved, TraceLine } from "./trace";

const namesOf = (id: SettingId): readonly Folded[] => inEach(knownSettings[id]).map(fold);

const idsByName: ReadonlyMap<Folded, SettingId> = new Map(
  settingIds.flatMap((id) => namesOf(id).map((name) => [name, id] as const)),
);

/** The known setting that a name means, in either language. */
export const settingNamed = (name: Folded): SettingId | undefined => idsByName.get(name);

/** What a setting's cell holds, read as that setting's value: a number may stand there as number or as text. */
export const readSetting = (book: Book, id: SettingId, row: RowId): Reading<StoredValue> => {
  const table = tableOf(book, "settings");
  const cell = table ? rawCell(table, row, "value") : "";
  const { type }: Setting = knownSettings[id];
  return readCell(type, cell, { date1904: book.date1904 });
};

/** The rows that bear the setting's name, Swedish first, the topmost of each. */
const rowsOf = (book: Book, id: SettingId): RowId[] => {
  const table = tableOf(book, "settings");
  if (!table) return [];
  return namesOf(id).flatMap((name) => rowWithKey(table, name) ?? []);
};

/** The value of a known setting: the first row with a readable value, or what holds when there is none. */
export const resolveSetting = (book: Book, id: SettingId): Resolved<StoredValue | undefined> => {
  const trace: TraceLine[] = [];
  let decided: StoredValue | undefined;
  for (const row of rowsOf(book, id)) {
    const step = { register: "settings", row, key: id, field: "value" } as const;
    const reading = readSetting(book, id, row);
    const value = readAs(reading);
    if (reading === undefined) trace.push({ ...step, verdict: "blank" });
    else if (value === undefined) trace.push({ ...step, verdict: "unreadable" });
    else {
      trace.push({ ...step, value, verdict: decided === undefined ? "decides" : "outranked" });
      decided ??= value;
    }
  }
  const { standard }: Setting = knownSettings[id];
  if (decided === undefined)
    trace.push({
      register: "settings",
      key: id,
      field: "value",
      ...(standard !== undefined && { value: standard }),
      verdict: "standard",
    });
  return { value: decided ?? standard, trace };
};

/** Whether a yes-or-no setting is on. */
export const isOn = (book: Book, id: SettingId): boolean => resolveSetting(book, id).value === 1;
