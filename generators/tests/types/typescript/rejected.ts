// Calls that must be refused: one per element, with the reason above it.
import prisma, { Prisma, PrismaClient, Role } from "./client/index.js";

export const filters = [
  // @ts-expect-error unknown field
  () => prisma.user.findMany({ where: { emial: "x" } }),
  // @ts-expect-error unknown field beside a known one
  () => prisma.user.findMany({ where: { id: 1, emial: "x" } }),
  // @ts-expect-error wrong type
  () => prisma.user.findMany({ where: { id: "1" } }),
  // @ts-expect-error wrong type in equals
  () => prisma.user.findMany({ where: { id: { equals: "1" } } }),
  // @ts-expect-error wrong element
  () => prisma.user.findMany({ where: { id: { in: ["1"] } } }),
  // @ts-expect-error null in a list
  () => prisma.user.findMany({ where: { id: { in: [null] } } }),
  // @ts-expect-error undefined in a list
  () => prisma.user.findMany({ where: { id: { in: [undefined] } } }),
  // @ts-expect-error null for a required field
  () => prisma.user.findMany({ where: { email: null } }),
  // @ts-expect-error not null for a required field
  () => prisma.user.findMany({ where: { email: { not: null } } }),
  // @ts-expect-error lt null
  () => prisma.user.findMany({ where: { age: { lt: null } } }),
  // @ts-expect-error unknown operator
  () => prisma.user.findMany({ where: { id: { eq: 1 } } }),
  // @ts-expect-error unknown operator beside a known one
  () => prisma.user.findMany({ where: { id: { gt: 1, lq: 2 } } }),
  // @ts-expect-error text operator on a number
  () => prisma.user.findMany({ where: { id: { contains: "1" } } }),
  // @ts-expect-error order on a boolean
  () => prisma.user.findMany({ where: { active: { gt: true } } }),
  // @ts-expect-error in on a boolean
  () => prisma.user.findMany({ where: { active: { in: [true] } } }),
  // @ts-expect-error order on bytes
  () => prisma.user.findMany({ where: { avatar: { gt: new Uint8Array() } } }),
  // @ts-expect-error contains of a number
  () => prisma.user.findMany({ where: { name: { contains: 1 } } }),
  // @ts-expect-error unknown mode
  () => prisma.user.findMany({ where: { name: { contains: "x", mode: "upper" } } }),
  // @ts-expect-error mode on a number
  () => prisma.user.findMany({ where: { id: { equals: 1, mode: "insensitive" } } }),
  // @ts-expect-error unknown enum value
  () => prisma.user.findMany({ where: { role: "ROOT" } }),
  // @ts-expect-error unknown enum value in a list
  () => prisma.user.findMany({ where: { role: { in: ["ADMIN", "ROOT"] } } }),
  // @ts-expect-error order on an enum
  () => prisma.user.findMany({ where: { role: { gt: "ADMIN" } } }),
  // @ts-expect-error bare list on a list field
  () => prisma.user.findMany({ where: { tags: ["a"] } }),
  // @ts-expect-error in on a list field
  () => prisma.user.findMany({ where: { tags: { in: ["a"] } } }),
  // @ts-expect-error has of the wrong type
  () => prisma.user.findMany({ where: { tags: { has: 1 } } }),
  // @ts-expect-error hasEvery of a value
  () => prisma.user.findMany({ where: { tags: { hasEvery: "a" } } }),
  // @ts-expect-error isEmpty of a number
  () => prisma.user.findMany({ where: { tags: { isEmpty: 1 } } }),
  // @ts-expect-error json without an operator
  () => prisma.user.findMany({ where: { settings: { a: 1 } } }),
  // @ts-expect-error json null
  () => prisma.user.findMany({ where: { settings: null } }),
  // @ts-expect-error json equals null
  () => prisma.user.findMany({ where: { settings: { equals: null } } }),
  // @ts-expect-error json path of numbers
  () => prisma.user.findMany({ where: { settings: { path: [1], equals: 1 } } }),
  // @ts-expect-error string_contains of a number
  () => prisma.user.findMany({ where: { settings: { string_contains: 1 } } }),
  // @ts-expect-error number for a date
  () => prisma.user.findMany({ where: { created: 1 } }),
  // @ts-expect-error date for a number
  () => prisma.user.findMany({ where: { id: new Date() } }),
  // @ts-expect-error boolean for a decimal
  () => prisma.user.findMany({ where: { balance: true } }),
  // @ts-expect-error text for a bigint
  () => prisma.user.findMany({ where: { visits: "1" } }),
  // @ts-expect-error OR of an object
  () => prisma.user.findMany({ where: { OR: { id: 1 } } }),
  // @ts-expect-error unknown field in AND
  () => prisma.user.findMany({ where: { AND: [{ emial: "x" }] } }),
  // @ts-expect-error unknown field in OR
  () => prisma.user.findMany({ where: { OR: [{ id: 1, emial: "x" }] } }),
  // @ts-expect-error unknown field in NOT
  () => prisma.user.findMany({ where: { NOT: { emial: "x" } } }),
  // @ts-expect-error some on a to-one relation
  () => prisma.user.findMany({ where: { profile: { some: {} } } }),
  // @ts-expect-error is on a to-many relation
  () => prisma.user.findMany({ where: { posts: { is: {} } } }),
  // @ts-expect-error filter without some
  () => prisma.user.findMany({ where: { posts: { title: "x" } } }),
  // @ts-expect-error unknown field in some
  () => prisma.user.findMany({ where: { posts: { some: { titel: "x" } } } }),
  // @ts-expect-error unknown field two relations away
  () => prisma.user.findMany({ where: { posts: { some: { author: { emial: "x" } } } } }),
  // @ts-expect-error null for a required relation
  () => prisma.post.findMany({ where: { author: null } }),
  // @ts-expect-error isNot null on a required relation
  () => prisma.post.findMany({ where: { author: { isNot: null } } }),
  // @ts-expect-error reference to a field of another type
  () => prisma.user.findMany({ where: { email: { equals: prisma.user.fields.id } } }),
  // @ts-expect-error reference to a list for a value
  () => prisma.user.findMany({ where: { email: { equals: prisma.user.fields.tags } } }),
  // @ts-expect-error reference to a value for a list
  () => prisma.user.findMany({ where: { email: { in: prisma.user.fields.name } } }),
  // @ts-expect-error reference to an unknown field
  () => prisma.user.fields.nothing,
  // @ts-expect-error where is text
  () => prisma.user.findMany({ where: "id = 1" }),
  // @ts-expect-error where is a list
  () => prisma.user.findMany({ where: [{ id: 1 }] }),
  // @ts-expect-error where is null
  () => prisma.user.findMany({ where: null }),
];

