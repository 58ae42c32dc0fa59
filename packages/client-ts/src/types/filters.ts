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
  in?: readonly V[] | Ref<`${T}[]`>;
  notIn?: readonly V[] | Ref<`${T}[]`>;
  not?: V | N | MemberFilter<V, T, N>;
}

/** Values that have an order. */
export interface OrderedFilter<V, T extends string, N = never> {
  equals?: V | N | Ref<T>;
  in?: readonly V[] | Ref<`${T}[]`>;
  notIn?: readonly V[] | Ref<`${T}[]`>;
  lt?: V | Ref<T>;
  lte?: V | Ref<T>;
  gt?: V | Ref<T>;
  gte?: V | Ref<T>;
  not?: V | N | OrderedFilter<V, T, N>;
}

/** Text; `mode` holds for all operators beside it. */
export interface TextFilter<N = never> {
  equals?: string | N | Ref<"String">;
  in?: readonly string[] | Ref<"String[]">;
  notIn?: readonly string[] | Ref<"String[]">;
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

export interface IntFilter extends OrderedFilter<number, "Int"> {}
export interface IntNullableFilter extends OrderedFilter<number, "Int", null> {}
export interface BigIntFilter extends OrderedFilter<BigIntInput, "BigInt"> {}
export interface BigIntNullableFilter extends OrderedFilter<BigIntInput, "BigInt", null> {}
export interface FloatFilter extends OrderedFilter<number, "Float"> {}
export interface FloatNullableFilter extends OrderedFilter<number, "Float", null> {}
export interface DecimalFilter extends OrderedFilter<DecimalInput, "Decimal"> {}
export interface DecimalNullableFilter extends OrderedFilter<DecimalInput, "Decimal", null> {}
export interface DateTimeFilter extends OrderedFilter<DateTimeInput, "DateTime"> {}
export interface DateTimeNullableFilter extends OrderedFilter<DateTimeInput, "DateTime", null> {}
export interface StringFilter extends TextFilter {}
export interface StringNullableFilter extends TextFilter<null> {}
export interface BoolFilter extends EqualityFilter<boolean, "Boolean"> {}
export interface BoolNullableFilter extends EqualityFilter<boolean, "Boolean", null> {}
export interface BytesFilter extends MemberFilter<BytesInput, "Bytes"> {}
export interface BytesNullableFilter extends MemberFilter<BytesInput, "Bytes", null> {}
export interface EnumFilter<E extends string, T extends string> extends MemberFilter<E, T> {}
export interface EnumNullableFilter<E extends string, T extends string> extends MemberFilter<E, T, null> {}

/** A Json field, or with `path` a place inside it. */
export interface JsonFilter {
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
export interface JsonNullableFilter extends JsonFilter {}

/** A scalar list. */
export interface ListFilter<V, T extends string> {
  equals?: readonly V[] | Ref<`${T}[]`> | null;
  has?: V | Ref<T> | null;
  hasEvery?: readonly V[] | Ref<`${T}[]`>;
  hasSome?: readonly V[] | Ref<`${T}[]`>;
  isEmpty?: boolean;
}

export interface IntNullableListFilter extends ListFilter<number, "Int"> {}
export interface BigIntNullableListFilter extends ListFilter<BigIntInput, "BigInt"> {}
export interface FloatNullableListFilter extends ListFilter<number, "Float"> {}
export interface DecimalNullableListFilter extends ListFilter<DecimalInput, "Decimal"> {}
export interface DateTimeNullableListFilter extends ListFilter<DateTimeInput, "DateTime"> {}
export interface StringNullableListFilter extends ListFilter<string, "String"> {}
export interface BoolNullableListFilter extends ListFilter<boolean, "Boolean"> {}
export interface BytesNullableListFilter extends ListFilter<Bytes | BytesInput, "Bytes"> {}
export interface JsonNullableListFilter extends ListFilter<InputJsonValue, "Json"> {}
export interface EnumNullableListFilter<E extends string, T extends string> extends ListFilter<E, T> {}

/** What `having` adds to a filter: conditions on aggregates of the field. S is the filter of a sum, X of min and max. */
export interface AggregateFilters<X, A = never, S = never> {
  _count?: IntFilter | number;
  _avg?: A;
  _sum?: S;
  _min?: X;
  _max?: X;
}

export interface IntWithAggregatesFilter
  extends IntFilter,
    AggregateFilters<IntFilter | number, FloatFilter | number, IntFilter | number> {}
export interface IntNullableWithAggregatesFilter
  extends IntNullableFilter,
    AggregateFilters<IntNullableFilter | number, FloatNullableFilter | number, IntNullableFilter | number> {}
export interface BigIntWithAggregatesFilter
  extends BigIntFilter,
    AggregateFilters<BigIntFilter | BigIntInput, FloatFilter | number, BigIntFilter | BigIntInput> {}
export interface BigIntNullableWithAggregatesFilter
  extends BigIntNullableFilter,
    AggregateFilters<
      BigIntNullableFilter | BigIntInput,
      FloatNullableFilter | number,
      BigIntNullableFilter | BigIntInput
    > {}
export interface FloatWithAggregatesFilter
  extends FloatFilter,
    AggregateFilters<FloatFilter | number, FloatFilter | number, FloatFilter | number> {}
export interface FloatNullableWithAggregatesFilter
  extends FloatNullableFilter,
    AggregateFilters<FloatNullableFilter | number, FloatNullableFilter | number, FloatNullableFilter | number> {}
export interface DecimalWithAggregatesFilter
  extends DecimalFilter,
    AggregateFilters<DecimalFilter | DecimalInput, DecimalFilter | DecimalInput, DecimalFilter | DecimalInput> {}
export interface DecimalNullableWithAggregatesFilter
  extends DecimalNullableFilter,
    AggregateFilters<
      DecimalNullableFilter | DecimalInput,
      DecimalNullableFilter | DecimalInput,
      DecimalNullableFilter | DecimalInput
    > {}
export interface DateTimeWithAggregatesFilter
  extends DateTimeFilter,
    AggregateFilters<DateTimeFilter | DateTimeInput> {}
export interface DateTimeNullableWithAggregatesFilter
  extends DateTimeNullableFilter,
    AggregateFilters<DateTimeNullableFilter | DateTimeInput> {}
export interface StringWithAggregatesFilter extends StringFilter, AggregateFilters<StringFilter | string> {}
export interface StringNullableWithAggregatesFilter
  extends StringNullableFilter,
    AggregateFilters<StringNullableFilter | string> {}
export interface BoolWithAggregatesFilter extends BoolFilter, AggregateFilters<BoolFilter | boolean> {}
export interface BoolNullableWithAggregatesFilter
  extends BoolNullableFilter,
    AggregateFilters<BoolNullableFilter | boolean> {}
export interface BytesWithAggregatesFilter extends BytesFilter, AggregateFilters<BytesFilter | BytesInput> {}
export interface BytesNullableWithAggregatesFilter
  extends BytesNullableFilter,
    AggregateFilters<BytesNullableFilter | BytesInput> {}
export interface JsonWithAggregatesFilter extends JsonFilter, AggregateFilters<JsonFilter> {}
export interface JsonNullableWithAggregatesFilter extends JsonNullableFilter, AggregateFilters<JsonNullableFilter> {}
export interface EnumWithAggregatesFilter<E extends string, T extends string>
  extends EnumFilter<E, T>,
    AggregateFilters<EnumFilter<E, T> | E> {}
export interface EnumNullableWithAggregatesFilter<E extends string, T extends string>
  extends EnumNullableFilter<E, T>,
    AggregateFilters<EnumNullableFilter<E, T> | E> {}
