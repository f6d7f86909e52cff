import { useEffect, useRef } from "preact/hooks";
import { ImportReceipt } from "./ImportReceipt";
import { StepColumns } from "./StepColumns";
import { StepFile } from "./StepFile";
import { StepPreview } from "./StepPreview";
import { StepReading } from "./StepReading";
import { draft, isEmptyFile, planned, receipt, step, steps } from "./state";
import { words } from "./words";
import "./import.css";

/** The import wizard: file, reading, columns, preview, receipt (#139–#147). */
export function ImportView() {
  const text = words.value;
  const now = step.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  // A new step is a new page to a screen reader: its heading takes the focus.
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [now]);
  return (
    <section class="import">
      <ol class="wizard-steps" aria-label={text.title}>
        {steps.map((id) => (
          <li key={id} aria-current={id === now ? "step" : undefined}>
            {text.steps[id]}
          </li>
        ))}
      </ol>
      <h2 ref={heading} tabIndex={-1}>
        {text.steps[now]}
        <span class="step-of">{text.stepOf(steps.indexOf(now) + 1, steps.length)}</span>
      </h2>
      {now === "file" && isEmptyFile.value && (
        <p class="problem" role="alert">
          {text.emptyFile}
        </p>
      )}
      <CurrentStep />
    </section>
  );
}

function CurrentStep() {
  if (step.value === "reading" && draft.value) return <StepReading draft={draft.value} />;
  if (step.value === "columns" && draft.value) return <StepColumns draft={draft.value} />;
  if (step.value === "preview" && planned.value) return <StepPreview planned={planned.value} />;
  if (step.value === "receipt" && receipt.value) return <ImportReceipt receipt={receipt.value} />;
  return <StepFile />;
}
