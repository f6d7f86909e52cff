import { useMemo } from "preact/hooks";
import { current } from "../book/book";
import { isBusy } from "../jobs/job";
import { makeEdits } from "../jobs/make-edits";
import { Acts } from "../kit/Acts";
import { EditPreview } from "../kit/EditPreview";
import { useAsSeen } from "../kit/as-seen";
import { useScreen } from "../kit/screen";
import { noticeWords, previewWords } from "../kit/words";
import { writeText } from "../kit/write-text";
import { useWorkbook } from "../workbook-context";
import { screen, type Preview, type Screen } from "./state";
import { words } from "./words";

type Props = { readonly preview: Preview; readonly back: Screen };

/** A job cell by cell, as it would be done now, before it is. */
export function PreviewJob({ preview, back }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const now = current.value;
  // Anew at every change of the book: what is shown is what would be done.
  const edits = useAsSeen(useMemo(() => (now ? preview.plan(now.book) : []), [now, preview]));
  const leave = (): void => {
    screen.value = back;
  };
  useScreen("preview", { to: noticeWords.value.back, go: leave });
  if (!now) return null;
  const make = async (): Promise<void> => {
    const facts = { what: preview.logged(now.book.lang), register: "customers" } as const;
    if (await makeEdits(workbook, facts, edits)) screen.value = preview.done();
  };
  return (
    <section>
      <h2>{preview.title}</h2>
      {edits.length === 0 ? <p>{text.nothingToDo}</p> : <EditPreview book={now.book} edits={edits} />}
      <Acts leave={leave} leaveText={noticeWords.value.back}>
        <fluent-button
          appearance="primary"
          disabled={isBusy.value || edits.length === 0}
          onClick={() => void make()}
        >
          {writeText(previewWords.value, edits)}
        </fluent-button>
      </Acts>
    </section>
  );
}
