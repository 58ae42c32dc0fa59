// What extensions add, and what they may not say.
import prisma, { type Post, Prisma, PrismaClient, type Role, type User } from "./client/index.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Plain = Date | Uint8Array | Prisma.Decimal;
type Flat<T> = [Prisma.JsonValue] extends [T]
  ? T
  : T extends Plain
    ? T
    : T extends (infer E)[]
      ? Flat<E>[]
      : T extends object
        ? { [K in keyof T]: Flat<T[K]> }
        : T;
declare function is<A, B>(..._: Same<Flat<A>, Flat<B>> extends true ? [] : [expected: B, found: A]): void;

const extended = prisma.$extends({
  result: {
    user: {
      label: {
        needs: { email: true, role: true },
        compute(user) {
          is<typeof user, { email: string; role: Role }>();
          return `${user.email} (${user.role})`;
        },
      },
      save: { needs: { id: true }, compute: (user) => () => user.id },
      answer: { compute: () => 42 },
    },
  },
});

export async function results() {
  const user = await extended.user.findFirstOrThrow();
  is<typeof user.label, string>();
  is<typeof user.answer, number>();
  const id: number = user.save();
  const picked = await extended.user.findFirstOrThrow({ select: { label: true, id: true } });
  is<typeof picked, { label: string; id: number }>();
  const post = await extended.post.findFirstOrThrow({ include: { author: true } });
  is<typeof post.author.label, string>();
  const nested = await extended.post.findFirstOrThrow({ select: { author: { select: { label: true } } } });
  is<typeof nested, { author: { label: string } }>();
  const omitted = await extended.user.findFirstOrThrow({ omit: { label: true, save: true, answer: true } });
  is<typeof omitted, User>();
  const fluent = await extended.post.findUniqueOrThrow({ where: { id: 1 } }).author({ select: { label: true } });
  is<typeof fluent, { label: string }>();
  const made = await extended.post.create({ data: { title: "x", authorId: 1 }, include: { author: true } });
  is<typeof made.author.answer, number>();
  // @ts-expect-error no such field
  await extended.user.findFirst({ select: { labell: true } });
  // @ts-expect-error the first client has no computed fields
  await prisma.user.findFirst({ select: { label: true } });
  // @ts-expect-error the database does not know it
  await extended.user.findMany({ where: { label: "x" } });
  // @ts-expect-error no such field of the relation
  await extended.post.findFirst({ include: { author: { select: { nope: true } } } });
  return id;
}

export async function chained() {
  const client = extended.$extends({
    result: {
      user: { loud: { needs: { label: true }, compute: (user) => user.label.toUpperCase() } },
      $allModels: { described: { compute: (_record, model) => String(model) } },
    },
  });
  const user = await client.user.findFirstOrThrow({ select: { loud: true, posts: { select: { described: true } } } });
  is<typeof user, { loud: string; posts: { described: string }[] }>();
  const inside = await client.$transaction(async (tx) => tx.user.findFirstOrThrow({ select: { loud: true } }));
  is<typeof inside, { loud: string }>();
  const listed = await client.$transaction([client.user.findFirst({ select: { loud: true } }), client.post.count()]);
  is<typeof listed, [{ loud: string } | null, number]>();
  const shadowing = client.$extends({ result: { user: { loud: { compute: () => 1 } } } });
  const shadowed = await shadowing.user.findFirstOrThrow({ select: { loud: true } });
  is<typeof shadowed, { loud: number }>();
}

const acting = prisma.$extends({
  name: "acting",
  model: {
    user: {
      async byEmail(email: string) {
        return this.findUnique({ where: { email } });
      },
      async twice(email: string) {
        const context = Prisma.getExtensionContext(this);
        const name: "User" = context.$name;
        return [name, await context.byEmail(email), await context.findMany({ take: 1 })] as const;
      },
    },
    $allModels: {
      async exists<T>(this: T, where: Prisma.Args<T, "findFirst">["where"]): Promise<boolean> {
        const context = Prisma.getExtensionContext(this) as unknown as { count(args: object): Promise<number> };
        return (await context.count({ where })) > 0;
      },
      async page<T, A>(
        this: T,
        _args?: Prisma.Exact<A, Prisma.Args<T, "findMany">>,
      ): Promise<Prisma.Result<T, A, "findMany">> {
        throw new Error("not run");
      },
    },
  },
  client: {
    $shout: (text: string) => text.length,
    async $total() {
      return Prisma.getExtensionContext(this).user.count();
    },
  },
});

export async function members() {
  const found = await acting.user.exists({ email: "x" });
  is<typeof found, boolean>();
  await acting.post.exists({ title: "x" });
  const user = await acting.user.byEmail("x");
  is<typeof user, User | null>();
  const page = await acting.post.page({ select: { id: true } });
  is<typeof page, { id: number }[]>();
  is<ReturnType<typeof acting.$shout>, number>();
  is<Awaited<ReturnType<typeof acting.$total>>, number>();
  await acting.$transaction(async (tx) => {
    await tx.user.byEmail("x");
    await tx.post.exists({ id: 1 });
    return tx.$shout("x");
  });
  // @ts-expect-error of another type
  await acting.user.byEmail(5);
  // @ts-expect-error no such field
  await acting.user.exists({ emaill: "x" });
  // @ts-expect-error not a method of posts
  await acting.post.byEmail("x");
  // @ts-expect-error the first client has no such methods
  await prisma.user.exists({ email: "x" });
}

