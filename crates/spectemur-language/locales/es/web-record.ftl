### Las páginas de los informes, las reuniones, los documentos, el mapa y los datos.

## Los informes.

web-reports-title = Informes anuales sobre { $year }
web-reports-lede = Lo que consta al { $day }. De un informe que nadie ha mencionado no se sabe; eso no quiere decir que falte.
web-year = Año
web-voluntary = Informes voluntarios

## Las reuniones.

web-place = Lugar
web-days = Días
web-presidency = Presidencia
web-symbol = Signatura
web-no-documents = No consta ningún documento de esta reunión.
web-decisions = Decisiones
web-no-decisions = No consta ninguna decisión.
web-adopted = Aprobación:
web-milestones = Para cumplir a más tardar en esta reunión

## Los documentos.

web-documents-lede = { $n ->
    [one] Los datos se basan en { $n } documento. Se abre y muestra lo que se tomó de él.
   *[other] Los datos se basan en { $n } documentos. Cada uno se abre y muestra lo que se tomó de él.
}
web-document = Documento
web-author = Autor
web-dated = Fecha
web-statements = Declaraciones
web-received-on = Recibido el
web-language-read = Idioma leído
web-unverified-means = Nadie ha comparado aún estas declaraciones con el documento.
web-document-help = Lo que se tomó de este documento, lugar por lugar: pregunta, respuesta y Estados.
web-document-silent = De este documento no se tomó ninguna declaración pública.

## El mapa.

web-map-lede = El mundo al { $day }. El cuadro de abajo contiene lo mismo.
web-map-disclaimer = Las fronteras y los nombres que figuran en este mapa y las designaciones empleadas no implican el respaldo ni la aceptación oficial de nadie. Las líneas discontinuas o de puntos están en litigio o sin fijar; la tierra más pálida no es un Estado del registro. Los Estados pequeños son puntos.
web-map-none = tierra de ningún Estado del registro
web-map-outside = no le concierne
web-map-by = Por:
web-map-named = nombrado
web-map-no = no contado
web-map-silent = no consta
web-map-conflict = los datos se contradicen

## Los datos.

web-data-lede = Constan { $statements } declaraciones de { $sources } fuentes. Todo lo público puede ser leído por programas.
web-data-days = Cualquier día
web-data-days-text = Cada página y cada dirección de la interfaz admiten dos días: el del derecho y los hechos considerados, y aquel hasta el cual algo había sido consignado.
web-data-api = Interfaz para programas
web-data-api-text = JSON, sin clave, legible desde otros sitios. Su descripción (OpenAPI 3.1):
web-address = Dirección
web-data-feeds = Suscripciones
web-data-cite = Cómo citar
web-data-cite-text = Las direcciones permanecen. Cite la dirección de la página con ambos días: dará de nuevo las mismas cifras, aunque los datos hayan aumentado.
web-data-licence = Licencia
web-data-licence-text = El programa y sus archivos están bajo licencia MIT o Apache 2.0, a elección de usted. Los hechos se toman de los documentos nombrados; estos son de sus autores.
web-data-map = Trazos del mapa: Natural Earth, dominio público, a través de world-atlas (ISC).
web-data-kinds = Cuatro formas de no tener valor
web-data-not-known = la fuente dice que no se sabe.
web-data-not-reported = se preguntó y la fuente no lo dice.
web-data-not-applicable = la pregunta no procede.
web-data-none = la fuente dice que no hay: es un cero.
