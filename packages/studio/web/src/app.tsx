/** The page: models at the left, tabs above, records in the middle, staged edits below. */
import { render } from "preact";
import { useEffect } from "preact/hooks";
import { KeysDialog } from "./dialogs/keys";
import { ReviewDialog } from "./dialogs/review";
import { Notice } from "./parts/notice";
import { RecordPanel } from "./parts/panel";
import { SaveBar } from "./parts/savebar";
import { Sidebar } from "./parts/sidebar";
import { SqlView } from "./parts/sqlview";
import { TabBar } from "./parts/tabbar";
import { TableView } from "./parts/tableview";
import {
  active,
  addRecord,
  CONSOLE,
  dialog,
  fatal,
  guardLeaving,
  opened,
  reload,
  save,
  schema,
  start,
  tab,
} from "./state";
import "./theme";

function App() {
  useEffect(() => {
    guardLeaving();
    void start();
    addEventListener("keydown", shortcut);
    return () => removeEventListener("keydown", shortcut);
  }, []);
  if (fatal.value) {
    return (
      <main class="fatal">
        <h1>Diglot Studio</h1>
        <p>{fatal.value.message}</p>
      </main>
    );
  }
  if (!schema.value) return <main class="fatal">Loading…</main>;
  const one = tab.value;
  return (
    <div class="app">
      <Sidebar />
      <main class="main">
        <TabBar />
        {active.value === CONSOLE ? (
          <SqlView />
        ) : one ? (
          <TableView key={one.id} tab={one} />
        ) : (
          <p class="nothing">
            {schema.value.models.length ? "Choose a model at the left." : "The schema has no models."}
          </p>
        )}
        <SaveBar />
      </main>
      {opened.value && <RecordPanel />}
      {dialog.value === "review" && <ReviewDialog />}
      {dialog.value === "keys" && <KeysDialog />}
      <Notice />
    </div>
  );
}

/** Keys that work everywhere on the page, also where characters are typed. */
function shortcut(event: KeyboardEvent) {
  const command = event.ctrlKey || event.metaKey;
  const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select");
  if (command && event.key === "s") void save();
  else if (command && event.key === "k") document.querySelector<HTMLInputElement>("#models-filter")?.focus();
  else if (event.key === "F1") dialog.value = "keys";
  else if (event.altKey && event.code === "KeyN") addRecord();
  else if (event.altKey && event.code === "KeyR") void reload();
  else if (event.altKey && event.code === "KeyF") document.querySelector<HTMLInputElement>("#search")?.focus();
  else if (event.key === "Escape" && !typing && !dialog.value) opened.value = null;
  else return;
  event.preventDefault();
}

render(<App />, document.body);
