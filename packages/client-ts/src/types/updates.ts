/** What `data` takes for one field of an update. */
import type { BigIntInput, BytesInput, DateTimeInput, DecimalInput, InputJsonValue } from "./values.js";

/** A new value. */
export interface SetOperation<V> {
  set?: V;
}

/** A new value, or arithmetic on the present one; one key at a time. */
export interface NumberOperations<V, N = never> {
  set?: V | N;
  increment?: V;
  decrement?: V;
  multiply?: V;
  divide?: V;
}

export interface IntFieldUpdateOperationsInput extends NumberOperations<number> {}
export interface NullableIntFieldUpdateOperationsInput extends NumberOperations<number, null> {}
export interface BigIntFieldUpdateOperationsInput extends NumberOperations<BigIntInput> {}
export interface NullableBigIntFieldUpdateOperationsInput extends NumberOperations<BigIntInput, null> {}
export interface FloatFieldUpdateOperationsInput extends NumberOperations<number> {}
export interface NullableFloatFieldUpdateOperationsInput extends NumberOperations<number, null> {}
export interface DecimalFieldUpdateOperationsInput extends NumberOperations<DecimalInput> {}
export interface NullableDecimalFieldUpdateOperationsInput extends NumberOperations<DecimalInput, null> {}
export interface DateTimeFieldUpdateOperationsInput extends SetOperation<DateTimeInput> {}
export interface NullableDateTimeFieldUpdateOperationsInput extends SetOperation<DateTimeInput | null> {}
export interface StringFieldUpdateOperationsInput extends SetOperation<string> {}
export interface NullableStringFieldUpdateOperationsInput extends SetOperation<string | null> {}
export interface BoolFieldUpdateOperationsInput extends SetOperation<boolean> {}
export interface NullableBoolFieldUpdateOperationsInput extends SetOperation<boolean | null> {}
export interface BytesFieldUpdateOperationsInput extends SetOperation<BytesInput> {}
export interface NullableBytesFieldUpdateOperationsInput extends SetOperation<BytesInput | null> {}
export interface EnumFieldUpdateOperationsInput<E extends string> extends SetOperation<E> {}
export interface NullableEnumFieldUpdateOperationsInput<E extends string> extends SetOperation<E | null> {}

/** A new list, or elements to append. */
export interface ListOperations<V> {
  set?: readonly V[];
  push?: V | readonly V[];
}

/** A list for a new record. */
export interface ListCreate<V> {
  set: readonly V[];
}

export interface JsonListOperations extends ListOperations<InputJsonValue> {}
