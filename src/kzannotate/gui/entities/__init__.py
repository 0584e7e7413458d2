"""Parts of the page of an entity: its tables, its mentions, the forms that change it."""
