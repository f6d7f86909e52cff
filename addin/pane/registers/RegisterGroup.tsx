import { modules } from "#core/registers/modules";
import { formatCount } from "#core/values/format";
import { turnModuleOff } from "../jobs/turn-modules";
import { moduleWords } from "../jobs/words";
import { Icon } from "../kit/Icon";
import { Menu, type MenuItem } from "../kit/Menu";
import { showView } from "../kit/route";
import { lang, shell } from "../language";
import { useWorkbook } from "../workbook-context";
import { Counts } from "./Counts";
import { RegisterRow } from "./RegisterRow";
import { openGroups, turnGroup, type RegisterGroup as Group } from "./register-groups";
import { words } from "./words";

type Props = {
  readonly group: Group;
  /** How many of the module's registers the workbook lacks. */
  readonly missing: number;
};

/** The registers of a module, folded until somebody opens them; the heading tells what was found in them. */
export function RegisterGroup({ group: { module, cards, counts }, missing }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const name = modules[module][lang.value];
  const isOpen = openGroups.value.has(module);
  const hasCommand = module === "clientAccess";
  const items: MenuItem[] = [
    ...(module === "permission"
      ? [{ id: "rights", text: shell.value.rights, act: () => showView("rights") }]
      : []),
    ...(missing > 0 ? [{ id: "create", text: text.createOf(name), act: () => showView("create") }] : []),
    ...(module === "core"
      ? []
      : [
          {
            id: "off",
            text: text.turnOff,
            act: () => void turnModuleOff(workbook, module, moduleWords.value.turnedOff(name)),
          },
        ]),
  ];
  return (
    <section aria-label={name}>
      <div data-row="" class="register-row group">
        <button
          type="button"
          id={`group-${module}`}
          data-roving=""
          class="register-main"
          aria-expanded={isOpen}
          onClick={() => turnGroup(module)}
          onKeyDown={(event) => {
            const { key } = event;
            // Closed it opens, and only then does the arrow go on to what stands beside it.
            if ((key !== "ArrowRight" || isOpen) && (key !== "ArrowLeft" || !isOpen)) return;
            event.preventDefault();
            event.stopPropagation();
            turnGroup(module);
          }}
        >
          <span class={isOpen ? "twist open" : "twist"}>
            <Icon name="chevron" />
          </span>
          <span class="register-name">{name}</span>
          <Counts counts={counts} />
          {!hasCommand && <span class="register-rows">{formatCount(cards.length, lang.value)}</span>}
        </button>
        {hasCommand && (
          <button
            type="button"
            id="manage-access"
            data-roving=""
            class="small-button group-command"
            onClick={() => showView("access")}
          >
            {shell.value.access}
          </button>
        )}
        {items.length > 0 && (
          <Menu id={`group-menu-${module}`} label={shell.value.menuOf(name)} items={items} isStop />
        )}
      </div>
      {isOpen && (
        <ul aria-label={name}>
          {cards.map((card) => (
            <RegisterRow key={card.id} card={card} isInGroup />
          ))}
        </ul>
      )}
    </section>
  );
}
