/** The client's option `omit`: the fields that no result has unless a call asks for them. */
import { ConfigurationError } from "./errors.js";
import type { Manifest } from "./manifest.js";
import type { Omit } from "./scope.js";
import { isObject } from "./values.js";
import { hint } from "./wording.js";

/** The option by model names; null without one. spellings: further names of models. Throws ConfigurationError. */
export function readOmit(manifest: Manifest, option: unknown, spellings: ReadonlyMap<string, string>): Omit | null {
  if (option === undefined) return null;
  if (!isObject(option)) throw refused("The option `omit` must hold an object of models.");
  const found: Record<string, Record<string, boolean>> = {};
  for (const [name, fields] of Object.entries(option)) {
    if (fields === undefined) continue;
    const model = manifest.models.get(spellings.get(name) ?? name);
    if (model === undefined) {
      const known = [...spellings.keys()].filter((spelling) => !manifest.models.has(spelling));
      throw refused(`Unknown model \`${name}\` in the option \`omit\`.${hint(name, known)}`);
    }
    if (!isObject(fields)) throw refused(`The option \`omit.${name}\` must hold an object of fields.`);
    const chosen: Record<string, boolean> = {};
    for (const [field, value] of Object.entries(fields)) {
      if (value === undefined) continue;
      if (!model.scalars.has(field)) {
        throw refused(`Unknown field \`${field}\` in the option \`omit.${name}\`.${hint(field, model.scalars.keys())}`);
      }
      if (typeof value !== "boolean") throw refused(`The option \`omit.${name}.${field}\` must be true or false.`);
      chosen[field] = value;
    }
    found[model.name] = chosen;
  }
  return Object.keys(found).length > 0 ? found : null;
}

function refused(error: string): ConfigurationError {
  return new ConfigurationError({ error });
}