export const windows = [
  // @ts-expect-error unknown argument
  () => prisma.user.findMany({ limit: 1 }),
  // @ts-expect-error misspelt argument
  () => prisma.user.findMany({ tkae: 1 }),
  // @ts-expect-error misspelt argument beside a selection
  () => prisma.user.findMany({ select: { id: true }, tkae: 1 }),
  // @ts-expect-error take is text
  () => prisma.user.findMany({ take: "1" }),
  // @ts-expect-error take is null
  () => prisma.user.findMany({ take: null }),
  // @ts-expect-error skip is a boolean
  () => prisma.user.findMany({ skip: true }),
  // @ts-expect-error cursor without a key
  () => prisma.user.findMany({ cursor: { name: "x" } }),
  // @ts-expect-error empty cursor
  () => prisma.user.findMany({ cursor: {} }),
  // @ts-expect-error half a compound cursor
  () => prisma.post.findMany({ cursor: { authorId_title: { authorId: 1 } } }),
  // @ts-expect-error distinct of an unknown field
  () => prisma.user.findMany({ distinct: ["emial"] }),
  // @ts-expect-error distinct of a relation
  () => prisma.user.findMany({ distinct: "posts" }),
  // @ts-expect-error unknown direction
  () => prisma.user.findMany({ orderBy: { id: "up" } }),
  // @ts-expect-error order by an unknown field
  () => prisma.user.findMany({ orderBy: { emial: "asc" } }),
  // @ts-expect-error order by an unknown field in a list
  () => prisma.user.findMany({ orderBy: [{ id: "asc" }, { emial: "asc" }] }),
  // @ts-expect-error nulls on a required field
  () => prisma.user.findMany({ orderBy: { id: { sort: "asc", nulls: "last" } } }),
  // @ts-expect-error unknown place of nulls
  () => prisma.user.findMany({ orderBy: { name: { sort: "asc", nulls: "middle" } } }),
  // @ts-expect-error relevance of a field without words
  () => prisma.user.findMany({ orderBy: { _relevance: { fields: ["active"], search: "cat", sort: "asc" } } }),
  // @ts-expect-error relevance without a text
  () => prisma.user.findMany({ orderBy: { _relevance: { fields: ["name"], sort: "asc" } } }),
  // @ts-expect-error a search for a number
  () => prisma.user.findMany({ where: { name: { search: 1 } } }),
  // @ts-expect-error order by a field of a to-many relation
  () => prisma.user.findMany({ orderBy: { posts: { title: "asc" } } }),
  // @ts-expect-error order by an unknown field of a relation
  () => prisma.post.findMany({ orderBy: { author: { emial: "asc" } } }),
  // @ts-expect-error count of a to-one relation
  () => prisma.post.findMany({ orderBy: { author: { _count: "asc" } } }),
  // @ts-expect-error unknown load strategy
  () => prisma.user.findMany({ relationLoadStrategy: "lazy" }),
  // @ts-expect-error nested load strategy
  () => prisma.user.findMany({ include: { posts: { relationLoadStrategy: "join" } } }),
  // @ts-expect-error findUnique without arguments
  () => prisma.user.findUnique(),
  // @ts-expect-error findUnique without where
  () => prisma.user.findUnique({}),
  // @ts-expect-error findUnique without a key
  () => prisma.user.findUnique({ where: {} }),
  // @ts-expect-error findUnique by another field
  () => prisma.user.findUnique({ where: { name: "x" } }),
  // @ts-expect-error findUnique with a filter for the key
  () => prisma.user.findUnique({ where: { id: { in: [1] } } }),
  // @ts-expect-error findUnique with a null key
  () => prisma.user.findUnique({ where: { email: null } }),
  // @ts-expect-error findUnique with take
  () => prisma.user.findUnique({ where: { id: 1 }, take: 1 }),
  // @ts-expect-error findUnique with orderBy
  () => prisma.user.findUnique({ where: { id: 1 }, orderBy: { id: "asc" } }),
  // @ts-expect-error findUnique with an unknown field
  () => prisma.user.findUnique({ where: { id: 1, emial: "x" } }),
  // @ts-expect-error half a compound key
  () => prisma.post.findUnique({ where: { authorId_title: { authorId: 1 } } }),
  // @ts-expect-error a compound key's parts
  () => prisma.membership.findUnique({ where: { tenant: "a", member: "b" } }),
  // @ts-expect-error a compound key's default name
  () => prisma.membership.findUnique({ where: { tenant_member: { tenant: "a", member: "b" } } }),
  // @ts-expect-error excess part of a compound key
  () => prisma.membership.findUnique({ where: { key: { tenant: "a", member: "b", since: 1 } } }),
  // @ts-expect-error writes to a view
  () => prisma.summary.create({ data: { name: "x", posts: 1 } }),
  // @ts-expect-error deletes from a view
  () => prisma.summary.deleteMany(),
  // @ts-expect-error unknown model
  () => prisma.nothing.findMany(),
  // @ts-expect-error unknown operation
  () => prisma.user.findAll(),
  // @ts-expect-error count with include
  () => prisma.user.count({ include: { posts: true } }),
  // @ts-expect-error count with distinct
  () => prisma.user.count({ distinct: ["name"] }),
  // @ts-expect-error count of an unknown field
  () => prisma.user.count({ select: { emial: true } }),
  // @ts-expect-error count of a relation
  () => prisma.user.count({ select: { posts: true } }),
  // @ts-expect-error findFirst with an unknown argument
  () => prisma.user.findFirst({ wher: { id: 1 } }),
];

