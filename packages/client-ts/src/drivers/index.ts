/** Drivers: how a database is reached. `openDriver` picks the one for a provider. */
import type { Driver, Options } from "./driver.js";
import { LoggedDriver } from "./logged.js";
import { MysqlDriver } from "./mysql/driver.js";
import { PostgresDriver } from "./postgres/driver.js";
import { SqliteDriver } from "./sqlite/driver.js";

export {
  type Connection,
  type Driver,
  Fault,
  type Hints,
  type OnQuery,
  type Options,
  type RawRows,
  type Reads,
  type Session,
} from "./driver.js";
export { LoggedDriver } from "./logged.js";

/** The driver of `provider` for `url`; nothing is connected yet. Throws InitializationError for a bad URL. */
export function openDriver(provider: string, url: string, options: Options): Driver {
  const driver = driverOf(provider, url, options);
  return options.onQuery === undefined ? driver : new LoggedDriver(driver, options.onQuery);
}

/** The bare driver of `provider`. */
export function driverOf(provider: string, url: string, options: Options): Driver {
  switch (provider) {
    case "postgresql":
      return new PostgresDriver(url, options);
    case "sqlite":
      return new SqliteDriver(url, options);
    case "mysql":
      return new MysqlDriver(url, options);
    default:
      throw new Error(`provider ${provider}`);
  }
}
