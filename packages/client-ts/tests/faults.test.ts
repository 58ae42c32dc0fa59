import { expect, test } from "vitest";
import { serverFault } from "../src/drivers/postgres/errors.js";
import { RequestError } from "../src/errors.js";
import { resolve } from "../src/faults.js";
import { Manifest } from "../src/manifest.js";
import { MANIFEST } from "./manifest.js";

function told(code: string, message: string) {
  return resolve(
    serverFault({ code, message, severity: "ERROR" }, new Error(message)),
    Manifest.load(MANIFEST as never),
    "User",
  );
}

test("a refused value tells its type, and not itself", () => {
  const error = told("22P02", 'invalid input syntax for type inet: "secret"');
  expect(error).toMatchObject({ code: "P2007", meta: { modelName: "User", code: "22P02", type: "inet" } });
  expect(error.message).not.toContain("secret");
  expect(told("22P02", 'invalid input value for enum "Role": "x"').meta.type).toBe("Role");
  expect(told("22P02", '"z" is not a valid binary digit').meta).toEqual({ modelName: "User", code: "22P02" });
});

test("any other error of the database is a known request error with its code and words", () => {
  const error = told("42883", "function lower(uuid) does not exist");
  expect(error).toBeInstanceOf(RequestError);
  expect(error).toMatchObject({ name: "PrismaClientKnownRequestError", code: "P2039", meta: { code: "42883" } });
});
