import { stage } from "../book/book";
import { showView, view, viewIds, type ViewId } from "../kit/route";
import { shell } from "../language";
import { views } from "../views";
import { BrokenJobs } from "./BrokenJobs";
import { CurrentView } from "./CurrentView";
import { Guard } from "./Guard";
import { Header } from "./Header";
import { JobBar } from "./JobBar";
import { NoticeBar } from "./NoticeBar";
import { Opening } from "./Opening";

const isViewId = (text: string | undefined): text is ViewId => viewIds.some((id) => id === text);

function choose(event: Event): void {
  // The tab list tells through an event that bubbles, and so do fields inside the views.
  if (event.target !== event.currentTarget) return;
  const id = (event as CustomEvent<Element | undefined>).detail?.id.replace("tab-", "");
  if (isViewId(id)) showView(id);
}

/** The whole pane: header, tabs, and the chosen view. */
export function App() {
  const View = stage.value.kind === "ready" ? views[view.value].View : Opening;
  const words = shell.value;
  return (
    <Guard>
      <Header />
      <main>
        <fluent-tablist size="small" activeid={`tab-${view.value}`} aria-label={words.tabs} onChange={choose}>
          {viewIds.map((id) => (
            <fluent-tab key={id} id={`tab-${id}`} slot="tab" aria-controls="view">
              {views[id].title()}
            </fluent-tab>
          ))}
        </fluent-tablist>
        <JobBar />
        <NoticeBar />
        <BrokenJobs />
        <div id="view" role="tabpanel" aria-labelledby={`tab-${view.value}`} tabIndex={0}>
          <Guard key={view.value}>
            <CurrentView View={View} />
          </Guard>
        </div>
      </main>
    </Guard>
  );
}
