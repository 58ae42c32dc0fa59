/** A button with a menu below it. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  label: ComponentChildren;
  title: string;
  class?: string;
  children: (close: () => void) => ComponentChildren;
}

export function Menu({ label, title, class: style = "quiet", children }: Props) {
  const shown = useSignal(false);
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    shown.value = false;
  };
  useEffect(() => {
    if (!shown.value) return;
    const outside = (event: MouseEvent) => {
      if (!place.current?.contains(event.target as Node)) close();
    };
    document.addEventListener("mousedown", outside);
    return () => document.removeEventListener("mousedown", outside);
  }, [shown.value]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the menu wherever the focus is inside
    <div
      class="menu"
      ref={place}
      onKeyDown={(event) => {
        if (event.key === "Escape" && shown.value) {
          event.stopPropagation();
          close();
        }
      }}
    >
      <button
        type="button"
        class={style}
        title={title}
        aria-label={title}
        aria-expanded={shown.value}
        onClick={() => {
          shown.value = !shown.value;
        }}
      >
        {label}
      </button>
      {shown.value && <div class="menu-list">{children(close)}</div>}
    </div>
  );
}
