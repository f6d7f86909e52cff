import { useMemo } from "preact/hooks";
import { plainCandidate, type Candidate } from "#core/adopt/candidate";
import { freeRegisters, proposalsFor } from "#core/adopt/propose";
import type { Book } from "#core/book/book";
import type { RegisterId } from "#core/registers/register";
import { current } from "../book/book";
import { names } from "../book/names";
import { plainBlocks, plainRanges, strangeTables } from "../book/strangers";
import { findPlainRanges } from "../jobs/find-ranges";
import { isBusy } from "../jobs/job";
import { startView } from "../kit/route";
import { useWorkbook } from "../workbook-context";
import { PointedAt } from "./PointedAt";
import "./own-sheets.css";
import { words } from "./words";

type Offer = { readonly candidate: Candidate; readonly register: RegisterId };

/** The tables and ranges that look like a register which the workbook lacks, each with the likeliest. */
const offers = (book: Book): Offer[] => {
  const free = freeRegisters(book);
  const ranges = plainRanges.value ?? plainBlocks.value.flatMap((block) => plainCandidate(block) ?? []);
  return [...strangeTables.value, ...ranges].flatMap((candidate) => {
    const [best] = proposalsFor(candidate, free);
    return best ? [{ candidate, register: best.register }] : [];
  });
};

/** Egna blad: what stands in the workbook already and may become a register. */
export function OwnSheetsView() {
  const workbook = useWorkbook();
  const text = words.value;
  const book = current.value?.book;
  const [tables, ranges, blocks] = [strangeTables.value, plainRanges.value, plainBlocks.value];
  const found = useMemo(() => (book ? offers(book) : []), [book, tables, ranges, blocks]);
  return (
    <section>
      <h2>{text.title}</h2>
      <p class="hint">{text.how}</p>
      <ul class="cards">
        {found.map(({ candidate, register }) => (
          <li key={`${candidate.sheet} ${candidate.table}`} class="card">
            <div>{text.place(candidate.sheet, candidate.rows)}</div>
            <p class="hint">{text.maybe(names.value.register(register))}</p>
            <button
              type="button"
              class="link"
              aria-label={text.startOf(candidate.sheet)}
              onClick={() => startView("adopt", { candidate, register })}
            >
              {text.start}
            </button>
          </li>
        ))}
      </ul>
      <PointedAt />
      {ranges && found.length === 0 && <p role="status">{text.none}</p>}
      <div class="actions">
        <fluent-button disabled={isBusy.value} onClick={() => void findPlainRanges(workbook)}>
          {text.search}
        </fluent-button>
      </div>
    </section>
  );
}
