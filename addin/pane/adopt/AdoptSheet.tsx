import { adoptionProblems, type AdoptionProblem } from "#core/adopt/adoption";
import { headerProblem, type Candidate, type HeaderProblem } from "#core/adopt/candidate";
import { freeRegisters, proposalsFor } from "#core/adopt/propose";
import { registers, userRegisterIds } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { cellText } from "#core/text/cell-text";
import { fieldOf } from "#core/text/names";
import { columnName } from "#core/values/a1";
import { current } from "../book/book";
import { names } from "../book/names";
import { isBusy } from "../jobs/job";
import { Acts } from "../kit/Acts";
import { Choice } from "../kit/Choice";
import { leaveView, type ColumnChoice } from "../kit/route";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { adopt, chooseField, showAs } from "./actions";
import { adopting, type Adopting } from "./state";
import "./adopt.css";
import { words } from "./words";

/** How many values of a column are shown beside its header. */
const EXAMPLES = 3;

/** The registers that a sheet can be, the likeliest first and then the rest in their own order. */
const choicesOf = (candidate: Candidate): RegisterId[] => {
  const free = current.value ? freeRegisters(current.value.book) : userRegisterIds;
  const likely = proposalsFor(candidate, free).map(({ register }) => register);
  return [...likely, ...free.filter((id) => !likely.includes(id))];
};

const sayProblem = (problem: AdoptionProblem | HeaderProblem, { candidate, register }: Adopting): string => {
  const { problems } = words.value;
  switch (problem.kind) {
    case "blank-header":
      return problems["blank-header"](columnName(candidate.column + problem.column));
    case "same-header":
      return problems["same-header"](problem.header);
    default:
      return problems[problem.kind](names.value.field(register, problem.field));
  }
};

const problemsOf = (now: Adopting): string[] => {
  const columns = now.columns.map(({ field }, at) => ({ header: now.candidate.headers[at] ?? "", field }));
  const header = headerProblem(now.candidate);
  return [...(header ? [header] : []), ...adoptionProblems({ register: now.register, columns })].map(
    (problem) => sayProblem(problem, now),
  );
};

/** A sheet of the user's own, column by column, to be approved as a register. */
export function AdoptSheet() {
  const workbook = useWorkbook();
  const text = words.value;
  const now = adopting.value;
  if (!now) return null;
  const { candidate, register, columns } = now;
  const problems = problemsOf(now);
  return (
    <section class="adopt">
      <h2>{text.heading(candidate.sheet)}</h2>
      <p class="hint">{text.how}</p>
      <Choice
        label={text.register}
        value={register}
        options={choicesOf(candidate).map((id) => [id, names.value.register(id)] as const)}
        choose={(id) => showAs(candidate, id)}
      />
      <ul class="columns">
        {columns.map((column, at) => (
          <Column key={at} now={now} column={column} at={at} />
        ))}
      </ul>
      {problems.map((problem) => (
        <p key={problem} class="problem" role="alert">
          {problem}
        </p>
      ))}
      {candidate.table === "" && <p class="hint">{text.plain}</p>}
      <p class="hint">{text.recorded}</p>
      <Acts leave={() => leaveView("adopt")}>
        <fluent-button
          appearance="primary"
          disabled={problems.length > 0 || isBusy.value}
          onClick={() => void adopt(workbook, text.what(candidate.sheet, names.value.register(register)))}
        >
          {text.approve(names.value.register(register))}
        </fluent-button>
      </Acts>
    </section>
  );
}

type ColumnProps = { readonly now: Adopting; readonly column: ColumnChoice; readonly at: number };

function Column({ now: { candidate, register }, column: { field, grade }, at }: ColumnProps) {
  const text = words.value;
  const id = `adopt-${at}`;
  const header = candidate.headers[at] ?? "";
  const definition = field === undefined ? undefined : fieldOf(register, field);
  const date1904 = current.value?.book.date1904 ?? false;
  const samples = candidate.samples
    .map((row) => cellText(row[at] ?? "", definition, lang.value, date1904).trim())
    .filter((cell) => cell !== "")
    .slice(0, EXAMPLES)
    .join(" · ");
  return (
    <li class={field === undefined ? "column unused" : "column"}>
      <label for={id}>{header.trim() || text.blankHeader(columnName(candidate.column + at))}</label>
      <select
        id={id}
        value={field ?? ""}
        aria-describedby={`${id}-hint`}
        onChange={(event) => chooseField(at, event.currentTarget.value || undefined)}
      >
        <option value="">{text.leave}</option>
        {registers[register].fields.map((one) => (
          <option key={one.id} value={one.id}>
            {names.value.field(register, one.id)}
          </option>
        ))}
      </select>
      <div id={`${id}-hint`} class="hint">
        <div>{samples === "" ? text.noSamples : text.samples(samples)}</div>
        {grade && <div>{text.grades[grade]}</div>}
      </div>
    </li>
  );
}
