import { useLayoutEffect } from "preact/hooks";
import { useImportStep } from "../kit/begun";
import { useScreen } from "../kit/screen";
import { askedTransfer } from "../kit/transfer";
import { ColumnsPage } from "./ColumnsPage";
import { FilePage } from "./FilePage";
import { ImportReceipt } from "./ImportReceipt";
import { PreviewPage } from "./PreviewPage";
import { ReadingPage } from "./ReadingPage";
import { restartImport } from "./actions";
import { importDraft, isEmptyFile, noCsvFile, planned, receipt, page, pages } from "./state";
import { takeAsked } from "./take-asked";
import { words } from "./words";
import "./import.css";

/** The import wizard: file, reading, columns, preview, receipt (#139–#147). */
export function ImportView() {
  const text = words.value;
  const now = page.value;
  useLayoutEffect(() => takeAsked(), [askedTransfer.value]);
  const isBegun = importDraft.value !== undefined && now !== "receipt";
  useImportStep(isBegun ? { at: pages.indexOf(now) + 1, of: pages.length } : undefined);
  const before = pages[pages.indexOf(now) - 1] ?? "file";
  useScreen(now === "file" ? undefined : now, {
    to: text.steps[now === "receipt" ? "file" : before],
    go: now === "receipt" ? restartImport : () => (page.value = before),
  });
  return (
    <section class="import">
      <ol class="wizard-steps" aria-label={text.title}>
        {pages.map((id) => (
          <li key={id} aria-current={id === now ? "step" : undefined}>
            {text.steps[id]}
          </li>
        ))}
      </ol>
      <h2>
        {text.steps[now]}
        <span class="step-of">{text.stepOf(pages.indexOf(now) + 1, pages.length)}</span>
      </h2>
      {now === "file" && isEmptyFile.value && (
        <p class="problem" role="alert">
          {text.emptyFile}
        </p>
      )}
      {page.value === "file" && noCsvFile.value && (
        <p class="problem" role="alert">
          {text.noCsv(noCsvFile.value.name, noCsvFile.value.kind)}
        </p>
      )}
      <CurrentPage />
    </section>
  );
}

function CurrentPage() {
  if (page.value === "reading" && importDraft.value) return <ReadingPage draft={importDraft.value} />;
  if (page.value === "columns" && importDraft.value) return <ColumnsPage draft={importDraft.value} />;
  if (page.value === "preview" && planned.value) return <PreviewPage planned={planned.value} />;
  if (page.value === "receipt" && receipt.value) return <ImportReceipt receipt={receipt.value} />;
  return <FilePage />;
}
