import type { Book } from "#core/book/book";
import type { Table } from "#core/book/table";
import { templatesOf, type ExportTemplate } from "#core/csv/form/templates";
import { fold } from "#core/values/text";
import { receiver, type Preset, type Receiver } from "./state";
import { isLearnable, receiversOf } from "./way";
import { words } from "./words";

type Props = { readonly book: Book; readonly table: Table; readonly choose: (receiver: Receiver) => void };

const isChosen = (one: Receiver): boolean => {
  const now = receiver.value;
  if (one.kind === "template") return now.kind === "template" && fold(now.name) === fold(one.name);
  return now.kind === "preset" && now.preset === one.preset;
};

/** The receivers to offer: one that the workbook has learned under its name stands as that, and first after Kontera's own. */
const offered = (table: Table, templates: readonly ExportTemplate[], nameOf: (preset: Preset) => string) => {
  const known = receiversOf(table).filter(
    (preset) => !isLearnable(preset) || !templates.some(({ name }) => fold(name) === fold(nameOf(preset))),
  );
  const [first, ...rest] = known.map((preset): Receiver => ({ kind: "preset", preset }));
  return [
    ...(first ? [first] : []),
    ...templates.map(({ name }): Receiver => ({ kind: "template", name })),
    ...rest,
  ];
};

/** Who the file is for, in the receiver's own name. */
export function ReceiverList({ book, table, choose }: Props) {
  const text = words.value;
  const all = offered(table, templatesOf(book, table.register.id), (preset) => text.presets[preset]);
  return (
    <fieldset class="receivers">
      <legend>{text.preset}</legend>
      {all.map((one) => {
        const id = one.kind === "preset" ? one.preset : `template ${one.name}`;
        return (
          <label key={id} class="check">
            <input
              type="radio"
              name="receiver"
              value={id}
              checked={isChosen(one)}
              onChange={() => choose(one)}
            />
            <span class="receiver-name">{one.kind === "preset" ? text.presets[one.preset] : one.name}</span>
            <span class="hint">
              {one.kind === "preset" ? text.presetNotes[one.preset] : text.templateNote}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
