/** `Prisma.TypeMap`: the models of a client in one type, for code that is generic over models. */
import type { FieldRefs, ModelArgs, ModelResult, PayloadOf, PrismaAction } from "./actions.js";
import type { Level } from "./client.js";
import type { None } from "./inputs.js";
import type { Payload } from "./result.js";

/** One model. D: its actions. */
export interface MappedModel<D> {
  payload: PayloadOf<D>;
  fields: PayloadOf<D> extends infer M extends Payload ? FieldRefs<M> : never;
  operations: {
    [F in Extract<keyof D, PrismaAction>]: { args: ModelArgs<D, F>; result: ModelResult<D, None, F> };
  };
}

type NameOf<D> = PayloadOf<D> extends { name: infer N extends string } ? N : never;

/** All models. Ms: their actions by accessor. */
export interface TypeMapOf<Ms> {
  meta: { modelProps: keyof Ms; txIsolationLevel: Level };
  model: { [K in keyof Ms as NameOf<Ms[K]>]: MappedModel<Ms[K]> };
}
