/** The operations of a model. */
import type { Sql } from "../fragment.js";
import type { BatchArgs, ExistsArgs, LockArgs } from "./args.js";
import type { Kind } from "./fields.js";
import type { AggregateResult, CountResult, GroupResult, Payload, Result } from "./result.js";
import type { GroupSubset, SelectSubset } from "./subset.js";
import type { BatchPayload, FieldRef, PrismaPromise, Stream } from "./values.js";
import type { Widened, WidenedLink } from "./widened.js";

/** The arguments of an operation that gives records back; C may add computed fields to what can be selected. */
type Arg<M extends Payload, N extends string, C> = N extends keyof M["args"]
  ? C extends { $result: unknown }
    ? Widened<M["args"][N], M, C>
    : M["args"][N]
  : never;

/** The arguments of stream: those of findMany that make sense in parts. */
type StreamArg<M extends Payload, C> = Omit<Arg<M, "findMany", C>, keyof LockArgs> & BatchArgs;

/** The arguments of an operation that counts or aggregates. */
type PlainArg<M extends Payload, N extends string> = N extends keyof M["args"] ? M["args"][N] : never;

type LinkArgs<M extends Payload, K, C> = K extends keyof M["include"]
  ? Extract<C extends { $result: unknown } ? WidenedLink<M["include"][K], M["objects"], K, C> : M["include"][K], object>
  : never;

type Reserved = keyof PrismaPromise<unknown>;

type Gap<R, N> = null extends R ? null : N;

/** What a relation of a found record gives: N is null when the record may be missing. */
type Reached<R, A, C, N> = [R] extends [readonly (infer P extends Payload)[]]
  ? PrismaPromise<Result<P, A, C>[] | N>
  : [NonNullable<R>] extends [infer P extends Payload]
    ? RecordQuery<P, Result<P, A, C> | Gap<R, N>, C, Gap<R, N>>
    : never;

/** The relations of a found record as methods: `prisma.user.findUnique(…).posts()`. */
export type Fluent<M extends Payload, C, N> = {
  [K in Exclude<keyof M["objects"], Reserved>]: <A extends LinkArgs<M, K, C>>(
    args?: SelectSubset<A, LinkArgs<M, K, C>>,
  ) => Reached<M["objects"][K], A, C, N>;
};

/** A query for one record of M; its relations are methods. */
export type RecordQuery<M extends Payload, T, C = unknown, N = never> = PrismaPromise<T> & Fluent<M, C, N>;

/** References to the fields of a model, for filters that compare columns. */
export type FieldRefs<M extends Payload> = {
  readonly [K in keyof M["fields"]]: FieldRef<M["name"], M["fields"][K] extends Kind ? M["fields"][K]["ref"] : never>;
};

declare const PAYLOAD: unique symbol;

/** Operations that need nothing but rows. */
export interface ReadActions<M extends Payload, C = unknown> {
  /** Only in the types: what `Prisma.Args` and its like read. */
  readonly [PAYLOAD]?: { model: M; context: C };
  /** References to the fields, for filters that compare two columns. */
  readonly fields: FieldRefs<M>;
  /** The first record that matches `where`, in `orderBy` order, or null. */
  findFirst<A extends Arg<M, "findFirst", C>>(
    args?: SelectSubset<A, Arg<M, "findFirst", C>>,
  ): RecordQuery<M, Result<M, A, C> | null, C, null>;
  /** The first record that matches `where`, in `orderBy` order; rejects with P2025 if there is none. */
  findFirstOrThrow<A extends Arg<M, "findFirst", C>>(
    args?: SelectSubset<A, Arg<M, "findFirst", C>>,
  ): RecordQuery<M, Result<M, A, C>, C>;
  /** The records that match `where`, in `orderBy` order. */
  findMany<A extends Arg<M, "findMany", C>>(
    args?: SelectSubset<A, Arg<M, "findMany", C>>,
  ): PrismaPromise<Result<M, A, C>[]>;
  /** The records that match `where`, read in parts of `batchSize` while a loop goes on. */
  stream<A extends StreamArg<M, C>>(args?: SelectSubset<A, StreamArg<M, C>>): Stream<Result<M, A, C>>;
  /** Whether a record matches `where`. */
  exists<A extends ExistsArgs<M>>(args?: SelectSubset<A, ExistsArgs<M>>): PrismaPromise<boolean>;
  /** How many records match `where`; with `select`, how many have a value in each field. */
  count<A extends PlainArg<M, "count">>(args?: SelectSubset<A, PlainArg<M, "count">>): PrismaPromise<CountResult<A>>;
  /** Sum, average, minimum, maximum and count over the records that match `where`. */
  aggregate<A extends PlainArg<M, "aggregate">>(
    args: SelectSubset<A, PlainArg<M, "aggregate">>,
  ): PrismaPromise<AggregateResult<M, A>>;
  /** Aggregates for each combination of the fields in `by`. */
  groupBy<A extends PlainArg<M, "groupBy">>(
    args: GroupSubset<A, PlainArg<M, "groupBy">, M["fields"]>,
  ): PrismaPromise<GroupResult<M, A>[]>;
}

/** Reads by a unique key. */
export interface UniqueActions<M extends Payload, C = unknown> {
  /** The record with this unique key, or null. */
  findUnique<A extends Arg<M, "findUnique", C>>(
    args: SelectSubset<A, Arg<M, "findUnique", C>>,
  ): RecordQuery<M, Result<M, A, C> | null, C, null>;
  /** The record with this unique key; rejects with P2025 if there is none. */
  findUniqueOrThrow<A extends Arg<M, "findUnique", C>>(
    args: SelectSubset<A, Arg<M, "findUnique", C>>,
  ): RecordQuery<M, Result<M, A, C>, C>;
}

