"""Reading the arguments of attributes and functions: by name or place, each at most once, none left over."""

from __future__ import annotations

from diglot_schema.ast import Argument, Array, Attribute, Call, Constant, Expression, Number, Object, Text
from diglot_schema.diagnostics import Report
from diglot_schema.source import Span


class Arguments:
    """The arguments of one attribute. `take` what is known, then `finish` reports the rest."""

    def __init__(self, attribute: Attribute, report: Report) -> None:
        self.report = report
        self.label = ("@@" if attribute.is_block else "@") + attribute.name.text
        self.span = attribute.span
        self.known: list[str] = []
        self.named: dict[str, Argument] = {}
        self.unnamed: list[Argument] = []
        for argument in attribute.args:
            if argument.name is None:
                self.unnamed.append(argument)
            elif argument.name.text in self.named:
                self.error(f"`{argument.name.text}` is given twice", argument.span, help="keep one of them")
            else:
                self.named[argument.name.text] = argument

    def error(self, message: str, span: Span, *, label: str = "", help: str = "") -> None:
        """Report an error about this attribute."""
        self.report.error("S301", f"{self.label}: {message}", span, label=label, help=help)

    def take(self, name: str) -> Expression | None:
        """The value of the argument `name`, if it is there."""
        self.known.append(name)
        argument = self.named.pop(name, None)
        if argument is None:
            return None
        if argument.value is None:
            self.error(f"`{name}` has no value", argument.span, help=f"write `{name}: value` or remove it")
        return argument.value

    def first(self, name: str) -> Expression | None:
        """The value of the argument `name`, which may also be given without its name, as the first."""
        value = self.take(name)
        if self.unnamed and (value is None):
            return self.unnamed.pop(0).value
        return value

    def required(self, name: str) -> Expression | None:
        """As `first`, and an error when it is missing."""
        given = name in self.named
        value = self.first(name)
        if value is None and not given:
            self.error(
                f"the argument `{name}` is missing",
                self.span,
                help=f"write `{self.label}({EXAMPLES.get(name, '...')})`",
            )
        return value

    def finish(self) -> None:
        """Report arguments that nobody took."""
        options = ", ".join(f"`{name}`" for name in self.known)
        help = f"it knows {options}" if options else "it takes no arguments"
        for argument in self.unnamed:
            self.error("this argument has no name and no place here", argument.span, help=help)
        for name, argument in self.named.items():
            self.error(f"there is no argument `{name}`", argument.span, help=help)
        self.unnamed, self.named = [], {}

    def string(self, value: Expression | None, what: str) -> str | None:
        """The text of a string literal."""
        if value is None:
            return None
        if isinstance(value, Text):
            return value.value
        self.error(f"`{what}` must be a string, not {describe(value)}", value.span, help=f'write `{what}: "..."`')
        return None

    def filled(self, value: Expression | None, what: str) -> str | None:
        """As `string`; the empty string is an error."""
        text = self.string(value, what)
        if text == "" and value is not None:
            self.error(f"`{what}` must not be empty", value.span, help="write a name, or remove the argument")
            return None
        return text

    def word(self, value: Expression | None, what: str) -> str | None:
        """The text of a bare word."""
        if value is None:
            return None
        if isinstance(value, Constant):
            return value.text
        self.error(f"`{what}` must be a bare word, not {describe(value)}", value.span, help="write it without quotes")
        return None

    def integer(self, value: Expression | None, what: str) -> int | None:
        """A whole number that is not negative."""
        if value is None:
            return None
        if isinstance(value, Number) and value.text.isdigit() and len(value.text) < 19:
            return int(value.text)
        self.error(f"`{what}` must be a whole number, not {describe(value)}", value.span, help=f"write `{what}: 10`")
        return None

    def boolean(self, value: Expression | None, what: str) -> bool | None:
        """`true` or `false`."""
        if value is None:
            return None
        if isinstance(value, Constant) and value.text in ("true", "false"):
            return value.text == "true"
        self.error(
            f"`{what}` must be `true` or `false`, not {describe(value)}", value.span, help=f"write `{what}: true`"
        )
        return None


EXAMPLES = {
    "fields": "[field, ...]",
    "name": '"name"',
    "value": "value",
}


def items(value: Expression) -> tuple[Expression, ...]:
    """The items of an array; anything else counts as an array of itself."""
    return value.items if isinstance(value, Array) else (value,)


def describe(value: Expression) -> str:
    """What a value is, for messages."""
    match value:
        case Text():
            return "a string"
        case Number():
            return f"the number {value.text[:40]}"
        case Constant():
            return f"`{value.text[:40]}`"
        case Call():
            return f"the function `{value.name.text[:40]}()`"
        case Array():
            return "a list"
        case Object():
            return "an object"
