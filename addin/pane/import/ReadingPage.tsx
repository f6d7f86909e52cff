import { delimiters, type Delimiter } from "#core/csv/delimiter";
import { encodings, type Encoding } from "#core/csv/encoding";
import { sampleLine } from "#core/csv/sample-line";
import { fileFaultText } from "#core/text/import-text";
import { Acts } from "../kit/Acts";
import { Choice } from "../kit/Choice";
import { lang } from "../language";
import { chooseRows, leaveImport, rereadDraft } from "./actions";
import { page, type ImportDraft } from "./state";
import { words } from "./words";

/** How many of the file's rows the sample shows, and a header row is looked for among. */
const SAMPLE_ROWS = 6;
const HEADER_ROWS = 20;

/** Page 2: how the file's bytes become rows; each choice shows at once in the sample (#141, #142, Q35). */
export function ReadingPage({ draft }: { readonly draft: ImportDraft }) {
  const text = words.value;
  const { parsed, settings, sniffed } = draft;
  const none = "none";
  const fatal = parsed.faults.find((fault) => fault.fatal);
  const shown = parsed.rows.slice(
    settings.headerRow ?? settings.startRow,
    (settings.headerRow ?? settings.startRow) + SAMPLE_ROWS,
  );
  const asRow = (value: string): number | undefined => (value === none ? undefined : Number(value));
  return (
    <>
      <Choice<Encoding>
        label={text.encoding}
        value={draft.encoding}
        options={encodings.map((id) => [id, text.encodings[id]])}
        choose={(encoding) => void rereadDraft({ encoding })}
      />
      <Choice<Delimiter>
        label={text.delimiter}
        value={draft.delimiter}
        options={delimiters.map((id) => [id, text.delimiters[id]])}
        choose={(delimiter) => void rereadDraft({ delimiter })}
      />
      {sniffed.sepLine && <p class="hint">{text.sepLine}</p>}
      {!sniffed.sure && <p class="hint warning">{text.unsure}</p>}
      <Choice
        label={text.headerRow}
        value={settings.headerRow === undefined ? none : String(settings.headerRow)}
        options={[
          [none, text.noHeader],
          ...parsed.rows
            .slice(0, HEADER_ROWS)
            .map((cells, at): [string, string] => [String(at), `${text.row(at + 1)}: ${cells.join(" | ")}`]),
        ]}
        choose={(value) => chooseRows({ headerRow: asRow(value) })}
      />
      <label class="field">
        <span>{text.startRow}</span>
        <input
          type="number"
          min={1}
          max={parsed.rows.length}
          value={settings.startRow + 1}
          onChange={(event) =>
            chooseRows({ startRow: Math.max(0, event.currentTarget.valueAsNumber - 1 || 0) })
          }
        />
      </label>
      <p class="hint">
        {text.sampleLine}: <q>{sampleLine(draft.decoded.text)}</q>
      </p>
      <FileFaults draft={draft} />
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
      <Acts leave={leaveImport}>
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
