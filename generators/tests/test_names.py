import ast

import pytest

from diglot_generators.names import camel, identifier, py_string, python_safe, snake


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("User", "user"),
        ("UserProfile", "user_profile"),
        ("userProfile", "user_profile"),
        ("user_profile", "user_profile"),
        ("LiteLLM_SpendLogs", "lite_llm_spend_logs"),
        ("HTTPServer", "http_server"),
        ("Level2Cache", "level2_cache"),
        ("A", "a"),
    ],
)
def test_snake(name: str, expected: str) -> None:
    assert snake(name) == expected


def test_camel_changes_the_first_letter_only() -> None:
    assert camel("LiteLLM_SpendLogs") == "liteLLM_SpendLogs"


def test_safe_names() -> None:
    assert python_safe("from") == "from_"
    assert python_safe("None") == "None_"
    assert python_safe("copy", {"copy", "copy_"}) == "copy__"
    assert identifier("2fa-é") == "_2fa__"


@pytest.mark.parametrize("text", ['"""', "\\", "\n", '");import os#', "é😀", "\x00\x7f\u2028", "\ud800", "{{ x }}"])
def test_strings_read_back(text: str) -> None:
    literal = py_string(text)
    assert "\n" not in literal
    assert ast.literal_eval(literal) == text
