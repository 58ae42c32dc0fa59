"""English plurals and camel case, as Prisma's formatter makes them for the fields it adds.

The rules are those of the inflection library behind it, including where English would say it otherwise.
"""

from __future__ import annotations

import re

UNCOUNTABLE = re.compile(
    "advice|aircraft|art|bison|cattle|chess|clothing|coffee|corn|deer|education|equipment|evidence|feedback|fish|food|"
    "furniture|gold|health|homework|information|jewelry|justice|knowledge|livestock|love|luck|luggage|money|moose|"
    "music|news|offspring|pork|progress|rain|research|rice|salmon|scissors|sheep|silver|software|spacecraft|species|"
    "sugar|swine|traffic|trout|tuna|vengeance|violence|water|weather|wheat|wood|work|yoga|zoology"
)
IRREGULAR = {
    "ox": "oxen",
    "man": "men",
    "woman": "women",
    "die": "dice",
    "yes": "yeses",
    "foot": "feet",
    "eave": "eaves",
    "goose": "geese",
    "tooth": "teeth",
    "quiz": "quizzes",
}
# the first ending that fits decides: what is kept of the word is the group, what is added stands behind
ENDINGS = tuple(
    (re.compile(rf"(.*(?:{keep})){cut}$"), add)
    for keep, cut, add in (
        ("eaux", "", ""),
        ("child", "(?:ren)?", "ren"),
        ("pe", "(?:rson|ople)", "ople"),
        ("m|l", "(?:ice|ouse)", "ice"),
        ("matr|cod|mur|sil|vert|ind|append", "(?:ix|ex)", "ices"),
        ("x|ch|ss|sh|zz", "", "es"),
        ("(?:x|ch|ss|sh|zz)es", "", ""),
        ("[^ch][ieo][ln]", "ey", "ies"),
        ("[^aeiouy]|qu", "y", "ies"),
        ("ar|l|ea|eo|oa|hoo", "f", "ves"),
        ("kni|wi|li", "fe", "ves"),
        ("", "sis", "ses"),
        ("apheli|hyperbat|periheli|asyndet|noumen|phenomen|criteri|organ|prolegomen|hedr|automat", "(?:a|on)", "a"),
        (
            "agend|addend|millenni|dat|extrem|bacteri|desiderat|strat|candelabr|errat|ov|symposi|curricul|automat|quor",
            "(?:a|um)",
            "a",
        ),
        ("her|at|gr", "o", "oes"),
        ("seraph|cherub", "(?:im)?", "im"),
        ("alumn|alg|vertebr", "(?:a|ae)", "ae"),
        (
            "alumn|syllab|octop|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter|loc|strat",
            "(?:us|i)",
            "i",
        ),
        ("[^l]ias|[aeiou]las|[emjzr]as|[iu]am", "", ""),
        ("e[mn]u", "s?", "s"),
        ("alias|[^aou]us|tlas|gas|ris", "", "es"),
        ("ax|test", "is", "es"),
        ("[^aeiou]ese", "", ""),
        ("", "s", "s"),
    )
)


def plural(word: str) -> str:
    """The plural of a word in camel case."""
    if UNCOUNTABLE.fullmatch(word):
        return word
    if word in IRREGULAR:
        return IRREGULAR[word]
    for ending, add in ENDINGS:
        if match := ending.match(word):
            return match.group(1) + add
    return f"{word}s"


def camel_case(name: str) -> str:
    """`OrderItem`, `order_item` and `ORDER-item` alike as `orderItem`; a digit begins a new word."""
    result: list[str] = []
    last, new_word = "", False
    for char in name.strip("_-"):
        if not char.isalnum():
            new_word = True
        elif char.isnumeric():
            new_word = True
            result.append(char)
        elif new_word or (last.islower() and char.isupper()):
            result.append(char.upper() if result else char.lower())
            new_word = False
        else:
            last = char
            result.append(char.lower())
    return "".join(result)
