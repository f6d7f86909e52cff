import { useEffect, useRef } from "preact/hooks";
import { tableOf, type Book } from "#core/book/book";
import type { Table } from "#core/book/table";
import { current } from "../book/book";
import { selected } from "../book/selected";
import { showView } from "../kit/route";
import { shownProject } from "../kit/shown-project";
import { ProjectCard } from "./ProjectCard";
import { ProjectSearch } from "./ProjectSearch";
import { followedProject } from "./followed-project";
import { words } from "./words";
import "./projects.css";

/** `projects` (Projekt): search the register, and the card of one project with what holds for it and why. */
export function ProjectsView() {
  const text = words.value;
  const now = current.value;
  const table = now && tableOf(now.book, "projects");
  if (!now) return null;
  if (!table)
    return (
      <div class="empty">
        <p>{text.noRegister}</p>
        <fluent-button appearance="primary" onClick={() => showView("home")}>
          {text.toStart}
        </fluent-button>
      </div>
    );
  return <Register book={now.book} table={table} />;
}

type Props = { readonly book: Book; readonly table: Table<"projects"> };

/** The card follows the row that is selected in the workbook, when it belongs to a project. */
function Register({ book, table }: Props) {
  const place = selected.value;
  const seen = useRef<typeof place>(undefined);
  useEffect(() => {
    if (!place || seen.current === place) return;
    seen.current = place;
    const code = followedProject(book, place);
    if (code !== undefined) shownProject.value = code;
  }, [place, book]);
  const code = shownProject.value;
  return code === undefined ? (
    <ProjectSearch book={book} table={table} />
  ) : (
    <ProjectCard book={book} table={table} code={code} />
  );
}
