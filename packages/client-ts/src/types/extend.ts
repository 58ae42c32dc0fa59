/** The types of `$extends`: what an extension may hold, and the client that it makes. */
import type { ContextOf, OperationArgs, PayloadOf, PrismaAction } from "./actions.js";
import type { RawMethods, TransactionMethods } from "./client.js";
import type { ComputedOf, Overlay, Payload } from "./result.js";
import type { PrismaPromise } from "./values.js";

/**
 * The models of a client as a function of its context: what it omits and what extensions add to results.
 *
 * A generated client declares `interface ModelsOf extends $.ModelsOf { models: ClientModels<this["context"]> }`.
 */
export interface ModelsOf {
  readonly context: unknown;
  readonly models: object;
}

/** The models of a client in context C. */
export type ModelsIn<K extends ModelsOf, C> = (K & { readonly context: C })["models"];

/** What extensions have added to models and client. */
export interface Added {
  model: object;
  client: object;
}

/** Nothing. */
export interface NothingAdded extends Added {
  model: Record<never, never>;
  client: Record<never, never>;
}

type None = Record<never, never>;
type At<T, K> = K extends keyof T ? T[K] : None;
type ByModel<Ms> = { [K in keyof Ms | "$allModels"]?: unknown };

/** The payload behind an accessor; of any model for `$allModels`. */
type PayloadAt<Ms, K> = K extends keyof Ms ? PayloadOf<Ms[K]> : PayloadOf<Ms[keyof Ms]>;
type ContextAt<Ms> = ContextOf<Ms[keyof Ms]>;

/** Columns and earlier computed fields: what `compute` may need. */
type Available<Ms, K> =
  PayloadAt<Ms, K> extends infer P
    ? P extends Payload
      ? Overlay<P["scalars"], ComputedOf<P, ContextAt<Ms>>>
      : never
    : never;

/** `needs`: S as it is written, with the names of columns only. */
type Needs<D, S> = { [F in keyof S]: F extends keyof D ? S[F] : never } & { [F in keyof D]?: boolean };

/** What `compute` is given for `needs` S. */
type Needed<D, S> = { [F in keyof S as S[F] extends false | undefined ? never : F]: F extends keyof D ? D[F] : never };

/** The component `result`; N infers what each computed field needs. */
export type ResultExtension<Ms, N> = {
  [K in keyof N]: {
    [F in keyof N[K]]?: {
      needs?: Needs<Available<Ms, K>, N[K][F]>;
      compute(record: Needed<Available<Ms, K>, N[K][F]>, model: K): unknown;
    };
  };
};

/** What the computed fields of R are worth. */
export type ComputedValues<R> = {
  [K in keyof R]: {
    [F in keyof R[K]]: R[K][F] extends { compute(...args: never[]): infer V } ? V : never;
  };
};

/** What the methods of the component `model` have as `this`. */
export type ModelThis<Ms, K, P> = (K extends keyof Ms ? Ms[K] : unknown) & {
  /** The model's name. */
  readonly $name: K extends keyof Ms ? PayloadOf<Ms[K]>["name"] : string;
  readonly name: string;
  /** The client. */
  readonly $parent: P;
};

/** The component `model`. P: the client. */
export type ModelExtension<Ms, M, P> = {
  [K in keyof M]: M[K] & ThisType<ModelThis<Ms, K, P> & M[K]>;
};

/** A record whose relations and fields may be missing: what a hook gets back for a selection that it does not know. */
export type LooseRecord<P> = P extends Payload
  ? { [K in keyof P["scalars"]]?: P["scalars"][K] } & {
      [K in keyof P["objects"]]?: P["objects"][K] extends readonly (infer E)[]
        ? LooseRecord<E>[]
        : LooseRecord<NonNullable<P["objects"][K]>> | null;
    }
  : never;

type Counted = "createMany" | "updateMany" | "deleteMany";
type Listed = "findMany" | "createManyAndReturn" | "updateManyAndReturn";

