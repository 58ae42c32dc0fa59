/** The arguments of the operations, made from the named inputs of a model. */

import type { AggregateOrder, CountFields, ExtremeFields, FieldChoice, NumberFields } from "./inputs.js";
import type { Payload, WritablePayload } from "./result.js";

/** How relations are loaded: in the same statement or in one of their own. */
export interface LoadStrategy {
  relationLoadStrategy?: "join" | "query";
}

/** How strongly rows are locked. */
export type RowLock = "update" | "noKeyUpdate" | "share" | "keyShare";

/** Whether the records found stay locked until the end of the transaction that the call is made in. */
export interface LockArgs {
  /** `update` for records that will be changed, `share` for records that must stay as they are. */
  lock?: RowLock;
  /** Leave out records that another transaction has locked, instead of waiting for it. */
  skipLocked?: boolean;
  /** Reject with P2034 instead of waiting when another transaction has locked a record. */
  noWait?: boolean;
}

/** What comes back of a model without relations. */
export interface PlainResultArgs<M extends Payload> {
  /** The fields to give back; nothing else comes. */
  select?: M["select"] | null;
  /** Scalar fields to leave out. */
  omit?: M["omit"] | null;
}

/** What comes back. */
export interface ResultArgs<M extends Payload> extends PlainResultArgs<M> {
  /** Relations to give back beside the scalar fields. */
  include?: M["include"] | null;
}

/** What createManyAndReturn and updateManyAndReturn give back. I: to-one relations whose key is in the record. */
export interface ReturningArgs<M extends Payload, I> {
  /** The fields to give back; nothing else comes. */
  select?: (FieldChoice<M["fields"]> & I) | null;
  /** Relations to give back beside the scalar fields. */
  include?: I | null;
  /** Scalar fields to leave out. */
  omit?: M["omit"] | null;
}

/** Which records are aggregated or counted. */
export interface AggregateWindowArgs<M extends Payload> {
  /** Only records that match. */
  where?: M["where"];
  /** By one key per object; later objects decide between equals. */
  orderBy?: M["order"] | readonly M["order"][];
  /** The record to start from, itself included. */
  cursor?: M["unique"];
  /** At most this many; a negative number takes them from the end. */
  take?: number;
  /** Leave out this many at the start. */
  skip?: number;
}

/** Which records, in which order. */
export interface WindowArgs<M extends Payload> extends AggregateWindowArgs<M> {
  /** Only the first record of each combination of these fields. */
  distinct?: keyof M["fields"] | readonly (keyof M["fields"])[];
}

/** One record by its unique key. */
export interface UniqueArgs<M extends Payload> {
  /** At least one complete unique key; other filters may stand beside it. */
  where: M["unique"];
}

/** Arguments of create. */
export interface CreateData<M extends WritablePayload> {
  data: M["create"] | M["uncheckedCreate"];
}

/** Arguments of createMany. */
export interface CreateManyData<M extends WritablePayload> {
  data: M["rows"] | readonly M["rows"][];
}

/** Arguments of createMany where a row that exists may be skipped. */
export interface CreateManyDataSkipping<M extends WritablePayload> extends CreateManyData<M> {
  /** Leave out rows that meet a unique index. */
  skipDuplicates?: boolean;
}

/** Arguments of update. */
export interface UpdateData<M extends WritablePayload> extends UniqueArgs<M> {
  data: M["update"] | M["uncheckedUpdate"];
}

/** Arguments of updateMany. */
export interface UpdateManyData<M extends WritablePayload> {
  data: M["updateMany"];
  /** Only records that match. */
  where?: M["where"];
  /** Update at most this many. */
  limit?: number;
}

/** Arguments of deleteMany. */
export interface DeleteManyArgs<M extends Payload> {
  /** Only records that match. */
  where?: M["where"];
  /** Delete at most this many. */
  limit?: number;
}

/** Arguments of upsert. */
export interface UpsertData<M extends WritablePayload> extends UniqueArgs<M> {
  create: M["create"] | M["uncheckedCreate"];
  update: M["update"] | M["uncheckedUpdate"];
}

/** A new record, or one that exists. U: unique filter, C: new record. */
export interface CreateOrConnect<U, C> {
  where: U;
  create: C;
}

type Several<T> = T | readonly T[];

/** New links of a to-many relation. C: new record, checked; X: the relation and its key, left out of the record. */
export interface CreateNestedMany<M extends WritablePayload, C, X extends PropertyKey> {
  create?: Several<C | Omit<M["uncheckedCreate"], X>>;
  connectOrCreate?: Several<CreateOrConnect<M["unique"], C | Omit<M["uncheckedCreate"], X>>>;
  connect?: Several<M["unique"]>;
}

