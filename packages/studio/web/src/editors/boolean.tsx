/** True or false. */
import { Choice } from "./choice";
import type { OneProps } from "./input";

export function BooleanEditor({ field, draft, onDraft, onTake }: OneProps) {
  return <Choice label={field.name} words={["true", "false"]} chosen={draft} onChoose={onDraft} onTake={onTake} />;
}
