import { current, findings, keyless } from "../book/book";
import { useRowCard } from "../figures/report-row";
import { Checked } from "../findings/Checked";
import { useFixes } from "../findings/use-fixes";
import { Icon } from "../kit/Icon";
import { later } from "../kit/later";
import { showView } from "../kit/route";
import { useRoot } from "../kit/use-root";
import { shell } from "../language";
import { BegunFlows } from "./BegunFlows";
import { FirstRun } from "./FirstRun";
import { Hint } from "./Hint";
import { fetchNear, NearBudget } from "./NearBudget";
import { fetchToBill, ToBill } from "./ToBill";
import { Todo } from "./Todo";
import "./home.css";
import { todoOf } from "./todo-of";
import { useDerived } from "./use-derived";
import { words } from "./words";

/** What judges a recipe is fetched where there is one. */
const Recipes = later(() => import("./Recipes").then((loaded) => loaded.Recipes));

/** Hem: what needs the person today; in a workbook without registers, the ways to begin. */
export function HomeView() {
  const text = words.value;
  const now = current.value;
  const { review, screen, leave } = useFixes(shell.value.home);
  useRoot("home", leave);
  useRowCard(screen ? undefined : now?.book);
  if (!now) return null;
  if (now.book.tables.size === 0 && keyless.value.length === 0) return <FirstRun />;
  if (screen) return <>{screen}</>;
  return (
    <>
      <div class="view-head">
        <h2>{text.todo}</h2>
        <Checked />
      </div>
      <Hint />
      <Todo todo={todoOf(findings.value, keyless.value)} onReview={() => review({})} />
      <BegunFlows />
      <Blocks />
    </>
  );
}

/** What stands below: each block waits for the one above it, so that nothing that shows is pushed down (7). */
function Blocks() {
  const text = words.value;
  const near = useDerived(fetchNear);
  const bill = useDerived(fetchToBill);
  const kept = current.value?.book.tables.get("importRecipes");
  const hasRecipes = kept !== undefined && kept.order.length > 0;
  return (
    <>
      {near.isSettled && <NearBudget facts={near.facts} />}
      {near.isSettled && bill.isSettled && (
        <>
          <ToBill facts={bill.facts} />
          <div class="home-ways">
            {(["import", "export"] as const).map((id) => (
              <button
                key={id}
                type="button"
                id={`home-${id}`}
                class="wide-button"
                onClick={() => showView(id)}
              >
                <Icon name={id} /> {id === "import" ? text.importFile : text.exportFile}
              </button>
            ))}
          </div>
          {hasRecipes && <Recipes />}
        </>
      )}
    </>
  );
}