/** What operation F gives back, whatever its arguments. */
export type LooseResult<P, F> = F extends "findUnique" | "findFirst"
  ? LooseRecord<P> | null
  : F extends Listed
    ? LooseRecord<P>[]
    : F extends Counted
      ? { count: number }
      : F extends "exists"
        ? boolean
        : F extends "stream"
          ? AsyncIterable<LooseRecord<P>[]>
          : F extends "count" | "aggregate" | "groupBy"
            ? // biome-ignore lint/suspicious/noExplicitAny: its form depends on arguments that a hook does not know
              any
            : LooseRecord<P>;

type OperationsOf<D> = Extract<keyof D, PrismaAction>;

/** A query on its way through a hook. D: the actions of its model, F: the operation. */
export type HookCall<D, F> = F extends PrismaAction
  ? {
      model: PayloadOf<D>["name"];
      operation: F;
      args: OperationArgs<D, F>;
      query(args: OperationArgs<D, F>): PrismaPromise<LooseResult<PayloadOf<D>, F>>;
    }
  : never;

/** A query of any model on its way through a hook. */
export interface AnyHookCall<F = string, N = string> {
  model: N;
  operation: F;
  // biome-ignore lint/suspicious/noExplicitAny: the arguments of all models; a union of them all would cost seconds
  args: any;
  // biome-ignore lint/suspicious/noExplicitAny: the same
  query(args: any): PrismaPromise<any>;
}

/** A raw query on its way through a hook. */
export interface RawHookCall<F, A, R> {
  model?: undefined;
  operation: F;
  args: A;
  query(args: A): PrismaPromise<R>;
}

type Hook<T> = (call: T) => unknown;

/** The hooks of one model. D: its actions. */
export type ModelHooks<D> = { [F in OperationsOf<D>]?: Hook<HookCall<D, F>> } & {
  $allOperations?: Hook<
    HookCall<D, OperationsOf<D>> & {
      query(args: OperationArgs<D, OperationsOf<D>>): PrismaPromise<unknown>;
    }
  >;
};

/** The hooks of all models. N: their names. */
export type AllModelsHooks<N> = { [F in PrismaAction]?: Hook<AnyHookCall<F, N>> } & {
  $allOperations?: Hook<AnyHookCall<PrismaAction, N>>;
};

/** The component `query`. */
export type QueryExtension<Ms> = { [K in keyof Ms]?: ModelHooks<Ms[K]> } & {
  $allModels?: AllModelsHooks<PayloadOf<Ms[keyof Ms]>["name"]>;
  $allOperations?: Hook<AnyHookCall<string, string | undefined>>;
  $queryRaw?: Hook<RawHookCall<"$queryRaw", import("../fragment.js").Sql, unknown>>;
  $executeRaw?: Hook<RawHookCall<"$executeRaw", import("../fragment.js").Sql, number>>;
  $queryRawUnsafe?: Hook<RawHookCall<"$queryRawUnsafe", [query: string, ...values: unknown[]], unknown>>;
  $executeRawUnsafe?: Hook<RawHookCall<"$executeRawUnsafe", [query: string, ...values: unknown[]], number>>;
};

/** What `$extends` takes. N, R, M and T are inferred. P: the client. */
export interface ExtensionArgs<Ms, N, R, M, T, P> {
  /** For people who read the code. */
  name?: string;
  /** Computed fields, by model. */
  result?: ResultExtension<Ms, N> & R;
  /** Methods of models. */
  model?: ModelExtension<Ms, M, P>;
  /** Hooks around queries. */
  query?: QueryExtension<Ms>;
  /** Members of the client. */
  client?: T & ThisType<P & T>;
}

/** Context C with the computed fields R. */
export type WithResult<C, R> = [R] extends [never]
  ? C
  : keyof R extends never
    ? C
    : C extends { $result: infer B }
      ? Omit<C, "$result"> & { $result: { [K in keyof B | keyof R]: Overlay<At<B, K>, At<R, K>> } }
      : C & { $result: R };

/** X with the members M of models and T of the client. */
export interface With<X extends Added, M, T> {
  model: { [K in keyof X["model"] | keyof M]: Overlay<At<X["model"], K>, At<M, K>> };
  client: Overlay<X["client"], T>;
}

