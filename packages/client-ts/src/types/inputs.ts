/** The arguments every model has, made from its description. F is the model's field kinds, one `Kind` per scalar field. */
import type { Kind } from "./fields.js";
import type { IntFilter } from "./filters.js";
import type { SortOrder } from "./values.js";

/**
 * The member that every object inherits under the name K. An optional property of such a name (`constructor`) must take
 * it, or no literal without the property would fit.
 */
export type Inherited<K> = K extends keyof ObjectMembers ? ObjectMembers[K] : never;
type ObjectMembers = typeof Object.prototype;

type Part<K, P extends keyof Kind> = K extends Kind ? K[P] : never;

/** Filters on the scalar fields. */
export type FieldWhere<F> = { [K in keyof F]?: Part<F[K], "where"> | Inherited<K> };
/** Filters on the scalar fields and their aggregates, for `having`. */
export type FieldHaving<F> = { [K in keyof F]?: Part<F[K], "having"> | Inherited<K> };
/** Order by scalar fields. */
export type FieldOrder<F> = { [K in keyof F]?: Part<F[K], "order"> | Inherited<K> };
/** A choice of scalar fields. */
export type FieldChoice<F> = { [K in keyof F]?: boolean | Inherited<K> };
/** New values of scalar fields; X is left out. */
export type FieldUpdate<F, X = never> = { [K in keyof F as Exclude<K, X>]?: Part<F[K], "update"> | Inherited<K> };
/** The names of the fields that can be summed. */
export type NumberKeys<F> = { [K in keyof F]: [Part<F[K], "number">] extends [never] ? never : K }[keyof F];

/** AND, OR and NOT over a filter. */
export interface Logic<W> {
  AND?: W | W[];
  OR?: W[];
  NOT?: W | W[];
}

/** Conditions on a to-many relation. */
export interface ListRelationFilter<W> {
  every?: W;
  some?: W;
  none?: W;
  /** How many there are: a number, or operators and which records count. */
  _count?: number | RelationCountFilter<W>;
}

/** Conditions on the number of related records. */
export interface RelationCountFilter<W> extends IntFilter {
  /** Only records that match count. */
  where?: W;
}

/** Conditions on a required to-one relation. */
export interface ScalarRelationFilter<W> {
  is?: W;
  isNot?: W;
}

/** Conditions on an optional to-one relation. */
export interface NullableScalarRelationFilter<W> {
  is?: W | null;
  isNot?: W | null;
}

/** Order by how well some fields match a text that is searched for. */
export interface OrderByRelevance<N extends string> {
  fields: N | readonly N[];
  sort: SortOrder;
  search: string;
}

/** Order by the number of related records. */
export interface OrderByRelationAggregate {
  _count?: SortOrder;
}

/** What `_count` may be asked for: every field and `_all`. */
export type CountFields<F> = { [K in keyof F]?: true | Inherited<K> } & { _all?: true };
/** What `_min` and `_max` may be asked for. */
export type ExtremeFields<F> = {
  [K in keyof F as F[K] extends { ref: "Json" | `${string}[]` } ? never : K]?: true | Inherited<K>;
};
/** What `_sum` and `_avg` may be asked for. */
export type NumberFields<F> = { [K in NumberKeys<F>]?: true | Inherited<K> };

/** Order of `groupBy` by aggregates. */
export interface OrderByAggregates<F> {
  _count?: { [K in keyof F]?: SortOrder | Inherited<K> };
  _avg?: { [K in NumberKeys<F>]?: SortOrder | Inherited<K> };
  _sum?: { [K in NumberKeys<F>]?: SortOrder | Inherited<K> };
  _min?: { [K in keyof F]?: SortOrder | Inherited<K> };
  _max?: { [K in keyof F]?: SortOrder | Inherited<K> };
}

/** Order of `groupBy`: grouped fields and aggregates. */
export type AggregateOrder<F> = FieldOrder<F> & OrderByAggregates<F>;

/** Order of groups by the fields B that they are grouped by, and by aggregates. */
export type GroupOrder<F, B> = Pick<FieldOrder<F>, B & keyof F> & OrderByAggregates<F>;

/** T with at least one of the keys K given; as in Prisma, its value may be a variable that might be undefined. */
export type AtLeast<T, K extends keyof T> = { [P in K]-?: T & Record<P, T[P]> }[K];

/** An object type without members. */
export type None = Record<never, never>;

/** Which related records `_count` counts. */
export interface CountWhere<W> {
  where?: W;
}

/** A constant object that maps each name of T to itself. */
export type NamesOf<T> = { readonly [K in keyof T]: K };
