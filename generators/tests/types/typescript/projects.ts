// Code as projects write it against Prisma's client, which accepts all of it: so does ours.
import { Prisma, PrismaClient, Role, type User, type Post } from "./client/index.js";
import { PrismaClientKnownRequestError } from "./client/internal/prismaNamespace.js";
import type { StringFilter, UserModel, UserWhereInput } from "./client/models.js";
declare const prisma: PrismaClient;
declare const cond: boolean;
// satisfies / typed variables
const select1 = { id: true, email: true } satisfies Prisma.UserSelect;
export const s1 = async () => {
  const u = await prisma.user.findMany({ select: select1 });
  const e: string = u[0]!.email;
  return e;
};
const include1 = { posts: true } satisfies Prisma.UserInclude;
export type UserWithPosts = Prisma.UserGetPayload<{ include: typeof include1 }>;
export const s2 = (u: UserWithPosts) => u.posts[0]!.title.length;
const v1 = Prisma.validator<Prisma.UserSelect>()({ id: true, name: true });
export type V1 = Prisma.UserGetPayload<{ select: typeof v1 }>;
export const s3 = (x: V1): [number, string | null] => [x.id, x.name];
const args1 = Prisma.validator<Prisma.UserDefaultArgs>()({ include: { posts: { select: { title: true } } } });
export type A1 = Prisma.UserGetPayload<typeof args1>;
export const s4 = (x: A1) => x.posts.map((p) => p.title.toUpperCase());
// where objects built dynamically
export const s5 = async (q?: string, role?: Role) => {
  const where: Prisma.UserWhereInput = {};
  if (q) where.OR = [{ email: { contains: q, mode: "insensitive" } }, { name: { startsWith: q } }];
  if (role) where.role = role;
  where.AND = [...(Array.isArray(where.AND) ? where.AND : []), { active: true }];
  const [n, rows] = await prisma.$transaction([
    prisma.user.count({ where }),
    prisma.user.findMany({ where, skip: 0, take: 10 }),
  ]);
  return { n, rows };
};
export const s5b = async (q?: string) => {
  const conditions: Prisma.UserWhereInput["AND"] = [{ active: true }];
  const where: Prisma.UserWhereInput = { AND: conditions, OR: [] };
  if (q) conditions.push({ email: { contains: q } });
  where.OR?.push({ name: null });
  return prisma.user.findMany({ where });
};
export const s6 = async (sort: string, dir: "asc" | "desc") => {
  const orderBy: Prisma.UserOrderByWithRelationInput = { [sort]: dir };
  const orders: Prisma.UserOrderByWithRelationInput[] = [
    { name: "asc" },
    { profile: { bio: dir } },
    { posts: { _count: "desc" } },
  ];
  return [await prisma.user.findMany({ orderBy }), await prisma.user.findMany({ orderBy: orders })];
};
// conditional selects
export const s7 = async () => {
  const u = await prisma.user.findFirst({ select: { id: true, posts: cond ? true : false, profile: cond } });
  return u?.id;
};
export const s8 = async () => {
  const u = await prisma.user.findFirst({ include: { posts: cond && { where: { published: true } }, _count: cond } });
  return u?.email;
};
export const s9 = async () => prisma.user.findMany({ where: cond ? { id: 1 } : undefined, ...(cond && { take: 5 }) });
export const s10 = async () =>
  prisma.user.findMany({
    where: { ...(cond ? { name: "x" } : {}) },
    orderBy: cond ? { id: "asc" } : { email: "desc" },
  });
