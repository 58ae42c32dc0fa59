/** One tab: the tools above, the filter, the grid, and the pages below. */
import { useSignal } from "@preact/signals";
import { rowsOf } from "../rows";
import { loaded, modelOf, NOTHING, stagedEdits, type Tab } from "../state";
import { FilterBar } from "./filterbar";
import { Grid } from "./grid";
import { PageBar } from "./pagebar";
import { Toolbar } from "./toolbar";

export function TableView({ tab }: { tab: Tab }) {
  const model = modelOf(tab.model);
  const data = loaded.value[tab.id] ?? NOTHING;
  const rows = rowsOf(model, data.records, stagedEdits.value);
  const selected = useSignal<ReadonlySet<string>>(new Set());
  const filtering = useSignal(tab.where.conditions.length > 0);
  return (
    <section class="tableview" role="tabpanel" aria-label={model.name}>
      <Toolbar tab={tab} model={model} rows={rows} selected={selected} filtering={filtering} busy={data.busy} />
      {(filtering.value || tab.where.conditions.length > 0) && <FilterBar tab={tab} model={model} />}
      {data.problem ? (
        <div class="problem" role="alert">
          <b>{data.problem.code ?? "This could not be read"}</b>
          <p>{data.problem.message}</p>
        </div>
      ) : (
        <Grid tab={tab} model={model} rows={rows} related={data.related} selected={selected} busy={data.busy} />
      )}
      <PageBar tab={tab} data={data} selected={selected.value.size} />
    </section>
  );
}
