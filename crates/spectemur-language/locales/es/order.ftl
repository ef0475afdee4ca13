### Orden alfabético.

# Palabras que se ordenan de otro modo que como se escriben: «escrito = ordenado como», separadas por punto y coma.
sort-as = { "" }

# Palabras de las fechas que se escriben de otro modo que en los datos lingüísticos: «allí = aquí», separadas por punto y coma.
date-as = { "" }