export const selections = [
  // @ts-expect-error unknown field
  () => prisma.user.findMany({ select: { emial: true } }),
  // @ts-expect-error unknown field beside a known one
  () => prisma.user.findMany({ select: { id: true, emial: true } }),
  // @ts-expect-error number for a switch
  () => prisma.user.findMany({ select: { id: 1 } }),
  // @ts-expect-error select beside include
  () => prisma.user.findMany({ select: { id: true }, include: { posts: true } }),
  // @ts-expect-error select beside omit
  () => prisma.user.findMany({ select: { id: true }, omit: { email: true } }),
  // @ts-expect-error unknown field of a relation of a relation
  () => prisma.user.findMany({ include: { posts: { include: { author: { select: { id: true, nope: true } } } } } }),
  // @ts-expect-error unknown field in a relation
  () => prisma.user.findMany({ select: { posts: { select: { titel: true } } } }),
  // @ts-expect-error unknown field in a relation beside a known one
  () => prisma.user.findMany({ select: { posts: { select: { id: true, titel: true } } } }),
  // @ts-expect-error unknown argument of a relation
  () => prisma.user.findMany({ include: { posts: { limit: 1 } } }),
  // @ts-expect-error unknown filter of a relation
  () => prisma.user.findMany({ include: { posts: { where: { titel: "x" } } } }),
  // @ts-expect-error unknown filter of a relation beside a known one
  () => prisma.user.findMany({ include: { posts: { where: { id: 1, titel: "x" } } } }),
  // @ts-expect-error unknown order of a relation
  () => prisma.user.findMany({ include: { posts: { orderBy: { titel: "asc" } } } }),
  // @ts-expect-error take of a to-one relation
  () => prisma.user.findMany({ include: { profile: { take: 1 } } }),
  // @ts-expect-error where of a required relation
  () => prisma.post.findMany({ include: { author: { where: { id: 1 } } } }),
  // @ts-expect-error orderBy of a to-one relation
  () => prisma.post.findMany({ include: { author: { orderBy: { id: "asc" } } } }),
  // @ts-expect-error include of a scalar
  () => prisma.user.findMany({ include: { email: true } }),
  // @ts-expect-error include of an unknown relation
  () => prisma.user.findMany({ include: { comments: true } }),
  // @ts-expect-error include of an unknown relation, three levels down
  () => prisma.user.findMany({ include: { posts: { include: { author: { include: { coments: true } } } } } }),
  // @ts-expect-error include without relations
  () => prisma.membership.findMany({ include: { user: true } }),
  // @ts-expect-error omit of an unknown field
  () => prisma.user.findMany({ omit: { emial: true } }),
  // @ts-expect-error omit of a relation
  () => prisma.user.findMany({ omit: { posts: true } }),
  // @ts-expect-error text for omit
  () => prisma.user.findMany({ omit: "email" }),
  // @ts-expect-error nested omit of an unknown field
  () => prisma.user.findMany({ include: { posts: { omit: { titel: true } } } }),
  // @ts-expect-error count of a to-one relation
  () => prisma.user.findMany({ select: { _count: { select: { profile: true } } } }),
  // @ts-expect-error count of an unknown relation
  () => prisma.user.findMany({ include: { _count: { select: { comments: true } } } }),
  // @ts-expect-error count with an unknown filter
  () => prisma.user.findMany({ include: { _count: { select: { posts: { where: { titel: "x" } } } } } }),
  // @ts-expect-error a sum without fields
  () => prisma.user.findMany({ include: { _sum: true } }),
  // @ts-expect-error a sum of a relation without fields
  () => prisma.user.findMany({ include: { _sum: { select: { posts: true } } } }),
  // @ts-expect-error a sum of text
  () => prisma.user.findMany({ include: { _sum: { select: { posts: { select: { title: true } } } } } }),
  // @ts-expect-error a sum of a to-one relation
  () => prisma.user.findMany({ include: { _sum: { select: { profile: { select: { id: true } } } } } }),
  // @ts-expect-error an extreme with an unknown filter
  () => prisma.user.findMany({ select: { _max: { select: { posts: { select: { views: true }, where: { titel: "x" } } } } } }),
  // @ts-expect-error a field that was not selected
  () => prisma.user.findFirstOrThrow({ select: { id: true } }).then((user) => user.email),
  // @ts-expect-error a relation that was not included
  () => prisma.user.findFirstOrThrow().then((user) => user.posts),
  // @ts-expect-error a field of a relation that was not selected
  () => prisma.user.findFirstOrThrow({ select: { posts: { select: { id: true } } } }).then((user) => user.posts[0]!.title),
  // @ts-expect-error an omitted field
  () => prisma.user.findFirstOrThrow({ omit: { email: true } }).then((user) => user.email),
  // @ts-expect-error a field that was switched off
  () => prisma.user.findFirstOrThrow({ select: { id: true, email: false } }).then((user) => user.email),
  // @ts-expect-error an unawaited field
  () => prisma.user.findFirstOrThrow().email,
  // @ts-expect-error a record that may be null
  () => prisma.user.findFirst().then((user) => user.email),
  // @ts-expect-error an optional relation that may be null
  () => prisma.user.findFirstOrThrow({ include: { profile: true } }).then((user) => user.profile.bio),
  // @ts-expect-error unknown relation method
  () => prisma.user.findUnique({ where: { id: 1 } }).comments(),
  // @ts-expect-error relation method of a list
  () => prisma.user.findMany().posts(),
  // @ts-expect-error relation method after a list
  () => prisma.user.findUnique({ where: { id: 1 } }).posts().author(),
  // @ts-expect-error unknown argument of a relation method
  () => prisma.user.findUnique({ where: { id: 1 } }).posts({ limit: 1 }),
];

