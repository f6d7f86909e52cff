import type { Book } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import type { RowId } from "#core/book/row-id";
import { texts, type Table } from "#core/book/table";
import { NO_PLACE } from "#core/book/tree-shape";
import { controlMarks } from "#core/budget/control-marks";
import { nearnessOf } from "#core/budget/nearness";
import type { Folded } from "#core/values/brands";
import { fold } from "#core/values/text";
import { findings } from "../../book/book";
import { names } from "../../book/names";
import { reachedControls } from "../../findings/reached-controls";
import { useScreen } from "../../kit/screen";
import { shownProject } from "../../kit/shown-project";
import { useWorkbook } from "../../workbook-context";
import { BudgetBox } from "../box/BudgetBox";
import { EntryFacts } from "../entry/EntryFacts";
import { goToProject } from "../go-to-project";
import { follows, rollup } from "../state";
import { words } from "../words";
import { CardBody } from "./CardBody";
import { CardHead } from "./CardHead";
import { FoundOnRow } from "./FoundOnRow";

type Props = {
  readonly book: Book;
  readonly table: Table<"projects">;
  readonly code: string;
  readonly onChoose: () => void;
};

/** The card of one project: where it stands, its budget, what is set and what holds for it, and why. */
export function ProjectCard({ book, table, code, onChoose }: Props) {
  const text = words.value;
  const folded = fold(code);
  const row = rowWithKey(table, folded);
  useScreen(`card ${folded}`, {
    to: names.value.register("projects"),
    go: () => {
      shownProject.value = undefined;
    },
  });
  if (row === undefined)
    return (
      <article class="project-card">
        <h2>{code}</h2>
        <p role="status">{text.gone(code)}</p>
      </article>
    );
  return <Found {...{ book, table, row, onChoose }} code={folded} />;
}

type FoundProps = Omit<Props, "code"> & { readonly row: RowId; readonly code: Folded };

function Found({ book, table, row, code, onChoose }: FoundProps) {
  const workbook = useWorkbook();
  const goTo = (field: string): void => goToProject(workbook, book, code, field);
  return (
    <article class="project-card">
      <CardHead {...{ book, table, row, code }} onGo={() => goTo("code")} />
      <EntryFacts book={book} />
      <FoundOnRow row={row} code={texts(table, "code")[row] ?? ""} />
      <Budget book={book} code={code} onChoose={onChoose} />
      <CardBody {...{ book, table, row, code }} onGo={goTo} />
      {follows.value && <p class="hint">{words.value.follows}</p>}
    </article>
  );
}

function Budget({ book, code, onChoose }: Pick<FoundProps, "book" | "code" | "onChoose">) {
  const nodes = rollup.value?.nodes;
  const place = nodes?.placeOf(code) ?? NO_PLACE;
  const node = nodes?.at(place);
  if (!node) return null;
  const reached = reachedControls(findings.value);
  const nearness = nearnessOf(node.worked, node.budgetHours, controlMarks(book, reached).get(code));
  return <BudgetBox key={code} {...{ book, code, node, place, nearness, onChoose }} />;
}
