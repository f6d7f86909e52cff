import { useRef } from "preact/hooks";
import { rightEdits } from "#core/access/right-edits";
import { tableOf, type Book } from "#core/book/book";
import { texts } from "#core/book/table";
import { registerRightIds, rightsOfRole, type RoleRight } from "#core/resolve/register-rights";
import { softened } from "#core/text/soft-hyphens";
import { fold } from "#core/values/text";
import { current } from "../book/book";
import { names } from "../book/names";
import { isBusy } from "../jobs/job";
import { Acts } from "../kit/Acts";
import { Choice } from "../kit/Choice";
import { showView } from "../kit/route";
import { useRoving } from "../kit/use-roving";
import { useWorkbook } from "../workbook-context";
import { LockSheets } from "./LockSheets";
import { changesOf, dropChoices, writeRights } from "./actions";
import { choiceOf, chosen, role } from "./state";
import { words } from "./words";
import "./rights.css";

/** The roles of the register, each once. */
const rolesOf = (book: Book): string[] => {
  const table = tableOf(book, "roles");
  const codes = table ? texts(table, "role") : [];
  const found = new Map<string, string>();
  for (const row of table?.order ?? []) {
    const code = codes[row];
    if (code !== undefined && !found.has(fold(code))) found.set(fold(code), code);
  }
  return [...found.values()];
};

/** Registerrättigheter: what each role may do with each register, and the sheets that may be locked for it (#130). */
export function RightsView() {
  const text = words.value;
  const book = current.value?.book;
  if (!book) return null;
  const missing = (["roles", "registerRights"] as const).filter((id) => !book.tables.has(id));
  if (missing.length > 0)
    return (
      <div class="empty">
        <h2>{text.title}</h2>
        <p>{text.missing(missing.map((id) => names.value.register(id)))}</p>
        <fluent-button appearance="primary" onClick={() => showView("create")}>
          {text.create}
        </fluent-button>
      </div>
    );
  const all = rolesOf(book);
  const shown = all.find((one) => fold(one) === fold(role.value ?? "")) ?? all[0];
  return (
    <section class="register-rights">
      <h2>{text.title}</h2>
      <p class="hint">{text.how}</p>
      {shown === undefined ? (
        <p class="empty">{text.noRoles}</p>
      ) : (
        <>
          <Choice
            label={text.role}
            value={shown}
            options={all.map((one) => [one, one] as const)}
            choose={(one) => (role.value = one)}
          />
          <OfRole key={shown} book={book} of={shown} />
        </>
      )}
    </section>
  );
}

function OfRole({ book, of }: { readonly book: Book; readonly of: string }) {
  const workbook = useWorkbook();
  const list = useRef<HTMLDivElement>(null);
  useRoving(list, "rows");
  const text = words.value;
  const rights = rightsOfRole(book, fold(of));
  const changes = changesOf(of, rights);
  const edits = rightEdits(book, of, changes);
  return (
    <>
      <div
        ref={list}
        class="rights-list"
        role="group"
        aria-label={text.list(of)}
        onKeyDown={(event) => {
          // The arrows lead on: they choose nothing, as they would among radio buttons elsewhere.
          if (event.key.startsWith("Arrow")) event.preventDefault();
        }}
      >
        <div class="rights-head" aria-hidden="true">
          <span />
          {registerRightIds.map((id) => (
            <span key={id}>{text.rights[id]}</span>
          ))}
        </div>
        {rights.map((one) => (
          <Right key={one.target.label} of={of} one={one} />
        ))}
      </div>
      {!edits && <p class="problem">{text.lacksColumn}</p>}
      <LockSheets book={book} of={of} rights={rights} />
      {changes.length > 0 && (
        <Acts keepsLast leave={() => dropChoices(of, rights)} leaveText={text.drop}>
          <fluent-button
            id="write-rights"
            appearance="primary"
            disabled={isBusy.value || !edits}
            onClick={() => void writeRights(workbook, book, of, rights)}
          >
            {text.write(changes.length)}
          </fluent-button>
        </Acts>
      )}
    </>
  );
}

function Right({ of, one }: { readonly of: string; readonly one: RoleRight }) {
  const text = words.value;
  const { target, right = "none" } = one;
  const now = chosen.value.get(choiceOf(of, one)) ?? right;
  return (
    <div
      data-row=""
      class={now === right ? "rights-row" : "rights-row is-changed"}
      role="radiogroup"
      aria-label={target.label}
    >
      <span>{softened(target.label)}</span>
      {registerRightIds.map((id) => (
        <label key={id} class="rights-choice">
          <input
            type="radio"
            name={`right-${target.label}`}
            data-roving=""
            aria-label={`${target.label}: ${text.spoken[id]}`}
            checked={now === id}
            onChange={() => (chosen.value = new Map(chosen.value).set(choiceOf(of, one), id))}
          />
        </label>
      ))}
    </div>
  );
}