/** New links of a to-many relation whose records hold the key. */
export interface CreateNestedManyRows<M extends WritablePayload, C, X extends PropertyKey>
  extends CreateNestedMany<M, C, X> {
  createMany?: NestedRows<Omit<M["rows"], X>>;
}

/** createMany inside another write. */
export interface NestedRows<R> {
  data: Several<R>;
  /** Leave out rows that meet a unique index. */
  skipDuplicates?: boolean;
}

/** The link of a to-one relation of a new record. */
export interface CreateNestedOne<M extends WritablePayload, C, X extends PropertyKey> {
  create?: C | Omit<M["uncheckedCreate"], X>;
  connectOrCreate?: CreateOrConnect<M["unique"], C | Omit<M["uncheckedCreate"], X>>;
  connect?: M["unique"];
}

/** Changes to a to-many relation. D: data of an update, checked; S: filter of updateMany and deleteMany. */
export interface UpdateNestedMany<M extends WritablePayload, C, D, X extends PropertyKey, S>
  extends CreateNestedMany<M, C, X> {
  set?: Several<M["unique"]>;
  disconnect?: Several<M["unique"]>;
  delete?: Several<M["unique"]>;
  update?: Several<{ where: M["unique"]; data: D | Omit<M["uncheckedUpdate"], X> }>;
  updateMany?: Several<{ where: S; data: M["updateMany"] }>;
  upsert?: Several<NestedUpsert<C | Omit<M["uncheckedCreate"], X>, D | Omit<M["uncheckedUpdate"], X>> & UniqueArgs<M>>;
  deleteMany?: Several<S>;
}

/** Changes to a to-many relation whose records hold the key. */
export interface UpdateNestedManyRows<M extends WritablePayload, C, D, X extends PropertyKey, S>
  extends UpdateNestedMany<M, C, D, X, S> {
  createMany?: NestedRows<Omit<M["rows"], X>>;
}

/** upsert inside another write. */
export interface NestedUpsert<C, D> {
  create: C;
  update: D;
}

/** Changes to a required to-one relation. */
export interface UpdateNestedOneRequired<M extends WritablePayload, C, D, X extends PropertyKey>
  extends CreateNestedOne<M, C, X> {
  update?: D | Omit<M["uncheckedUpdate"], X> | { where?: M["where"]; data: D | Omit<M["uncheckedUpdate"], X> };
  upsert?: NestedUpsert<C | Omit<M["uncheckedCreate"], X>, D | Omit<M["uncheckedUpdate"], X>> & { where?: M["where"] };
}

/** Changes to an optional to-one relation. */
export interface UpdateNestedOne<M extends WritablePayload, C, D, X extends PropertyKey>
  extends UpdateNestedOneRequired<M, C, D, X> {
  disconnect?: boolean | M["where"];
  delete?: boolean | M["where"];
}

/** Arguments of findMany and findFirst. */
export interface FindManyArgs<M extends Payload> extends WindowArgs<M>, LoadStrategy, LockArgs {}
/** Arguments of findUnique. */
export interface FindUniqueArgs<M extends Payload> extends UniqueArgs<M>, LoadStrategy, LockArgs {}

/** How many records a stream reads at once. */
export interface BatchArgs {
  /** 500, if it is not given. */
  batchSize?: number;
}

/** Arguments of exists. */
export interface ExistsArgs<M extends Payload> {
  /** Only records that match. */
  where?: M["where"];
}

/** Arguments of count. */
export interface CountArgs<M extends Payload> extends AggregateWindowArgs<M> {
  /** The fields whose values are counted; `_all` counts records. */
  select?: true | CountFields<M["fields"]> | null;
}

/** What aggregate and groupBy compute. */
export interface AggregateAsk<M extends Payload> {
  _count?: true | CountFields<M["fields"]>;
  _min?: ExtremeFields<M["fields"]>;
  _max?: ExtremeFields<M["fields"]>;
}

/** What aggregate and groupBy compute for a model with numbers. */
export interface AggregateNumberAsk<M extends Payload> extends AggregateAsk<M> {
  _avg?: NumberFields<M["fields"]>;
  _sum?: NumberFields<M["fields"]>;
}

/** Arguments of groupBy. H: having. */
export interface GroupByData<M extends Payload, H> {
  /** The fields to group by. */
  by: keyof M["fields"] | readonly (keyof M["fields"])[];
  /** Only records that match. */
  where?: M["where"];
  /** Only groups that match. */
  having?: H;
  /** By one key per object: a field of `by`, or an aggregate. */
  orderBy?: AggregateOrder<M["fields"]> | readonly AggregateOrder<M["fields"]>[];
  /** At most this many groups; needs `orderBy`. */
  take?: number;
  /** Leave out this many groups at the start; needs `orderBy`. */
  skip?: number;
}
