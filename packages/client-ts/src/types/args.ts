/** The arguments of the operations, made from the named inputs of a model. */

/** How relations are loaded: in the same statement or in one of their own. */
export interface LoadStrategy {
  relationLoadStrategy?: "join" | "query";
}

/** What comes back. S: select, O: omit. */
export interface PlainResultArgs<S, O> {
  /** The fields to give back; nothing else comes. */
  select?: S | null;
  /** Scalar fields to leave out. */
  omit?: O | null;
}

/** What comes back. S: select, I: include, O: omit. */
export interface ResultArgs<S, I, O> extends PlainResultArgs<S, O> {
  /** Relations to give back beside the scalar fields. */
  include?: I | null;
}

/** Which records, in which order. W: filter, O: order, U: unique filter, D: names of the fields. */
export interface WindowArgs<W, O, U, D> {
  /** Only records that match. */
  where?: W;
  /** By one key per object; later objects decide between equals. */
  orderBy?: O | readonly O[];
  /** The record to start from, itself included. */
  cursor?: U;
  /** At most this many; a negative number takes them from the end. */
  take?: number;
  /** Leave out this many at the start. */
  skip?: number;
  /** Only the first record of each combination of these fields. */
  distinct?: D | readonly D[];
}

/** Which records are aggregated or counted. */
export interface AggregateWindowArgs<W, O, U> {
  where?: W;
  orderBy?: O | readonly O[];
  cursor?: U;
  take?: number;
  skip?: number;
}

/** One record by its unique key. */
export interface UniqueArgs<U> {
  where: U;
}

/** Arguments of createMany. */
export interface CreateManyData<D> {
  data: D | readonly D[];
}

/** Arguments of createMany where a row that exists may be skipped. */
export interface CreateManyDataSkipping<D> extends CreateManyData<D> {
  /** Leave out rows that meet a unique index. */
  skipDuplicates?: boolean;
}

/** Arguments of updateMany. */
export interface UpdateManyData<W, D> {
  data: D;
  where?: W;
  /** Update at most this many. */
  limit?: number;
}

/** Arguments of deleteMany. */
export interface DeleteManyArgs<W> {
  where?: W;
  /** Delete at most this many. */
  limit?: number;
}

/** Arguments of upsert. */
export interface UpsertData<U, C, D> {
  where: U;
  create: C;
  update: D;
}

/** A new record, or one that exists. */
export interface CreateOrConnect<U, C> {
  where: U;
  create: C;
}

type Several<T> = T | readonly T[];

/** New links of a to-many relation. C: new record, O: create or connect, U: unique filter. */
export interface CreateNestedMany<C, O, U> {
  create?: Several<C>;
  connectOrCreate?: Several<O>;
  connect?: Several<U>;
}

/** New links of a to-many relation whose records hold the key. M: a row of createMany. */
export interface CreateNestedManyRows<C, O, U, M> extends CreateNestedMany<C, O, U> {
  createMany?: M;
}

/** The link of a to-one relation of a new record. */
export interface CreateNestedOne<C, O, U> {
  create?: C;
  connectOrCreate?: O;
  connect?: U;
}

/** Changes to a to-many relation. D: data of an update, W: filter of updateMany and deleteMany, R: data of updateMany. */
export interface UpdateNestedMany<C, O, U, D, W, R> extends CreateNestedMany<C, O, U> {
  set?: Several<U>;
  disconnect?: Several<U>;
  delete?: Several<U>;
  update?: Several<{ where: U; data: D }>;
  updateMany?: Several<{ where: W; data: R }>;
  upsert?: Several<{ where: U; create: C; update: D }>;
  deleteMany?: Several<W>;
}

/** Changes to a to-many relation whose records hold the key. */
export interface UpdateNestedManyRows<C, O, U, D, W, R, M> extends UpdateNestedMany<C, O, U, D, W, R> {
  createMany?: M;
}

/** Changes to a required to-one relation. W: filter. */
export interface UpdateNestedOneRequired<C, O, U, D, W> extends CreateNestedOne<C, O, U> {
  update?: D | { where?: W; data: D };
  upsert?: { create: C; update: D; where?: W };
}

/** Changes to an optional to-one relation. */
export interface UpdateNestedOne<C, O, U, D, W> extends UpdateNestedOneRequired<C, O, U, D, W> {
  disconnect?: boolean | W;
  delete?: boolean | W;
}

/** Arguments of aggregate. C: fields of `_count`, X: of `_min` and `_max`. */
export interface AggregateAsk<C, X> {
  _count?: true | C;
  _min?: X;
  _max?: X;
}

/** Arguments of aggregate for a model with numbers. N: fields of `_sum` and `_avg`. */
export interface AggregateNumberAsk<C, X, N> extends AggregateAsk<C, X> {
  _sum?: N;
  _avg?: N;
}

/** Arguments of groupBy. D: names of the fields, H: having. */
export interface GroupByData<W, O, D, H> {
  by: D | readonly D[];
  where?: W;
  having?: H;
  orderBy?: O | readonly O[];
  take?: number;
  skip?: number;
}
