import { useEffect, useState } from "preact/hooks";
import { tableOf, type Book } from "#core/book/book";
import { linkInSettings } from "#core/book/log-entry";
import { verifyLog, type LogFault } from "#core/book/verify-log";
import { sayLogFault } from "#core/text/say-log-fault";
import type { Task } from "#core/values/task";
import { keepDerived } from "../book/keep-derived";
import { Icon } from "../kit/Icon";
import { PagedList } from "../kit/PagedList";
import { logWords, words } from "./words";

function* faultsIn(book: Book): Task<readonly LogFault[]> {
  const log = tableOf(book, "importLog");
  return log ? yield* verifyLog(log, linkInSettings(book)) : [];
}

/** What in the import log is not as Kontera wrote it, where anything is: each row vouches for the one before. */
export function LogFaults({ book }: { readonly book: Book }) {
  const [faults, setFaults] = useState<readonly LogFault[]>([]);
  useEffect(() => keepDerived(faultsIn, { show: setFaults, wait: () => undefined }), []);
  const log = tableOf(book, "importLog");
  if (!log || faults.length === 0) return null;
  const title = words.value.faultsTitle;
  return (
    <div class="warning-box">
      <h3>
        <Icon name="warning" /> {title}
      </h3>
      <PagedList label={title} items={faults} render={(fault) => sayLogFault(logWords.value, log, fault)} />
      <p class="hint">{logWords.value.limits}</p>
    </div>
  );
}