export const writes = [
  // @ts-expect-error create without arguments
  () => prisma.user.create(),
  // @ts-expect-error create without data
  () => prisma.user.create({}),
  // @ts-expect-error create without a required field
  () => prisma.user.create({ data: { email: "x" } }),
  // @ts-expect-error create with an unknown field
  () => prisma.user.create({ data: { email: "x", settings: {}, emial: "x" } }),
  // @ts-expect-error create with null for a required field
  () => prisma.user.create({ data: { email: null, settings: {} } }),
  // @ts-expect-error create with a wrong type
  () => prisma.user.create({ data: { email: 1, settings: {} } }),
  // @ts-expect-error create with null for a default
  () => prisma.user.create({ data: { email: "x", settings: {}, role: null } }),
  // @ts-expect-error create with an unknown enum value
  () => prisma.user.create({ data: { email: "x", settings: {}, role: "ROOT" } }),
  // @ts-expect-error create with null in Json
  () => prisma.user.create({ data: { email: "x", settings: null } }),
  // @ts-expect-error create with DbNull in required Json
  () => prisma.user.create({ data: { email: "x", settings: Prisma.DbNull } }),
  // @ts-expect-error create with AnyNull
  () => prisma.user.create({ data: { email: "x", settings: Prisma.AnyNull } }),
  // @ts-expect-error create with a function in Json
  () => prisma.user.create({ data: { email: "x", settings: () => 1 } }),
  // @ts-expect-error create with an operation
  () => prisma.user.create({ data: { email: "x", settings: {}, age: { increment: 1 } } }),
  // @ts-expect-error create with push
  () => prisma.user.create({ data: { email: "x", settings: {}, tags: { push: "a" } } }),
  // @ts-expect-error create with a value for a list
  () => prisma.user.create({ data: { email: "x", settings: {}, tags: "a" } }),
  // @ts-expect-error create with where
  () => prisma.user.create({ where: { id: 1 }, data: { email: "x", settings: {} } }),
  // @ts-expect-error create with key and relation
  () => prisma.user.create({ data: { email: "x", settings: {}, managerId: 1, manager: { connect: { id: 1 } } } }),
  // @ts-expect-error create without its relation
  () => prisma.post.create({ data: { title: "x" } }),
  // @ts-expect-error create with null for a relation
  () => prisma.post.create({ data: { title: "x", author: null } }),
  // @ts-expect-error create with an empty key
  () => prisma.post.create({ data: { title: "x", author: { connect: {} } } }),
  // @ts-expect-error connect by another field
  () => prisma.post.create({ data: { title: "x", author: { connect: { name: "x" } } } }),
  // @ts-expect-error connect a list to one
  () => prisma.post.create({ data: { title: "x", author: { connect: [{ id: 1 }] } } }),
  // @ts-expect-error unknown nested operation
  () => prisma.post.create({ data: { title: "x", author: { link: { id: 1 } } } }),
  // @ts-expect-error nested update in a create
  () => prisma.user.create({ data: { email: "x", settings: {}, posts: { update: { where: { id: 1 }, data: {} } } } }),
  // @ts-expect-error nested disconnect in a create
  () => prisma.user.create({ data: { email: "x", settings: {}, manager: { disconnect: true } } }),
  // @ts-expect-error nested create with an unknown field
  () => prisma.user.create({ data: { email: "x", settings: {}, posts: { create: { titel: "x" } } } }),
  // @ts-expect-error nested create with its own key
  () => prisma.user.create({ data: { email: "x", settings: {}, posts: { create: { title: "x", authorId: 1 } } } }),
  // @ts-expect-error nested create with its own relation
  () => prisma.user.create({ data: { email: "x", settings: {}, posts: { create: { title: "x", author: { connect: { id: 1 } } } } } }),
  // @ts-expect-error nested createMany in m-n
  () => prisma.post.create({ data: { title: "x", authorId: 1, categories: { createMany: { data: [] } } } }),
  // @ts-expect-error connectOrCreate without create
  () => prisma.post.create({ data: { title: "x", author: { connectOrCreate: { where: { id: 1 } } } } }),
  // @ts-expect-error create with a wrong selection
  () => prisma.user.create({ data: { email: "x", settings: {} }, select: { emial: true } }),
  // @ts-expect-error createMany without data
  () => prisma.user.createMany({}),
  // @ts-expect-error createMany with relations
  () => prisma.user.createMany({ data: [{ email: "x", settings: {}, posts: { create: { title: "x" } } }] }),
  // @ts-expect-error createMany with an unknown field
  () => prisma.user.createMany({ data: [{ email: "x", settings: {}, emial: "x" }] }),
  // @ts-expect-error createMany with a selection
  () => prisma.user.createMany({ data: [], select: { id: true } }),
  // @ts-expect-error createManyAndReturn with a to-many relation
  () => prisma.user.createManyAndReturn({ data: [], include: { posts: true } }),
  // @ts-expect-error update without where
  () => prisma.user.update({ data: { name: "x" } }),
  // @ts-expect-error update without data
  () => prisma.user.update({ where: { id: 1 } }),
  // @ts-expect-error update without a key
  () => prisma.user.update({ where: { name: "x" }, data: {} }),
  // @ts-expect-error update with an unknown field
  () => prisma.user.update({ where: { id: 1 }, data: { emial: "x" } }),
  // @ts-expect-error update with an unknown operation
  () => prisma.user.update({ where: { id: 1 }, data: { age: { plus: 1 } } }),
  // @ts-expect-error arithmetic on text
  () => prisma.user.update({ where: { id: 1 }, data: { name: { increment: 1 } } }),
  // @ts-expect-error arithmetic on a date
  () => prisma.user.update({ where: { id: 1 }, data: { created: { increment: 1 } } }),
  // @ts-expect-error set null on a required field
  () => prisma.user.update({ where: { id: 1 }, data: { email: { set: null } } }),
  // @ts-expect-error push of a wrong type
  () => prisma.user.update({ where: { id: 1 }, data: { tags: { push: 1 } } }),
  // @ts-expect-error disconnect of a required relation
  () => prisma.post.update({ where: { id: 1 }, data: { author: { disconnect: true } } }),
  // @ts-expect-error delete of a required relation
  () => prisma.post.update({ where: { id: 1 }, data: { author: { delete: true } } }),
  // @ts-expect-error set on a to-one relation
  () => prisma.user.update({ where: { id: 1 }, data: { profile: { set: { id: "x" } } } }),
  // @ts-expect-error nested update without data
  () => prisma.user.update({ where: { id: 1 }, data: { posts: { update: { where: { id: 1 } } } } }),
  // @ts-expect-error nested update without where
  () => prisma.user.update({ where: { id: 1 }, data: { posts: { update: { data: {} } } } }),
  // @ts-expect-error nested updateMany by a relation
  () => prisma.user.update({ where: { id: 1 }, data: { posts: { updateMany: { where: { author: { id: 1 } }, data: {} } } } }),
  // @ts-expect-error nested upsert without update
  () => prisma.user.update({ where: { id: 1 }, data: { profile: { upsert: { create: {} } } } }),
  // @ts-expect-error nested delete without a key
  () => prisma.user.update({ where: { id: 1 }, data: { posts: { delete: { title: "x" } } } }),
  // @ts-expect-error key and relation in an update
  () => prisma.post.update({ where: { id: 1 }, data: { authorId: 1, author: { connect: { id: 1 } } } }),
  // @ts-expect-error updateMany without data
  () => prisma.user.updateMany({ where: { id: 1 } }),
  // @ts-expect-error updateMany with relations
  () => prisma.user.updateMany({ data: { posts: { set: [] } } }),
  // @ts-expect-error updateMany with a selection
  () => prisma.user.updateMany({ data: {}, select: { id: true } }),
  // @ts-expect-error updateMany with text for limit
  () => prisma.user.updateMany({ data: {}, limit: "1" }),
  // @ts-expect-error upsert without update
  () => prisma.user.upsert({ where: { id: 1 }, create: { email: "x", settings: {} } }),
  // @ts-expect-error upsert without create
  () => prisma.user.upsert({ where: { id: 1 }, update: {} }),
  // @ts-expect-error upsert with an incomplete record
  () => prisma.user.upsert({ where: { id: 1 }, create: { email: "x" }, update: {} }),
  // @ts-expect-error delete without where
  () => prisma.user.delete({}),
  // @ts-expect-error delete without a key
  () => prisma.user.delete({ where: { name: "x" } }),
  // @ts-expect-error deleteMany with an unknown field
  () => prisma.user.deleteMany({ where: { emial: "x" } }),
  // @ts-expect-error deleteMany with a key's operator misspelt
  () => prisma.user.deleteMany({ where: { id: { inn: [1] } } }),
];

