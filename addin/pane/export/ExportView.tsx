import { useLayoutEffect } from "preact/hooks";
import { registerIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { formatCount } from "#core/values/format";
import { current } from "../book/book";
import { names } from "../book/names";
import { Choice } from "../kit/Choice";
import { askedTransfer } from "../kit/transfer";
import { lang } from "../language";
import { ExportChoices } from "./ExportChoices";
import { LearnForm } from "./LearnForm";
import { chosenColumns, handed, isLearning, list, receiver, rowChoice, rowChoices, source } from "./state";
import { receiversOf } from "./way";
import { words } from "./words";
import "./export.css";

const chooseRegister = (id: RegisterId): void => {
  source.value = id;
  chosenColumns.value = undefined;
  list.value = undefined;
  rowChoice.value = "all";
  handed.value = undefined;
  const table = current.value?.book.tables.get(id);
  const { value } = receiver;
  if (value.kind === "template" || (table && !receiversOf(table).includes(value.preset)))
    receiver.value = { kind: "preset", preset: "again" };
};

/** Writes a register for whoever is to have it, tells first what does not go along, and shows that the file can be read back (#136, #148, #176). */
export function ExportView() {
  const text = words.value;
  useLayoutEffect(() => {
    if (askedTransfer.value?.way !== "export") return;
    chooseRegister(askedTransfer.value.register);
    askedTransfer.value = undefined;
  }, [askedTransfer.value]);
  const now = current.value;
  const ids = registerIds.filter((id) => now?.book.tables.has(id));
  const [first] = ids;
  if (!now || !first) return <p class="empty">{text.noRegisters}</p>;
  const register = now.book.tables.has(source.value) ? source.value : first;
  const table = now.book.tables.get(register);
  if (!table) return null;
  if (isLearning.value) return <LearnForm book={now.book} table={table} />;
  return (
    <section class="export">
      <h2>{text.title}</h2>
      <div class="export-what">
        <Choice
          label={text.register}
          value={register}
          options={ids.map((id) => [id, names.value.register(id)])}
          choose={chooseRegister}
        />
        <Choice
          label={text.rows}
          value={rowChoice.value}
          options={rowChoices.map((id) => [
            id,
            id === "all"
              ? text.rowChoices.all(formatCount(table.order.length, lang.value))
              : text.rowChoices[id],
          ])}
          choose={(id) => {
            rowChoice.value = id;
            handed.value = undefined;
          }}
        />
      </div>
      <ExportChoices book={now.book} table={table} revision={now.revision} />
    </section>
  );
}