/** Writes that make records. */
export interface CreateActions<M extends Payload, C = unknown> {
  /** Makes one record, with related ones where `data` nests them. */
  create<A extends Arg<M, "create", C>>(args: SelectSubset<A, Arg<M, "create", C>>): RecordQuery<M, Result<M, A, C>, C>;
  /** Makes many records; gives their number. */
  createMany<A extends PlainArg<M, "createMany">>(
    args: SelectSubset<A, PlainArg<M, "createMany">>,
  ): PrismaPromise<BatchPayload>;
  /** Updates the record with this unique key, or makes it. */
  upsert<A extends Arg<M, "upsert", C>>(args: SelectSubset<A, Arg<M, "upsert", C>>): RecordQuery<M, Result<M, A, C>, C>;
}

/** Writes to records that exist. */
export interface ChangeActions<M extends Payload, C = unknown> {
  /** Updates the record with this unique key; rejects with P2025 if there is none. */
  update<A extends Arg<M, "update", C>>(args: SelectSubset<A, Arg<M, "update", C>>): RecordQuery<M, Result<M, A, C>, C>;
  /** Updates all records that match `where`; gives their number. */
  updateMany<A extends PlainArg<M, "updateMany">>(
    args: SelectSubset<A, PlainArg<M, "updateMany">>,
  ): PrismaPromise<BatchPayload>;
  /** Deletes the record with this unique key and gives it back; rejects with P2025 if there is none. */
  delete<A extends Arg<M, "delete", C>>(args: SelectSubset<A, Arg<M, "delete", C>>): RecordQuery<M, Result<M, A, C>, C>;
  /** Deletes all records that match `where`; gives their number. */
  deleteMany<A extends PlainArg<M, "deleteMany">>(
    args?: SelectSubset<A, PlainArg<M, "deleteMany">>,
  ): PrismaPromise<BatchPayload>;
}

/** Writes of many records that give them back; not on MySQL. */
export interface ReturningActions<M extends Payload, C = unknown> {
  /** Makes many records and gives them back in the order given. */
  createManyAndReturn<A extends Arg<M, "createManyAndReturn", C>>(
    args: SelectSubset<A, Arg<M, "createManyAndReturn", C>>,
  ): PrismaPromise<Result<M, A, C>[]>;
  /** Updates all records that match `where` and gives them back. */
  updateManyAndReturn<A extends Arg<M, "updateManyAndReturn", C>>(
    args: SelectSubset<A, Arg<M, "updateManyAndReturn", C>>,
  ): PrismaPromise<Result<M, A, C>[]>;
}

/** All operations, for a database whose writes can give rows back. */
export interface ModelActions<M extends Payload, C = unknown>
  extends ReadActions<M, C>,
    UniqueActions<M, C>,
    CreateActions<M, C>,
    ChangeActions<M, C>,
    ReturningActions<M, C> {}

/** The operations of a model by name; raw ones are not among them. */
export type PrismaAction = keyof ModelActions<Payload> & string;

/** The description of the model behind `typeof prisma.user`. */
export type PayloadOf<T, _F = unknown> = T extends {
  readonly [PAYLOAD]?: { model: infer M extends Payload; context: unknown };
}
  ? M
  : never;

/** What the client behind `typeof prisma.user` omits and adds. */
export type ContextOf<T> = T extends { readonly [PAYLOAD]?: { model: Payload; context: infer C } } ? C : unknown;

type ArgsKey<F> = F extends "findUniqueOrThrow" ? "findUnique" : F extends "findFirstOrThrow" ? "findFirst" : F;

/** Raw SQL as an operation of the client. */
export type RawAction = "$queryRaw" | "$queryRawUnsafe" | "$executeRaw" | "$executeRawUnsafe";

/** The arguments of operation F of `typeof prisma.user`; those of raw SQL as a tuple. */
export type OperationArgs<T, F extends PrismaAction | RawAction> = F extends RawAction
  ? [query: F extends "$queryRaw" | "$executeRaw" ? TemplateStringsArray | Sql : string, ...values: unknown[]]
  : ModelArgs<T, F>;

/** The arguments of operation F of `typeof prisma.user`. */
export type ModelArgs<T, F> =
  PayloadOf<T> extends infer M extends Payload
    ? F extends "count" | "aggregate" | "groupBy" | "createMany" | "updateMany" | "deleteMany"
      ? PlainArg<M, F>
      : F extends "exists"
        ? ExistsArgs<M>
        : F extends "stream"
          ? StreamArg<M, ContextOf<T>>
          : Arg<M, ArgsKey<F> & string, ContextOf<T>>
    : never;

/** What operation F of `typeof prisma.user` gives for arguments A. */
export type OperationResult<T, A, F extends PrismaAction | RawAction> = F extends RawAction
  ? F extends "$queryRaw" | "$queryRawUnsafe"
    ? unknown
    : number
  : ModelResult<T, A, F>;

/** What operation F of `typeof prisma.user` gives for arguments A. */
export type ModelResult<T, A, F> =
  PayloadOf<T> extends infer M extends Payload
    ? F extends "findUnique" | "findFirst"
      ? Result<M, A, ContextOf<T>> | null
      : F extends "findMany" | "createManyAndReturn" | "updateManyAndReturn"
        ? Result<M, A, ContextOf<T>>[]
        : F extends "createMany" | "updateMany" | "deleteMany"
          ? BatchPayload
          : F extends "exists"
            ? boolean
            : F extends "stream"
              ? Stream<Result<M, A, ContextOf<T>>>
              : F extends "count"
                ? CountResult<A>
                : F extends "aggregate"
                  ? AggregateResult<M, A>
                  : F extends "groupBy"
                    ? GroupResult<M, A>[]
                    : Result<M, A, ContextOf<T>>
    : never;
