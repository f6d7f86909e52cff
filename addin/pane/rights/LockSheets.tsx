import { useEffect } from "preact/hooks";
import type { Book } from "#core/book/book";
import type { RoleRight } from "#core/resolve/register-rights";
import { isBusy } from "../jobs/job";
import { useWorkbook } from "../workbook-context";
import { askLocks, lockFor, sheetsFor } from "./actions";
import { locks } from "./state";
import { words } from "./words";

type Props = { readonly book: Book; readonly of: string; readonly rights: readonly RoleRight[] };

/** The switch that locks the sheets that a role may not edit: off until somebody asks, and said to be no barrier. */
export function LockSheets({ book, of, rights }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const sheets = sheetsFor(book, rights);
  const asked = [...sheets.closed, ...sheets.open];
  useEffect(() => void askLocks(workbook, asked), [workbook, asked.join("/")]);
  const known = locks.value ?? [];
  const own = known.filter(({ lock }) => lock === "own").map(({ sheet }) => sheet);
  const others = known.filter(({ lock }) => lock === "others").map(({ sheet }) => sheet);
  const mayLock = sheets.closed.filter((sheet) => !others.includes(sheet));
  const isOn =
    mayLock.length > 0 && own.length === mayLock.length && mayLock.every((sheet) => own.includes(sheet));
  return (
    <fieldset class="lock-sheets">
      <label class="check">
        <input
          id="lock-sheets"
          type="checkbox"
          checked={isOn}
          disabled={isBusy.value || (mayLock.length === 0 && own.length === 0)}
          onChange={({ currentTarget }) => void lockFor(workbook, sheets, currentTarget.checked)}
        />
        <span>{text.lock(of)}</span>
      </label>
      <p class="hint">{text.locks(mayLock)}</p>
      <p class="hint">{text.noBarrier}</p>
      <p class="hint">{text.undo}</p>
      <p role="status">{own.length > 0 ? text.locked(own.length) : text.unlocked}</p>
      {others.length > 0 && <p class="hint">{text.others(others)}</p>}
    </fieldset>
  );
}
