/**
 * The manifest: the schema's run-time part, from JSON to lookups.
 *
 * Field names are the schema's; columns, tables, schemas and constraints are the database's. Everything here is made
 * once per generated client and never changes.
 */

export const FORMAT = 1;

/** A value of JSON text. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Manifest JSON: keys at their default are left out. */
export interface ManifestJson {
  format: number;
  hash?: string;
  provider: string;
  relationMode?: string;
  enums?: Record<string, EnumJson>;
  models: Record<string, ModelJson>;
}

interface EnumJson {
  name?: string;
  schema?: string;
  values: Record<string, string>;
}

interface ModelJson {
  table?: string;
  schema?: string;
  view?: boolean;
  noCreate?: boolean;
  id?: string[];
  idName?: string;
  idConstraint?: string;
  uniques?: { fields: string[]; name?: string; constraint?: string }[];
  fields: Record<string, ScalarJson | RelationJson>;
}

interface ScalarJson {
  type: string;
  column?: string;
  enum?: string;
  list?: boolean;
  optional?: boolean;
  native?: { name: string; args?: string[] };
  default?: { fn?: string; args?: Json[]; value?: Json };
  updatedAt?: boolean;
}

interface RelationJson {
  to: string;
  relation: string;
  opposite: string;
  list?: boolean;
  optional?: boolean;
  from?: string[];
  references?: string[];
  through?: { table: string; schema?: string; here: string; there: string; constraint?: string };
  constraint?: string;
  onDelete?: string;
  onUpdate?: string;
}

/** A native type such as `@db.VarChar(32)`: name `VarChar`, args `["32"]`. */
export interface Native {
  readonly name: string;
  readonly args: readonly string[];
}

/** A default: `fn` names a function with `args`, or `value` is a literal in manifest JSON. */
export interface Default {
  readonly fn: string | null;
  readonly args: readonly Json[];
  readonly value: Json;
}

/** A field with a column. type: a scalar type of the schema language, or `Enum` with the name in `enum`. */
export interface Scalar {
  readonly kind: "scalar";
  readonly name: string;
  readonly column: string;
  readonly type: string;
  readonly enum: string | null;
  readonly list: boolean;
  readonly optional: boolean;
  readonly native: Native | null;
  readonly default: Default | null;
  readonly updatedAt: boolean;
}

/** The table behind an implicit many-to-many relation; `here` is this model's column, `A` or `B`. */
export interface JoinTable {
  readonly table: string;
  readonly schema: string | null;
  readonly here: string;
  readonly there: string;
  readonly constraint: string | null;
}

/**
 * A relation field. here/there: field names of this model and of `target` that hold equal values.
 *
 * owner: the foreign key is in this model's table. For a relation with `through`, `here` and `there` are the ids of
 * the two models. columns/references: `here`/`there` as columns of the two tables.
 */
export interface Relation {
  readonly kind: "relation";
  readonly name: string;
  readonly model: string;
  readonly target: string;
  readonly relation: string;
  readonly opposite: string;
  readonly list: boolean;
  readonly optional: boolean;
  readonly owner: boolean;
  readonly here: readonly string[];
  readonly there: readonly string[];
  readonly columns: readonly string[];
  readonly references: readonly string[];
  readonly through: JoinTable | null;
  readonly constraint: string | null;
  readonly onDelete: string | null;
  readonly onUpdate: string | null;
}

export type Field = Scalar | Relation;

/** A unique key. fields: in key order. name: what a `where` calls it, the field itself or `a_b` or a given name. */
export interface Unique {
  readonly fields: readonly string[];
  readonly name: string;
  readonly constraint: string | null;
}

/** A model. fields: in source order. uniques: by client name, the primary key first. */
export class Model {
  readonly name: string;
  readonly table: string;
  readonly schema: string | null;
  readonly view: boolean;
  readonly noCreate: boolean;
  readonly id: readonly string[];
  readonly idConstraint: string | null;
  readonly fields: ReadonlyMap<string, Field>;
  readonly uniques: ReadonlyMap<string, Unique>;
  /** The names of the unique keys of one field, by that field. */
  readonly lone: ReadonlyMap<string, string>;
  /** The fields with a column, in source order. */
  readonly scalars: ReadonlyMap<string, Scalar>;
  /** The relation fields, in source order. */
  readonly relations: ReadonlyMap<string, Relation>;
  /** Field name by column name. */
  readonly byColumn: ReadonlyMap<string, string>;
  /** Field names by the name of the unique, primary or foreign key constraint that they make up. */
  readonly constraints: ReadonlyMap<string, readonly string[]>;

