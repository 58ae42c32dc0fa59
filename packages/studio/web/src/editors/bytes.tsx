/** Bytes: base64 to edit, hexadecimal to look at, files in and out. */
import { useRef } from "preact/hooks";
import { isBase64 } from "../drafts";
import { bytes } from "../shown";
import { useFocus } from "./focus";
import type { OneProps } from "./input";

export function BytesEditor({ field, draft, onDraft }: OneProps) {
  const element = useFocus<HTMLTextAreaElement>(false);
  const file = useRef<HTMLInputElement>(null);
  const text = (draft ?? "").trim();
  const valid = isBase64(text);
  const read = async () => {
    const chosen = file.current?.files?.[0];
    if (chosen) onDraft(base64(new Uint8Array(await chosen.arrayBuffer())));
  };
  const download = () => {
    const url = URL.createObjectURL(new Blob([Uint8Array.from(atob(text), (char) => char.charCodeAt(0))]));
    const link = document.createElement("a");
    link.href = url;
    link.download = `${field.name}.bin`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <div class="bytes">
      <textarea
        ref={element}
        class="code"
        aria-label={`${field.name} as base64`}
        rows={4}
        spellcheck={false}
        placeholder={draft === null ? "NULL" : "no bytes; base64 goes here"}
        value={draft ?? ""}
        onInput={(event) => onDraft(event.currentTarget.value)}
      />
      {valid && text !== "" && <pre class="dump">{dump(text)}</pre>}
      <div class="json-foot">
        <span class={valid ? "good" : "bad"}>
          {draft === null ? "" : valid ? bytes(text.replace(/=+$/, "").length) : "this is no base64"}
        </span>
        <input ref={file} type="file" hidden aria-label="File" onChange={() => void read()} />
        <button type="button" class="small" onClick={() => file.current?.click()}>
          From a file
        </button>
        <button type="button" class="small" disabled={!valid || text === ""} onClick={download}>
          Save to a file
        </button>
      </div>
    </div>
  );
}

/** The first bytes, sixteen a line, with the characters that they are. */
function dump(text: string): string {
  const start = atob(text.slice(0, 128));
  const lines: string[] = [];
  for (let place = 0; place < start.length; place += 16) {
    const part = [...start.slice(place, place + 16)];
    const codes = part.map((char) => char.charCodeAt(0).toString(16).padStart(2, "0")).join(" ");
    const chars = part.map((char) => (char >= " " && char <= "~" ? char : "·")).join("");
    lines.push(`${codes.padEnd(48)} ${chars}`);
  }
  return lines.join("\n") + (text.length > 128 ? "\n…" : "");
}

function base64(content: Uint8Array): string {
  let binary = "";
  for (let place = 0; place < content.length; place += 0x8000) {
    binary += String.fromCharCode(...content.subarray(place, place + 0x8000));
  }
  return btoa(binary);
}
