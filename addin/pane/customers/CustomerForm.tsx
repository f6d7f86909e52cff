import { useEffect, useRef } from "preact/hooks";
import { tableOf, type Book } from "#core/book/book";
import { placeAtEnd } from "#core/book/positions";
import { headerOf, type Table } from "#core/book/table";
import { formEdits, formFields } from "#core/records/form";
import { names } from "../book/names";
import { notice } from "../jobs/job";
import { Acts } from "../kit/Acts";
import { useScreen } from "../kit/screen";
import { lang } from "../language";
import { FormField } from "./FormField";
import { inGroups } from "./card-groups";
import { customerName, refToKey, rowOf } from "./customer-ref";
import { customerDraft, screen, type CustomerDraft } from "./state";
import { texts, words } from "./words";

type Props = { readonly book: Book; readonly table: Table<"customers">; readonly now: CustomerDraft };

/** The form of a customer, new or known: every column of the register that the sheet has (#135, #138). */
export function CustomerForm({ book, table, now }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const text = words.value;
  const { customer, typed, problems } = now;
  const row = customer && rowOf(book, customer);
  const isGone = customer !== undefined && row === undefined;
  useEffect(() => {
    if (problems.size > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const leave = (): void => {
    customerDraft.value = undefined;
    screen.value = customer && !isGone ? { kind: "card", customer } : { kind: "list" };
  };
  useScreen("form", { to: names.value.register("customers"), go: leave });
  const review = (): void => {
    const asked = { table, row, before: now.before, typed, lang: lang.value };
    const first = formEdits({ ...asked, book });
    if (!first.ok) {
      customerDraft.value = { ...now, problems: first.error };
      return;
    }
    customerDraft.value = { ...now, problems: new Map() };
    if (first.value.length === 0) {
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
          const planned = formEdits({ ...asked, ...placeIn(later, now), book: later });
          return planned.ok ? planned.value : [];
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
      class="customer-form"
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
          {text.rowGone}
        </p>
      )}
      {problems.size > 0 && (
        <p class="problem" role="alert">
          {text.problems(problems.size)}
        </p>
      )}
      {inGroups(formFields(table)).map(({ group, fields }) => (
        <fieldset key={group}>
          <legend>{text.groups[group]}</legend>
          {fields.map((field) => {
            const { id } = field;
            return (
              <FormField
                key={id}
                field={field}
                header={headerOf(table, id)}
                value={typed[id] ?? ""}
                problem={problems.get(id)}
                hint={id === "number" && now.isSuggested ? text.suggested : undefined}
                onType={(value) =>
                  (customerDraft.value = {
                    ...now,
                    typed: { ...typed, [id]: value },
                    isSuggested: now.isSuggested && id !== "number",
                  })
                }
              />
            );
          })}
        </fieldset>
      ))}
      <Acts leave={leave}>
        <fluent-button appearance="primary" disabled={isGone} onClick={review}>
          {text.review}
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