export const s11 = async (sel: Prisma.UserSelect) => prisma.user.findMany({ select: sel });
export const s12 = async (inc: Prisma.UserInclude) => {
  const u = await prisma.user.findMany({ include: inc });
  return u[0]!.email;
};
export const s13 = async (a: Prisma.UserFindManyArgs) => {
  const u = await prisma.user.findMany(a);
  return u[0]!.email;
};
export const s14 = async (a: Prisma.UserFindUniqueArgs) => {
  const u = await prisma.user.findUnique(a);
  return u?.email;
};
// generic helpers
export async function paginate<A extends Prisma.UserFindManyArgs>(
  args: Prisma.SelectSubset<A, Prisma.UserFindManyArgs>,
) {
  return prisma.user.findMany(args);
}
export async function byId<T extends Prisma.UserDefaultArgs>(
  id: number,
  args?: Prisma.SelectSubset<T, Prisma.UserDefaultArgs>,
): Promise<Prisma.UserGetPayload<T> | null> {
  return (await prisma.user.findUnique({ where: { id }, ...args } as never)) as Prisma.UserGetPayload<T> | null;
}
export const s15 = async () => {
  const u = await byId(1, { select: { email: true } });
  return u?.email.length;
};
export type Delegate = Pick<Prisma.UserDelegate, "findMany" | "count">;
export const s16 = (d: Delegate) => d.count();
export abstract class Repo<D extends { findMany(args?: any): Promise<any>; count(args?: any): Promise<number> }> {
  constructor(protected d: D) {}
  all() {
    return this.d.findMany({});
  }
}
export class UserRepo extends Repo<Prisma.UserDelegate> {
  constructor(p: PrismaClient) {
    super(p.user);
  }
}
export type Tx = Prisma.TransactionClient;
export const s17 = async (tx: Tx) => tx.user.create({ data: { email: "x", settings: {} } });
export const s18 = () =>
  prisma.$transaction(async (tx) => s17(tx), {
    isolationLevel: Prisma.TransactionIsolationLevel.Serializable,
    maxWait: 1,
    timeout: 2,
  });
export type Tx2 = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;
export const s19 = (tx: Tx2) => tx.user.count();
export const s20 = () => prisma.$transaction(async (tx) => s19(tx));
export const s20b = () => s19(prisma);
export const s20c = () => s17(prisma);
// writes
export const s21 = () =>
  prisma.user.create({
    data: { email: "a", settings: { a: 1 }, posts: { create: [{ title: "x" }] }, profile: { create: { bio: "b" } } },
    include: { posts: true },
  });
export const s22 = (d: Prisma.UserCreateInput) => prisma.user.create({ data: d });
export const s23 = (d: Prisma.UserUncheckedCreateInput) => prisma.user.create({ data: d });
export const s24 = (d: Prisma.UserUpdateInput) =>
  prisma.user.update({ where: { id: 1 }, data: { ...d, visits: { increment: 1 } } });
export const s25 = () =>
  prisma.user.upsert({
    where: { email: "x" },
    create: { email: "x", settings: {} },
    update: { name: null, tags: { push: "a" }, posts: { connect: { id: 1 }, deleteMany: {} } },
  });
export const s26 = (rows: Prisma.PostCreateManyInput[]) => prisma.post.createMany({ data: rows, skipDuplicates: true });
export const s27 = () =>
  prisma.post.create({
    data: {
      title: "x",
      author: { connect: { id: 1 } },
      categories: { connectOrCreate: [{ where: { slug: "a" }, create: { slug: "a" } }] },
    },
  });
export const s28 = () =>
  prisma.post.update({
    where: { authorId_title: { authorId: 1, title: "x" } },
    data: { reviewer: { disconnect: true }, author: { update: { name: "x" } } },
  });
export const s29 = () => prisma.user.updateMany({ where: { age: { gte: 1 } }, data: { active: false } });
export const s30 = (u: User) =>
  prisma.user.update({ where: { id: u.id }, data: { settings: u.settings ?? Prisma.JsonNull, extra: Prisma.DbNull } });
export const s31 = () =>
  prisma.user.update({
    where: { id: 1, AND: [{ active: true }] },
    data: {
      balance: new Prisma.Decimal("1.5"),
      roles: { set: ["ADMIN"] },
      profile: { upsert: { create: {}, update: { bio: "x" } } },
    },
  });