  /** The columns of the key that finds a row, the column that counts, and how the database computes the former. */
  readonly finding: Finding;

  constructor(name: string, json: ModelJson, fields: Map<string, Field>, uniques: Map<string, Unique>) {
    this.name = name;
    this.table = json.table ?? name;
    this.schema = json.schema ?? null;
    this.view = json.view ?? false;
    this.noCreate = json.noCreate ?? false;
    this.id = json.id ?? [];
    this.idConstraint = json.idConstraint ?? null;
    this.fields = fields;
    this.uniques = uniques;
    const lone = [...uniques].filter(([, { fields }]) => fields.length === 1);
    this.lone = new Map(lone.map(([name, { fields }]) => [fields[0] as string, name]));
    const scalars = new Map<string, Scalar>();
    const relations = new Map<string, Relation>();
    const byColumn = new Map<string, string>();
    const constraints = new Map<string, readonly string[]>();
    for (const unique of uniques.values()) if (unique.constraint) constraints.set(unique.constraint, unique.fields);
    if (this.idConstraint) constraints.set(this.idConstraint, this.id);
    for (const field of fields.values()) {
      if (field.kind === "scalar") {
        scalars.set(field.name, field);
        byColumn.set(field.column, field.name);
      } else {
        relations.set(field.name, field);
        if (field.constraint && field.owner) constraints.set(field.constraint, field.here);
      }
    }
    this.scalars = scalars;
    this.relations = relations;
    this.byColumn = byColumn;
    this.constraints = constraints;
    this.finding = finding(this);
  }
}

/** Columns that find a row again, the one that counts, those that the database computes by an expression. */
export type Finding = [readonly string[], string | null, readonly (readonly [string, string])[]];

function finding(model: Model): Finding {
  const { scalars, uniques } = model;
  const required = [...uniques.values()].find(({ fields }) => !fields.some((name) => scalars.get(name)?.optional));
  const names = model.id.length > 0 ? model.id : (required?.fields ?? []);
  const fields = names.flatMap((name) => scalars.get(name) ?? []);
  const serial = [...scalars.values()].find((field) => field.default?.fn === "autoincrement");
  const computed = fields.flatMap(({ column, default: made }): [string, string][] =>
    made?.fn === "dbgenerated" && made.args.length > 0 ? [[column, String(made.args[0])]] : [],
  );
  return [fields.map((field) => field.column), serial?.column ?? null, computed];
}

/** An enum. values: database value by schema name. names: schema name by database value. */
export class Enum {
  readonly name: string;
  readonly dbName: string;
  readonly schema: string | null;
  readonly values: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;

  constructor(name: string, json: EnumJson) {
    this.name = name;
    this.dbName = json.name ?? name;
    this.schema = json.schema ?? null;
    this.values = new Map(Object.entries(json.values));
    this.names = new Map(Object.entries(json.values).map(([key, value]) => [value, key]));
  }
}

/** A schema at run time. provider: `postgresql`, `sqlite` or `mysql`. json: what it was made from. */
export class Manifest {
  readonly hash: string;
  readonly provider: string;
  readonly relationMode: string;
  readonly enums: ReadonlyMap<string, Enum>;
  readonly models: ReadonlyMap<string, Model>;
  /** Model name by every spelling of its accessor: `userProfile`, `user_profile`, `userprofile`. */
  readonly accessors: ReadonlyMap<string, string>;
  /** Model name by table name; of equal names in several schemas the first. */
  readonly byTable: ReadonlyMap<string, string>;
  /** The relations of tables whose keys refer to a model, by its name; in the order of the schema. */
  readonly referring: ReadonlyMap<string, readonly Relation[]>;
  readonly json: ManifestJson;

