"""The types of arguments that all models share: filters, updates, sort orders, nested writes.

For type checkers only; generated clients refer to these names so that a model's own text stays short. Names follow
one scheme for each scalar type: `IntFilter` (the operators), `IntWhere` (what a field of `where` takes), `IntUpdate`
(what a field of `data` takes in an update), each with a `Nullable` form for optional fields. Keys that several
dialects spell differently are here in every spelling.
"""

from .arguments import *
from .filters import *
from .groups import *
from .nested import *
from .results import *
from .selections import *
from .updates import *
from .values import *