export const s32 = (p: Partial<Post>) => prisma.post.update({ where: { id: 1 }, data: p });
// aggregates
export const s33 = async () => {
  const a = await prisma.post.aggregate({
    _sum: { views: true },
    _avg: { views: true },
    _count: { _all: true },
    _max: { title: true },
    where: { published: true },
  });
  const n: number | null = a._sum.views;
  return [n, a._count._all, a._max.title?.length];
};
export const s34 = async () => {
  const g = await prisma.post.groupBy({
    by: ["authorId", "published"],
    _count: true,
    _sum: { views: true },
    having: { views: { _avg: { gt: 1 } } },
    orderBy: { _count: { authorId: "desc" } },
    take: 3,
  });
  const c: number = g[0]!._count;
  return [c, g[0]!.authorId, g[0]!._sum.views];
};
export const s35 = async () => {
  const c = await prisma.user.count({ select: { _all: true, name: true } });
  return c._all + c.name;
};
export const s36 = async () => {
  const g = await prisma.user.groupBy({ by: "role", _count: { _all: true }, _min: { created: true } });
  return g.map((x) => [x.role, x._count._all, x._min.created?.getTime()]);
};
// misc
export const s37 = async () => {
  try {
    return await prisma.user.findUniqueOrThrow({ where: { id: 1 } });
  } catch (e) {
    if (e instanceof Prisma.PrismaClientKnownRequestError && e.code === "P2025")
      return (e.meta as { cause?: string } | undefined)?.cause ?? e.clientVersion;
    throw e;
  }
};
export const s38 = (v: Prisma.JsonValue): v is Prisma.JsonObject =>
  typeof v === "object" && v !== null && !Array.isArray(v);
export const s39 = async () => {
  const u = await prisma.user.findFirstOrThrow();
  const j = u.settings as Prisma.JsonObject;
  const arr = u.settings as Prisma.JsonArray;
  return [j["a"], arr[0]];
};
export const s40 = (x: { a: number; b?: string }) =>
  prisma.user.update({ where: { id: 1 }, data: { settings: x as Prisma.InputJsonObject } });
interface Settings {
  a: number;
}
export const s41 = (x: Settings) =>
  prisma.user.update({ where: { id: 1 }, data: { settings: x as unknown as Prisma.InputJsonValue } });
export const s42 = async () => {
  const d = (await prisma.user.findFirstOrThrow()).balance;
  return d.plus(1).toNumber() + Number(d.toFixed(2));
};
export const s43 = (f: Prisma.UserScalarFieldEnum) =>
  prisma.user.findMany({ distinct: [f, Prisma.UserScalarFieldEnum.email] });
export const s44 = () =>
  prisma.user.findMany({
    where: {
      posts: { some: { categories: { every: { slug: { in: ["a"] } } } } },
      created: { gte: new Date() },
      visits: { gt: 5n },
    },
  });
export const s45 = async () => {
  const p = await prisma.user.findUnique({ where: { id: 1 } }).posts({ where: { published: true } });
  return p?.map((x) => x.title);
};
export const s46 = async () => {
  const u = await prisma.user.findMany({ omit: { email: true } });
  return u[0]!.name;
};
export const s47 = () =>
  prisma.$queryRaw<User[]>`SELECT * FROM "User" WHERE ${cond ? Prisma.sql`id = ${1}` : Prisma.empty}`;
export const s48 = () => prisma.$executeRawUnsafe("DELETE FROM x WHERE id = $1", 1);
export const s49: Prisma.UserWhereUniqueInput = { id: 1 };
export const s50: Prisma.UserWhereUniqueInput = { email: "x", name: "y" };
export const s51 = async (ids: readonly number[]) => prisma.user.findMany({ where: { id: { in: [...ids] } } });
export const s52: Prisma.PostCreateNestedManyWithoutAuthorInput = { create: [{ title: "x" }], connect: { id: 1 } };
export const s53: Prisma.EnumRoleFilter<"User"> = { equals: "ADMIN" };
export const s54: Prisma.StringFilter<"User"> | string = { contains: "x" };
export const s55: Prisma.DateTimeFilter<"User"> = { gte: new Date() };
export const s56 = (e: Prisma.IntFilter) => e.gt;
export type S57 = Prisma.Args<typeof prisma.user, "findMany">["where"];
export type S58 = Prisma.Result<typeof prisma.user, { select: { id: true } }, "findFirstOrThrow">;
export const s58 = (x: S58): number => x.id;
export type S59 = Awaited<ReturnType<typeof s2>>;
export type S60 = Prisma.PromiseReturnType<typeof s5>;
export const s60 = (x: S60) => x.rows[0]?.email;
export const s61: Prisma.SortOrder = "asc";
export const s62: Prisma.SortOrder = Prisma.SortOrder.desc;
export const s63 = new PrismaClient({
  log: ["query", { emit: "event", level: "error" }],
  errorFormat: "pretty",
  transactionOptions: { maxWait: 1, timeout: 2, isolationLevel: "Serializable" },
  omit: { user: { email: true } },
} as never);
export const s64 = prisma.user.fields.email;
export const s65 = () => prisma.user.findMany({ where: { name: { equals: prisma.user.fields.email } } });
export const s66 = (r: Role) => Object.values(Role).includes(r) && r === Role.ADMIN;
export const s67 = async () => {
  const [a, b] = await Promise.all([prisma.user.findMany(), prisma.post.count()]);
  return a.length + b;
};
export const s68 = async () => {
  const r = await prisma.user.findFirst({
    select: { posts: { select: { author: { select: { profile: { select: { bio: true } } } } } } },
  });
  return r?.posts[0]?.author.profile?.bio;
};
export const s69 = async () => {
  const r = await prisma.user.findMany({ include: { _count: { select: { posts: { where: { published: true } } } } } });
  return r[0]!._count.posts;
};
type Model = "user" | "post";
export const s70 = (m: Model) => (prisma[m] as any).findMany();
export const s71 = (name: Prisma.ModelName) => name === Prisma.ModelName.User;
export const s72: Prisma.UserUncheckedUpdateInput = { managerId: 1, tags: ["a"], roles: { push: "USER" } };
export const s73: Prisma.Enumerable<number> = [1];
export const s74: Prisma.XOR<{ a: 1 }, { b: 1 }> = { a: 1 };
export const s75 = async () =>
  prisma.post.createManyAndReturn({ data: [{ title: "a", authorId: 1 }], select: { id: true, author: true } });
