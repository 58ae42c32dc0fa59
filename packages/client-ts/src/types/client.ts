/** The types that a generated client class leans on. */

/** What the options O of a client leave out of results, by accessor. */
export type Omitted<O> = O extends { omit: infer C extends object } ? C : unknown;
