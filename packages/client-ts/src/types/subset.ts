/**
 * Arguments without excess keys, at every depth of `select` and `include`.
 *
 * A call infers A from its literal and is then checked against what `SelectSubset` makes of it: the keys of A with the
 * named input types. So TypeScript's own check finds keys that do not exist and names the type in which they are missing,
 * and generic functions may pass on a selection that they only know by its constraint.
 */
import type { GroupOrder } from "./inputs.js";

type Both = "`select` cannot stand beside `include` or `omit`";

type Checked<A, W> = W extends A
  ? W
  : Exclude<keyof A, keyof W> extends never
    ? {
        [K in keyof A]: K extends keyof W
          ? K extends "include" | "omit"
            ? A extends { select: object } & { [P in K]: object }
              ? Both
              : W[K]
            : W[K]
          : never;
      }
    : W;

/** What a call with arguments A takes when its named arguments are W. The first branch only lets A be inferred. */
export type SelectSubset<A, W> = [A] extends [never] ? A : Checked<A, W>;

/** A with the keys of W only; for arguments without a selection. */
export type Subset<A, W> = SelectSubset<A, W>;

type Grouped<A> = A extends { by: infer B } ? (B extends readonly (infer K)[] ? K : B) : never;
type Ordered<O> = O | readonly O[];

/**
 * Arguments of groupBy without excess keys: `orderBy` names grouped fields and aggregates only, and stands beside `take`
 * and `skip`. W: the named arguments, F: the field kinds.
 */
export type GroupSubset<A, W, F> = [A] extends [never]
  ? A
  : W extends A
    ? W
    : Exclude<keyof A, keyof W> extends never
      ? {
          [K in keyof A]: K extends "orderBy" ? Ordered<GroupOrder<F, Grouped<A>>> : K extends keyof W ? W[K] : never;
        } & (A extends { take: number } | { skip: number }
          ? A extends { orderBy: object }
            ? unknown
            : { orderBy: Ordered<GroupOrder<F, Grouped<A>>> }
          : unknown)
      : W;

type Plain = string | number | bigint | boolean | symbol | null | undefined | ((...args: never[]) => unknown);

/** A where it has no key that W lacks, W where it has; for `Prisma.validator`. */
export type Exact<A, W> =
  | (A extends unknown ? (W extends A ? { [K in keyof A]: K extends keyof W ? Exact<A[K], W[K]> : never } : W) : never)
  | (A extends Plain ? A : never);
