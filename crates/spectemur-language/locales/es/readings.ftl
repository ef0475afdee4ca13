### Lecturas publicadas: qué se ha publicado, cómo se cita y se comprueba, y cómo se publica.

readings-title = Lecturas publicadas
readings-lede = Una lectura publicada conserva sus cifras para siempre: a una fecha, con lo que estaba consignado en un momento. Lo que se consigne después no la modifica.
readings-none = Aún no se ha publicado nada.
readings-all = Todas las lecturas publicadas
readings-reading = Lectura
readings-called = { $plan }, { $meeting }, al { $day } (núm. { $n })
readings-plan = Plan
readings-published = Publicada
readings-by = Publicada por
readings-earlier = versión anterior
readings-one-lede = Esta página y su dirección permanecen. Las cifras son las de la fecha y el momento aquí indicados.
readings-replaced = Se ha publicado una lectura posterior para el mismo plan y la misma reunión:
readings-check = ¿Sigue siendo el mismo el resultado?
readings-same = Sí. Calculadas de nuevo con lo que se conocía entonces, todas las cifras son idénticas.
readings-differs = No. Calculadas de nuevo con lo que se conocía entonces, estas cifras son distintas:
readings-entry-gone = Ya no existe el asiento con el que se publicó esta lectura.
readings-content-changed = Las reglas o los textos en que se basan las cifras se han modificado desde que se publicó esta lectura.
readings-hash = SHA-256 de las cifras
readings-entry = Asiento más reciente, con su SHA-256
readings-check-yourself = Para comprobarlo, descargue las cifras y calcule el SHA-256 del archivo.
readings-figures = Cifras en JSON
readings-pages = Todo tal como se conocía entonces
readings-pages-help = Estas páginas muestran la situación a esa fecha, solo con lo consignado hasta ese momento.
readings-home = Panorama
readings-cite-as = { $treaty }, { $title }, publicada el { $day }, { $address }, SHA-256 { $hash }
readings-change = Publicado: { $title }

## Publicar.

readings-publish-lede = Elija un plan y una reunión, mire lo que se publicaría y publíquelo.
readings-choose = Qué publicar
readings-day = Al
readings-day-help = Sin fecha, el último día del período del informe. A más tardar, hoy.
readings-look = Mirar primero
readings-proposed = Lo que se publicaría
readings-measures = { $n ->
    [one] { $n } cifra
   *[other] { $n } cifras
}
readings-before = Publicada antes:
readings-unchanged = Todas las cifras son las de esa lectura.
readings-changed = { $n ->
    [one] Desde entonces ha cambiado { $n } cifra:
   *[other] Desde entonces han cambiado { $n } cifras:
}
readings-for-good = Lo publicado permanece en su dirección para siempre. Puede seguirle una lectura posterior, pero no puede modificarse ni retirarse.
readings-publish = Publicar
readings-refused-ahead = El { $day } aún no ha llegado. Elija hoy o un día anterior.
readings-refused-empty = Aún no se ha consignado nada, así que no hay nada que publicar.