export const aggregates = [
  // @ts-expect-error sum of text
  () => prisma.user.aggregate({ _sum: { email: true } }),
  // @ts-expect-error average of a date
  () => prisma.user.aggregate({ _avg: { created: true } }),
  // @ts-expect-error minimum of Json
  () => prisma.user.aggregate({ _min: { settings: true } }),
  // @ts-expect-error maximum of a list
  () => prisma.user.aggregate({ _max: { tags: true } }),
  // @ts-expect-error unknown aggregate
  () => prisma.user.aggregate({ _median: { age: true } }),
  // @ts-expect-error unknown field
  () => prisma.user.aggregate({ _sum: { agee: true } }),
  // @ts-expect-error a field that was not asked for
  () => prisma.user.aggregate({ _sum: { age: true } }).then((found) => found._sum.balance),
  // @ts-expect-error an aggregate that was not asked for
  () => prisma.user.aggregate({ _sum: { age: true } }).then((found) => found._avg),
  // @ts-expect-error a sum that may be null
  () => prisma.user.aggregate({ _sum: { age: true } }).then((found) => found._sum.age.toFixed()),
  // @ts-expect-error sum in a model without numbers
  () => prisma.category.aggregate({ _sum: { slug: true } }),
  // @ts-expect-error aggregate with distinct
  () => prisma.user.aggregate({ _count: true, distinct: ["name"] }),
  // @ts-expect-error a number of related records is no text
  () => prisma.user.findMany({ where: { posts: { _count: "3" } } }),
  // @ts-expect-error an unknown operator of a number of related records
  () => prisma.user.findMany({ where: { posts: { _count: { more: 3 } } } }),
  // @ts-expect-error records of another model cannot be counted
  () => prisma.user.findMany({ where: { posts: { _count: { gt: 3, where: { email: "x" } } } } }),
  // @ts-expect-error there is no number of a to-one relation
  () => prisma.post.findMany({ where: { author: { _count: 1 } } }),
  // @ts-expect-error an unknown lock
  () => prisma.user.findMany({ lock: "exclusive" }),
  // @ts-expect-error a lock is a word
  () => prisma.user.findMany({ lock: true }),
  // @ts-expect-error a lock of a relation
  () => prisma.user.findMany({ include: { posts: { lock: "update" } } }),
  // @ts-expect-error a lock of a count
  () => prisma.user.count({ lock: "update" }),
  // @ts-expect-error skipLocked is a flag
  () => prisma.user.findMany({ lock: "update", skipLocked: "yes" }),
  // @ts-expect-error a stream with an unknown field
  () => prisma.user.stream({ where: { emial: "x" } }),
  // @ts-expect-error a stream that locks
  () => prisma.user.stream({ lock: "update" }),
  // @ts-expect-error parts of a size that is no number
  () => prisma.user.stream({ batchSize: "5" }),
  // @ts-expect-error findMany has no parts
  () => prisma.user.findMany({ batchSize: 5 }),
  // @ts-expect-error a stream is not awaited
  () => prisma.user.stream().then(),
  // @ts-expect-error exists with an unknown field
  () => prisma.user.exists({ where: { emial: "x" } }),
  // @ts-expect-error exists with a selection
  () => prisma.user.exists({ where: { id: 1 }, select: { id: true } }),
  // @ts-expect-error exists with a page
  () => prisma.user.exists({ take: 1 }),
  // @ts-expect-error exists gives a boolean
  () => prisma.user.exists().then((found) => found.email),
  // @ts-expect-error groupBy without by
  () => prisma.user.groupBy({ _count: true }),
  // @ts-expect-error groupBy an unknown field
  () => prisma.user.groupBy({ by: ["emial"] }),
  // @ts-expect-error groupBy a relation
  () => prisma.user.groupBy({ by: ["posts"] }),
  // @ts-expect-error groupBy ordered by another field
  () => prisma.user.groupBy({ by: ["role"], orderBy: { email: "asc" } }),
  // @ts-expect-error groupBy with take and no order
  () => prisma.user.groupBy({ by: ["role"], take: 1 }),
  // @ts-expect-error groupBy with skip and no order
  () => prisma.user.groupBy({ by: ["role"], skip: 1 }),
  // @ts-expect-error groupBy with include
  () => prisma.user.groupBy({ by: ["role"], include: { posts: true } }),
  // @ts-expect-error a field that is not in by
  () => prisma.user.groupBy({ by: ["role"] }).then((groups) => groups[0]!.email),
  // @ts-expect-error having of an unknown field
  () => prisma.user.groupBy({ by: ["role"], having: { rolle: "ADMIN" } }),
  // @ts-expect-error having of a wrong type
  () => prisma.user.groupBy({ by: ["role"], having: { age: { _avg: { gt: "1" } } } }),
  // @ts-expect-error having with an unknown aggregate
  () => prisma.user.groupBy({ by: ["role"], having: { age: { _median: { gt: 1 } } } }),
];

