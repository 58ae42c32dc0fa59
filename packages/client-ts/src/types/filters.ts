/** What `where` and `having` take for one field. */
import type {
  BigIntInput,
  Bytes,
  BytesInput,
  DateTimeInput,
  DecimalInput,
  FieldRef,
  InputJsonValue,
  JsonNullValueFilter,
  QueryMode,
} from "./values.js";

type Ref<T extends string> = FieldRef<string, T>;

/** Equality. V: the value, T: the type of field references, N: `null` for optional fields. */
export interface EqualityFilter<V, T extends string, N = never> {
  equals?: V | N | Ref<T>;
  not?: V | N | EqualityFilter<V, T, N>;
}

/** Equality and lists. */
export interface MemberFilter<V, T extends string, N = never> {
  equals?: V | N | Ref<T>;
  in?: readonly V[] | N | Ref<`${T}[]`>;
  notIn?: readonly V[] | N | Ref<`${T}[]`>;
  not?: V | N | MemberFilter<V, T, N>;
}

/** Values that have an order. */
export interface OrderedFilter<V, T extends string, N = never> {
  equals?: V | N | Ref<T>;
  in?: readonly V[] | N | Ref<`${T}[]`>;
  notIn?: readonly V[] | N | Ref<`${T}[]`>;
  lt?: V | Ref<T>;
  lte?: V | Ref<T>;
  gt?: V | Ref<T>;
  gte?: V | Ref<T>;
  not?: V | N | OrderedFilter<V, T, N>;
}

/** Text; `mode` holds for all operators beside it. */
export interface TextFilter<N = never> {
  equals?: string | N | Ref<"String">;
  in?: readonly string[] | N | Ref<"String[]">;
  notIn?: readonly string[] | N | Ref<"String[]">;
  lt?: string | Ref<"String">;
  lte?: string | Ref<"String">;
  gt?: string | Ref<"String">;
  gte?: string | Ref<"String">;
  contains?: string | Ref<"String">;
  startsWith?: string | Ref<"String">;
  endsWith?: string | Ref<"String">;
  search?: string;
  mode?: QueryMode;
  not?: string | N | TextFilter<N>;
}

export interface IntFilter<_M = never> extends OrderedFilter<number, "Int"> {}
export interface IntNullableFilter<_M = never> extends OrderedFilter<number, "Int", null> {}
export interface BigIntFilter<_M = never> extends OrderedFilter<BigIntInput, "BigInt"> {}
export interface BigIntNullableFilter<_M = never> extends OrderedFilter<BigIntInput, "BigInt", null> {}
export interface FloatFilter<_M = never> extends OrderedFilter<number, "Float"> {}
export interface FloatNullableFilter<_M = never> extends OrderedFilter<number, "Float", null> {}
export interface DecimalFilter<_M = never> extends OrderedFilter<DecimalInput, "Decimal"> {}
export interface DecimalNullableFilter<_M = never> extends OrderedFilter<DecimalInput, "Decimal", null> {}
export interface DateTimeFilter<_M = never> extends OrderedFilter<DateTimeInput, "DateTime"> {}
export interface DateTimeNullableFilter<_M = never> extends OrderedFilter<DateTimeInput, "DateTime", null> {}
export interface StringFilter<_M = never> extends TextFilter {}
export interface StringNullableFilter<_M = never> extends TextFilter<null> {}
export interface BoolFilter<_M = never> extends EqualityFilter<boolean, "Boolean"> {}
export interface BoolNullableFilter<_M = never> extends EqualityFilter<boolean, "Boolean", null> {}
export interface BytesFilter<_M = never> extends MemberFilter<BytesInput, "Bytes"> {}
export interface BytesNullableFilter<_M = never> extends MemberFilter<BytesInput, "Bytes", null> {}
export interface EnumFilter<E extends string, T extends string> extends MemberFilter<E, T> {}
export interface EnumNullableFilter<E extends string, T extends string> extends MemberFilter<E, T, null> {}

/** A Json field, or with `path` a place inside it. */
export interface JsonFilter<_M = never> {
  /** `["a", "0"]` or `"$.a[0]"`; both work on every database. */
  path?: readonly string[] | string;
  mode?: QueryMode;
  equals?: InputJsonValue | Ref<"Json"> | JsonNullValueFilter;
  not?: InputJsonValue | Ref<"Json"> | JsonNullValueFilter;
  string_contains?: string | Ref<"String">;
  string_starts_with?: string | Ref<"String">;
  string_ends_with?: string | Ref<"String">;
  array_contains?: InputJsonValue | Ref<"Json"> | null;
  array_starts_with?: InputJsonValue | Ref<"Json"> | null;
  array_ends_with?: InputJsonValue | Ref<"Json"> | null;
  lt?: InputJsonValue | Ref<"Json">;
  lte?: InputJsonValue | Ref<"Json">;
  gt?: InputJsonValue | Ref<"Json">;
  gte?: InputJsonValue | Ref<"Json">;
}
export interface JsonNullableFilter<_M = never> extends JsonFilter {}

/** A scalar list. */
export interface ListFilter<V, T extends string> {
  equals?: readonly V[] | Ref<`${T}[]`> | null;
  has?: V | Ref<T> | null;
  hasEvery?: readonly V[] | Ref<`${T}[]`>;
  hasSome?: readonly V[] | Ref<`${T}[]`>;
  isEmpty?: boolean;
}

