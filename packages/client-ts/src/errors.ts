/**
 * Every error a Diglot client raises.
 *
 * DiglotError
 * ├── ValidationError        wrong arguments, found before anything is sent; `path` says where
 * ├── InitializationError    no connection: P1000 AuthenticationFailed, P1001 ServerUnreachable, P1002 ServerTimeout,
 * │                          P1003 DatabaseNotFound, P1010 AccessDenied, P1011 TlsError, P1012 ConfigurationError,
 * │                          P1013 UrlError
 * └── RequestError           the database or the client refused a request; `code`, `meta`
 *     ├── P1008 OperationTimeout   P1017 ConnectionClosed   P2000 ValueTooLong      P2002 UniqueViolation
 *     ├── P2003 ForeignKeyViolation P2004 CheckViolation    P2007 InvalidValue      P2010 RawQueryFailed
 *     ├── P2011 NullViolation      P2014 RelationViolation  P2015 RelatedRecordNotFound
 *     ├── P2017 RecordsNotConnected P2018 ConnectedRecordsNotFound P2019 InputError P2020 ValueOutOfRange
 *     ├── P2021 TableNotFound      P2022 ColumnNotFound     P2023 InconsistentData  P2024 PoolTimeout
 *     ├── P2025 RecordNotFound     P2026 UnsupportedFeature P2034 WriteConflict     P2037 TooManyConnections
 *     ├── P2039 DatabaseError      D1001 OutcomeUnknown
 *     └── P2028 TransactionError
 *         ├── P1018 TransactionClosed
 *         └── P2028 TransactionRolledBack   COMMIT answered ROLLBACK
 *
 * Messages are the templates of `schema/spec/errors.json`. They name models, fields and constraints, never a value.
 */
import { CodedError, DiglotError, type MadeFacts, ValidationError } from "./failure.js";
import type { Facts } from "./wording.js";

export { CLIENT_VERSION } from "./failure.js";
export { CodedError, DiglotError, ValidationError };

/** The client could not get a connection. `errorCode` repeats `code` under Prisma's name. */
export class InitializationError extends CodedError {
  override readonly name: string = "PrismaClientInitializationError";

  constructor(meta?: Facts, options?: ErrorOptions);
  /** Made by hand, as Prisma's class is. */
  constructor(message: string, clientVersion: string, errorCode?: string);
  constructor(given: Facts | string = {}, options?: ErrorOptions | string, code?: string) {
    const message = typeof given === "string" ? given : undefined;
    const meta = typeof given === "string" ? {} : given;
    super(meta, typeof options === "string" ? { clientVersion: options } : options, message, code);
  }

  /** The code, as Prisma names it for this class. */
  get errorCode(): string {
    return this.code;
  }
}

/** The server refused the user or the password. */
export class AuthenticationFailed extends InitializationError {
  static override readonly code: string = "P1000";
}

/** Nothing answers at the address. */
export class ServerUnreachable extends InitializationError {
  static override readonly code: string = "P1001";
}

/** The server answered the connection attempt too late. */
export class ServerTimeout extends InitializationError {
  static override readonly code: string = "P1002";
}

/** The server has no such database, or the file cannot be opened. */
export class DatabaseNotFound extends InitializationError {
  static override readonly code: string = "P1003";
}

/** The user may not use the database. */
export class AccessDenied extends InitializationError {
  static override readonly code: string = "P1010";
}

/** The TLS handshake failed. */
export class TlsError extends InitializationError {
  static override readonly code: string = "P1011";
}

/** The client has no URL, or options that contradict each other. */
export class ConfigurationError extends InitializationError {
  static override readonly code: string = "P1012";
}

/** The database URL cannot be understood. */
export class UrlError extends InitializationError {
  static override readonly code: string = "P1013";
}

/**
 * A request failed. `meta` holds `modelName` where a model is concerned; `batchRequestIdx` the place in a list.
 *
 * `retryable` is true when the same transaction may succeed on another try.
 */
export class RequestError extends CodedError {
  override readonly name: string = "PrismaClientKnownRequestError";
  batchRequestIdx: number | undefined;
  readonly retryable: boolean = false;

  constructor(meta?: Facts, options?: ErrorOptions);
  /** Made by hand, as Prisma's class is. */
  constructor(message: string, facts: MadeFacts);
  constructor(given: Facts | string = {}, facts?: ErrorOptions & Partial<MadeFacts>) {
    const message = typeof given === "string" ? given : undefined;
    super(typeof given === "string" ? facts?.meta : given, facts, message, facts?.code);
    this.batchRequestIdx = facts?.batchRequestIdx;
  }
}

/** A statement or a lock took longer than its limit. */
export class OperationTimeout extends RequestError {
  static override readonly code: string = "P1008";
}

/** The connection was lost before the database could do the work. */
export class ConnectionClosed extends RequestError {
  static override readonly code: string = "P1017";
  override readonly retryable: boolean = true;
}

/** A text is longer than its column. */
export class ValueTooLong extends RequestError {
  static override readonly code: string = "P2000";
}

/** A write met a unique index. meta: `target` (schema names), `constraint`, `modelName`. */
export class UniqueViolation extends RequestError {
  static override readonly code: string = "P2002";
}

