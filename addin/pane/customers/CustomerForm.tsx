import { useMemo, useRef, useState } from "preact/hooks";
import { tableOf, type Book } from "#core/book/book";
import { placeAtEnd } from "#core/book/positions";
import type { Table } from "#core/book/table";
import { formEdits, formFields, type Problems } from "#core/records/form";
import { check } from "../book/book";
import { names } from "../book/names";
import { Foreseen } from "../form/Foreseen";
import { FormField } from "../form/FormField";
import { errorsIn, foreseenByField } from "../form/foresee-row";
import { words as formWords } from "../form/words";
import { notice } from "../jobs/job";
import { Acts } from "../kit/Acts";
import { useScreen } from "../kit/screen";
import { lang } from "../language";
import { inGroups } from "./card-groups";
import { customerName, refToKey, rowOf } from "./customer-ref";
import { customerDraft, screen, type CustomerDraft } from "./state";
import { texts, words } from "./words";

type Props = { readonly book: Book; readonly table: Table<"customers">; readonly now: CustomerDraft };

const noProblems: Problems = new Map();

/**
 * The form of a customer, new or known: every column of the register that the sheet has, with the rules run on what is
 * typed before anything is written (#135, #138).
 */
export function CustomerForm({ book, table, now }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [isTried, setTried] = useState(false);
  const text = words.value;
  const { customer, typed } = now;
  const row = customer && rowOf(book, customer);
  const isGone = customer !== undefined && row === undefined;
  const asked = { table, row, before: now.before, typed, lang: lang.value };
  const planned = isGone ? undefined : formEdits({ ...asked, book });
  const problems = planned && !planned.ok ? planned.error : noProblems;
  const found = useMemo(
    () => (isGone ? new Map<string, never>() : foreseenByField(book, table, row, now)),
    [book, table, row, now, check.value],
  );
  const back = (): void => {
    screen.value = customer && !isGone ? { kind: "card", customer } : { kind: "list" };
  };
  const leave = (): void => {
    customerDraft.value = undefined;
    back();
  };
  useScreen("form", { to: names.value.register("customers"), go: back });
  const change = (part: Partial<CustomerDraft>): void => {
    customerDraft.value = { ...now, ...part };
  };
  const review = (): void => {
    setTried(true);
    if (!planned) return;
    if (!planned.ok) {
      const [first] = formFields(table).filter(({ id }) => problems.has(id));
      if (first) form.current?.querySelector<HTMLElement>(`[name="${first.id}"]`)?.focus();
      return;
    }
    if (planned.value.length === 0) {
      notice.value = { kind: "nothing-to-do" };
      return;
    }
    const number = typed["number"] ?? "";
    const done = refToKey(book, row ?? placeAtEnd(table).row, number);
    screen.value = {
      kind: "preview",
      back: { kind: "form" },
      preview: {
        title: customer ? text.previewEdit(number) : text.previewNew(number),
        logged: (language) => texts[language].logged[customer ? "edit" : "add"](number),
        plan: (later) => {
          const again = formEdits({ ...asked, ...placeIn(later, now), book: later });
          return again.ok ? again.value : [];
        },
        done: () => {
          customerDraft.value = undefined;
          return { kind: "card", customer: done };
        },
      },
    };
  };
  return (
    <form
      ref={form}
      class="row-form customer-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        review();
      }}
    >
      <h2>
        {row !== undefined
          ? text.editTitle(customerName(table, row))
          : text.newTitle(names.value.field("timeEntries", "customer"))}
      </h2>
      {isGone && (
        <p class="problem" role="alert">
          {formWords.value.rowGone}
        </p>
      )}
      {isTried && problems.size > 0 && (
        <p class="problem" role="alert">
          {text.problems(problems.size)}
        </p>
      )}
      {isTried && (
        <Foreseen
          book={book}
          found={found.get("") ?? []}
          onUse={(fix) => change({ typed: { ...typed, ...fix } })}
        />
      )}
      {inGroups(formFields(table)).map(({ group, fields }) => (
        <fieldset key={group}>
          <legend>{text.groups[group]}</legend>
          {fields.map((field) => (
            <FormField
              key={field.id}
              {...{ book, table, field, draft: now, problems, found, isTried }}
              onChange={change}
            />
          ))}
        </fieldset>
      ))}
      <Acts leave={leave}>
        <fluent-button appearance="primary" disabled={isGone} onClick={review}>
          {formWords.value.withErrors(text.review, errorsIn(found))}
        </fluent-button>
      </Acts>
    </form>
  );
}

/** The table and the row that a draft is of, as the book stands then. */
const placeIn = (
  book: Book,
  { customer }: CustomerDraft,
): Partial<Pick<Parameters<typeof formEdits>[0], "table" | "row">> => {
  const table = tableOf(book, "customers");
  return table ? { table, row: customer && rowOf(book, customer) } : {};
};