/** The models of an extended client. */
export type ExtendedModels<Ms, X extends Added> = keyof X["model"] extends never
  ? Ms
  : {
      [K in keyof Ms]: Overlay<Ms[K], Overlay<At<X["model"], "$allModels">, At<X["model"], K>>>;
    };

declare const EXTENDED: unique symbol;

/** What extensions made of a client, for the types alone. */
export interface Extended<R, X extends Added> {
  readonly [EXTENDED]?: { result: R; added: X };
}

type ResultIn<C> = C extends { $result: infer R } ? R : None;

/** `$extends` of a client in context C with X added. */
export interface Extensible<K extends ModelsOf, C, X extends Added> extends Extended<ResultIn<C>, X> {
  /** A client with what an extension made by `Prisma.defineExtension` adds; this one stays as it is. */
  $extends<R, Y extends Added>(
    // biome-ignore lint/suspicious/noExplicitAny: an extension takes any client that has what it needs
    extension: (client: any) => Extended<R, Y>,
    // biome-ignore lint/suspicious/noExplicitAny: what an extension of an unknown type adds is unknown too
  ): unknown extends R ? any : ExtendedClient<K, WithResult<C, R>, With<X, Y["model"], Y["client"]>>;
  /** A client with what `extension` adds; this one stays as it is. They share the connections. */
  $extends<
    N extends ByModel<ModelsIn<K, C>>,
    R extends ByModel<ModelsIn<K, C>> = None,
    M extends ByModel<ModelsIn<K, C>> = None,
    T extends object = None,
  >(
    extension: ExtensionArgs<ModelsIn<K, C>, N, R, M, T, ExtendedClient<K, C, X>>,
  ): ExtendedClient<K, WithResult<C, ComputedValues<R>>, With<X, M, T>>;
}

/** The client in a transaction of an extended client. */
export type ExtendedTransaction<K extends ModelsOf, C, X extends Added> = Overlay<
  ExtendedModels<ModelsIn<K, C>, X> & ExtendedTransactionMethods<K, C, X>,
  X["client"]
>;

/** What can be done in a transaction of an extended client, beside its models. */
export interface ExtendedTransactionMethods<K extends ModelsOf, C, X extends Added> extends RawMethods {
  /** Run queries in order, or a function, in one transaction. */
  $transaction: TransactionMethods<ExtendedTransaction<K, C, X>>["$transaction"];
}

/** An extended client. */
export type ExtendedClient<K extends ModelsOf, C, X extends Added> = Overlay<
  ExtendedModels<ModelsIn<K, C>, X> & ExtendedMethods<K, C, X>,
  X["client"]
>;

/** What an extended client can do beside its models. */
export interface ExtendedMethods<K extends ModelsOf, C, X extends Added>
  extends ExtendedTransactionMethods<K, C, X>,
    Extensible<K, C, X>,
    ConnectionMethods {}

/** Opening and closing. */
export interface ConnectionMethods {
  /** Open a connection now instead of with the first query. */
  $connect(): Promise<void>;
  /** Close all connections; a later query opens new ones. */
  $disconnect(): Promise<void>;
}

/** `Prisma.defineExtension`: an extension as a value. K: the models of the client. */
export interface DefineExtension<K extends ModelsOf> {
  /** An extension that makes the client by itself. */
  <R, X extends Added>(
    extension: (client: ExtendedClient<K, unknown, NothingAdded>) => Extended<R, X>,
  ): (client: unknown) => Extended<R, X>;
  /** An extension of these components. */
  <
    N extends ByModel<ModelsIn<K, unknown>>,
    R extends ByModel<ModelsIn<K, unknown>> = None,
    M extends ByModel<ModelsIn<K, unknown>> = None,
    T extends object = None,
  >(
    extension: ExtensionArgs<ModelsIn<K, unknown>, N, R, M, T, ExtendedClient<K, unknown, NothingAdded>>,
  ): (client: unknown) => Extended<ComputedValues<R>, With<NothingAdded, M, T>>;
}
