/**
 * What a scalar field of each kind may be filtered by, updated with and ordered by.
 *
 * A model is described by one such word per field; the shared input types look their parts up by name.
 */
import type * as f from "./filters.js";
import type * as u from "./updates.js";
import type {
  BigIntInput,
  BytesInput,
  DateTimeInput,
  Decimal,
  DecimalInput,
  InputJsonValue,
  JsonNullValueInput,
  NullableJsonNullValueInput,
  SortOrder,
  SortOrderInput,
} from "./values.js";

/** One kind of field. number: what `_avg` gives, never for a field that has no sum. ref: the type of its references. */
export interface Kind {
  where: unknown;
  having: unknown;
  update: unknown;
  order: unknown;
  number: unknown;
  ref: string;
}

interface Made<W, H, U, R extends string, A = never> {
  where: W;
  having: H;
  update: U;
  order: SortOrder;
  number: A;
  ref: R;
}

interface MadeNullable<W, H, U, R extends string, A = never> {
  where: W | null;
  having: H | null;
  update: U | null;
  order: SortOrder | SortOrderInput;
  number: A;
  ref: R;
}

interface MadeList<V, R extends string> {
  where: f.ListFilter<V, R>;
  having: f.ListFilter<V, R>;
  update: u.ListOperations<V> | readonly V[];
  order: SortOrder;
  number: never;
  ref: `${R}[]`;
}

export interface IntField
  extends Made<
    f.IntFilter | number,
    f.IntWithAggregatesFilter | number,
    u.IntFieldUpdateOperationsInput | number,
    "Int",
    number
  > {}
export interface IntNullableField
  extends MadeNullable<
    f.IntNullableFilter | number,
    f.IntNullableWithAggregatesFilter | number,
    u.NullableIntFieldUpdateOperationsInput | number,
    "Int",
    number
  > {}
export interface IntListField extends MadeList<number, "Int"> {}
export interface BigIntField
  extends Made<
    f.BigIntFilter | BigIntInput,
    f.BigIntWithAggregatesFilter | BigIntInput,
    u.BigIntFieldUpdateOperationsInput | BigIntInput,
    "BigInt",
    number
  > {}
export interface BigIntNullableField
  extends MadeNullable<
    f.BigIntNullableFilter | BigIntInput,
    f.BigIntNullableWithAggregatesFilter | BigIntInput,
    u.NullableBigIntFieldUpdateOperationsInput | BigIntInput,
    "BigInt",
    number
  > {}
export interface BigIntListField extends MadeList<BigIntInput, "BigInt"> {}
export interface FloatField
  extends Made<
    f.FloatFilter | number,
    f.FloatWithAggregatesFilter | number,
    u.FloatFieldUpdateOperationsInput | number,
    "Float",
    number
  > {}
export interface FloatNullableField
  extends MadeNullable<
    f.FloatNullableFilter | number,
    f.FloatNullableWithAggregatesFilter | number,
    u.NullableFloatFieldUpdateOperationsInput | number,
    "Float",
    number
  > {}
export interface FloatListField extends MadeList<number, "Float"> {}
export interface DecimalField
  extends Made<
    f.DecimalFilter | DecimalInput,
    f.DecimalWithAggregatesFilter | DecimalInput,
    u.DecimalFieldUpdateOperationsInput | DecimalInput,
    "Decimal",
    Decimal
  > {}
export interface DecimalNullableField
  extends MadeNullable<
    f.DecimalNullableFilter | DecimalInput,
    f.DecimalNullableWithAggregatesFilter | DecimalInput,
    u.NullableDecimalFieldUpdateOperationsInput | DecimalInput,
    "Decimal",
    Decimal
  > {}
export interface DecimalListField extends MadeList<DecimalInput, "Decimal"> {}
export interface DateTimeField
  extends Made<
    f.DateTimeFilter | DateTimeInput,
    f.DateTimeWithAggregatesFilter | DateTimeInput,
    u.DateTimeFieldUpdateOperationsInput | DateTimeInput,
    "DateTime"
  > {}
export interface DateTimeNullableField
  extends MadeNullable<
    f.DateTimeNullableFilter | DateTimeInput,
    f.DateTimeNullableWithAggregatesFilter | DateTimeInput,
    u.NullableDateTimeFieldUpdateOperationsInput | DateTimeInput,
    "DateTime"
  > {}
export interface DateTimeListField extends MadeList<DateTimeInput, "DateTime"> {}
export interface StringField
  extends Made<
    f.StringFilter | string,
    f.StringWithAggregatesFilter | string,
    u.StringFieldUpdateOperationsInput | string,
    "String"
  > {}
export interface StringNullableField
  extends MadeNullable<
    f.StringNullableFilter | string,
    f.StringNullableWithAggregatesFilter | string,
    u.NullableStringFieldUpdateOperationsInput | string,
    "String"
  > {}
export interface StringListField extends MadeList<string, "String"> {}
export interface BooleanField
  extends Made<
    f.BoolFilter | boolean,
    f.BoolWithAggregatesFilter | boolean,
    u.BoolFieldUpdateOperationsInput | boolean,
    "Boolean"
  > {}
export interface BooleanNullableField
  extends MadeNullable<
    f.BoolNullableFilter | boolean,
    f.BoolNullableWithAggregatesFilter | boolean,
    u.NullableBoolFieldUpdateOperationsInput | boolean,
    "Boolean"
  > {}
export interface BooleanListField extends MadeList<boolean, "Boolean"> {}
export interface BytesField
  extends Made<
    f.BytesFilter | BytesInput,
    f.BytesWithAggregatesFilter | BytesInput,
    u.BytesFieldUpdateOperationsInput | BytesInput,
    "Bytes"
  > {}
export interface BytesNullableField
  extends MadeNullable<
    f.BytesNullableFilter | BytesInput,
    f.BytesNullableWithAggregatesFilter | BytesInput,
    u.NullableBytesFieldUpdateOperationsInput | BytesInput,
    "Bytes"
  > {}
export interface BytesListField extends MadeList<BytesInput, "Bytes"> {}
export interface JsonField
  extends Made<f.JsonFilter, f.JsonWithAggregatesFilter, InputJsonValue | JsonNullValueInput, "Json"> {}
export interface JsonNullableField {
  where: f.JsonNullableFilter;
  having: f.JsonNullableWithAggregatesFilter;
  update: InputJsonValue | NullableJsonNullValueInput;
  order: SortOrder | SortOrderInput;
  number: never;
  ref: "Json";
}
export interface JsonListField extends MadeList<InputJsonValue, "Json"> {}
/** E: the union of the values, T: the enum's name. */
export interface EnumField<E extends string, T extends string>
  extends Made<
    f.EnumFilter<E, T> | E,
    f.EnumWithAggregatesFilter<E, T> | E,
    u.EnumFieldUpdateOperationsInput<E> | E,
    T
  > {}
export interface EnumNullableField<E extends string, T extends string>
  extends MadeNullable<
    f.EnumNullableFilter<E, T> | E,
    f.EnumNullableWithAggregatesFilter<E, T> | E,
    u.NullableEnumFieldUpdateOperationsInput<E> | E,
    T
  > {}
export interface EnumListField<E extends string, T extends string> extends MadeList<E, T> {}
