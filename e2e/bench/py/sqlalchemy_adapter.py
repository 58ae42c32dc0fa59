"""SQLAlchemy 2 async with asyncpg, as its documentation recommends: a session per operation, selectinload."""

from __future__ import annotations

import uuid
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, DateTime, ForeignKey, Numeric, Uuid, func, select
from sqlalchemy.dialects.postgresql import ENUM, JSONB
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, joinedload, mapped_column, relationship, selectinload


class Base(DeclarativeBase):
    pass


class Item(Base):
    __tablename__ = "Item"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    sku: Mapped[uuid.UUID] = mapped_column(Uuid)
    price: Mapped[Decimal] = mapped_column(Numeric)
    quantity: Mapped[int]
    weight: Mapped[float]
    active: Mapped[bool]
    status: Mapped[str] = mapped_column(ENUM("NEW", "ACTIVE", "SOLD", name="Status"))
    created: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    meta: Mapped[Any] = mapped_column(JSONB)
    note: Mapped[str | None]
    total: Mapped[int] = mapped_column(BigInteger)


class User(Base):
    __tablename__ = "User"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    email: Mapped[str]
    joined: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    reviews: Mapped[list[Review]] = relationship(order_by="Review.id", back_populates="author")


class Person(Base):
    __tablename__ = "Person"
    id: Mapped[int] = mapped_column(primary_key=True)
    firstName: Mapped[str]
    middleName: Mapped[str | None]
    lastName: Mapped[str]
    bio: Mapped[str]
    directings: Mapped[list[Directing]] = relationship(order_by="Directing.movieId", back_populates="person")
    castings: Mapped[list[Casting]] = relationship(order_by="Casting.movieId", back_populates="person")


class Movie(Base):
    __tablename__ = "Movie"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    year: Mapped[int]
    description: Mapped[str]
    directings: Mapped[list[Directing]] = relationship(order_by="Directing.position", back_populates="movie")
    castings: Mapped[list[Casting]] = relationship(order_by="Casting.position", back_populates="movie")


class Directing(Base):
    __tablename__ = "Directing"
    movieId: Mapped[int] = mapped_column(ForeignKey("Movie.id"), primary_key=True)
    personId: Mapped[int] = mapped_column(ForeignKey("Person.id"), primary_key=True)
    position: Mapped[int]
    movie: Mapped[Movie] = relationship(back_populates="directings")
    person: Mapped[Person] = relationship(back_populates="directings")


class Casting(Base):
    __tablename__ = "Casting"
    movieId: Mapped[int] = mapped_column(ForeignKey("Movie.id"), primary_key=True)
    personId: Mapped[int] = mapped_column(ForeignKey("Person.id"), primary_key=True)
    position: Mapped[int]
    movie: Mapped[Movie] = relationship(back_populates="castings")
    person: Mapped[Person] = relationship(back_populates="castings")


class Review(Base):
    __tablename__ = "Review"
    id: Mapped[int] = mapped_column(primary_key=True)
    body: Mapped[str]
    rating: Mapped[int]
    created: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    authorId: Mapped[int] = mapped_column(ForeignKey("User.id"))
    movieId: Mapped[int] = mapped_column(ForeignKey("Movie.id"))
    author: Mapped[User] = relationship(back_populates="reviews")
    movie: Mapped[Movie] = relationship()


session: Any


async def open(url: str) -> None:
    global session
    engine = create_async_engine(
        url.replace("postgresql://", "postgresql+asyncpg://"), pool_size=16, isolation_level="AUTOCOMMIT"
    )
    session = async_sessionmaker(engine, expire_on_commit=False)


async def find_unique(key: int) -> Any:
    async with session() as s:
        return await s.get(User, key)


async def find_many_1000() -> Any:
    async with session() as s:
        return (await s.scalars(select(Item).order_by(Item.id).limit(1000))).all()


async def filtered_page() -> Any:
    statement = select(Item).where(Item.status == "ACTIVE", Item.quantity > 500)
    async with session() as s:
        return (await s.scalars(statement.order_by(Item.quantity, Item.id).limit(20).offset(40))).all()


async def nested_movie(key: int) -> Any:
    newest = select(Review).where(Review.movieId == key).order_by(Review.created.desc()).limit(10)
    options = [
        selectinload(links).joinedload(row)
        for links, row in ((Movie.directings, Directing.person), (Movie.castings, Casting.person))
    ]
    async with session() as s:
        movie = await s.get(Movie, key, options=options)
        reviews = (await s.scalars(newest.options(joinedload(Review.author)))).all()
        return movie, reviews


async def person_movies(key: int) -> Any:
    options = [
        selectinload(links).joinedload(row)
        for links, row in ((Person.directings, Directing.movie), (Person.castings, Casting.movie))
    ]
    async with session() as s:
        return await s.get(Person, key, options=options)


async def users_3_levels() -> Any:
    statement = select(User).order_by(User.id).limit(50).options(selectinload(User.reviews).joinedload(Review.movie))
    async with session() as s:
        return (await s.scalars(statement)).all()


async def aggregate_group() -> Any:
    totals = select(
        func.count(), func.sum(Item.quantity), func.avg(Item.weight), func.min(Item.price), func.max(Item.created)
    ).where(Item.active.is_(True))
    groups = select(Item.status, func.count(), func.sum(Item.quantity)).group_by(Item.status).order_by(Item.status)
    async with session() as s:
        return (await s.execute(totals)).one(), (await s.execute(groups)).all()


def row(record: Any, *names: str) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names or record.__table__.columns.keys()}


def plain(workload: str, result: Any) -> Any:
    """The result of a workload as the plain rows in which the adapters are compared."""
    match workload:
        case "find_unique":
            return row(result)
        case "find_many_1000" | "filtered_page":
            return [row(record) for record in result]
        case "nested_movie":
            movie, reviews = result
            return {
                **row(movie),
                "directors": [row(link.person) for link in movie.directings],
                "cast": [row(link.person) for link in movie.castings],
                "reviews": [
                    {**row(review, "id", "body", "rating", "created"), "author": row(review.author, "id", "name")}
                    for review in reviews
                ],
            }
        case "person_movies":
            return {
                **row(result),
                "directed": [row(link.movie) for link in result.directings],
                "acted": [row(link.movie) for link in result.castings],
            }
        case "users_3_levels":
            return [
                {
                    **row(user),
                    "reviews": [
                        {**row(review, "id", "body", "rating", "created"), "movie": row(review.movie)}
                        for review in user.reviews
                    ],
                }
                for user in result
            ]
        case "aggregate_group":
            totals, groups = result
            return [
                dict(zip(("count", "sum", "avg", "min", "max"), totals, strict=True)),
                [dict(zip(("status", "count", "sum"), group, strict=True)) for group in groups],
            ]
        case unknown:
            raise ValueError(unknown)
