/** What counts, aggregates and groups give back when everything is asked for: the names that projects import. */
import type { Kind } from "./fields.js";
import type { ExtremeFields, NumberFields } from "./inputs.js";
import type { GroupResult, Payload } from "./result.js";
import type { PrismaPromise } from "./values.js";

type Value<M extends Payload, K> = K extends keyof M["scalars"] ? M["scalars"][K] | null : never;
type Average<M extends Payload, K> = K extends keyof M["fields"]
  ? M["fields"][K] extends Kind
    ? M["fields"][K]["number"] | null
    : never
  : never;

/** `_count` of the to-many relations. */
export type CountOutput<M extends Payload> = {
  [K in keyof M["objects"] as M["objects"][K] extends readonly unknown[] ? K : never]: number;
};

/** `_count` of an aggregate. */
export type CountAggregateOutput<M extends Payload> = { [K in keyof M["fields"]]: number } & { _all: number };

/** `_min` or `_max` of an aggregate. */
export type ExtremeOutput<M extends Payload> = { [K in keyof ExtremeFields<M["fields"]>]: Value<M, K> };

/** `_sum` of an aggregate. */
export type SumOutput<M extends Payload> = { [K in keyof NumberFields<M["fields"]>]: Value<M, K> };

/** `_avg` of an aggregate. */
export type AverageOutput<M extends Payload> = { [K in keyof NumberFields<M["fields"]>]: Average<M, K> };

/** The answer of an aggregate. */
export interface AggregateOutput<M extends Payload> {
  _count: CountAggregateOutput<M> | null;
  _avg: AverageOutput<M> | null;
  _sum: SumOutput<M> | null;
  _min: ExtremeOutput<M> | null;
  _max: ExtremeOutput<M> | null;
}

/** One group. */
export type GroupOutput<M extends Payload> = M["scalars"] & AggregateOutput<M>;

/** What groupBy gives for arguments A. */
export type GroupPromise<M extends Payload, A> = PrismaPromise<GroupResult<M, A>[]>;
