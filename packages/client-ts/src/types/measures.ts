/** Aggregates of related records, asked for in `select` and `include`. */
import type { ExtremeFields, NumberFields, NumberKeys } from "./inputs.js";
import type { Payload } from "./result.js";

/** The payload of the records of a to-many relation. */
type ListOf<R> = R extends readonly (infer P extends Payload)[] ? P : never;

/** Which fields of the related records an aggregate is of. N: numbers only. */
type Measured<O, N> = {
  [K in keyof O as [MeasureKeys<ListOf<O[K]>, N>] extends [never] ? never : K]?: MeasureWhere<ListOf<O[K]>, N>;
};

type MeasureKeys<P extends Payload, N> = N extends true ? NumberKeys<P["fields"]> : keyof ExtremeFields<P["fields"]>;

/** An aggregate of fields of the related records that match. */
export interface MeasureWhere<P extends Payload, N> {
  select: N extends true ? NumberFields<P["fields"]> : ExtremeFields<P["fields"]>;
  /** Only records that match. */
  where?: P["where"];
}

/** Of which relations an aggregate is. */
export interface MeasureSelect<O, N> {
  select: Measured<O, N>;
}

/** Aggregates of the fields of related records, beside the record. */
export interface Measures<M extends Payload> {
  _sum?: false | MeasureSelect<M["objects"], true>;
  _avg?: false | MeasureSelect<M["objects"], true>;
  _min?: false | MeasureSelect<M["objects"], false>;
  _max?: false | MeasureSelect<M["objects"], false>;
}
