### Alphabetical order.

# Words that sort otherwise than they are written, as "written = sorts as", with semicolons between.
sort-as = { "" }
