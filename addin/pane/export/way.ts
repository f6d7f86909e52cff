import type { Book } from "#core/book/book";
import type { Table } from "#core/book/table";
import { exportDefaults, type ExportOptions } from "#core/csv/exported-file";
import type { ExportWay } from "#core/csv/exporting/export-way";
import { listColumns, type ListKind } from "#core/csv/exporting/list-kinds";
import { flexForm, fortnoxForm } from "#core/csv/form/known-forms";
import { templatesOf } from "#core/csv/form/templates";
import { fold } from "#core/values/text";
import { presets, type Preset, type Receiver } from "./state";

type OwnPreset = "again" | "english" | "ansi";

const own: Readonly<Record<OwnPreset, ExportOptions>> = {
  again: exportDefaults,
  ansi: { ...exportDefaults, encoding: "windows-1252", byteOrderMark: false },
  english: { ...exportDefaults, delimiter: ",", decimal: ".", lang: "en" },
};

/** Receivers whose form is learned from a file of theirs, and what they are called. */
const learnable = ["visma", "speedledger", "other"] as const;
export const isLearnable = (preset: Preset): preset is (typeof learnable)[number] =>
  learnable.some((one) => one === preset);

const isOwn = (preset: Preset): preset is OwnPreset => preset in own;

/** The registers that SIE has objects of, and those that Flex HRM imports (formats E2, E5). */
const inSie: readonly string[] = ["projects", "employees", "customers", "codes"];
const inFlex: readonly string[] = ["projects", "employees", "customers", "codes"];

/** The receivers that a register can be written for. */
export const receiversOf = ({ register: { id } }: Table): readonly Preset[] =>
  presets.filter((preset) => {
    if (preset === "fortnox") return fortnoxForm(id) !== undefined;
    if (preset === "sie4" || preset === "sie5") return inSie.includes(id);
    return preset !== "flex" || inFlex.includes(id);
  });

/** What the screen is set to. */
export type Settings = {
  readonly receiver: Receiver;
  readonly list: ListKind | undefined;
  readonly columns: readonly number[] | undefined;
  readonly withTree: boolean;
};

/** Whether the columns are the person's to choose: otherwise they are the receiver's. */
export const choosesColumns = ({ receiver, list }: Settings): boolean =>
  receiver.kind === "preset" && (isOwn(receiver.preset) || receiver.preset === "flex") && list === undefined;

/** How the file is written as the screen is set; undefined while there is nothing to write it by. */
export const wayOf = (book: Book, table: Table, settings: Settings): ExportWay | undefined => {
  const { receiver, list, columns, withTree } = settings;
  const register = table.register.id;
  if (receiver.kind === "template") {
    const form = templatesOf(book, register).find(({ name }) => fold(name) === fold(receiver.name))?.form;
    return form && { kind: "form", form };
  }
  const { preset } = receiver;
  if (isOwn(preset)) {
    if (list)
      return { kind: "own", options: { ...own[preset], columns: listColumns(table, list) }, isList: true };
    return { kind: "own", options: { ...own[preset], ...(columns && { columns }) } };
  }
  if (preset === "sie4" || preset === "sie5") return { kind: "sie", version: preset, withTree };
  if (preset === "fortnox") {
    const form = fortnoxForm(register);
    return form && { kind: "form", form };
  }
  if (isLearnable(preset)) return undefined;
  const fields = (columns ?? table.headers.map((_, at) => at)).flatMap((at) => table.fields[at]?.id ?? []);
  return { kind: "form", form: flexForm(fields) };
};

/** Whether a file is made that people read: a list, for Kontera's own receivers alone. */
export const offersLists = ({ receiver }: Pick<Settings, "receiver">): boolean =>
  receiver.kind === "preset" && isOwn(receiver.preset);
