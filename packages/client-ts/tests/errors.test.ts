import { expect, test } from "vitest";
import { CLIENT_VERSION, requestError, UniqueViolation } from "../src/errors.js";
import * as Prisma from "../src/prisma.js";

const clientVersion = "7.0.0";

test("errors can be made by hand, as Prisma's are", () => {
  const facts = { code: "P2002", clientVersion, meta: { target: ["email"] }, batchRequestIdx: 1 };
  const known = new Prisma.PrismaClientKnownRequestError("taken {target}", facts);
  expect(known).toBeInstanceOf(Prisma.PrismaClientKnownRequestError);
  expect(known).toMatchObject({ ...facts, name: "PrismaClientKnownRequestError", message: "taken {target}" });
  const unknown = new Prisma.PrismaClientUnknownRequestError("strange", { clientVersion });
  expect(unknown).toMatchObject({ clientVersion, name: "PrismaClientUnknownRequestError", message: "strange" });
  const wrong = new Prisma.PrismaClientValidationError("wrong", { clientVersion });
  expect(wrong).toMatchObject({ clientVersion, name: "PrismaClientValidationError", message: "wrong", path: [] });
  const away = new Prisma.PrismaClientInitializationError("away", clientVersion, "P1001");
  expect(away).toMatchObject({ clientVersion, message: "away", errorCode: "P1001" });
  expect(new Prisma.PrismaClientRustPanicError("panic", clientVersion)).toMatchObject({ clientVersion });
});

test("the client's own errors take their message from their code", () => {
  const error = requestError("P2002", { modelName: "User", target: ["email"] });
  expect(error).toBeInstanceOf(UniqueViolation);
  expect(error).toBeInstanceOf(Prisma.PrismaClientKnownRequestError);
  expect(error.message).toContain("`email`");
  expect(error.clientVersion).toBe(CLIENT_VERSION);
});
