import { useEffect, useState } from "preact/hooks";
import type { Book } from "#core/book/book";
import { workedBy, type WorkedBy } from "#core/budget/worked-by";
import { formatHours } from "#core/values/format";
import { keepDerived } from "../book/keep-derived";
import { Icon } from "../kit/Icon";
import { PagedList } from "../kit/PagedList";
import { lang } from "../language";
import { EntryLink } from "./EntryLink";
import { entryLine } from "./entry-line";
import { selection } from "./state";
import { words } from "./words";

/** Who has worked on a project and all below it, and what of it was released (#102, #103). */
export function Workers({ book, code }: { readonly book: Book; readonly code: string }) {
  const text = words.value;
  const [people, setPeople] = useState<readonly WorkedBy[]>();
  useEffect(
    () =>
      keepDerived((now) => workedBy(now, code, selection.value), {
        show: setPeople,
        wait: () => undefined,
      }),
    [code],
  );
  if (!people) return <p class="hint">{text.summing}</p>;
  if (people.length === 0) return <p class="empty">{text.nobody}</p>;
  return (
    <>
      <p class="hint">{text.workersHow}</p>
      <table class="workers">
        <caption class="sr-only">{text.workers}</caption>
        <thead>
          <tr>
            <th scope="col">{text.person}</th>
            <th scope="col">{text.worked}</th>
            <th scope="col">{text.released}</th>
          </tr>
        </thead>
        {people.map((person) => (
          <Person key={person.employee} book={book} person={person} />
        ))}
      </table>
    </>
  );
}

function Person({ book, person }: { readonly book: Book; readonly person: WorkedBy }) {
  const text = words.value;
  const [isOpen, setOpen] = useState(false);
  const { employee, name, worked, released, rows } = person;
  return (
    <tbody>
      <tr>
        <th scope="row">
          <button type="button" class="person" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <span class={isOpen ? "twist open" : "twist"}>
              <Icon name="chevron" />
            </span>
            <span>
              {name === "" ? employee : `${name} (${employee})`}
              <span class="hint"> {text.rows(rows.length)}</span>
            </span>
          </button>
        </th>
        <td>{formatHours(worked, lang.value)}</td>
        <td>{formatHours(released, lang.value)}</td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={3} class="entries">
            <PagedList
              label={text.rows(rows.length)}
              items={rows}
              render={(row) => <EntryLink line={entryLine(book, row)} />}
            />
          </td>
        </tr>
      )}
    </tbody>
  );
}
