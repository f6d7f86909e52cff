import type { Certificate } from "#core/csv/certify";
import { registers } from "#core/registers/index";
import type { Field } from "#core/registers/register";
import { cellText } from "#core/text/cell-text";
import { registerName } from "#core/text/names";
import type { CellValue } from "#core/values/cell";
import { current } from "../book/book";
import { isBusy } from "../jobs/job";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { copyExport, downloadExport, exportToSheet } from "./actions";
import { handed, type Handed, type MadeFile } from "./state";
import { words } from "./words";

/** The file that was made: what reading it back gave, what it lost, and the three ways out of the pane. */
export function FileMade({ made }: { readonly made: MadeFile }) {
  const text = words.value;
  const workbook = useWorkbook();
  const { name, register, file, certificate } = made;
  const lost = file.lost.map(({ character, count }) => `${character} (${count})`).join(", ");
  const toSheet = (): void => {
    void exportToSheet(workbook, made, text.sheetName(registerName(register, lang.value)));
  };
  return (
    <section class="made">
      <div role="status">
        <h3>{text.ready(name, file.rows)}</h3>
        {certificate && <CertificateLine made={made} certificate={certificate} />}
        {registers[register].key.length === 0 && <p class="hint">{text.readOnlyKind}</p>}
        {lost !== "" && <p class="problem">{text.lost(lost)}</p>}
        {file.unread.length > 0 && <p class="hint warning">{text.unread(file.unread.length)}</p>}
      </div>
      <div class="actions">
        <fluent-button appearance="primary" onClick={() => downloadExport(made)}>
          {text.download}
        </fluent-button>
        <fluent-button onClick={() => void copyExport(made)}>{text.copy}</fluent-button>
        <fluent-button disabled={isBusy.value} onClick={toSheet}>
          {text.toSheet}
        </fluent-button>
      </div>
      <p class="hint">{text.downloadHint}</p>
      {handed.value && (
        <p role="status" class="hint">
          {handedText(handed.value)}
        </p>
      )}
    </section>
  );
}

const handedText = (way: Handed): string => {
  if (way.way === "sheet") return words.value.onSheet(way.sheet);
  return way.way === "copied" ? words.value.copied : words.value.notCopied;
};

type CertificateProps = { readonly made: MadeFile; readonly certificate: Certificate };

/** What an import of the file would do: nothing, or the first cell that would change. */
function CertificateLine({ made: { register }, certificate: { counts, difference } }: CertificateProps) {
  const text = words.value;
  if (!difference && counts.refused === 0) return <p class="good">✓ {text.certificate(counts.unchanged)}</p>;
  if (!difference) return <p class="hint warning">{text.partly(counts.unchanged, counts.refused)}</p>;
  if (difference.kind !== "cell") return <p class="problem">{text.notRead}</p>;
  const { line, change } = difference;
  const fields: readonly Field[] = registers[register].fields;
  const field = fields.find(({ id }) => id === change.field);
  const shown = (cell: CellValue): string =>
    cellText(cell, field, lang.value, current.value?.book.date1904 ?? false);
  return <p class="problem">{text.notSame(line, change.header, shown(change.from), shown(change.to))}</p>;
}
