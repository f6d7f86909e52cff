import { signal } from "@preact/signals";
import type { Book } from "#core/book/book";
import { searchIndex, type SearchIndex } from "#core/records/search-index";
import type { Listed } from "#core/rules/engine/listing";
import { ruleTitle, sayFinding } from "#core/text/say-finding";
import type { Lang } from "#core/values/cell";
import { plainWords } from "#core/values/plain-letters";
import { ROWS_PER_SLICE, type Task } from "#core/values/task";
import { inSlices } from "../../slices";
import { current, findings } from "../book/book";
import { names } from "../book/names";
import { lang } from "../language";

/** The findings in the order of their list, each with the words that are said of it. */
type FindingLines = { readonly listed: readonly Listed[]; readonly lines: readonly string[] };

/** What can be searched, and of which book as it stood when. */
export type Searchable = {
  readonly book: Book;
  readonly revision: number;
  readonly lang: Lang;
  readonly rows: SearchIndex;
  readonly findings: FindingLines;
};

export const searchable = signal<Searchable | undefined>(undefined);

function* findingLines(listed: readonly Listed[]): Task<FindingLines> {
  const lines: string[] = [];
  const called = names.peek();
  for (const { finding } of listed) {
    lines.push(plainWords(`${ruleTitle(finding.rule, called.lang)} ${sayFinding(finding, called)}`));
    if (lines.length % (ROWS_PER_SLICE / 8) === 0) yield ROWS_PER_SLICE;
  }
  return { listed, lines };
}

let turn = 0;

/** Brings what can be searched up to the book as it stands, in slices; nothing where it is. */
export const refreshSearch = async (): Promise<void> => {
  const now = current.value;
  const spoken = lang.value;
  const known = searchable.value;
  if (!now || (known?.revision === now.revision && known.book === now.book && known.lang === spoken)) return;
  const mine = ++turn;
  const isWanted = (): boolean => turn === mine;
  const rows = await inSlices(searchIndex(now.book), isWanted);
  const found = rows.ok ? await inSlices(findingLines(findings.peek()), isWanted) : undefined;
  if (rows.ok && found?.ok)
    searchable.value = {
      book: now.book,
      revision: now.revision,
      lang: spoken,
      rows: rows.value,
      findings: found.value,
    };
};
