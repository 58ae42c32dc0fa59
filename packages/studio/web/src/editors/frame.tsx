/** What is around every editor: loading a value in full, NULL and default, what is wrong, taking it or not. */
import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { cellOf, type Draft, draftOf } from "../drafts";
import type { Row } from "../rows";
import { valueIn } from "../rows";
import { type Cell, isCut, keyOf, type Model, type Plain, type ScalarField } from "../schema";
import { problemOf, server } from "../server";
import { typeText } from "../shown";
import { openEditor } from "../state";
import { isTall, ValueInput } from "./input";
import { LinkPicker } from "./link";

export type Move = "down" | "right" | "stay";

interface Props {
  model: Model;
  field: ScalarField;
  row: Row;
  /** What was typed to begin the edit, which replaces the value. */
  typed: string | null;
  /** Gets a function that takes the value, false when it is none. */
  commit: { current: (() => boolean) | null };
  /** Where in the grid; without it the editor stands where it is put. */
  box?: { left: number; top: number; width: number };
  onStage: (cell: Cell | undefined) => void;
  /** elsewhere: the focus has gone to another place, and stays there. */
  onDone: (move: Move, elsewhere: boolean) => void;
}

export function EditorFrame({ model, field, row, typed, commit, box, onStage, onDone }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const value = valueIn(row, field.name);
  const draft = useSignal<Draft | undefined>(typed ?? (isCut(value) ? undefined : begin(field, value)));
  const wrong = useSignal("");
  const touched = useRef(typed !== null);
  const closed = useRef(false);
  const fresh = row.record === null;

  useEffect(() => {
    if (draft.value !== undefined || !row.record) return;
    server
      .value(model.name, keyOf(model, row.record), field.name)
      .then((answer) => {
        draft.value = draftOf(field, answer.value as Plain);
      })
      .catch((error) => {
        wrong.value = problemOf(error).message;
      });
  }, []);
  // an editor at the edge of the grid is moved into it
  useLayoutEffect(() => {
    const element = frame.current;
    const grid = element?.closest<HTMLElement>(".grid");
    if (!element || !grid || !box) return;
    const room = grid.scrollLeft + grid.clientWidth - element.offsetWidth - 12;
    element.style.left = `${Math.max(grid.scrollLeft + 4, Math.min(box.left, room))}px`;
    const head = 40;
    const below = grid.scrollTop + grid.clientHeight - head - element.offsetHeight - 8;
    element.style.top = `${Math.max(grid.scrollTop, Math.min(box.top, below))}px`;
  }, [draft.value === undefined]);

  const take = (): boolean => {
    if (draft.value === undefined) return true;
    if (!touched.current) return true;
    try {
      onStage(cellOf(field, draft.value));
      return true;
    } catch (error) {
      wrong.value = (error as Error).message;
      return false;
    }
  };
  commit.current = take;
  useEffect(() => {
    openEditor.take = () => commit.current?.() ?? true;
    return () => {
      openEditor.take = null;
    };
  }, []);
  /** The focus going elsewhere takes the value; going to another window, or a dialog for files, does not. */
  const left = (event: FocusEvent) => {
    const inside = event.relatedTarget instanceof Node && frame.current?.contains(event.relatedTarget);
    if (!closed.current && !inside && document.hasFocus() && touched.current && take()) finish("stay", true);
  };
  const set = (next: Draft) => {
    touched.current = true;
    wrong.value = "";
    draft.value = next;
  };
  const finish = (move: Move, elsewhere = false) => {
    closed.current = true;
    onDone(move, elsewhere);
  };
  const done = (move: Move) => {
    if (take()) finish(move);
  };
  const keys = (event: KeyboardEvent) => {
    const command = event.ctrlKey || event.metaKey;
    if (event.key === "Escape") finish("stay");
    else if (event.key === "Enter" && (command || (!event.shiftKey && !isTall(field)))) done("down");
    else if (event.key === "Tab" && !event.shiftKey && !isTall(field)) done("right");
    else if (command && event.key === "Backspace" && field.optional) {
      touched.current = true;
      draft.value = null;
      done("stay");
    } else if (command && event.key === "s") {
      if (!take()) event.preventDefault();
      else {
        finish("stay");
        return; // the page saves
      }
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Escape work in every editor inside
    <div
      class={box ? "editor floating" : "editor"}
      ref={frame}
      style={box && { left: `${box.left}px`, top: `${box.top}px`, minWidth: `${Math.max(box.width, 260)}px` }}
      tabIndex={-1}
      onKeyDown={keys}
      onFocusOut={left}
    >
      {draft.value === undefined ? (
        <p class="loading">{wrong.value || "Reading the whole value…"}</p>
      ) : (
        <ValueInput field={field} draft={draft.value} onDraft={set} onTake={() => done("stay")} />
      )}
      {field.relation && !field.list && (
        <LinkPicker
          model={model}
          field={field}
          onPick={(text) => {
            set(text);
            done("stay");
          }}
        />
      )}
      <footer class="editor-foot">
        {wrong.value && draft.value !== undefined ? (
          <em role="alert">{wrong.value}</em>
        ) : (
          <span class="type">
            {typeText(field)}
            {field.native ? ` · ${field.native}` : ""}
          </span>
        )}
        <span class="space" />
        {fresh && (
          <button
            type="button"
            class="small"
            title={field.default ?? "Leave it out"}
            onClick={() => {
              onStage(undefined);
              finish("stay");
            }}
          >
            {field.default ? "Default" : "Leave out"}
          </button>
        )}
        {field.type === "String" && !field.list && draft.value !== "" && (
          <button
            type="button"
            class="small"
            title="Text without any character"
            onClick={() => {
              set("");
              done("stay");
            }}
          >
            Empty
          </button>
        )}
        {field.optional && (
          <button
            type="button"
            class={draft.value === null ? "small on" : "small"}
            title="Ctrl+Backspace"
            onClick={() => {
              set(null);
              done("stay");
            }}
          >
            NULL
          </button>
        )}
        <button type="button" class="small" title="Esc" onClick={() => finish("stay")}>
          Cancel
        </button>
        <button
          type="button"
          class="small take"
          title={isTall(field) ? "Ctrl+Enter" : "Enter"}
          disabled={draft.value === undefined}
          onClick={() => done("stay")}
        >
          OK
        </button>
      </footer>
    </div>
  );
}

function begin(field: ScalarField, value: Cell | undefined): Draft {
  return value === undefined ? null : draftOf(field, value as Plain);
}
