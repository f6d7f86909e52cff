import { useLayoutEffect } from "preact/hooks";
import { registerIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { registerName } from "#core/text/names";
import { clockFace, dateOn } from "#core/values/clock";
import { current } from "../book/book";
import { isBusy } from "../jobs/job";
import { Choice } from "../kit/Choice";
import { askedTransfer } from "../kit/transfer";
import { lang } from "../language";
import { ColumnList } from "./ColumnList";
import { FileMade } from "./FileMade";
import { forgetExport, makeExport } from "./actions";
import { chosenColumns, made, preset, presets, source } from "./state";
import { words } from "./words";
import "./export.css";

const chooseRegister = (id: RegisterId): void => {
  source.value = id;
  chosenColumns.value = undefined;
  forgetExport();
};

/** Writes a register as a file that can be imported again, and shows that it can (#136, #148). */
export function ExportView() {
  const text = words.value;
  useLayoutEffect(() => {
    if (askedTransfer.value?.way !== "export") return;
    chooseRegister(askedTransfer.value.register);
    askedTransfer.value = undefined;
  }, [askedTransfer.value]);
  const tables = current.value?.book.tables;
  const ids = registerIds.filter((id) => tables?.has(id));
  const [first] = ids;
  if (!first) return <p class="empty">{text.noRegisters}</p>;
  const register = tables?.has(source.value) ? source.value : first;
  const table = tables?.get(register);
  const make = (): void => {
    source.value = register;
    void makeExport(`${registerName(register, lang.value)} ${dateOn(clockFace(new Date()))}.csv`);
  };
  return (
    <section class="export">
      <h2>{text.title}</h2>
      <Choice
        label={text.register}
        value={register}
        options={ids.map((id) => [id, registerName(id, lang.value)])}
        choose={chooseRegister}
      />
      <Choice
        label={text.preset}
        value={preset.value}
        options={presets.map((id) => [id, text.presets[id]])}
        choose={(id) => {
          preset.value = id;
          forgetExport();
        }}
      />
      <p class="hint">{text.presetHint[preset.value]}</p>
      {table && <ColumnList headers={table.headers} />}
      <div class="actions">
        <fluent-button appearance="primary" disabled={isBusy.value} onClick={make}>
          {text.make}
        </fluent-button>
      </div>
      {made.value && <FileMade made={made.value} />}
    </section>
  );
}
