/** What a query gives back, narrowed by `select`, `include` and `omit`. */

/** The description of a model that the generated `$<Model>Payload` interfaces follow. */
export interface Payload {
  /** The model's name. */
  name: string;
  /** The record with every scalar field. */
  scalars: object;
  /** The related payloads: `P`, `P | null` or `P[]`. */
  objects: object;
  /** One `Kind` per scalar field. */
  fields: object;
  /** The type of `select`. */
  select: object;
  /** The type of `include`; its relations name their arguments. */
  include: object;
  /** The type of `omit`. */
  omit: object;
  /** The type of `where`. */
  where: object;
  /** The type of a unique `where`; never for a view without keys. */
  unique: object;
  /** The type of `orderBy`. */
  order: object;
  /** The named argument types. */
  args: object;
}

/** The description of a model with writes. */
export interface WritablePayload extends Payload {
  /** The data of a new record, with relations instead of foreign keys. */
  create: object;
  /** The data of a new record, with foreign keys. */
  uncheckedCreate: object;
  /** A row of createMany. */
  rows: object;
  /** The data of an update, with relations instead of foreign keys. */
  update: object;
  /** The data of an update, with foreign keys. */
  uncheckedUpdate: object;
  /** The data of updateMany. */
  updateMany: object;
}

type Off = false | null | undefined;
type Key = string | number | symbol;

/** The keys of S that are switched on. */
type On<S> = { [K in keyof S]: S[K] extends Off ? never : K }[keyof S];

/** `omit` of the client's options for model M; C maps accessors to omitted fields. */
type ClientOmit<M extends Payload, C> = C extends { [K in Uncapitalize<M["name"]>]: infer O } ? O : unknown;

/** Keys that O switches on, unless A, which is nearer, switches them off. */
type OmittedKeys<A, O> = On<A> | Exclude<On<O>, keyof A>;

/** The computed fields of model M that the client's extensions add: `$result` of C holds them by accessor. */
export type ComputedOf<M extends Payload, C> = C extends { $result: infer R }
  ? Overlay<
      R extends { $allModels: infer A } ? A : None,
      R extends { [K in Uncapitalize<M["name"]>]: infer A } ? A : None
    >
  : None;

/** A with the members of B, which win. */
export type Overlay<A, B> = keyof A extends never ? B : keyof B extends never ? A : Omit<A, keyof B> & B;

type None = Record<never, never>;

/** Every scalar field, computed ones included. */
type Whole<M extends Payload, C> = C extends { $result: unknown }
  ? Overlay<M["scalars"], ComputedOf<M, C>>
  : M["scalars"];

/** The record without what the call and the client omit. */
type Scalars<M extends Payload, A, C> = A extends { omit: infer O extends object }
  ? Omit<Whole<M, C>, OmittedKeys<O, ClientOmit<M, C>> & Key>
  : keyof C extends never
    ? M["scalars"]
    : [On<ClientOmit<M, C>>] extends [never]
      ? Whole<M, C>
      : Omit<Whole<M, C>, On<ClientOmit<M, C>> & Key>;

/** A relation as its own arguments A narrow it: R is `P`, `P | null` or `P[]`. */
type Related<R, A, C> = R extends readonly (infer P extends Payload)[]
  ? Result<P, A, C>[]
  : R extends Payload
    ? Result<R, A, C>
    : null;

/** The names of the to-many relations. */
type Lists<O> = { [K in keyof O]: O[K] extends readonly unknown[] ? K : never }[keyof O];

/** `_count: true` or `_count: { select }`. */
type Counts<M extends Payload, A> = A extends { select: infer S }
  ? { [K in On<S>]: number }
  : { [K in Lists<M["objects"]>]: number };

/** `_sum`, `_avg`, `_min` or `_max` with `{ select }`: K is one of these. */
type Measures<M extends Payload, K, A> = A extends { select: infer S }
  ? { [R in On<S>]: R extends keyof M["objects"] ? Measure<M["objects"][R], K, S[R]> : never }
  : never;

/** The aggregates of the fields of one relation. */
type Measure<R, K, A> = R extends readonly (infer P extends Payload)[]
  ? A extends { select: infer F }
    ? { [X in On<F>]: K extends "_avg" ? Averaged<P["fields"], X> : Nullable<P["scalars"], X> }
    : never
  : never;

/** One key of `select` or `include`. */
type Picked<M extends Payload, K, A, C> = K extends keyof ComputedOf<M, C>
  ? ComputedOf<M, C>[K]
  : K extends keyof M["scalars"]
    ? M["scalars"][K]
    : K extends keyof M["objects"]
      ? Related<M["objects"][K], A, C>
      : K extends "_count"
        ? Counts<M, A>
        : K extends "_sum" | "_avg" | "_min" | "_max"
          ? Measures<M, K, A>
          : string extends K
            ? // biome-ignore lint/suspicious/noExplicitAny: the selection is any
              any
            : never;

/**
 * One record of model M as the arguments A ask for it.
 *
 * A key of a selection that is there on a condition (`...(some && { posts: true })`) counts, as it does in Prisma.
 * C: what the client omits by its options, `{ user: { password: true } }`.
 */
export type Result<M extends Payload, A, C = unknown> =
  IsAny<A> extends true
    ? M["scalars"]
    : A extends { select: infer S extends object }
      ? { [K in keyof S as S[K] extends Off ? never : K]-?: Picked<M, K, Exclude<S[K], Off>, C> }
      : A extends { include: infer I extends object }
        ? Scalars<M, A, C> & { [K in keyof I as I[K] extends Off ? never : K]-?: Picked<M, K, Exclude<I[K], Off>, C> }
        : Scalars<M, A, C>;

/** With a name of its own: an `A` in a condition of `Result` would make equal selections of different calls differ. */
type IsAny<A> = 0 extends 1 & A ? true : false;

/** The answer of `count`: a number, or one per selected field. */
export type CountResult<A> = 0 extends 1 & A
  ? number
  : A extends { select: infer S extends object }
    ? { [K in On<S>]: number }
    : number;

type Averaged<F, K> = K extends keyof F ? (F[K] extends { number: infer N } ? N | null : never) : never;
type Nullable<T, K> = K extends keyof T ? T[K] | null : never;

/** The aggregates that A asks for. */
export type AggregateResult<M extends Payload, A> = A extends unknown
  ? {
      [P in keyof A as P extends "_count" | "_sum" | "_avg" | "_min" | "_max"
        ? A[P] extends Off
          ? never
          : P
        : never]: P extends "_count"
        ? A[P] extends true
          ? number
          : { [K in On<A[P]>]: number }
        : P extends "_avg"
          ? { [K in On<A[P]>]: Averaged<M["fields"], K> }
          : { [K in On<A[P]>]: Nullable<M["scalars"], K> };
    }
  : never;

type Grouped<B> = B extends readonly (infer K)[] ? K : B;

/** One group of `groupBy`: the grouped fields and the aggregates that A asks for. */
export type GroupResult<M extends Payload, A> = A extends { by: infer B }
  ? Pick<M["scalars"], Grouped<B> & keyof M["scalars"]> & AggregateResult<M, A>
  : never;
