/** Small types that Prisma exports beside the inputs, under the names that projects import. */
import type * as f from "./filters.js";
import type { FieldRef } from "./values.js";

/** One or a list. */
export type Enumerable<T> = T | T[];
/** The keys of T that U lacks, as never. */
export type Without<T, U> = { [K in Exclude<keyof T, keyof U>]?: never };
/** Either T or U, without keys of the other. */
export type XOR<T, U> = T extends object ? (U extends object ? (Without<T, U> & U) | (Without<U, T> & T) : U) : T;
/** What a promise resolves to. */
export type PromiseType<T extends PromiseLike<unknown>> = Awaited<T>;
/** What a function's promise resolves to. */
export type PromiseReturnType<T extends (...args: never[]) => PromiseLike<unknown>> = Awaited<ReturnType<T>>;
/** The forms of error messages. */
export type ErrorFormat = "pretty" | "colorless" | "minimal";
/** A URL that wins over the schema's. */
export interface Datasource {
  url?: string;
}
/** The versions of the client. */
export interface PrismaVersion {
  client: string;
  engine: string;
}

export type NestedIntFilter<_M = never> = f.IntFilter;
export type NestedIntNullableFilter<_M = never> = f.IntNullableFilter;
export type NestedIntWithAggregatesFilter<_M = never> = f.IntWithAggregatesFilter;
export type NestedIntNullableWithAggregatesFilter<_M = never> = f.IntNullableWithAggregatesFilter;
export type NestedBigIntFilter<_M = never> = f.BigIntFilter;
export type NestedBigIntNullableFilter<_M = never> = f.BigIntNullableFilter;
export type NestedBigIntWithAggregatesFilter<_M = never> = f.BigIntWithAggregatesFilter;
export type NestedBigIntNullableWithAggregatesFilter<_M = never> = f.BigIntNullableWithAggregatesFilter;
export type NestedFloatFilter<_M = never> = f.FloatFilter;
export type NestedFloatNullableFilter<_M = never> = f.FloatNullableFilter;
export type NestedFloatWithAggregatesFilter<_M = never> = f.FloatWithAggregatesFilter;
export type NestedFloatNullableWithAggregatesFilter<_M = never> = f.FloatNullableWithAggregatesFilter;
export type NestedDecimalFilter<_M = never> = f.DecimalFilter;
export type NestedDecimalNullableFilter<_M = never> = f.DecimalNullableFilter;
export type NestedDecimalWithAggregatesFilter<_M = never> = f.DecimalWithAggregatesFilter;
export type NestedDecimalNullableWithAggregatesFilter<_M = never> = f.DecimalNullableWithAggregatesFilter;
export type NestedDateTimeFilter<_M = never> = f.DateTimeFilter;
export type NestedDateTimeNullableFilter<_M = never> = f.DateTimeNullableFilter;
export type NestedDateTimeWithAggregatesFilter<_M = never> = f.DateTimeWithAggregatesFilter;
export type NestedDateTimeNullableWithAggregatesFilter<_M = never> = f.DateTimeNullableWithAggregatesFilter;
export type NestedStringFilter<_M = never> = f.StringFilter;
export type NestedStringNullableFilter<_M = never> = f.StringNullableFilter;
export type NestedStringWithAggregatesFilter<_M = never> = f.StringWithAggregatesFilter;
export type NestedStringNullableWithAggregatesFilter<_M = never> = f.StringNullableWithAggregatesFilter;
export type NestedBoolFilter<_M = never> = f.BoolFilter;
export type NestedBoolNullableFilter<_M = never> = f.BoolNullableFilter;
export type NestedBoolWithAggregatesFilter<_M = never> = f.BoolWithAggregatesFilter;
export type NestedBoolNullableWithAggregatesFilter<_M = never> = f.BoolNullableWithAggregatesFilter;
export type NestedBytesFilter<_M = never> = f.BytesFilter;
export type NestedBytesNullableFilter<_M = never> = f.BytesNullableFilter;
export type NestedBytesWithAggregatesFilter<_M = never> = f.BytesWithAggregatesFilter;
export type NestedBytesNullableWithAggregatesFilter<_M = never> = f.BytesNullableWithAggregatesFilter;
export type NestedJsonFilter<_M = never> = f.JsonFilter;
export type NestedJsonNullableFilter<_M = never> = f.JsonNullableFilter;

export type JsonFilterBase<_M = never> = f.JsonFilter;
export type JsonNullableFilterBase<_M = never> = f.JsonNullableFilter;

// Prisma's filters of `String @db.Uuid`, which is a String like any other here
export type UuidFilter<_M = never> = f.StringFilter;
export type UuidNullableFilter<_M = never> = f.StringNullableFilter;
export type UuidWithAggregatesFilter<_M = never> = f.StringWithAggregatesFilter;
export type UuidNullableWithAggregatesFilter<_M = never> = f.StringNullableWithAggregatesFilter;
export type NestedUuidFilter<_M = never> = f.StringFilter;
export type NestedUuidNullableFilter<_M = never> = f.StringNullableFilter;
export type NestedUuidWithAggregatesFilter<_M = never> = f.StringWithAggregatesFilter;
export type NestedUuidNullableWithAggregatesFilter<_M = never> = f.StringNullableWithAggregatesFilter;

type Reference<T extends string> = FieldRef<string, T>;
export type IntFieldRefInput<_M = never> = Reference<"Int">;
export type BigIntFieldRefInput<_M = never> = Reference<"BigInt">;
export type FloatFieldRefInput<_M = never> = Reference<"Float">;
export type DecimalFieldRefInput<_M = never> = Reference<"Decimal">;
export type DateTimeFieldRefInput<_M = never> = Reference<"DateTime">;
export type StringFieldRefInput<_M = never> = Reference<"String">;
export type BooleanFieldRefInput<_M = never> = Reference<"Boolean">;
export type BytesFieldRefInput<_M = never> = Reference<"Bytes">;
export type JsonFieldRefInput<_M = never> = Reference<"Json">;
export type ListIntFieldRefInput<_M = never> = Reference<"Int[]">;
export type ListBigIntFieldRefInput<_M = never> = Reference<"BigInt[]">;
export type ListFloatFieldRefInput<_M = never> = Reference<"Float[]">;
export type ListDecimalFieldRefInput<_M = never> = Reference<"Decimal[]">;
export type ListDateTimeFieldRefInput<_M = never> = Reference<"DateTime[]">;
export type ListStringFieldRefInput<_M = never> = Reference<"String[]">;
export type ListBooleanFieldRefInput<_M = never> = Reference<"Boolean[]">;
export type ListBytesFieldRefInput<_M = never> = Reference<"Bytes[]">;
export type ListJsonFieldRefInput<_M = never> = Reference<"Json[]">;
