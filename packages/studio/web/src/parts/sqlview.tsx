/** The SQL console: one statement, and the rows that it gives. */
import { signal } from "@preact/signals";
import { type Problem, problemOf, type SqlAnswer, server } from "../server";
import { reload } from "../state";

const text = signal("");
const answer = signal<SqlAnswer | null>(null);
const problem = signal<Problem | null>(null);
const busy = signal(false);

async function run(sql: string): Promise<void> {
  if (busy.value || sql.trim() === "") return;
  busy.value = true;
  problem.value = null;
  try {
    answer.value = await server.sql(sql);
    void reload();
  } catch (error) {
    answer.value = null;
    problem.value = problemOf(error);
  } finally {
    busy.value = false;
  }
}

export function SqlView() {
  const found = answer.value;
  return (
    <section class="console" aria-label="SQL console">
      <textarea
        class="code"
        aria-label="SQL"
        spellcheck={false}
        placeholder="select …"
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void run(chosen(event.currentTarget));
        }}
      />
      <div class="tools">
        <button
          type="button"
          class="primary"
          title="Ctrl+Enter"
          disabled={busy.value}
          onClick={() => void run(text.value)}
        >
          {busy.value ? "Running…" : "Run"}
        </button>
        <span>
          {found
            ? summary(found)
            : "One statement, done at once on a connection of its own. Ctrl+Enter runs what is selected, or all."}
        </span>
      </div>
      {problem.value && (
        <div class="problem" role="alert">
          <b>{problem.value.code}</b>
          <p>{problem.value.message}</p>
        </div>
      )}
      {found && found.columns.length > 0 && <Rows answer={found} />}
    </section>
  );
}

const chosen = (area: HTMLTextAreaElement) =>
  area.selectionStart === area.selectionEnd ? area.value : area.value.slice(area.selectionStart, area.selectionEnd);

function summary({ columns, rows, total, seconds }: SqlAnswer): string {
  const time = `${(seconds * 1000).toFixed(1)} ms`;
  if (columns.length === 0) return `Done, no rows · ${time}`;
  const more = total > rows.length ? `, the first ${rows.length} are shown` : "";
  return `${total} ${total === 1 ? "row" : "rows"}${more} · ${time}`;
}

function Rows({ answer: { columns, rows } }: { answer: SqlAnswer }) {
  return (
    <div class="answer">
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>{row.map((value) => (value === null ? <td class="note null">NULL</td> : <td>{value}</td>))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
