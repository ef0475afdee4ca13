### Lo que una comprobación del registro o del rastro de actos encuentra mal: $table y $row dicen dónde, $column y $detail qué.

damage-altered = Tabla «{ $table }», fila «{ $row }»: alterada después de registrarse ({ $detail })
damage-unreadable = Tabla «{ $table }», fila «{ $row }»: la columna «{ $column }» no se puede leer ({ $detail })
damage-missing = Tabla «{ $table }», fila «{ $row }»: el diario dice que se registró, y ha desaparecido
damage-not-in-journal = Tabla «{ $table }», fila «{ $row }»: el diario no dice que se registrara
damage-gap = Tabla «{ $table }», fila «{ $row }»: faltan los asientos desde { $detail } hasta este
damage-broken-link = Tabla «{ $table }», fila «{ $row }»: su huella no se sigue del asiento anterior y de su contenido
damage-out-of-order = Tabla «{ $table }», fila «{ $row }»: está registrada antes que el asiento que la precede
damage-orphan = Tabla «{ $table }», fila «{ $row }»: remite a «{ $detail }», que no existe
damage-database = Tabla «{ $table }», fila «{ $row }»: la comprobación de la propia base de datos dice «{ $detail }»
