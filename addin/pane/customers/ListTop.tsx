import type { Table } from "#core/book/table";
import { formatCount } from "#core/values/format";
import { chooseColumn, columnChoices, listColumns } from "../book/list-columns";
import { names } from "../book/names";
import { goToCell } from "../jobs/go-to";
import { Icon } from "../kit/Icon";
import { LastColumn } from "../kit/LastColumn";
import { Menu, type MenuItem } from "../kit/Menu";
import { useListSearch } from "../kit/list-search";
import { transferOf } from "../kit/transfer";
import { listWords } from "../kit/words";
import { lang, shell } from "../language";
import { useWorkbook } from "../workbook-context";
import { careFindings } from "./care";
import { isChoosingColumn, isFiltering, isSearching, isTicking, query, screen } from "./state";
import { words } from "./words";

type Props = {
  readonly table: Table<"customers">;
  /** How many the list shows; undefined while that is worked out. */
  readonly shown: number | undefined;
  readonly onNew: () => void;
  readonly onTickAll: () => void;
};

/** The heading of the register, with what can be done there, and the field to search in. */
export function ListTop({ table, shown, onNew, onTickAll }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const name = names.value.register("customers");
  const all = table.order.length;
  const { sheet, row, column } = table.place;
  const search = useListSearch({
    id: "customer-search",
    label: text.search,
    hint: text.search,
    value: query.value.search,
    isAsked: isSearching.value,
    change: (value) => (query.value = { ...query.value, search: value }),
    ask: (isAsked) => (isSearching.value = isAsked),
  });
  const choices = columnChoices(table);
  const last = listColumns(table).at(-1) ?? "";
  /** Puts another column last; nothing is sorted or filtered by one that no longer shows. */
  const choose = (field: string): void => {
    const { sort, filters } = query.value;
    query.value = {
      ...query.value,
      filters: { ...filters, [last]: "" },
      sort: sort?.field === last ? undefined : sort,
    };
    chooseColumn(table, field);
  };
  const toClean = careFindings.value.length;
  const items: readonly MenuItem[] = [
    {
      id: "care",
      text: toClean > 0 ? text.cleanCount(toClean) : text.clean,
      act: () => (screen.value = { kind: "care" }),
    },
    {
      id: "filters",
      text: text.byColumn,
      isChosen: isFiltering.value,
      act: () => {
        if (isFiltering.value) query.value = { ...query.value, filters: {} };
        isFiltering.value = !isFiltering.value;
      },
    },
    ...(choices.length > 1
      ? [
          {
            id: "columns",
            text: listWords.value.columns,
            isChosen: isChoosingColumn.value,
            act: () => (isChoosingColumn.value = !isChoosingColumn.value),
          },
        ]
      : []),
    { id: "tick", text: listWords.value.tickSeveral, act: () => (isTicking.value = true) },
    { id: "tick-all", text: listWords.value.tickAll, act: onTickAll },
    { id: "sheet", text: text.goToSheet(sheet), act: () => void goToCell(workbook, sheet, row, column) },
    { id: "import", text: text.importHere, act: () => transferOf("import", "customers") },
    { id: "export", text: text.exportThis, act: () => transferOf("export", "customers") },
  ];
  return (
    <>
      <div class="view-head">
        <h2>
          {name}{" "}
          <span class="hint">
            {shown !== undefined && shown < all ? text.shown(shown, all) : formatCount(all, lang.value)}
          </span>
        </h2>
        <div class="view-acts">
          {search.button}
          <button type="button" id="new-customer" class="small-button" onClick={onNew}>
            <Icon name="add" /> {text.add(names.value.field("timeEntries", "customer"))}
          </button>
          <Menu id="customer-menu" label={shell.value.menuOf(name)} items={items} />
        </div>
      </div>
      {search.field}
      {isChoosingColumn.value && choices.length > 1 && (
        <LastColumn value={last} choices={choices} choose={choose} />
      )}
    </>
  );
}
