import { useMemo } from "preact/hooks";
import { administrators, nameOf, packagePrograms } from "#core/access/codes";
import { departureOfActing } from "#core/access/rights";
import type { Book } from "#core/book/book";
import { formatCount, formatDate } from "#core/values/format";
import { fold } from "#core/values/text";
import { Acts } from "../kit/Acts";
import { Choice } from "../kit/Choice";
import { useScreen } from "../kit/screen";
import { noticeWords } from "../kit/words";
import { lang } from "../language";
import { ActingLeft } from "./ActingLeft";
import { Steps } from "./Steps";
import { TickList } from "./TickList";
import { drop } from "./actions";
import { actingIn, called, choosable, requestOf } from "./choices";
import { actAs, clients, consultants, op, step, unwanted, type Ticked } from "./state";
import { words } from "./words";

/** An administrator to choose, by name and code; one who has left is chosen only by somebody who sees it. */
const optionOf = (book: Book, administrator: string): string => {
  const departure = departureOfActing(book, administrator);
  const name = nameOf(book, "consultants", administrator);
  const who = name === undefined ? administrator : `${name} (${administrator})`;
  if (!departure) return who;
  const { lastDay } = departure;
  const { ended, gone } = words.value;
  return `${who}, ${lastDay === undefined ? gone : ended(formatDate(lastDay, lang.value))}`;
};

/** Which consultants and programs, and who acts (#152–#154); only programs of the bureau's package can be chosen (#157). */
export function ChoosePeople({ book }: { readonly book: Book }) {
  const text = words.value;
  const back = (): void => {
    step.value = "clients";
  };
  useScreen("people", { to: text.clientsBack(clients.value.size), go: back });
  const people = useMemo(() => choosable(book, "consultants"), [book, op.value]);
  const programs = useMemo(
    () => packagePrograms(book).map((code) => ({ code, name: called(book, "programs", code) })),
    [book],
  );
  const who = administrators(book);
  const acting = actingIn(book);
  const isTicked = people.filter(({ code }) => consultants.value.has(fold(code))).length;
  const wanted: Ticked = new Set(
    programs.flatMap(({ code }) => (unwanted.value.has(fold(code)) ? [] : [fold(code)])),
  );
  const asked = requestOf(book);
  const each = op.value === "remove-clients" ? 1 : Math.max(1, asked?.programs?.length ?? 0);
  const all = asked ? asked.clients.length * asked.consultants.length * each : 0;
  const why =
    acting === undefined
      ? text.noAdministrator
      : isTicked === 0
        ? text.noConsultantChosen
        : asked
          ? undefined
          : text.noProgramChosen;
  return (
    <>
      <Steps title={text.people} at={2} />
      <TickList
        id="consultants"
        label={text.consultants}
        says={text.consultantsChosen(isTicked, people.length)}
        items={people}
        ticked={consultants.value}
        change={(ticked) => (consultants.value = ticked)}
        noteOf={({ lastDay }) => {
          if (lastDay === undefined) return "";
          const day = formatDate(lastDay, lang.value);
          return lastDay < book.today ? text.ended(day) : text.ends(day);
        }}
      />
      {op.value !== "remove-clients" && (
        <TickList
          id="programs"
          label={text.programs}
          says={text.programsChosen(wanted.size, programs.length)}
          items={programs}
          ticked={wanted}
          change={(ticked) =>
            (unwanted.value = new Set(
              programs.map(({ code }) => fold(code)).filter((code) => !ticked.has(code)),
            ))
          }
        />
      )}
      {op.value === "grant" && wanted.size === 0 && <p class="hint">{text.accessOnly}</p>}
      <Choice
        label={text.actsAs}
        value={acting ?? ""}
        options={who.map((one) => [one, optionOf(book, one)] as const)}
        choose={actAs}
      />
      {acting !== undefined && <ActingLeft book={book} administrator={acting} />}
      <Acts leave={drop}>
        {why !== undefined && <span class="hint acts-count">{why}</span>}
        <fluent-button onClick={back}>{noticeWords.value.back}</fluent-button>
        <fluent-button
          id="access-review"
          appearance="primary"
          disabled={asked === undefined}
          onClick={() => (step.value = "review")}
        >
          {text.review(formatCount(all, lang.value))}
        </fluent-button>
      </Acts>
    </>
  );
}
