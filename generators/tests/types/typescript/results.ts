// What calls give back: `is<Actual, Expected>()` compiles when both types are the same.
import prisma, { Prisma, PrismaClient, type Post, type Profile, type Role, type User } from "./client/index.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
// intersections and picks are written out; Json stays as it is
type Flat<T> = [Prisma.JsonValue] extends [T]
  ? T
  : T extends Date | Uint8Array | Prisma.Decimal
    ? T
    : T extends (infer E)[]
      ? Flat<E>[]
      : T extends object
        ? { [K in keyof T]: Flat<T[K]> }
        : T;
declare function is<A, B>(..._: Same<Flat<A>, Flat<B>> extends true ? [] : [expected: B, found: A]): void;
const omitting = new PrismaClient({ omit: { user: { email: true, settings: true } } });

export async function results() {
  const users = await prisma.user.findMany();
  is<typeof users, User[]>();
  is<User["id"], number>();
  is<User["name"], string | null>();
  is<User["role"], Role>();
  is<User["roles"], Role[]>();
  is<User["balance"], Prisma.Decimal>();
  is<User["visits"], bigint>();
  is<User["created"], Date>();
  is<User["avatar"], Uint8Array<ArrayBuffer> | null>();
  is<Same<User["settings"], Prisma.JsonValue>, true>();
  is<Same<User["extra"], Prisma.JsonValue | null>, true>();
  is<User["tags"], string[]>();

  const first = await prisma.user.findFirst();
  is<typeof first, User | null>();
  const sure = await prisma.user.findFirstOrThrow({ where: { id: 1 } });
  is<typeof sure, User>();
  const unique = await prisma.user.findUnique({ where: { id: 1 } });
  is<typeof unique, User | null>();

  const picked = await prisma.user.findMany({ select: { id: true, name: true, email: false } });
  is<typeof picked, { id: number; name: string | null }[]>();
  const nested = await prisma.user.findMany({ select: { posts: { select: { title: true } }, profile: true } });
  is<typeof nested, { posts: { title: string }[]; profile: Profile | null }[]>();
  const included = await prisma.user.findFirstOrThrow({ include: { posts: { where: { views: 1 } }, manager: true } });
  is<typeof included, User & { posts: Post[]; manager: User | null }>();
  const deep = await prisma.post.findFirstOrThrow({ include: { author: { include: { profile: true } } } });
  is<typeof deep, Post & { author: User & { profile: Profile | null } }>();
  const counted = await prisma.user.findFirstOrThrow({ select: { _count: true } });
  is<typeof counted, { _count: { posts: number; reviewed: number; reports: number } }>();
  const counting = await prisma.user.findFirstOrThrow({ include: { _count: { select: { posts: true } } } });
  is<typeof counting, User & { _count: { posts: number } }>();
  const summed = await prisma.user.findFirstOrThrow({
    include: { _sum: { select: { posts: { select: { views: true } } } }, _max: { select: { posts: { select: { title: true } } } } },
  });
  is<typeof summed, User & { _sum: { posts: { views: number | null } }; _max: { posts: { title: string | null } } }>();
  const omitted = await prisma.post.findFirstOrThrow({ omit: { views: true, title: false } });
  is<typeof omitted, Omit<Post, "views">>();
  const both = await prisma.post.findFirstOrThrow({ omit: { views: true }, include: { author: { omit: { email: true } } } });
  is<typeof both, Omit<Post, "views"> & { author: Omit<User, "email"> }>();

  const quiet = await omitting.user.findFirstOrThrow();
  is<typeof quiet, Omit<User, "email" | "settings">>();
  const loud = await omitting.user.findFirstOrThrow({ omit: { email: false } });
  is<typeof loud, Omit<User, "settings">>();
  const chosen = await omitting.user.findFirstOrThrow({ select: { email: true } });
  is<typeof chosen, { email: string }>();
  const around = await omitting.post.findFirstOrThrow({ include: { author: true } });
  is<typeof around, Post & { author: Omit<User, "email" | "settings"> }>();

  const posts = await prisma.user.findUnique({ where: { id: 1 } }).posts();
  is<typeof posts, Post[] | null>();
  const titles = await prisma.user.findUniqueOrThrow({ where: { id: 1 } }).posts({ select: { title: true } });
  is<typeof titles, { title: string }[]>();
  const profile = await prisma.post.findUniqueOrThrow({ where: { id: 1 } }).author().profile();
  is<typeof profile, Profile | null>();
  const author = await prisma.post.findUniqueOrThrow({ where: { id: 1 } }).author();
  is<typeof author, User>();
  const reviewer = await prisma.post.findFirst().reviewer();
  is<typeof reviewer, User | null>();

  const created = await prisma.post.create({ data: { title: "x", authorId: 1 } });
  is<typeof created, Post>();
  const made = await prisma.post.create({ data: { title: "x", authorId: 1 }, select: { id: true, author: true } });
  is<typeof made, { id: number; author: User }>();
  const many = await prisma.post.createMany({ data: [] });
  is<typeof many, { count: number }>();
  const returned = await prisma.post.createManyAndReturn({ data: [], include: { author: true } });
  is<typeof returned, (Post & { author: User })[]>();
  const updated = await prisma.post.update({ where: { id: 1 }, data: {}, omit: { views: true } });
  is<typeof updated, Omit<Post, "views">>();
  const upserted = await prisma.post.upsert({ where: { id: 1 }, create: { title: "x", authorId: 1 }, update: {} });
  is<typeof upserted, Post>();
  const gone = await prisma.post.delete({ where: { id: 1 }, include: { categories: true } });
  is<typeof gone, Post & { categories: { slug: string }[] }>();

  const count = await prisma.user.count();
  is<typeof count, number>();
  const counts = await prisma.user.count({ select: { _all: true, name: true } });
  is<typeof counts, { _all: number; name: number }>();
  const totals = await prisma.user.aggregate({ _sum: { age: true, balance: true, visits: true }, _count: true });
  is<typeof totals, { _sum: { age: number | null; balance: Prisma.Decimal | null; visits: bigint | null }; _count: number }>();
  const means = await prisma.user.aggregate({ _avg: { age: true, balance: true, visits: true } });
  is<typeof means, { _avg: { age: number | null; balance: Prisma.Decimal | null; visits: number | null } }>();
  const ends = await prisma.user.aggregate({ _min: { created: true, name: true }, _max: { role: true }, _count: { _all: true } });
  is<
    typeof ends,
    { _min: { created: Date | null; name: string | null }; _max: { role: Role | null }; _count: { _all: number } }
  >();
  const groups = await prisma.user.groupBy({ by: ["role", "active"], _count: { _all: true }, _sum: { age: true } });
  is<typeof groups, { role: Role; active: boolean; _count: { _all: number }; _sum: { age: number | null } }[]>();
  const group = await prisma.user.groupBy({ by: "name" });
  is<typeof group, { name: string | null }[]>();

  const [one, two] = await prisma.$transaction([prisma.user.count(), prisma.post.findMany({ select: { id: true } })]);
  is<typeof one, number>();
  is<typeof two, { id: number }[]>();
  const inside = await prisma.$transaction(async (tx) => tx.user.findFirstOrThrow());
  is<typeof inside, User>();
  const rows = await prisma.$queryRaw<{ n: number }[]>`select 1 as n`;
  is<typeof rows, { n: number }[]>();
  const touched = await prisma.$executeRaw`delete from x`;
  is<typeof touched, number>();
  const text = await prisma.user.findMany().wire();
  is<typeof text, string>();

  is<Prisma.UserGetPayload<{ select: { id: true } }>, { id: number }>();
  is<Prisma.UserGetPayload<true>, User>();
  is<Prisma.PostGetPayload<{ include: { author: true } }>, Post & { author: User }>();
  const args = Prisma.validator<Prisma.PostDefaultArgs>()({ include: { author: true } });
  is<Prisma.PostGetPayload<typeof args>, Post & { author: User }>();
  is<Prisma.Result<typeof prisma.post, { select: { id: true } }, "findMany">, { id: number }[]>();
  is<Prisma.Result<typeof prisma.post, object, "findUnique">, Post | null>();
  is<Same<Prisma.Args<typeof prisma.post, "findMany">, Prisma.PostFindManyArgs>, true>();
  is<Same<Prisma.Payload<typeof prisma.post>, Prisma.$PostPayload>, true>();
  is<Prisma.PostScalarFieldEnum, "id" | "title" | "views" | "published" | "authorId" | "reviewerId">();
}
