/** A few words of which one is chosen, by a click, the arrow keys or its first letter. */
import { useFocus } from "./focus";

interface Props {
  label: string;
  words: string[];
  chosen: string | null;
  onChoose: (word: string) => void;
  onTake: () => void;
}

export function Choice({ label, words, chosen, onChoose, onTake }: Props) {
  const element = useFocus<HTMLDivElement>(false);
  const keys = (event: KeyboardEvent) => {
    const place = chosen === null ? -1 : words.indexOf(chosen);
    const letter = event.key.length === 1 && !event.ctrlKey && !event.metaKey ? event.key.toLowerCase() : null;
    const next =
      event.key === "ArrowDown"
        ? words[Math.min(words.length - 1, place + 1)]
        : event.key === "ArrowUp"
          ? words[Math.max(0, place - 1)]
          : letter
            ? words.find((word) => word.toLowerCase().startsWith(letter))
            : undefined;
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(next);
    element.current?.querySelector(`[data-word="${CSS.escape(next)}"]`)?.scrollIntoView({ block: "nearest" });
  };
  return (
    <div class="choice" ref={element} role="listbox" aria-label={label} tabIndex={0} onKeyDown={keys}>
      {words.map((word) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are those of the list
        <div
          key={word}
          role="option"
          tabIndex={-1}
          data-word={word}
          aria-selected={word === chosen}
          class={word === chosen ? "option chosen" : "option"}
          onClick={() => {
            onChoose(word);
            onTake();
          }}
        >
          {word}
        </div>
      ))}
    </div>
  );
}
