/** Arguments of clients with computed fields: `select` and `omit` know these too, at every depth. */
import type { ComputedOf, Payload } from "./result.js";

/** Arguments W of model M, with the computed fields that C adds. */
export type Widened<W, M extends Payload, C> = {
  [K in keyof W]: K extends "select"
    ? Selected<W[K], M, C>
    : K extends "include"
      ? Linked<W[K], M["objects"], C>
      : K extends "omit"
        ? W[K] & Choice<M, C>
        : W[K];
};

type Choice<M extends Payload, C> = { [K in keyof ComputedOf<M, C>]?: boolean };

type Selected<S, M extends Payload, C> = S extends object ? Linked<S, M["objects"], C> & Choice<M, C> : S;

/** The keys of `select` or `include`; O are the relations. */
type Linked<S, O, C> = S extends object ? { [K in keyof S]: WidenedLink<S[K], O, K, C> } : S;

/** What stands for the relation K: true, or its arguments V. */
export type WidenedLink<V, O, K, C> = V extends object
  ? K extends keyof O
    ? NonNullable<O[K]> extends infer P
      ? P extends Payload
        ? Widened<V, P, C>
        : P extends readonly (infer E extends Payload)[]
          ? Widened<V, E, C>
          : V
      : V
    : V
  : V;
