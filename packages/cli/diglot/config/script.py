"""`prisma.config.ts` and its kin, read without running them: the exported object, as far as it is plain data.

Understood: `export default {...}`, `module.exports = {...}`, `defineConfig({...})`, constants, `env("X")`,
`process.env.X`, `??` and `||` after them, `path.join("a", "b")`, `as`, `satisfies`, comments, trailing commas.
Everything else becomes a `Dynamic` value, an error only for who needs it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import cast

from diglot.config.values import Dynamic, Env, Value
from diglot.problem import Problem

_TOKEN = re.compile(
    r"""
    (?P<space>\s+ | //[^\n]* | /\*.*?\*/)
  | (?P<string>"(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*' | `(?:[^`\\]|\\.)*`)
  | (?P<number>\d[\w.]*)
  | (?P<word>[A-Za-z_$][\w$]*)
  | (?P<mark>=>|\?\?|\|\||\.\.\.|\?\.|.)
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\r?\n|.)", re.DOTALL)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": "", "\r\n": ""}
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_WORDS: dict[str, Value] = {"true": True, "false": False, "null": None, "undefined": None}
_HERE = {"__dirname", "import.meta.dirname", "process.cwd"}


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text; `line` counts from 1. Its kind is a group name of the pattern, or "end"."""

    kind: str
    text: str
    line: int


def read_script(file: Path) -> dict[str, Value]:
    """The object a configuration file exports; raises Problem when it exports none that can be read."""
    if file.suffix == ".json":
        return _read_json(file)
    return _Reader(file.name, _tokens(file.read_text("utf-8-sig"))).module()


def _read_json(file: Path) -> dict[str, Value]:
    try:
        values = json.loads(file.read_text("utf-8-sig"))
    except ValueError as error:
        raise Problem(f"{file.name} is not JSON: {error}") from error
    if not isinstance(values, dict):
        raise Problem(f"{file.name} must hold an object")
    return cast("dict[str, Value]", values)


def _tokens(text: str) -> list[Token]:
    tokens: list[Token] = []
    line = 1
    for match in _TOKEN.finditer(text):
        if match.lastgroup != "space":
            tokens.append(Token(match.lastgroup or "mark", match[0], line))
        line += match[0].count("\n")
    tokens.append(Token("end", "", line))
    return tokens


def _string(text: str) -> str:
    def plain(match: re.Match[str]) -> str:
        escape = match[1]
        if escape[0] in "ux" and len(escape) > 1:
            return chr(int(escape.strip("ux{}"), 16))
        return _ESCAPES.get(escape, escape)

    return _ESCAPE.sub(plain, text[1:-1])


class _Reader:
    def __init__(self, name: str, tokens: list[Token]) -> None:
        self.name = name
        self.tokens = tokens
        self.at = 0
        self.constants: dict[str, Value] = {}

    @property
    def token(self) -> Token:
        return self.tokens[self.at]

    def take(self) -> Token:
        token = self.token
        if token.kind != "end":
            self.at += 1
        return token

    def skip(self, *texts: str) -> bool:
        """Take the tokens when they come next, all of them."""
        following = self.tokens[self.at : self.at + len(texts)]
        if [token.text for token in following] != list(texts) or any(token.kind == "string" for token in following):
            return False
        self.at += len(texts)
        return True

    def fail(self, what: str) -> Problem:
        return Problem(f"{self.name}:{self.token.line}: {what}; only a plain `export default {{ ... }}` can be read")

    # statements

    def module(self) -> dict[str, Value]:
        exported: Value = None
        found = False
        while self.token.kind != "end":
            if self.skip("export", "default") or self.skip("module", ".", "exports", "="):
                exported, found = self.expression(), True
            elif self.skip("const") or self.skip("let") or self.skip("export", "const"):
                self.constant()
            else:
                self.statement()
        if not found:
            raise self.fail("no default export")
        if isinstance(exported, Dynamic):
            raise Problem(f"{self.name}:{exported.line}: the default export is {exported.what}; write a plain object")
        if not isinstance(exported, dict):
            raise self.fail("the default export is no object")
        return exported

    def constant(self) -> None:
        name = self.take()
        if name.kind != "word":
            self.statement()
            return
        while self.token.text not in ("=", ";") and self.token.kind != "end" and self.token.line == name.line:
            self.take()  # a type annotation
        if self.skip("="):
            self.constants[name.text] = self.expression()

    def statement(self) -> None:
        """Skip a statement: to a semicolon, or to the end of its last line outside of brackets."""
        while self.token.kind != "end":
            line = self.token.line
            last = self.bracket() if self.token.text in _CLOSING and self.token.kind == "mark" else self.take()
            if last.text == ";" or (self.token.line > max(line, last.line) and self.token.text not in (".", "?.")):
                return

    def bracket(self) -> Token:
        """Skip from an opening bracket to its closing one, which is returned."""
        opening = self.take()
        while self.token.text != _CLOSING[opening.text] or self.token.kind == "string":
            if self.token.kind == "end":
                raise self.fail(f"`{opening.text}` of line {opening.line} is never closed")
            if self.token.kind == "mark" and self.token.text in _CLOSING:
                self.bracket()
            else:
                self.take()
        return self.take()

    # expressions

    def expression(self) -> Value:
        line = self.token.line
        value = self.operand()
        while True:
            if self.skip("as") or self.skip("satisfies"):
                self.type()
            elif self.skip("??") or self.skip("||"):
                value = _fallback(value, self.operand())
            elif self.token.text in (",", "}", "]", ")", ";") or self.token.kind == "end":
                return value
            elif self.token.line > self.tokens[self.at - 1].line and self.token.kind == "word":
                return value  # the next statement; no semicolon was written
            else:
                self.rest()
                return Dynamic("computed", line)

    def rest(self) -> None:
        """Skip what is left of an expression."""
        while self.token.text not in (",", "}", "]", ")", ";") and self.token.kind != "end":
            if self.token.text in _CLOSING and self.token.kind == "mark":
                self.bracket()
            else:
                self.take()

    def type(self) -> None:
        while self.token.kind == "word" or self.token.text in ("<", ">", ".", "[", "{"):
            if self.token.text in _CLOSING:
                self.bracket()
            else:
                self.take()

    def operand(self) -> Value:
        token = self.token
        match token.kind:
            case "string":
                self.take()
                if token.text[0] == "`" and "${" in token.text:
                    return Dynamic("a template with `${...}`", token.line)
                return _string(token.text)
            case "number":
                return self.number()
            case "word":
                return self.word()
            case _:
                return self.marked()

    def marked(self) -> Value:
        """An operand that begins with a mark: an object, a list, a negative number, a group."""
        token = self.token
        match token.text:
            case "{":
                return self.object()
            case "[":
                return self.array()
            case "(":
                return self.group()
            case "-":
                self.take()
                value = self.number() if self.token.kind == "number" else Dynamic("computed", token.line)
                return -value if isinstance(value, int | float) else value
            case _:
                self.rest()
                return Dynamic("computed", token.line)

    def number(self) -> Value:
        text = self.take().text.replace("_", "")
        try:
            return float(text) if "." in text or "e" in text else int(text, 0)
        except ValueError:
            return Dynamic("a number that cannot be read", self.token.line)

    def group(self) -> Value:
        """`(expression)`, or the parameters of an arrow function."""
        start, line = self.at, self.token.line
        self.bracket()
        if self.token.text in ("=>", ":"):
            self.rest()
            return Dynamic("a function", line)
        end = self.at
        self.at = start + 1
        value = self.expression()
        self.at = end
        return value

    def object(self) -> Value:
        values: dict[str, Value] = {}
        self.take()
        while not self.skip("}"):
            if self.skip("..."):
                spread = self.expression()
                if not isinstance(spread, dict):
                    raise self.fail("`...` spreads something that is not a plain object")
                values.update(spread)
            else:
                name, value = self.entry()
                values[name] = value
            self.separator("}")
        return values

    def separator(self, closing: str) -> None:
        """Take the comma after an item, unless the list ends here."""
        if self.skip(",") or self.token.text == closing:
            return
        is_end = self.token.kind == "end"
        raise self.fail(f"`{closing}` is missing" if is_end else f"`{self.token.text}` is unexpected")

    def entry(self) -> tuple[str, Value]:
        token = self.take()
        if token.text in ("async", "get", "set", "*") and self.token.text not in (":", ",", "}", "("):
            token = self.take()
        if token.kind == "mark":
            raise self.fail(f"`{token.text}` is no plain key")
        name = _string(token.text) if token.kind == "string" else token.text
        if self.skip(":"):
            return name, self.expression()
        if self.token.text == "(":
            self.bracket()
            self.rest()
            return name, Dynamic("a function", token.line)
        return name, self.constants.get(name, Dynamic(f"the variable `{name}`", token.line))

    def array(self) -> Value:
        values: list[Value] = []
        self.take()
        while not self.skip("]"):
            values.append(self.expression())
            self.separator("]")
        return values

    def word(self) -> Value:
        line = self.token.line
        name = self.take().text
        if name in _WORDS:
            return _WORDS[name]
        if name in ("async", "function", "new", "await", "class", "typeof"):
            self.rest()
            return Dynamic("computed", line)
        while self.token.text in (".", "?.") and self.tokens[self.at + 1].kind == "word":
            self.take()
            name += "." + self.take().text
        if name == "process.env" and self.token.text == "[" and self.tokens[self.at + 1].kind == "string":
            self.take()
            name += "." + _string(self.take().text)
            self.skip("]")
        self.skip("!")
        if self.token.text == "<":
            self.type()
        if self.token.text == "(":
            return self.call(name, line)
        if name.startswith("process.env."):
            return Env(name.removeprefix("process.env."))
        if name in _HERE:
            return "."
        if self.token.text == "=>":
            self.rest()
            return Dynamic("a function", line)
        return self.constants.get(name, Dynamic(f"the variable `{name}`", line))

    def call(self, name: str, line: int) -> Value:
        arguments = self.arguments()
        if self.token.text in (".", "?.", "["):
            self.rest()
            return Dynamic("computed", line)
        last = name.rsplit(".", 1)[-1]
        if last in ("defineConfig", "definePrismaConfig") and len(arguments) == 1:
            return arguments[0]
        if last == "env" and len(arguments) == 1 and isinstance(arguments[0], str):
            return Env(arguments[0])
        if last in ("join", "resolve") and all(isinstance(argument, str) for argument in arguments):
            return str(PurePosixPath(*(str(argument) for argument in arguments)))
        return "." if name in _HERE else Dynamic(f"the result of `{name}()`", line)

    def arguments(self) -> list[Value]:
        values: list[Value] = []
        self.take()
        while not self.skip(")"):
            values.append(self.expression())
            self.separator(")")
        return values


def _fallback(value: Value, default: Value) -> Value:
    """`value ?? default`"""
    match value, default:
        case Env(name, None), str():
            return Env(name, default)
        case Env(name, None), None:
            return value
        case Env() | Dynamic(), _:
            return value
        case None, _:
            return default
        case _:
            return value
