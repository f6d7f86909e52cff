import { useEffect, useState } from "preact/hooks";
import { tableOf } from "#core/book/book";
import { current } from "../book/book";
import { useRowCard } from "../figures/report-row";
import { Skeleton } from "../kit/Skeleton";
import { showView, startView } from "../kit/route";
import { shownProject } from "../kit/shown-project";
import { useRoot } from "../kit/use-root";
import { ChooseTime } from "./ChooseTime";
import { ProjectCard } from "./card/ProjectCard";
import { useFollow } from "./follow-selection";
import { keepSums } from "./keep-sums";
import { follows, rollup } from "./state";
import { TreeScreen } from "./tree/TreeScreen";
import { treeWords } from "./words";
import "./card.css";
import "./projects.css";

/** `projects` (Projekt): the tree with its budgets, and the card of one project with what holds for it and why. */
export function ProjectsView() {
  const text = treeWords.value;
  const now = current.value;
  const sums = rollup.value;
  const [isChoosing, setChoosing] = useState(false);
  useEffect(keepSums, []);
  useFollow(now?.book);
  useRowCard(follows.value ? now?.book : undefined);
  useRoot("projects", () => {
    shownProject.value = undefined;
    setChoosing(false);
  });
  if (!now) return null;
  const { book } = now;
  const table = tableOf(book, "projects");
  if (!table) return <NoProjects says={text.noRegister} />;
  if (isChoosing) return <ChooseTime book={book} onLeave={() => setChoosing(false)} />;
  const code = shownProject.value;
  if (code !== undefined)
    return <ProjectCard book={book} table={table} code={code} onChoose={() => setChoosing(true)} />;
  if (!sums) return <Skeleton says={text.summing} />;
  if (sums.nodes.length === 0) return <NoProjects says={text.none} isEmpty />;
  return <TreeScreen book={book} sums={sums} onChoose={() => setChoosing(true)} />;
}

/** What to begin with where there is no project. */
function NoProjects({ says, isEmpty = false }: { readonly says: string; readonly isEmpty?: boolean }) {
  const text = treeWords.value;
  return (
    <div class="empty">
      <p>{says}</p>
      <div class="actions">
        {isEmpty ? (
          <fluent-button
            appearance="primary"
            onClick={() => startView("tree", { change: "new", project: "" })}
          >
            {text.newProject}
          </fluent-button>
        ) : (
          <fluent-button appearance="primary" onClick={() => showView("home")}>
            {text.toStart}
          </fluent-button>
        )}
        <fluent-button onClick={() => showView("import")}>{text.importFile}</fluent-button>
        <fluent-button onClick={() => showView("own-sheets")}>{text.ownSheet}</fluent-button>
      </div>
    </div>
  );
}