export const s76 = async (cursor?: number) =>
  prisma.post.findMany({
    take: -5,
    skip: cursor ? 1 : 0,
    ...(cursor && { cursor: { id: cursor } }),
    orderBy: [{ views: { sort: "desc", nulls: "last" } as never }],
  });
export const s77 = async () => prisma.membership.findUnique({ where: { key: { tenant: "a", member: "b" } } });
export const s78 = (d: Date | null) =>
  prisma.user.findMany({ where: { age: null, NOT: { name: null }, created: d ? { lt: d } : undefined } });
export const s79 = async () =>
  prisma.user.findMany({ where: { settings: { path: ["a"], equals: 1 }, tags: { hasSome: ["x"] } } });
export const s80 = (x: Prisma.UserGetPayload<{}>) => x.email;
export const s81 = (x: Prisma.UserGetPayload<true>) => x.email;
export const s82: Prisma.UserInclude = { posts: { include: { categories: true }, orderBy: { id: "desc" }, take: 1 } };
export const s83 = <T extends Prisma.UserInclude>(include: T) => prisma.user.findMany({ include });
export const s84 = async () => (await s83({ posts: true })).length;
export const s85 = async <S extends Prisma.UserSelect>(select: S): Promise<Prisma.UserGetPayload<{ select: S }>[]> =>
  prisma.user.findMany({ select }) as never;
export const s86 = async () => (await s85({ email: true }))[0]!.email.length;
export const s87 = (b: Prisma.BatchPayload) => b.count;
export const s88 = async () => {
  const m = new Map<number, User>();
  for (const u of await prisma.user.findMany()) m.set(u.id, u);
  return m;
};
export const s89 = (u: Omit<User, "email"> & { posts?: Post[] }) => u.posts?.length;
export const s90 = async () => {
  const u: User & { posts: Post[] } = await prisma.user.findFirstOrThrow({ include: { posts: true } });
  return u;
};
// selections on conditions; keys and selections that may be missing
declare const maybe: number | undefined;
declare const loose: any;
export const c1 = async () => {
  const u = await prisma.user.findFirstOrThrow({
    include: { ...(cond && { posts: { select: { title: true } } }), ...(cond ? { profile: true } : {}) },
  });
  return [u.posts.map((post) => post.title), u.profile?.bio, u.email];
};
export const c2 = async () => {
  const u = await prisma.user.findFirstOrThrow({ select: { id: true, ...(cond ? { posts: { take: 1 } } : {}) } });
  return [u.id, u.posts[0]?.title];
};
export const c3 = async <T extends Prisma.UserInclude = {}>(
  id: number,
  include?: T,
): Promise<Prisma.UserGetPayload<{ include: T }> | null> => {
  const user = await prisma.user.findUnique({ where: { id }, include });
  return user as Prisma.UserGetPayload<{ include: T }> | null;
};
export const c4 = async () => (await c3(1, { posts: true }))?.posts[0]?.title;
const common: Prisma.PostInclude = { author: { select: { email: true } } };
export const c5 = async () => (await prisma.post.findFirstOrThrow({ include: common })).author.email;
export const c6 = async () => {
  const u = await prisma.user.findFirstOrThrow({ include: loose });
  const id: number = u.id;
  return [id, u["posts"].length];
};
export const c7 = () => [
  prisma.user.findUnique({ where: { id: maybe } }),
  prisma.user.findUnique({ where: { ...(cond ? { id: 1 } : { email: "x" }) } }),
  prisma.post.findUnique({ where: { authorId_title: cond ? { authorId: 1, title: "x" } : undefined } }),
];
// clients
export const k1: PrismaClient = new PrismaClient({ log: ["query"], errorFormat: "pretty" });
declare const adapter: { readonly provider: "postgres"; readonly adapterName: string; connect(): Promise<unknown> };
export const k0: PrismaClient = new PrismaClient({ adapter });
// @ts-expect-error a connection string is none
export const k01 = new PrismaClient({ adapter: "postgresql://localhost/x" });
export class Service extends PrismaClient<Prisma.PrismaClientOptions, "query"> {
  constructor() {
    super({ log: [{ emit: "event", level: "query" }] });
    this.$on("query", (event) => event.duration);
  }
  users = () => this.user.findMany({ select: { id: true } });
}
export const k2: PrismaClient = new Service();
export type Levels<
  L extends Prisma.LogLevel = never,
  O extends Prisma.PrismaClientOptions["omit"] = Prisma.PrismaClientOptions["omit"],