  private constructor(json: ManifestJson) {
    this.hash = json.hash ?? "";
    this.provider = json.provider;
    this.relationMode = json.relationMode ?? "foreignKeys";
    this.enums = new Map(Object.entries(json.enums ?? {}).map(([name, entry]) => [name, new Enum(name, entry)]));
    const models = Object.entries(json.models);
    this.models = new Map(models.map(([name, entry]) => [name, loadModel(name, entry, json.models)]));
    const spellings = new Map<string, string>(models.map(([name]) => [name, name]));
    for (const style of [0, 1, 2] as const) {
      for (const [name] of models) {
        const spelling = accessors(name)[style];
        if (!spellings.has(spelling)) spellings.set(spelling, name);
      }
    }
    this.accessors = spellings;
    const byTable = new Map<string, string>();
    for (const model of this.models.values()) if (!byTable.has(model.table)) byTable.set(model.table, model.name);
    this.byTable = byTable;
    const referring = new Map<string, Relation[]>(models.map(([name]) => [name, []]));
    for (const model of this.models.values()) {
      const owners = model.view ? [] : [...model.relations.values()].filter((relation) => relation.owner);
      for (const relation of owners) referring.get(relation.target)?.push(relation);
    }
    this.referring = referring;
    this.json = json;
  }

  /** Read manifest JSON; throws an Error when its format is not ours. */
  static load(json: ManifestJson): Manifest {
    if (json.format !== FORMAT) {
      throw new Error(`manifest format ${json.format} needs another version of the client; this one reads 1`);
    }
    return new Manifest(json);
  }
}

/** The accessor of a model as Prisma has it, in snake case, and as prisma-client-py has it. */
export function accessors(name: string): [string, string, string] {
  const words = name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "_");
  return [name.slice(0, 1).toLowerCase() + name.slice(1), words.toLowerCase(), name.toLowerCase()];
}

/** The model `name` of manifest JSON; `models` holds the other sides of its relations. */
export function loadModel(name: string, json: ModelJson, models: Record<string, ModelJson>): Model {
  const fields = new Map<string, Field>();
  for (const [key, entry] of Object.entries(json.fields)) {
    fields.set(key, "to" in entry ? loadRelation(name, key, entry, models) : loadScalar(key, entry));
  }
  const uniques = new Map<string, Unique>();
  const keys = json.id?.length ? [{ fields: json.id, name: json.idName, constraint: json.idConstraint }] : [];
  for (const entry of [...keys, ...(json.uniques ?? [])]) {
    const label = entry.name ?? entry.fields.join("_");
    if (!uniques.has(label)) {
      uniques.set(label, { fields: entry.fields, name: label, constraint: entry.constraint ?? null });
    }
  }
  return new Model(name, json, fields, uniques);
}

/** The scalar or enum field `name`. */
export function loadScalar(name: string, json: ScalarJson): Scalar {
  const { native, default: literal } = json;
  return {
    kind: "scalar",
    name,
    column: json.column ?? name,
    type: json.type,
    enum: json.enum ?? null,
    list: json.list ?? false,
    optional: json.optional ?? false,
    native: native ? { name: native.name, args: native.args ?? [] } : null,
    default: literal ? { fn: literal.fn ?? null, args: literal.args ?? [], value: literal.value ?? null } : null,
    updatedAt: json.updatedAt ?? false,
  };
}

/** The relation field `name` of `model`, with the columns of both sides. */
export function loadRelation(
  model: string,
  name: string,
  json: RelationJson,
  models: Record<string, ModelJson>,
): Relation {
  const opposite = models[json.to]?.fields[json.opposite] as RelationJson | undefined;
  const through = json.through;
  const here = (through ? models[model]?.id : (json.from ?? opposite?.references)) ?? [];
  const there = (through ? models[json.to]?.id : (json.references ?? opposite?.from)) ?? [];
  const column = (owner: string, key: string) => (models[owner]?.fields[key] as ScalarJson | undefined)?.column ?? key;
  return {
    kind: "relation",
    name,
    model,
    target: json.to,
    relation: json.relation,
    opposite: json.opposite,
    list: json.list ?? false,
    optional: json.optional ?? false,
    owner: json.from !== undefined,
    here,
    there,
    columns: here.map((key) => column(model, key)),
    references: there.map((key) => column(json.to, key)),
    through: through
      ? {
          table: through.table,
          schema: through.schema ?? null,
          here: through.here,
          there: through.there,
          constraint: through.constraint ?? null,
        }
      : null,
    constraint: json.constraint ?? null,
    onDelete: json.onDelete ?? null,
    onUpdate: json.onUpdate ?? null,
  };
}