export const names = [
  // @ts-expect-error unknown client option
  () => new PrismaClient({ urll: "x" }),
  // @ts-expect-error global omit of an unknown model
  () => new PrismaClient({ omit: { usr: { email: true } } }),
  // @ts-expect-error global omit of an unknown field
  () => new PrismaClient({ omit: { user: { emial: true } } }),
  // @ts-expect-error a globally omitted field
  () => new PrismaClient({ omit: { user: { email: true } } }).user.findFirstOrThrow().then((user) => user.email),
  // @ts-expect-error a globally omitted field of a relation
  () => new PrismaClient({ omit: { user: { email: true } } }).post.findFirstOrThrow({ include: { author: true } }).then((post) => post.author.email),
  // @ts-expect-error validator with an unknown field
  () => Prisma.validator<Prisma.UserSelect>()({ emial: true }),
  // @ts-expect-error validator with an unknown nested field
  () => Prisma.validator<Prisma.UserFindManyArgs>()({ include: { posts: { where: { titel: "x" } } } }),
  // @ts-expect-error payload of an unknown relation
  () => null as unknown as Prisma.UserGetPayload<{ include: { comments: true } }>,
  // @ts-expect-error a payload's missing relation
  () => (null as unknown as Prisma.UserGetPayload<{ select: { id: true } }>).posts,
  // @ts-expect-error a transaction's connect
  () => prisma.$transaction(async (tx) => tx.$connect()),
  // @ts-expect-error a transaction of records
  () => prisma.$transaction([1, 2]),
  // @ts-expect-error a transaction's unknown isolation
  () => prisma.$transaction([], { isolationLevel: "Chaos" }),
  // @ts-expect-error queryRaw of text
  () => prisma.$queryRaw("select 1"),
  // @ts-expect-error unknown enum value
  () => Role.ROOT,
  // @ts-expect-error assignment to the constants
  () => (Prisma.ModelName.User = "User"),
];
