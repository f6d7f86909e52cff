import { useState } from "preact/hooks";
import { requireTable, tableOf, type Book } from "#core/book/book";
import { dimensionName } from "#core/book/dimensions";
import { texts } from "#core/book/table";
import { changeLines, standLines, type Called, type ChangeLine, type Tone } from "#core/text/what-if-lines";
import { formatShortDate } from "#core/values/format";
import type { ProjectChanges } from "#core/whatif/change";
import type { WhatIf } from "#core/whatif/what-if";
import { Icon } from "../kit/Icon";
import { Menu } from "../kit/Menu";
import { PAGE_SIZE } from "../kit/PagedList";
import { billedUntil } from "../kit/billed-until";
import { noticeWords } from "../kit/words";
import { lang, shell } from "../language";
import { changeFormulas } from "./change-formulas";
import { words } from "./words";

type Props = { readonly book: Book; readonly result: WhatIf };

/** What the company calls what a change is told of. */
const calledIn = (book: Book): Called => ({
  dimension: (key) => dimensionName(book, key),
  customer: ({ row, customer }) =>
    (tableOf(book, "controls") && texts(requireTable(book, "controls"), "customer")[row]) ?? customer ?? "",
});

/** Every figure and value that becomes another, now and then, project by project; and where each sum ends. */
export function ChangeTable({ book, result: { projects, stands } }: Props) {
  const text = words.value;
  const [shown, setShown] = useState(PAGE_SIZE);
  const left = projects.length - shown;
  const called = calledIn(book);
  const until = formatShortDate(billedUntil(book.today), lang.value);
  if (projects.length + stands.length === 0) return <p class="empty">{text.nothing}</p>;
  return (
    <>
      <table class="what-if-table" aria-label={text.changes}>
        <thead>
          <tr>
            <td />
            <th scope="col">{text.now}</th>
            <th scope="col">{text.then}</th>
          </tr>
        </thead>
        {stands.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={3} class="what-if-project">
                {text.wholeUntil(until)}
              </th>
            </tr>
            {stands.flatMap((stand) =>
              standLines(stand, lang.value).map((line) => <Line key={line.what} line={line} />),
            )}
          </tbody>
        )}
        {projects.slice(0, shown).map((one) => (
          <Project key={one.code} book={book} of={one} called={called} />
        ))}
      </table>
      {left > 0 && (
        <button type="button" class="more" onClick={() => setShown(shown + PAGE_SIZE)}>
          {noticeWords.value.more(Math.min(left, PAGE_SIZE))} (
          {noticeWords.value.ofAll(shown, projects.length)})
        </button>
      )}
    </>
  );
}

type ProjectProps = { readonly book: Book; readonly of: ProjectChanges; readonly called: Called };

function Project({ book, of, called }: ProjectProps) {
  const { code, was, name, changes, stays } = of;
  const text = words.value;
  const formulas = changeFormulas(book, of);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} class="what-if-project">
          {code}{" "}
          <span class="hint">
            {[was === undefined ? "" : text.was(was), name].filter(Boolean).join(", ")}
          </span>{" "}
          {formulas.length > 0 && (
            <Menu id={`what-if-more-${code}`} label={shell.value.menuOf(code)} items={formulas} />
          )}
        </th>
      </tr>
      {changes.flatMap((change, at) =>
        changeLines(change, lang.value, called).map((line) => (
          <Line key={`${at} ${line.what}`} line={line} />
        )),
      )}
      {stays.flatMap((change) =>
        changeLines(change, lang.value, called).map((line) => <Line key={line.what} line={line} isEnd />),
      )}
    </tbody>
  );
}

/** Whether it gets right or wrong, as a sign and for those who hear it. */
function ToneMark({ tone }: { readonly tone: Tone }) {
  if (tone === "plain") return null;
  return (
    <>
      <Icon name={tone === "good" ? "done" : "error"} />
      <span class="sr-only">{words.value.tones[tone]}</span>
    </>
  );
}

/** Figures of more characters in all stand below what they are of. */
const WIDE = 22;

/** Texts of more letters stand below each other. */
const LONG = 16;

type LineProps = { readonly line: ChangeLine; readonly isEnd?: boolean };

function Line({ line: { what, before, after, tone, isText }, isEnd = false }: LineProps) {
  const text = words.value;
  const kind = [isText ? "is-text" : "", isEnd ? "is-end" : "", `is-${tone}`].filter(Boolean).join(" ");
  // Three columns of large amounts would leave no room for what they are of.
  if (!isText && before.length + after.length > WIDE)
    return (
      <tr class={kind}>
        <th scope="row" colSpan={3}>
          {what}
          {isEnd && <span class="hint"> {text.stays}</span>}
          <span class="what-if-wide">
            <span class="sr-only">{text.now} </span>
            <span class="hint">{before}</span> → <span class="sr-only">{text.then} </span>
            <b>{after}</b> <ToneMark tone={tone} />
          </span>
        </th>
      </tr>
    );
  // Beside each other long texts would be columns of a word each.
  if (Math.max(before.length, after.length) > LONG)
    return (
      <tr class={kind}>
        <th scope="row" colSpan={3}>
          {what}
          <span class="what-if-long hint">
            {text.now}: {before}
          </span>
          <span class="what-if-long">
            {text.then}: {after}
          </span>
        </th>
      </tr>
    );
  return (
    <tr class={kind}>
      <th scope="row">
        {what}
        {isEnd && <span class="hint"> {text.stays}</span>}
      </th>
      <td>{before}</td>
      <td class="what-if-then">
        {after} <ToneMark tone={tone} />
      </td>
    </tr>
  );
}
