import type { Book } from "#core/book/book";
import type { Table } from "#core/book/table";
import { delimiters } from "#core/csv/delimiter";
import { readEncodings } from "#core/csv/encoding";
import { learnFrom, type NotLearned } from "#core/csv/form/learn-from";
import { templatesOf } from "#core/csv/form/templates";
import { fold } from "#core/values/text";
import { isBusy } from "../jobs/job";
import { Acts } from "../kit/Acts";
import { Choice } from "../kit/Choice";
import { FilePicker } from "../kit/FilePicker";
import { useScreen } from "../kit/screen";
import { useWorkbook } from "../workbook-context";
import { LearnColumns } from "./LearnColumns";
import { LearnSample } from "./LearnSample";
import { isKeepable, keepForm, leaveLearning, readTeacher } from "./learn-actions";
import { teacher, templateName, unusable, type Teacher } from "./learn-state";
import { encodingWords, learnWords, words } from "./words";

type Props = { readonly book: Book; readonly table: Table };

const whyText = (why: NotLearned, file: string): string => {
  const text = learnWords.value;
  switch (why.code) {
    case "empty":
      return text.empty(file);
    case "rows-above":
      return text.rowsAbove(file, why.line);
    case "no-columns":
      return text.noColumns;
    case "not-to-follow":
      return text.notToFollow(file, why.why);
  }
};

/** Learns from one export of another system how its files are written, and keeps that in the workbook. */
export function LearnForm({ book, table }: Props) {
  const text = learnWords.value;
  useScreen("learn", { to: words.value.title, go: leaveLearning });
  const now = teacher.value;
  const none = unusable.value;
  const take = async (file: File): Promise<void> =>
    readTeacher(table, file.name, new Uint8Array(await file.arrayBuffer()));
  return (
    <section class="export learn">
      <h2>{text.title}</h2>
      {none && (
        <p class="problem" role="alert">
          {encodingWords.value.noCsv(none.name, none.kind)}
        </p>
      )}
      {!now && <p>{text.what}</p>}
      <FilePicker
        button={now ? text.otherFile : text.chooseFile}
        hint={now ? now.name : text.dropFile}
        accept=".csv,.txt,.tsv,.tab,text/csv,text/plain"
        choose={(file) => void take(file)}
      />
      {now ? <Learned book={book} table={table} teacher={now} /> : <Acts leave={leaveLearning} />}
    </section>
  );
}

type LearnedProps = Props & { readonly teacher: Teacher };

function Learned({ book, table, teacher: now }: LearnedProps) {
  const text = learnWords.value;
  const workbook = useWorkbook();
  const { encodings, delimiters: separators } = encodingWords.value;
  const { name: file, bytes, reading, columns } = now;
  const learned = learnFrom(table, bytes, reading, columns);
  const name = templateName.value.trim();
  const isThere = templatesOf(book, table.register.id).some((one) => fold(one.name) === fold(name));
  const isLong = learned.ok && !isKeepable(learned.value.form);
  const reread = (choices: Parameters<typeof readTeacher>[3]): void =>
    void readTeacher(table, file, bytes, {
      encoding: reading.encoding,
      delimiter: reading.delimiter,
      ...choices,
    });
  return (
    <>
      <div class="filter">
        <Choice
          label={text.encoding}
          value={reading.encoding}
          options={readEncodings.map((one) => [one, encodings[one]])}
          choose={(encoding) => reread({ encoding })}
        />
        <Choice
          label={text.delimiter}
          value={reading.delimiter}
          options={delimiters.map((one) => [one, separators[one]])}
          choose={(delimiter) => reread({ delimiter })}
        />
      </div>
      {!learned.ok && (
        <p class="problem" role="alert">
          {whyText(learned.error, file)}
        </p>
      )}
      <LearnColumns table={table} teacher={now} unsure={learned.ok ? learned.value.unsure : []} />
      {learned.ok && <LearnSample book={book} table={table} form={learned.value.form} />}
      {isLong && <p class="problem">{text.tooLong}</p>}
      <label class="field">
        <span>{text.name}</span>
        <input
          id="template-name"
          type="text"
          value={templateName.value}
          onInput={(event) => (templateName.value = event.currentTarget.value)}
        />
      </label>
      {name === "" && <p class="hint warning">{text.nameNeeded}</p>}
      {isThere && <p class="hint warning">{text.replaces(name)}</p>}
      <Acts leave={leaveLearning}>
        <fluent-button
          id="keep-template"
          appearance="primary"
          disabled={!learned.ok || isLong || name === "" || isBusy.value}
          onClick={() => {
            if (learned.ok) void keepForm(workbook, table, learned.value.form);
          }}
        >
          {text.keep}
        </fluent-button>
      </Acts>
    </>
  );
}
