/** What all errors derive from; `errors` has the tree of them. */
import { INITIALIZATION_ERRORS, REQUEST_ERRORS, VALIDATION_MESSAGES } from "./spec.js";
import { choose, cut, type Facts, fill, type Path, place, subject } from "./wording.js";

export const CLIENT_VERSION = "0.1.0";

/** Kinds whose message names the last part of the path by itself. */
const NAMED = new Set(["unknownArgument", "missingArgument"]);

/** The options of an error. */
export type Options = ErrorOptions & { readonly clientVersion?: string };

/** What errors are made with by hand, as tests of projects make Prisma's. */
export interface MadeFacts {
  readonly clientVersion: string;
  readonly code?: string;
  readonly meta?: Record<string, unknown>;
  readonly batchRequestIdx?: number;
}

/** The root of all errors of this package. `name` is Prisma's name of the class; `constructor.name` is our own. */
export class DiglotError extends Error {
  readonly clientVersion: string;

  constructor(message: string, options?: Options) {
    super(message, options);
    this.name = new.target.name;
    this.clientVersion = options?.clientVersion ?? CLIENT_VERSION;
  }
}

/**
 * Wrong arguments, found before anything was sent.
 *
 * kind: key of the template in `VALIDATION_MESSAGES`. path: where in the arguments. operation: `"Post.findMany"`.
 * facts: the template's other placeholders; `hint` is made by `hint()` and defaults to nothing.
 */
export class ValidationError extends DiglotError {
  override readonly name: string = "PrismaClientValidationError";
  readonly kind: string;
  readonly path: Path;
  readonly operation: string;
  readonly facts: Facts;

  constructor(kind: string, path?: Path, operation?: string, facts?: Facts, options?: ErrorOptions);
  /** Made by hand, as Prisma's class is. */
  constructor(message: string, facts: { readonly clientVersion: string });
  constructor(kind: string, at: Path | Options = [], operation = "", facts: Facts = {}, options?: ErrorOptions) {
    const path: Path = Array.isArray(at) ? at : [];
    const all = {
      place: place(NAMED.has(kind) ? path.slice(0, -1) : path),
      subject: subject(path),
      operation: operation || "the call",
      hint: "",
      ...facts,
      ...(facts.name === undefined ? {} : { name: cut(String(facts.name)) }),
    };
    super(fill(VALIDATION_MESSAGES[kind] ?? kind, all), path === at ? options : (at as Options));
    this.kind = kind;
    this.path = path;
    this.operation = operation;
    this.facts = facts;
  }
}

/** An error with a code of Prisma's table. meta: flat facts, equal in both languages. */
export class CodedError extends DiglotError {
  static readonly code: string = "";
  readonly code: string;
  readonly meta: Record<string, unknown>;

  /** message, code: instead of those that the class has. */
  constructor(meta: Facts = {}, options?: Options, message?: string, code: string = new.target.code) {
    super(message ?? choose((REQUEST_ERRORS[code] ?? INITIALIZATION_ERRORS[code])?.messages ?? [code], meta), options);
    this.code = code;
    this.meta = { ...meta };
  }
}
