/** The editor of a field, by its type. */
import type { Draft } from "../drafts";
import type { ScalarField } from "../schema";
import { BooleanEditor } from "./boolean";
import { BytesEditor } from "./bytes";
import { DateTimeEditor } from "./datetime";
import { EnumEditor } from "./enum";
import { JsonEditor } from "./json";
import { ListEditor } from "./list";
import { NumberEditor } from "./number";
import { TextEditor } from "./text";

export interface OneProps {
  field: ScalarField;
  /** The text, null for NULL. */
  draft: string | null;
  onDraft: (draft: string | null) => void;
  /** Take the value now, as a click on a choice does. */
  onTake: () => void;
}

interface Props {
  field: ScalarField;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onTake: () => void;
}

/** Whether Enter belongs to the editor, which has several lines. */
export const isTall = (field: ScalarField) => field.list || field.type === "Json" || field.type === "Bytes";

export function ValueInput({ field, draft, onDraft, onTake }: Props) {
  if (field.list) return <ListEditor field={field} draft={draft as (string | null)[] | null} onDraft={onDraft} />;
  return <OneInput field={field} draft={draft as string | null} onDraft={onDraft} onTake={onTake} />;
}

/** The editor of one value that is no list. */
export function OneInput(props: OneProps) {
  switch (props.field.type) {
    case "Boolean":
      return <BooleanEditor {...props} />;
    case "Enum":
      return <EnumEditor {...props} />;
    case "Json":
      return <JsonEditor {...props} />;
    case "Bytes":
      return <BytesEditor {...props} />;
    case "DateTime":
      return <DateTimeEditor {...props} />;
    case "Int":
    case "BigInt":
    case "Float":
    case "Decimal":
      return <NumberEditor {...props} />;
    case "String":
      return <TextEditor {...props} />;
  }
}
