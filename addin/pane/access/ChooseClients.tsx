import { useMemo } from "preact/hooks";
import { accessOps } from "#core/access/outcome";
import type { Book } from "#core/book/book";
import { plainWords } from "#core/values/plain-letters";
import { fold } from "#core/values/text";
import { Acts } from "../kit/Acts";
import { MarkedClients } from "./MarkedClients";
import { Steps } from "./Steps";
import { TickList } from "./TickList";
import { ToReconcile } from "./ToReconcile";
import { drop } from "./actions";
import { choosable } from "./choices";
import { clients, onlyChosen, op, search, step } from "./state";
import { accessWords, words } from "./words";

/** What to do, and for which clients: marked in the sheet, or searched for and ticked (#150, #151). */
export function ChooseClients({ book, revision }: { readonly book: Book; readonly revision: number }) {
  const text = words.value;
  const all = useMemo(() => choosable(book, "clients"), [book, op.value]);
  const sought = plainWords(search.value)
    .split(" ")
    .filter((word) => word !== "");
  const chosen = all.filter(({ code }) => clients.value.has(fold(code)));
  const known = chosen.length;
  const isNarrowed = onlyChosen.value && known > 0;
  const listed = (isNarrowed ? chosen : all).filter(({ code, name = "" }) => {
    const has = plainWords(`${code} ${name}`);
    return sought.every((word) => has.includes(` ${word}`));
  });
  return (
    <>
      <Steps title={text.title} at={1} />
      <fieldset class="access-ops">
        <legend>{text.what}</legend>
        {accessOps.map((one) => (
          <label key={one} class="check">
            <input
              type="radio"
              name="access-op"
              id={`access-${one}`}
              checked={op.value === one}
              onChange={() => (op.value = one)}
            />
            <span>{accessWords.value.op[one]}</span>
          </label>
        ))}
      </fieldset>
      <ToReconcile />
      <h3>{text.whichClients}</h3>
      <MarkedClients book={book} revision={revision} />
      <input
        id="client-search"
        type="search"
        aria-label={text.searchClient}
        placeholder={text.searchClient}
        value={search.value}
        onInput={({ currentTarget }) => (search.value = currentTarget.value)}
      />
      {all.length === 0 ? (
        <p class="empty">{text.noClients}</p>
      ) : (
        <TickList
          id="clients"
          label={text.whichClients}
          says={text.chosen(known, all.length)}
          items={listed}
          ticked={clients.value}
          change={(ticked) => (clients.value = ticked)}
          aside={
            known > 0 && (
              <button
                type="button"
                id="only-chosen"
                class="link"
                onClick={() => (onlyChosen.value = !isNarrowed)}
              >
                {isNarrowed ? text.showAll : text.showChosen}
              </button>
            )
          }
        />
      )}
      <Acts leave={drop}>
        {known === 0 && <span class="hint acts-count">{text.noClientChosen}</span>}
        <fluent-button
          id="access-next"
          appearance="primary"
          disabled={known === 0}
          onClick={() => (step.value = "people")}
        >
          {text.next}
        </fluent-button>
      </Acts>
    </>
  );
}
