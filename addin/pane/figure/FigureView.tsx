import { useMemo } from "preact/hooks";
import type { Book } from "#core/book/book";
import { behind, type Behind } from "#core/functions/behind";
import { Figures } from "#core/functions/figures";
import { functions } from "#core/functions/functions";
import type { Answer, FunctionFault } from "#core/resolve/function-answer";
import { nodeOf, typedCode } from "#core/resolve/project-rows";
import { functionFault as faultEn } from "#core/text/en/functions";
import { functionFault as faultSv } from "#core/text/sv/functions";
import { cellName } from "#core/values/a1";
import type { Result } from "#core/values/result";
import type { Task } from "#core/values/task";
import { current } from "../book/book";
import { Trace } from "../figures/Trace";
import { useRowCard } from "../figures/report-row";
import { figureWords } from "../figures/words";
import { goToCell } from "../jobs/go-to";
import { showView, starts, type Starts } from "../kit/route";
import { shownProject } from "../kit/shown-project";
import { useSliced } from "../kit/use-sliced";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { BehindRows } from "./BehindRows";
import "./figure.css";
import { sayAnswer } from "./say-answer";

type Start = Starts["figure"];

type Told = { readonly answer: Answer; readonly found: Result<Behind, FunctionFault> };

function* told(book: Book, { called }: Start): Task<Told> {
  const figures = new Figures(book);
  const answer = yield* functions[called.id].answer(figures, lang.peek(), called.args);
  return { answer, found: yield* behind(figures, called) };
}

const faults = { sv: faultSv, en: faultEn };

/** What is behind the function that a cell calls: the rows that its figure is the sum of, or the cells that it was found in. */
export function FigureView() {
  const now = current.value;
  const start = starts.value.figure;
  useRowCard(now?.book);
  if (!now || !start) return null;
  return <Shown book={now.book} revision={now.revision} start={start} />;
}

type Props = { readonly book: Book; readonly revision: number; readonly start: Start };

function Shown({ book, revision, start }: Props) {
  const workbook = useWorkbook();
  const text = figureWords.value;
  const spoken = lang.value;
  const { cell, called } = start;
  const worked = useSliced(() => told(book, start), [book, revision, start, spoken]);
  const place = useMemo(() => `${cell.sheet} ${cellName(cell.row, cell.column)}`, [cell]);
  const project = worked?.found.ok ? worked.found.value.project : undefined;
  const code = project === undefined ? undefined : typedCode(book, nodeOf(book, project));
  const title = text.titles[called.id];
  const open = (): void => {
    shownProject.value = code;
    showView("projects");
  };
  return (
    <article class="figure-view">
      <h2>{code === undefined ? title : text.ofProject(title, code)}</h2>
      <p class="hint">{text.inCell(place)}</p>
      {worked ? (
        <p class="figure-answer" role="status">
          {worked.answer.ok
            ? sayAnswer(book, called, worked.answer.value)
            : faults[spoken](worked.answer.error)}
        </p>
      ) : (
        <p class="hint" role="status">
          {text.working}
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          id="figure-cell"
          class="small-button"
          onClick={() => void goToCell(workbook, cell.sheet, cell.row, cell.column)}
        >
          {text.goToCell}
        </button>
        {code !== undefined && (
          <button type="button" id="figure-card" class="small-button" onClick={open}>
            {text.openCard}
          </button>
        )}
      </div>
      {worked?.found.ok && <Behinds book={book} behind={worked.found.value} />}
    </article>
  );
}

function Behinds({ book, behind: found }: { readonly book: Book; readonly behind: Behind }) {
  const text = figureWords.value;
  const { unit, trace } = found;
  return (
    <>
      {trace.length > 0 && (
        <>
          <h3>{unit === undefined ? text.reads : text.budgetIs}</h3>
          <Trace book={book} trace={trace} goTo={text.goTo} />
        </>
      )}
      {unit !== undefined && trace.length > 0 && <h3>{text.taken}</h3>}
      {unit !== undefined && <BehindRows book={book} found={found} unit={unit} />}
    </>
  );
}
