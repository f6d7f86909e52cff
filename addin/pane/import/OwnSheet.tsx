import { useState } from "preact/hooks";
import { current } from "../book/book";
import { Choice } from "../kit/Choice";
import { useWorkbook } from "../workbook-context";
import { readOwnSheet } from "./actions";
import { readBesideHeld } from "./held-choices";
import { target } from "./state";
import { words } from "./words";

/** Another sheet of the workbook as what is imported: the sheets are asked for when somebody opens it. */
export function OwnSheet() {
  const text = words.value;
  const workbook = useWorkbook();
  const [sheets, setSheets] = useState<readonly string[] | undefined>(undefined);
  const [chosen, choose] = useState("");
  const tables = [...(current.value?.book.tables.values() ?? [])];
  const held = new Map(tables.map(({ place, register }) => [place.sheet, register]));
  const list = async (): Promise<void> => {
    const found = await workbook.listSheets();
    if (found.ok) setSheets(found.value);
  };
  const isOffered = (name: string): boolean => {
    const register = held.get(name);
    return !register || (register.id !== target.value && !register.ownRecord);
  };
  const all = (sheets ?? []).filter(isOffered);
  // What is no register yet is what most come with.
  const offered = [...all.filter((name) => !held.has(name)), ...all.filter((name) => held.has(name))];
  const sheet = offered.includes(chosen) ? chosen : (offered[0] ?? "");
  return (
    <details id="own-sheet" onToggle={(event) => event.currentTarget.open && void list()}>
      <summary tabIndex={0}>{text.ownSheet}</summary>
      {sheets && offered.length === 0 && <p class="hint">{text.noOwnSheet}</p>}
      {offered.length > 0 && (
        <>
          <Choice
            label={text.sheet}
            value={sheet}
            options={offered.map((name): [string, string] => [name, name])}
            choose={choose}
          />
          <fluent-button
            id="read-own-sheet"
            onClick={() => void readBesideHeld(() => readOwnSheet(workbook, sheet))}
          >
            {text.readOwnSheet}
          </fluent-button>
        </>
      )}
    </details>
  );
}
