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

export type NestedIntFilter = f.IntFilter;
export type NestedIntNullableFilter = f.IntNullableFilter;
export type NestedIntWithAggregatesFilter = f.IntWithAggregatesFilter;
export type NestedIntNullableWithAggregatesFilter = f.IntNullableWithAggregatesFilter;
export type NestedBigIntFilter = f.BigIntFilter;
export type NestedBigIntNullableFilter = f.BigIntNullableFilter;
export type NestedBigIntWithAggregatesFilter = f.BigIntWithAggregatesFilter;
export type NestedBigIntNullableWithAggregatesFilter = f.BigIntNullableWithAggregatesFilter;
export type NestedFloatFilter = f.FloatFilter;
export type NestedFloatNullableFilter = f.FloatNullableFilter;
export type NestedFloatWithAggregatesFilter = f.FloatWithAggregatesFilter;
export type NestedFloatNullableWithAggregatesFilter = f.FloatNullableWithAggregatesFilter;
export type NestedDecimalFilter = f.DecimalFilter;
export type NestedDecimalNullableFilter = f.DecimalNullableFilter;
export type NestedDecimalWithAggregatesFilter = f.DecimalWithAggregatesFilter;
export type NestedDecimalNullableWithAggregatesFilter = f.DecimalNullableWithAggregatesFilter;
export type NestedDateTimeFilter = f.DateTimeFilter;
export type NestedDateTimeNullableFilter = f.DateTimeNullableFilter;
export type NestedDateTimeWithAggregatesFilter = f.DateTimeWithAggregatesFilter;
export type NestedDateTimeNullableWithAggregatesFilter = f.DateTimeNullableWithAggregatesFilter;
export type NestedStringFilter = f.StringFilter;
export type NestedStringNullableFilter = f.StringNullableFilter;
export type NestedStringWithAggregatesFilter = f.StringWithAggregatesFilter;
export type NestedStringNullableWithAggregatesFilter = f.StringNullableWithAggregatesFilter;
export type NestedBoolFilter = f.BoolFilter;
export type NestedBoolNullableFilter = f.BoolNullableFilter;
export type NestedBoolWithAggregatesFilter = f.BoolWithAggregatesFilter;
export type NestedBoolNullableWithAggregatesFilter = f.BoolNullableWithAggregatesFilter;
export type NestedBytesFilter = f.BytesFilter;
export type NestedBytesNullableFilter = f.BytesNullableFilter;
export type NestedBytesWithAggregatesFilter = f.BytesWithAggregatesFilter;
export type NestedBytesNullableWithAggregatesFilter = f.BytesNullableWithAggregatesFilter;
export type NestedJsonFilter = f.JsonFilter;
export type NestedJsonNullableFilter = f.JsonNullableFilter;

type Reference<T extends string> = FieldRef<string, T>;
export type IntFieldRefInput = Reference<"Int">;
export type BigIntFieldRefInput = Reference<"BigInt">;
export type FloatFieldRefInput = Reference<"Float">;
export type DecimalFieldRefInput = Reference<"Decimal">;
export type DateTimeFieldRefInput = Reference<"DateTime">;
export type StringFieldRefInput = Reference<"String">;
export type BooleanFieldRefInput = Reference<"Boolean">;
export type BytesFieldRefInput = Reference<"Bytes">;
export type JsonFieldRefInput = Reference<"Json">;
export type ListIntFieldRefInput = Reference<"Int[]">;
export type ListBigIntFieldRefInput = Reference<"BigInt[]">;
export type ListFloatFieldRefInput = Reference<"Float[]">;
export type ListDecimalFieldRefInput = Reference<"Decimal[]">;
export type ListDateTimeFieldRefInput = Reference<"DateTime[]">;
export type ListStringFieldRefInput = Reference<"String[]">;
export type ListBooleanFieldRefInput = Reference<"Boolean[]">;
export type ListBytesFieldRefInput = Reference<"Bytes[]">;
export type ListJsonFieldRefInput = Reference<"Json[]">;
