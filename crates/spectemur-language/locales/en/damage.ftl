### What a check of the record or of the trail of acts finds wrong: $table and $row say where, $column and $detail what.

damage-altered = Table “{ $table }”, row “{ $row }”: altered after it was recorded ({ $detail })
damage-unreadable = Table “{ $table }”, row “{ $row }”: column “{ $column }” cannot be read ({ $detail })
damage-missing = Table “{ $table }”, row “{ $row }”: the journal says that it was recorded, and it is gone
damage-not-in-journal = Table “{ $table }”, row “{ $row }”: the journal does not say that it was recorded
damage-gap = Table “{ $table }”, row “{ $row }”: the entries from { $detail } up to this one are gone
damage-broken-link = Table “{ $table }”, row “{ $row }”: its hash does not follow from the entry before and from its content
damage-out-of-order = Table “{ $table }”, row “{ $row }”: it is recorded earlier than the entry before it
damage-orphan = Table “{ $table }”, row “{ $row }”: it points to “{ $detail }”, which is not there
damage-database = Table “{ $table }”, row “{ $row }”: the database’s own check says “{ $detail }”