/** A write would leave a foreign key without its row. meta: `field_name`, `constraint`, `modelName`. */
export class ForeignKeyViolation extends RequestError {
  static override readonly code: string = "P2003";
}

/** A CHECK constraint said no. meta: `constraint`, `modelName`. */
export class CheckViolation extends RequestError {
  static override readonly code: string = "P2004";
}

/** The database refused a value for its type. */
export class InvalidValue extends RequestError {
  static override readonly code: string = "P2007";
}

/** A raw query failed. meta: `code` and `message` of the database. */
export class RawQueryFailed extends RequestError {
  static override readonly code: string = "P2010";
}

/** NULL for a required column. meta: `target` (schema names), `modelName`. */
export class NullViolation extends RequestError {
  static override readonly code: string = "P2011";
}

/** A required relation would be broken. */
export class RelationViolation extends RequestError {
  static override readonly code: string = "P2014";
}

/** A related record could not be found. */
export class RelatedRecordNotFound extends RequestError {
  static override readonly code: string = "P2015";
}

/** A nested write named records that are not connected to the parent. */
export class RecordsNotConnected extends RequestError {
  static override readonly code: string = "P2017";
}

/** A nested connect found fewer records than it named. */
export class ConnectedRecordsNotFound extends RequestError {
  static override readonly code: string = "P2018";
}

/** Arguments that contradict each other. */
export class InputError extends RequestError {
  static override readonly code: string = "P2019";
}

/** A number does not fit its column. */
export class ValueOutOfRange extends RequestError {
  static override readonly code: string = "P2020";
}

/** The database has no such table. */
export class TableNotFound extends RequestError {
  static override readonly code: string = "P2021";
}

/** The database has no such column. */
export class ColumnNotFound extends RequestError {
  static override readonly code: string = "P2022";
}

/** The database holds a value that the schema does not allow. */
export class InconsistentData extends RequestError {
  static override readonly code: string = "P2023";
}

/** No connection became free in time. */
export class PoolTimeout extends RequestError {
  static override readonly code: string = "P2024";
}

/** A required record does not exist. meta: `cause`, `modelName`. */
export class RecordNotFound extends RequestError {
  static override readonly code: string = "P2025";
}

/** The database cannot do what the query asked for. */
export class UnsupportedFeature extends RequestError {
  static override readonly code: string = "P2026";
}

/** The transaction could not start, has expired or is closed already. */
export class TransactionError extends RequestError {
  static override readonly code: string = "P2028";
}

/** The server has closed the transaction. */
export class TransactionClosed extends TransactionError {
  static override readonly code: string = "P1018";
}

/** COMMIT was answered by ROLLBACK: nothing of the transaction was kept. The first error in it is the cause. */
export class TransactionRolledBack extends TransactionError {}

/** A deadlock or a serialization failure; trying the transaction again may succeed. */
export class WriteConflict extends RequestError {
  static override readonly code: string = "P2034";
  override readonly retryable: boolean = true;
}

/** The server accepts no further connection. */
export class TooManyConnections extends RequestError {
  static override readonly code: string = "P2037";
}

/** Any other error of the database. meta: `code` and `message` of the database. */
export class DatabaseError extends RequestError {
  static override readonly code: string = "P2039";
}

/** A failure without a code in Prisma's client, which projects make by hand; ours all have codes. */
export class PrismaClientUnknownRequestError extends DatabaseError {
  override readonly name: string = "PrismaClientUnknownRequestError";
}

/** The connection was lost while a write was in flight: it may or may not have happened. */
export class OutcomeUnknown extends RequestError {
  static override readonly code: string = "D1001";
}

/** The error of the class that `code` names; P2039 for a code that is not ours. */
export function requestError(code: string, meta: Facts = {}, options?: ErrorOptions): CodedError {
  return new (BY_CODE[code] ?? DatabaseError)(meta, options);
}

type CodedErrorClass = typeof CodedError;

/** Error class by code. */
export const BY_CODE: Readonly<Record<string, CodedErrorClass>> = Object.fromEntries(
  [
    AuthenticationFailed,
    ServerUnreachable,
    ServerTimeout,
    DatabaseNotFound,
    AccessDenied,
    TlsError,
    ConfigurationError,
    UrlError,
    OperationTimeout,
    ConnectionClosed,
    ValueTooLong,
    UniqueViolation,
    ForeignKeyViolation,
    CheckViolation,
    InvalidValue,
    RawQueryFailed,
    NullViolation,
    RelationViolation,
    RelatedRecordNotFound,
    RecordsNotConnected,
    ConnectedRecordsNotFound,
    InputError,
    ValueOutOfRange,
    TableNotFound,
    ColumnNotFound,
    InconsistentData,
    PoolTimeout,
    RecordNotFound,
    UnsupportedFeature,
    TransactionError,
    TransactionClosed,
    WriteConflict,
    TooManyConnections,
    DatabaseError,
    OutcomeUnknown,
  ].map((error): [string, CodedErrorClass] => [error.code, error]),
);

export {
  InitializationError as PrismaClientInitializationError,
  RequestError as PrismaClientKnownRequestError,
  ValidationError as PrismaClientValidationError,
};