> = PrismaClient<L, O>;
export const k3 = async (client: Levels) => (await client.user.findFirstOrThrow()).email.length;
export const k4 = () => k3(new PrismaClient());
export const k5 = prisma.$extends(loose).$replica().user;
const omitting = new PrismaClient({ omit: { user: { email: true } } });
export type Omitting = typeof omitting;
// @ts-expect-error the client leaves it out
export const k6 = async (client: Omitting) => (await client.user.findFirstOrThrow()).email;
// names
export type T1 = Prisma.TypeMap["model"]["User"]["operations"]["findMany"]["args"]["where"];
export const t1: T1 = { email: { contains: "x" } };
export const t2: Prisma.TypeMap["meta"]["modelProps"][] = ["user", "post"];
export const t3 = (user: Prisma.TypeMap["model"]["User"]["operations"]["findFirstOrThrow"]["result"]) => user.email;
export type T4<M extends keyof Prisma.TypeMap["model"]> = Prisma.TypeMap["model"][M]["payload"]["scalars"];
export const t4 = (post: T4<"Post">) => post.title;
export const t5: Prisma.UuidFilter<"User"> | Prisma.NestedUuidNullableFilter = { in: ["x"] };
export const t6: Prisma.PostCreateManyAuthorInput[] = [{ title: "x" }];
export const t7 = (user: UserModel, where: UserWhereInput, filter: StringFilter) => [user.email, where, filter];
export const t8 = (e: unknown) => e instanceof PrismaClientKnownRequestError && e.code;
// @ts-expect-error no such model
export type T9 = Prisma.TypeMap["model"]["Nope"];
// @ts-expect-error no such accessor
export const t9: Prisma.TypeMap["meta"]["modelProps"] = "nope";
// @ts-expect-error the key comes from the author
export const t10: Prisma.PostCreateManyAuthorInput = { title: "x", authorId: 1 };
// errors made by hand
const clientVersion = "7.0.0";
export const e1 = new Prisma.PrismaClientKnownRequestError("taken", {
  code: "P2002",
  clientVersion,
  meta: { target: ["email"] },
});
export const e2 = new PrismaClientKnownRequestError("gone", { code: "P2025", clientVersion, batchRequestIdx: 1 });
export const e3 = [
  new Prisma.PrismaClientUnknownRequestError("strange", { clientVersion }),
  new Prisma.PrismaClientValidationError("wrong", { clientVersion }),
  new Prisma.PrismaClientInitializationError("away", clientVersion, "P1001"),
  new Prisma.PrismaClientRustPanicError("panic", clientVersion),
];
// @ts-expect-error an error has facts
export const e4 = new Prisma.PrismaClientKnownRequestError("taken");
// @ts-expect-error a code is text
export const e5 = new Prisma.PrismaClientKnownRequestError("taken", { code: 2002, clientVersion });
