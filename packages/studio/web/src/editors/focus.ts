/** The focus goes into an editor when it opens. */
import { useEffect, useRef } from "preact/hooks";

/** A reference to the element that gets the focus; what it holds is selected when `select` is true. */
export function useFocus<T extends HTMLElement>(select: boolean) {
  const element = useRef<T>(null);
  useEffect(() => {
    element.current?.focus({ preventScroll: true });
    const input = element.current;
    if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) {
      if (select) input.select();
      else input.setSelectionRange(input.value.length, input.value.length);
    }
  }, []);
  return element;
}
