import { useMemo, useRef } from "preact/hooks";
import { modules } from "#core/registers/modules";
import { current, findings, twins } from "../book/book";
import { missingRegisters } from "../book/missing-registers";
import { names } from "../book/names";
import { useRowCard } from "../figures/report-row";
import { KeylessTables } from "../findings/KeylessTables";
import { Icon } from "../kit/Icon";
import { showView } from "../kit/route";
import { useRoving } from "../kit/use-roving";
import { lang } from "../language";
import { RegisterGroup } from "./RegisterGroup";
import { RegisterRow } from "./RegisterRow";
import { Transfers } from "./Transfers";
import { registerCards } from "./register-cards";
import { arranged } from "./register-groups";
import "./registers.css";
import { words } from "./words";

/** Register: what the workbook has, a row each, and what it may get. */
export function RegistersView() {
  const list = useRef<HTMLDivElement>(null);
  useRoving(list, "rows");
  const now = current.value;
  const listed = findings.value;
  const text = words.value;
  const cards = useMemo(() => (now ? registerCards(now.book, listed) : []), [now, listed]);
  const { first, groups } = useMemo(() => arranged(cards), [cards]);
  useRowCard(now?.book);
  if (!now) return null;
  if (cards.length === 0)
    return (
      <div class="empty">
        <h2>{text.title}</h2>
        <KeylessTables />
        <p>{text.none}</p>
        <fluent-button appearance="primary" onClick={() => showView("home")}>
          {text.toStart}
        </fluent-button>
      </div>
    );
  const missing = missingRegisters(now.book);
  const off = Array.from(now.book.off.keys(), (id) => modules[id][lang.value]);
  return (
    <>
      <div class="view-head">
        <h2>{text.title}</h2>
        <Transfers />
      </div>
      <KeylessTables />
      <Twins />
      <p class="sr-only">{text.keys}</p>
      <div ref={list} class="register-list">
        <ul aria-label={text.title}>
          {first.map((card) => (
            <RegisterRow key={card.id} card={card} />
          ))}
        </ul>
        {groups.map((group) => (
          <RegisterGroup
            key={group.module}
            group={group}
            missing={missing.find(({ module }) => module === group.module)?.ids.length ?? 0}
          />
        ))}
        <ul class="register-more">
          {missing.length > 0 && <More id="create" says={text.createMore} />}
          <More id="own-sheets" says={text.ownSheet} />
          {off.length > 0 && <More id="modules" says={text.off(off.join(", "))} />}
        </ul>
      </div>
    </>
  );
}

/** A way on, below the registers. */
function More({ id, says }: { readonly id: "create" | "own-sheets" | "modules"; readonly says: string }) {
  return (
    <li data-row="" class="register-row">
      <button
        type="button"
        id={`more-${id}`}
        data-roving=""
        class="register-main"
        onClick={() => showView(id)}
      >
        <span class="register-name">{says}</span>
        <Icon name="chevron" />
      </button>
    </li>
  );
}

function Twins() {
  const text = words.value;
  if (twins.value.length === 0) return null;
  return (
    <div class="warning-box">
      <h3>
        <Icon name="warning" /> {text.twinsTitle}
      </h3>
      <ul>
        {twins.value.map(({ register, kept, ignored }) => (
          <li key={ignored}>{text.twin(names.value.register(register), kept, ignored)}</li>
        ))}
      </ul>
    </div>
  );
}
