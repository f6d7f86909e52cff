import type { Book } from "#core/book/book";
import { useScreen } from "../kit/screen";
import { ToldFilePage } from "./ToldFilePage";
import { ToldReview } from "./ToldReview";
import { cameFrom, toldFile } from "./reconcile-state";
import { step } from "./state";
import { reconcileWords, words } from "./words";

type Props = { readonly book: Book; readonly revision: number };

/** Stäm av: what the accounting system says it did, beside Tilldelningar (contract §12, #155, Q40). */
export function ReconcileAccess({ book, revision }: Props) {
  const text = words.value;
  const to = cameFrom.value === "result" ? text.resultTitle : text.title;
  useScreen("reconcile", { to, go: () => (step.value = cameFrom.value) });
  const file = toldFile.value;
  return (
    <>
      <h2>{reconcileWords.value.title}</h2>
      {file ? <ToldReview book={book} revision={revision} file={file} /> : <ToldFilePage />}
    </>
  );
}
