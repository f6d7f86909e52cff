import { formatCount } from "#core/values/format";
import { names } from "../book/names";
import { checkFilter, everyFinding } from "../findings/filter";
import { goToCell } from "../jobs/go-to";
import { Menu, type MenuItem } from "../kit/Menu";
import { openRegister } from "../kit/open-row";
import { showView } from "../kit/route";
import { transferOf } from "../kit/transfer";
import { lang, shell } from "../language";
import { useWorkbook } from "../workbook-context";
import { Counts } from "./Counts";
import type { RegisterCard } from "./register-cards";
import { combinationWords, words } from "./words";

type Props = { readonly card: RegisterCard; readonly isInGroup?: boolean };

/** One register: what was found in it and how many rows it has. Chosen, it opens; Ctrl+Enter goes to its sheet. */
export function RegisterRow({ card, isInGroup = false }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const name = names.value.register(card.id);
  const goToSheet = (): void => void goToCell(workbook, card.sheet, card.row, card.column);
  const open = (): void => openRegister(card.id);
  const found = card.counts.error + card.counts.warning + card.counts.info;
  const showFindings = (): void => {
    checkFilter.value = { ...everyFinding, register: card.id };
    showView("check");
  };
  const items: MenuItem[] = [
    ...(found > 0 ? [{ id: "findings", text: text.showFindings, act: showFindings }] : []),
    { id: "sheet", text: text.goToSheet(card.sheet), act: goToSheet },
    ...(card.isUsers
      ? [
          { id: "import", text: text.importHere, act: () => transferOf("import", card.id) },
          { id: "export", text: text.exportThis, act: () => transferOf("export", card.id) },
        ]
      : []),
    ...(card.id === "codingCombinations"
      ? [{ id: "try", text: combinationWords.value.open, act: () => showView("combinations") }]
      : []),
  ];
  return (
    <li data-row="" class={isInGroup ? "register-row inside" : "register-row"}>
      <button
        type="button"
        id={`register-${card.id}`}
        data-roving=""
        class="register-main"
        onClick={open}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          goToSheet();
        }}
      >
        <span class="register-name">
          {name}
          {card.sheet !== name && <span class="hint"> {card.sheet}</span>}
        </span>
        <Counts counts={card.counts} />
        <span class="register-rows">
          <span aria-hidden="true">{formatCount(card.rows, lang.value)}</span>
          <span class="sr-only">, {text.rows(card.rows)}</span>
        </span>
      </button>
      <Menu id={`register-menu-${card.id}`} label={shell.value.menuOf(name)} items={items} isStop />
    </li>
  );
}