export interface IntNullableListFilter<_M = never> extends ListFilter<number, "Int"> {}
export interface BigIntNullableListFilter<_M = never> extends ListFilter<BigIntInput, "BigInt"> {}
export interface FloatNullableListFilter<_M = never> extends ListFilter<number, "Float"> {}
export interface DecimalNullableListFilter<_M = never> extends ListFilter<DecimalInput, "Decimal"> {}
export interface DateTimeNullableListFilter<_M = never> extends ListFilter<DateTimeInput, "DateTime"> {}
export interface StringNullableListFilter<_M = never> extends ListFilter<string, "String"> {}
export interface BoolNullableListFilter<_M = never> extends ListFilter<boolean, "Boolean"> {}
export interface BytesNullableListFilter<_M = never> extends ListFilter<Bytes | BytesInput, "Bytes"> {}
export interface JsonNullableListFilter<_M = never> extends ListFilter<InputJsonValue, "Json"> {}
export interface EnumNullableListFilter<E extends string, T extends string> extends ListFilter<E, T> {}

/** What `having` adds to a filter: conditions on aggregates of the field. S is the filter of a sum, X of min and max. */
export interface AggregateFilters<X, A = never, S = never> {
  _count?: IntFilter | number;
  _avg?: A;
  _sum?: S;
  _min?: X;
  _max?: X;
}

export interface IntWithAggregatesFilter<_M = never>
  extends IntFilter,
    AggregateFilters<IntFilter | number, FloatFilter | number, IntFilter | number> {}
export interface IntNullableWithAggregatesFilter<_M = never>
  extends IntNullableFilter,
    AggregateFilters<IntNullableFilter | number, FloatNullableFilter | number, IntNullableFilter | number> {}
export interface BigIntWithAggregatesFilter<_M = never>
  extends BigIntFilter,
    AggregateFilters<BigIntFilter | BigIntInput, FloatFilter | number, BigIntFilter | BigIntInput> {}
export interface BigIntNullableWithAggregatesFilter<_M = never>
  extends BigIntNullableFilter,
    AggregateFilters<
      BigIntNullableFilter | BigIntInput,
      FloatNullableFilter | number,
      BigIntNullableFilter | BigIntInput
    > {}
export interface FloatWithAggregatesFilter<_M = never>
  extends FloatFilter,
    AggregateFilters<FloatFilter | number, FloatFilter | number, FloatFilter | number> {}
export interface FloatNullableWithAggregatesFilter<_M = never>
  extends FloatNullableFilter,
    AggregateFilters<FloatNullableFilter | number, FloatNullableFilter | number, FloatNullableFilter | number> {}
export interface DecimalWithAggregatesFilter<_M = never>
  extends DecimalFilter,
    AggregateFilters<DecimalFilter | DecimalInput, DecimalFilter | DecimalInput, DecimalFilter | DecimalInput> {}
export interface DecimalNullableWithAggregatesFilter<_M = never>
  extends DecimalNullableFilter,
    AggregateFilters<
      DecimalNullableFilter | DecimalInput,
      DecimalNullableFilter | DecimalInput,
      DecimalNullableFilter | DecimalInput
    > {}
export interface DateTimeWithAggregatesFilter<_M = never>
  extends DateTimeFilter,
    AggregateFilters<DateTimeFilter | DateTimeInput> {}
export interface DateTimeNullableWithAggregatesFilter<_M = never>
  extends DateTimeNullableFilter,
    AggregateFilters<DateTimeNullableFilter | DateTimeInput> {}
export interface StringWithAggregatesFilter<_M = never> extends StringFilter, AggregateFilters<StringFilter | string> {}
export interface StringNullableWithAggregatesFilter<_M = never>
  extends StringNullableFilter,
    AggregateFilters<StringNullableFilter | string> {}
export interface BoolWithAggregatesFilter<_M = never> extends BoolFilter, AggregateFilters<BoolFilter | boolean> {}
export interface BoolNullableWithAggregatesFilter<_M = never>
  extends BoolNullableFilter,
    AggregateFilters<BoolNullableFilter | boolean> {}
export interface BytesWithAggregatesFilter<_M = never>
  extends BytesFilter,
    AggregateFilters<BytesFilter | BytesInput> {}
export interface BytesNullableWithAggregatesFilter<_M = never>
  extends BytesNullableFilter,
    AggregateFilters<BytesNullableFilter | BytesInput> {}
export interface JsonWithAggregatesFilter<_M = never> extends JsonFilter, AggregateFilters<JsonFilter> {}
export interface JsonNullableWithAggregatesFilter<_M = never>
  extends JsonNullableFilter,
    AggregateFilters<JsonNullableFilter> {}
export interface EnumWithAggregatesFilter<E extends string, T extends string>
  extends EnumFilter<E, T>,
    AggregateFilters<EnumFilter<E, T> | E> {}
export interface EnumNullableWithAggregatesFilter<E extends string, T extends string>
  extends EnumNullableFilter<E, T>,
    AggregateFilters<EnumNullableFilter<E, T> | E> {}
