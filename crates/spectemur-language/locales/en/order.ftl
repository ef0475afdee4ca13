### Alphabetical order.

# Words that sort otherwise than they are written, as "written = sorts as", with semicolons between.
sort-as = { "" }

# Words of days and months that are written otherwise than in the locale data, as "there = here", with semicolons between.
date-as = { "" }
