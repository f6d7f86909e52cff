import type { ComponentType } from "preact";
import { stage } from "../book/book";
import { names } from "../book/names";
import { view, viewIds, type ViewId } from "../kit/view";
import { shell } from "../language";
import { RegistersView } from "../registers/RegistersView";
import { Guard } from "./Guard";
import { Header } from "./Header";
import { JobBar } from "./JobBar";
import { NoticeBar } from "./NoticeBar";
import { Opening } from "./Opening";
import { later } from "./later";

const views = {
  registers: RegistersView,
  check: later(() => import("../check/CheckView").then(({ CheckView }) => CheckView)),
  projects: later(() => import("../projects/ProjectsView").then(({ ProjectsView }) => ProjectsView)),
  customers: later(() => import("../customers/CustomersView").then(({ CustomersView }) => CustomersView)),
  import: later(() => import("../import/ImportView").then(({ ImportView }) => ImportView)),
  export: later(() => import("../export/ExportView").then(({ ExportView }) => ExportView)),
  budget: later(() => import("../budget/BudgetView").then(({ BudgetView }) => BudgetView)),
} satisfies Record<ViewId, ComponentType>;

const isViewId = (text: string | undefined): text is ViewId => viewIds.some((id) => id === text);

function choose(event: Event): void {
  // The tab list tells through an event that bubbles, and so do fields inside the views.
  if (event.target !== event.currentTarget) return;
  const id = (event as CustomEvent<Element | undefined>).detail?.id.replace("tab-", "");
  if (isViewId(id)) view.value = id;
}

/** What a tab is called: the views of a register bear its name, the company's own where it has one (#3). */
const tabName = (id: ViewId): string =>
  id === "projects" || id === "customers" ? names.value.register(id) : shell.value[id];

/** The whole pane: header, tabs, and the chosen view. */
export function App() {
  const View = stage.value.kind === "ready" ? views[view.value] : Opening;
  const words = shell.value;
  return (
    <Guard>
      <Header />
      <main>
        <fluent-tablist size="small" activeid={`tab-${view.value}`} aria-label={words.tabs} onChange={choose}>
          {viewIds.map((id) => (
            <fluent-tab key={id} id={`tab-${id}`} slot="tab" aria-controls="view">
              {tabName(id)}
            </fluent-tab>
          ))}
        </fluent-tablist>
        <JobBar />
        <NoticeBar />
        <div id="view" role="tabpanel" aria-labelledby={`tab-${view.value}`} tabIndex={0}>
          <Guard key={view.value}>
            <View />
          </Guard>
        </div>
      </main>
    </Guard>
  );
}
