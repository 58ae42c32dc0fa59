// The calls of the clients that speak Prisma's query language (ours and Prisma's own), and their results as plain rows.

/** Every workload as a function; those about one record take its id. */
export function calls(prisma) {
  const person = { orderBy: { position: "asc" }, select: { person: true } };
  const movie = { orderBy: { movieId: "asc" }, select: { movie: true } };
  return {
    find_unique: (id) => prisma.user.findUnique({ where: { id } }),
    find_many_1000: () => prisma.item.findMany({ orderBy: { id: "asc" }, take: 1000 }),
    filtered_page: () =>
      prisma.item.findMany({
        where: { status: "ACTIVE", quantity: { gt: 500 } },
        orderBy: [{ quantity: "asc" }, { id: "asc" }],
        take: 20,
        skip: 40,
      }),
    nested_movie: (id) =>
      prisma.movie.findUnique({
        where: { id },
        include: {
          directings: person,
          castings: person,
          reviews: {
            orderBy: { created: "desc" },
            take: 10,
            select: { id: true, body: true, rating: true, created: true, author: { select: { id: true, name: true } } },
          },
        },
      }),
    person_movies: (id) => prisma.person.findUnique({ where: { id }, include: { directings: movie, castings: movie } }),
    users_3_levels: () =>
      prisma.user.findMany({
        orderBy: { id: "asc" },
        take: 50,
        include: {
          reviews: {
            orderBy: { id: "asc" },
            select: { id: true, body: true, rating: true, created: true, movie: true },
          },
        },
      }),
    aggregate_group: async () => [
      await prisma.item.aggregate({
        where: { active: true },
        _count: true,
        _sum: { quantity: true },
        _avg: { weight: true },
        _min: { price: true },
        _max: { created: true },
      }),
      await prisma.item.groupBy({
        by: ["status"],
        orderBy: { status: "asc" },
        _count: { _all: true },
        _sum: { quantity: true },
      }),
    ],
  };
}

/** The result of a workload as the plain rows in which the adapters are compared. */
export function plain(workload, result) {
  switch (workload) {
    case "nested_movie": {
      const { directings, castings, ...movie } = result;
      return { ...movie, directors: directings.map((link) => link.person), cast: castings.map((link) => link.person) };
    }
    case "person_movies": {
      const { directings, castings, ...person } = result;
      return { ...person, directed: directings.map((link) => link.movie), acted: castings.map((link) => link.movie) };
    }
    case "aggregate_group": {
      const [totals, groups] = result;
      return [
        {
          count: totals._count,
          sum: totals._sum.quantity,
          avg: totals._avg.weight,
          min: totals._min.price,
          max: totals._max.created,
        },
        groups.map((group) => ({ status: group.status, count: group._count._all, sum: group._sum.quantity })),
      ];
    }
    case "find_unique":
    case "find_many_1000":
    case "filtered_page":
    case "users_3_levels":
      return result;
    default:
      throw new Error(`unknown workload ${workload}`);
  }
}