export const hooked = prisma.$extends({
  query: {
    user: {
      async findMany({ model, operation, args, query }) {
        is<typeof model, "User">();
        is<typeof operation, "findMany">();
        args.where = { ...args.where, age: { gt: 18 } };
        const users = await query(args);
        return users.map((user) => ({ ...user, email: user.email?.toLowerCase() }));
      },
      async $allOperations({ operation, args, query }) {
        if (operation === "findMany") args.where = {};
        return query(args);
      },
    },
    $allModels: {
      async $allOperations({ model, operation, args, query }) {
        const result = await query(args);
        console.log(model, operation);
        return result;
      },
      async findMany({ args, query }) {
        args.where = { ...args.where, deleted: false };
        return query(args);
      },
    },
    async $allOperations({ model, operation, args, query }) {
      console.log(model?.length, operation);
      return query(args);
    },
    async $queryRaw({ args, query }) {
      console.log(args.sql, args.values);
      return query(args);
    },
    async $executeRawUnsafe({ args, query }) {
      return query([args[0], 1]);
    },
  },
});

export const hookedArguments = prisma.$extends({
  query: {
    user: {
      async create({ args, query }) {
        args.data = { ...args.data, email: args.data.email.trim() };
        const made = await query(args);
        is<typeof made.email, string | undefined>();
        // @ts-expect-error no such field of the record
        return made.emaill;
      },
      async count({ args, query }) {
        // @ts-expect-error no such field of the filter
        args.where = { emaill: "x" };
        return query(args);
      },
      async findFirst({ args, query }) {
        // @ts-expect-error of another type
        args.take = "one";
        const found = await query(args);
        // @ts-expect-error there may be none
        console.log(found.email);
        return found;
      },
      async update({ args, query }) {
        // @ts-expect-error no arguments of an update
        return query({ where: args.where });
      },
      async deleteMany({ args, query }) {
        const { count } = await query(args);
        is<typeof count, number>();
        return { count };
      },
      async $allOperations({ operation, args, query }) {
        switch (operation) {
          case "upsert":
            args.update = { ...args.update, age: { increment: 1 } };
            return query(args);
          case "groupBy":
            is<typeof operation, "groupBy">();
            return query(args);
          default:
            // @ts-expect-error no such operation
            if (operation === "findAll") return null;
            return query(args);
        }
      },
    },
    $allModels: {
      async delete({ model, operation, args, query }) {
        is<typeof operation, "delete">();
        // @ts-expect-error no such model
        if (model === "Userr") return null;
        return query(args);
      },
    },
    async $executeRaw({ args, query }) {
      is<typeof args.sql, string>();
      const touched: number = await query(args);
      return touched;
    },
  },
});

const first = Prisma.defineExtension({
  name: "first",
  result: { user: { initial: { needs: { email: true }, compute: (user) => user.email.slice(0, 1) } } },
});
const second = Prisma.defineExtension((client) => client.$extends({ model: { $allModels: { hi: () => 1 } } }));
const both = prisma.$extends(first).$extends(second);

export async function defined(): Promise<Post | null> {
  const user = await both.user.findFirstOrThrow({ select: { initial: true } });
  is<typeof user, { initial: string }>();
  const greeted: number = both.post.hi();
  await using other = new PrismaClient();
  other.$on("query", (event) => event.duration).$on("error", (event) => event.message);
  return greeted ? other.post.findFirst() : null;
}

const make = () =>
  new PrismaClient({ omit: { user: { settings: true, extra: true } } }).$extends({
    result: { profile: { short: { needs: { bio: true }, compute: (profile) => profile.bio?.slice(0, 9) } } },
  });
type Made = ReturnType<typeof make>;
type Inside = Parameters<Parameters<Made["$transaction"]>[0]>[0];

export async function typed(client: Made, tx: Inside) {
  const user = await client.user.findFirstOrThrow({ include: { profile: true } });
  is<Exclude<keyof User, keyof typeof user>, "settings" | "extra">();
  is<NonNullable<(typeof user)["profile"]>["short"], string | undefined>();
  const profile = await tx.profile.findFirstOrThrow({ select: { short: true } });
  is<typeof profile, { short: string | undefined }>();
  type Result = Prisma.Result<typeof extended.user, { select: { label: true } }, "findFirst">;
  is<Result, { label: string } | null>();
}

export const refused = [
  // @ts-expect-error no such model
  () => prisma.$extends({ result: { nope: { a: { compute: () => 1 } } } }),
  // @ts-expect-error no such field
  () => prisma.$extends({ result: { user: { a: { needs: { zzz: true }, compute: () => 1 } } } }),
  // @ts-expect-error no such model
  () => prisma.$extends({ model: { nope: { a() {} } } }),
  // @ts-expect-error no such operation
  () => prisma.$extends({ query: { user: { async nope() {} } } }),
  // @ts-expect-error a computed field needs a function
  () => prisma.$extends({ result: { user: { a: { needs: { id: true } } } } }),
  // @ts-expect-error no such component
  () => prisma.$extends({ results: {} }),
];

const condition = Prisma.sql`id IN (${Prisma.join([1, 2])}) ${Prisma.empty} ORDER BY ${Prisma.raw("id")}`;
export const raw = [
  () => prisma.$queryRaw<User[]>`SELECT * FROM "User" WHERE ${condition}`,
  () => prisma.$queryRaw<{ n: number }[]>(Prisma.sql`SELECT ${1} AS n`),
  () => prisma.$executeRaw(Prisma.sql`DELETE FROM "User" WHERE ${condition}`),
  // @ts-expect-error text is no template
  () => prisma.$queryRaw("SELECT 1"),
];
