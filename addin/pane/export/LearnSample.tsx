import type { Book } from "#core/book/book";
import type { Table } from "#core/book/table";
import { decode } from "#core/csv/decode";
import type { FileForm } from "#core/csv/form/file-form";
import { writeForm } from "#core/csv/form/write-form";
import { finish } from "#core/values/task";
import { lang } from "../language";
import { learnWords } from "./words";

/** What the file would begin with: its headers, and the register's first row as the form writes it. */
export function LearnSample({
  book,
  table,
  form,
}: {
  readonly book: Book;
  readonly table: Table;
  readonly form: FileForm;
}) {
  const [first] = [...table.order].filter((row) => table.raw[row]?.some((cell) => cell !== ""));
  const rows = new Set(first === undefined ? [] : [first]);
  const [file] = finish(writeForm(book, table.register.id, form, { lang: lang.value, rows })).files;
  const text = file ? finish(decode(file.bytes, form.encoding)).text : "";
  return (
    <section aria-labelledby="learn-sample-title">
      <h3 id="learn-sample-title">{learnWords.value.sample}</h3>
      <pre class="learn-sample" tabIndex={0}>
        {text}
      </pre>
    </section>
  );
}
