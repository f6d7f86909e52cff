import { names } from "../../book/names";
import { Icon } from "../../kit/Icon";
import { Menu, type MenuItem } from "../../kit/Menu";
import { useListSearch } from "../../kit/list-search";
import { startView } from "../../kit/route";
import { shell } from "../../language";
import { isSearching, projectQuery, sort, type SortId } from "../state";
import { treeWords } from "../words";

const sorts: readonly (SortId | undefined)[] = [undefined, "over", "left", "worked", "code"];

/** The heading of the place, with what can be done there. */
export function TreeHead({ items }: { readonly items: readonly MenuItem[] }) {
  const text = treeWords.value;
  const name = names.value.register("projects");
  const orders = sorts.map((id): MenuItem => ({
    id: id ?? "tree",
    text: text.sorts[id ?? "tree"],
    isChosen: sort.value === id,
    act: () => (sort.value = id),
  }));
  const search = useListSearch({
    id: "project-search",
    label: text.search,
    hint: text.searchHint,
    value: projectQuery.value,
    isAsked: isSearching.value,
    change: (value) => (projectQuery.value = value),
    ask: (isAsked) => (isSearching.value = isAsked),
  });
  return (
    <>
      <div class="view-head">
        <h2>{name}</h2>
        <div class="view-acts">
          {search.button}
          <Menu id="project-sort" label={text.sort} icon="sort" items={orders} />
          <button
            type="button"
            id="new-project"
            class="small-button"
            aria-label={text.newProject}
            onClick={() => startView("tree", { change: "new", project: "" })}
          >
            <Icon name="add" /> {text.newShort}
          </button>
          <Menu id="project-menu" label={shell.value.menuOf(name)} items={items} />
        </div>
      </div>
      {search.field}
    </>
  );
}
