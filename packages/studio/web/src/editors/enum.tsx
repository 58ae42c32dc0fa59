/** A value of an enum. */
import { schema } from "../state";
import { Choice } from "./choice";
import type { OneProps } from "./input";

export function EnumEditor({ field, draft, onDraft, onTake }: OneProps) {
  const words = schema.value?.enums[field.enum ?? ""] ?? [];
  return <Choice label={field.name} words={words} chosen={draft} onChoose={onDraft} onTake={onTake} />;
}
