import type { Book } from "#core/book/book";
import { PagedList } from "../kit/PagedList";
import { FoldedGroup } from "./FoldedGroup";
import { called } from "./choices";
import type { ToldGroup } from "./told-groups";

type Props = { readonly book: Book; readonly group: ToldGroup };

/** The groups of which nothing is to be done. */
const settled: ReadonlySet<string> = new Set(["exists", "absent", "there"]);

/** What is told together: each person and program with what becomes of it. */
export function ToldGroupList({ book, group: { id, name, lines } }: Props) {
  return (
    <FoldedGroup id={`told-${id}`} name={name} count={lines.length} isOpened={!settled.has(id)}>
      {() => (
        <div class="access-each told-each">
          <PagedList
            label={name}
            items={lines}
            render={({ one, line }) => (
              <>
                {one && <span>{called(book, "clients", one.client)}</span>}
                {one && <span>{called(book, "consultants", one.consultant)}</span>}
                {one && <span>{one.program === "" ? "–" : called(book, "programs", one.program)}</span>}
                {line !== undefined && <span class="hint">{line}</span>}
              </>
            )}
          />
        </div>
      )}
    </FoldedGroup>
  );
}
