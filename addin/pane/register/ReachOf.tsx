import { useState } from "preact/hooks";
import { sides, type Side } from "#core/access/codes";
import { reachCount, reachGroups, type ReachGroup, type ReachItem } from "#core/access/reach-groups";
import { tableOf, type Book } from "#core/book/book";
import type { RowId } from "#core/book/row-id";
import { valuesAt, type Table } from "#core/book/table";
import { sheetRow } from "../book/row-ref";
import { goToCell } from "../jobs/go-to";
import { PagedList } from "../kit/PagedList";
import { useWorkbook } from "../workbook-context";
import { accessWords, words } from "./words";

type Props = { readonly book: Book; readonly table: Table; readonly row: RowId };

const isSide = (register: string): register is Side => Object.hasOwn(sides, register);

/** Who reaches a client, what a consultant reaches, or who has a program: on the card of each (#149). */
export function ReachOf({ book, table, row }: Props) {
  const side = table.register.id;
  const code = isSide(side) ? valuesAt(table, sides[side])?.[row] : undefined;
  if (!isSide(side) || code === undefined || !tableOf(book, "assignments")) return null;
  return <Reached key={`${side} ${row}`} book={book} side={side} code={String(code)} />;
}

function Reached({ book, side, code }: { readonly book: Book; readonly side: Side; readonly code: string }) {
  const [isOpen, setOpen] = useState(false);
  const text = words.value;
  const count = reachCount(book, side, code);
  const says = text.reach[side](count);
  if (count === 0) return <p class="hint reach">{says}</p>;
  return (
    <details class="reach" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={0}>{says}</summary>
      {isOpen && (
        <PagedList
          label={says}
          items={reachGroups(book, side, code)}
          render={(group) => <Group book={book} group={group} />}
        />
      )}
    </details>
  );
}

const said = ({ name, issues }: ReachItem): string => {
  const { issue } = accessWords.value;
  // Access alone says so by itself.
  const found = issues.map((one) => issue[one]);
  if (name === undefined) return found.length > 0 ? found.join(", ") : issue.noProgram;
  return found.length > 0 ? `${name} (${found.join(", ")})` : name;
};

function Group({ book, group }: { readonly book: Book; readonly group: ReachGroup }) {
  const workbook = useWorkbook();
  const table = tableOf(book, "assignments");
  const { code, name, items } = group;
  const [first] = items;
  const go = (): void => {
    if (table && first)
      void goToCell(workbook, table.place.sheet, sheetRow(table, first.row), table.place.column);
  };
  return (
    <>
      <button type="button" class="link" onClick={go}>
        {name ?? code}
      </button>
      <span class="hint">{items.map(said).join(", ")}</span>
    </>
  );
}
