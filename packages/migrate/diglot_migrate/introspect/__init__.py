"""From a live database to schema text: names, types, defaults, relations, and what an existing schema says already."""
