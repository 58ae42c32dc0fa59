/** Fields and a model to try things with. */
import type { Model, ScalarField, ScalarType } from "../src/schema";

export function field(name: string, type: ScalarType, part: Partial<ScalarField> = {}): ScalarField {
  return {
    kind: "scalar",
    name,
    type,
    enum: null,
    list: false,
    optional: false,
    native: null,
    default: null,
    key: false,
    unique: false,
    relation: null,
    sortable: true,
    operators: [],
    ...part,
  };
}

export const USER: Model = {
  name: "User",
  table: "User",
  view: false,
  key: ["id"],
  writable: true,
  creatable: true,
  fields: [
    field("id", "Int", { key: true }),
    field("name", "String", { optional: true }),
    field("visits", "BigInt"),
    field("meta", "Json", { optional: true }),
    field("words", "String", { list: true }),
  ],
};
