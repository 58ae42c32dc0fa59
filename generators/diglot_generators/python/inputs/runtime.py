"""What the generated inputs take from the runtime."""

from __future__ import annotations

SHARED = frozenset(
    (
        "AggregateFields",
        "AggregateResult",
        "AggregateTotal",
        "BytesInput",
        "ChildUpdate",
        "CountArgs",
        "CountHaving",
        "CountSelect",
        "CountWhere",
        "CreateList",
        "CreateManyArgs",
        "CreateOne",
        "DateTimeInput",
        "DecimalInput",
        "DeleteManyArgs",
        "FieldRef",
        "GroupByArgs",
        "JsonInput",
        "JsonNullValue",
        "JsonValue",
        "ListFilter",
        "ListRelationFilter",
        "ListUpdate",
        "Loading",
        "MeasureWhere",
        "NestedUpdate",
        "NullableSort",
        "OneOrMany",
        "RelationNullableWhere",
        "RelationWhere",
        "Relevance",
        "SetUpdate",
        "SortCount",
        "SortOrder",
        "UpdateList",
        "UpdateOne",
        "UpdateOptional",
    )
)
"""Names that generated inputs take from the runtime, besides the filters and updates of the scalar types."""
