### Orden alfabético.

# Palabras que se ordenan de otro modo que como se escriben: «escrito = ordenado como», separadas por punto y coma.
sort-as = { "" }
