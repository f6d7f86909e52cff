import { delimiters, type Delimiter } from "#core/csv/delimiter";
import { readEncodings, type Encoding } from "#core/csv/encoding";
import { sampleLine } from "#core/csv/sample-line";
import { fileFaultText } from "#core/text/import-text";
import { Acts } from "../kit/Acts";
import { Choice } from "../kit/Choice";
import { lang } from "../language";
import { HeldImport } from "./HeldImport";
import { RecipeOffer } from "./RecipeOffer";
import { chooseRows, chooseSourceSheet, rereadDraft } from "./actions";
import { pressLeave } from "./press-leave";
import { page, type ImportDraft } from "./state";
import { words } from "./words";

/** How many of the file's rows the sample shows, and a header row is looked for among. */
const SAMPLE_ROWS = 6;
const HEADER_ROWS = 20;

/** The line of the file that a row stands on. */
const lineOf = ({ parsed: { lines } }: ImportDraft, row: number): number => lines[row] ?? row + 1;

/** The first row that stands on a line of the file, or below it. */
const rowFrom = ({ parsed: { lines } }: ImportDraft, line: number): number => {
  const row = Number.isNaN(line) ? 0 : lines.findIndex((at) => at >= line);
  return row < 0 ? Math.max(0, lines.length - 1) : row;
};

/** Page 2: how the file's bytes become rows; each choice shows at once in the sample (#141, #142, Q35). */
export function ReadingPage({ draft }: { readonly draft: ImportDraft }) {
  const text = words.value;
  const { parsed, settings } = draft;
  const hasText = draft.source?.kind !== "sheet";
  const none = "none";
  const fatal = parsed.faults.find((fault) => fault.fatal);
  const shown = parsed.rows.slice(
    settings.headerRow ?? settings.startRow,
    (settings.headerRow ?? settings.startRow) + SAMPLE_ROWS,
  );
  const asRow = (value: string): number | undefined => (value === none ? undefined : Number(value));
  return (
    <>
      <HeldImport />
      <RecipeOffer />
      {hasText ? <FileChoices draft={draft} /> : <SheetChoice draft={draft} />}
      <ListChoice draft={draft} />
      <Choice
        label={text.headerRow}
        value={settings.headerRow === undefined ? none : String(settings.headerRow)}
        options={[
          [none, text.noHeader],
          ...parsed.rows
            .slice(0, HEADER_ROWS)
            .map((cells, at): [string, string] => [
              String(at),
              `${text.row(lineOf(draft, at))}: ${cells.join(" | ")}`,
            ]),
        ]}
        choose={(value) => chooseRows({ headerRow: asRow(value) })}
      />
      <label class="field">
        <span>{text.startRow}</span>
        <input
          type="number"
          min={lineOf(draft, 0)}
          max={lineOf(draft, parsed.rows.length - 1)}
          value={lineOf(draft, settings.startRow)}
          onChange={(event) => chooseRows({ startRow: rowFrom(draft, event.currentTarget.valueAsNumber) })}
        />
      </label>
      {hasText && (
        <p class="hint">
          {text.sampleLine}: <q>{sampleLine(draft.decoded.text)}</q>
        </p>
      )}
      <FileFaults draft={draft} />
      {(draft.repair === true || draft.decoded.damage.some(({ kind }) => kind === "mojibake")) && (
        <label class="check">
          <input
            type="checkbox"
            checked={draft.repair === true}
            onChange={(event) => void rereadDraft({ repair: event.currentTarget.checked })}
          />
          {text.repair}
        </label>
      )}
      <div class="scroll-x" tabIndex={0} role="region" aria-label={text.sample}>
        <table class="sample">
          <caption>{text.sample}</caption>
          <tbody>
            {shown.map((cells, at) => (
              <tr key={at}>
                {cells.map((cell, column) =>
                  at === 0 && settings.headerRow !== undefined ? (
                    <th key={column}>{cell}</th>
                  ) : (
                    <td key={column}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Acts leave={pressLeave}>
        <fluent-button onClick={() => (page.value = "file")}>{text.back}</fluent-button>
        <fluent-button
          appearance="primary"
          disabled={fatal !== undefined}
          onClick={() => (page.value = "columns")}
        >
          {text.next}
        </fluent-button>
      </Acts>
    </>
  );
}

/** How the bytes of a file are read: its encoding, and its delimiter where it may have one. */
function FileChoices({ draft }: { readonly draft: ImportDraft }) {
  const text = words.value;
  const { sniffed, source } = draft;
  return (
    <>
      <Choice<Encoding>
        label={text.encoding}
        value={draft.encoding}
        options={readEncodings.map((id) => [id, text.encodings[id]])}
        choose={(encoding) => void rereadDraft({ encoding })}
      />
      {(!source || source.kind === "fixedWidth") && (
        <Choice<Delimiter>
          label={text.delimiter}
          value={draft.delimiter}
          options={delimiters.map((id) => [id, text.delimiters[id]])}
          choose={(delimiter) => void rereadDraft({ delimiter })}
        />
      )}
      {sniffed.sepLine && <p class="hint">{text.sepLine}</p>}
      {!sniffed.sure && <p class="hint warning">{text.unsure}</p>}
    </>
  );
}

/** Which sheet of a workbook the rows come from. */
function SheetChoice({ draft: { workbook, source } }: { readonly draft: ImportDraft }) {
  const sheets = workbook?.sheets.filter(({ isVisible }) => isVisible) ?? [];
  if (source?.kind !== "sheet" || sheets.length < 2) return null;
  return (
    <>
      <Choice
        label={words.value.sheet}
        value={source.sheet}
        options={sheets.map(({ name }): [string, string] => [name, name])}
        choose={(sheet) => void chooseSourceSheet(sheet)}
      />
      {source.isGuess && <p class="hint warning">{words.value.whichSheet}</p>}
    </>
  );
}

/** Which list of a JSON file the rows come from. */
function ListChoice({ draft: { source } }: { readonly draft: ImportDraft }) {
  const text = words.value;
  if (source?.kind !== "json" || source.lists.length < 2) return null;
  return (
    <>
      <Choice
        label={text.list}
        value={source.list}
        options={source.lists.map((name): [string, string] => [name, name])}
        choose={(list) => void rereadDraft({ list })}
      />
      {source.isGuess && <p class="hint warning">{text.whichList}</p>}
    </>
  );
}

/** What is wrong with the file as such, and letters that were lost before it came here. */
function FileFaults({ draft }: { readonly draft: ImportDraft }) {
  const sentences = fileFaultText(draft.parsed.faults, draft.decoded, lang.value);
  if (sentences.length === 0) return null;
  return (
    <ul class="problems" role="alert">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
