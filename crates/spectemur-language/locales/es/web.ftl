### Las páginas del sitio: el marco de cada página, la primera página, los Estados, un Estado y lo que puede fallar.

## El marco de cada página.

web-skip = Ir al contenido
web-languages = Idiomas
web-navigation = Partes del sitio
web-trail = Usted está aquí
web-nav-states = Estados
web-nav-plans = Planes de acción
web-nav-obligations = Obligaciones
web-nav-deadlines = Plazos
web-nav-reports = Informes
web-nav-meetings = Reuniones
web-nav-map = Mapa
web-nav-documents = Documentos
web-nav-data = Datos
web-time = El día considerado
web-as-of = Al
web-known-by = Según lo conocido al
web-look = Ver
web-time-help = «Al» es el día del derecho y de los hechos; «según lo conocido al» deja fuera lo consignado después.
web-elsewhere-back = Está mirando atrás: situación al { $day }.
web-elsewhere-ahead = Está mirando adelante: situación al { $day }, según las normas y los datos de hoy.
web-elsewhere-known = Está mirando la situación al { $day }, solo con lo consignado hasta el { $known }.
web-back-to-today = Volver a hoy
web-theme = Aspecto
web-theme-light = Claro
web-theme-dark = Oscuro
web-theme-auto = El del dispositivo
web-about = Elaborado a partir de declaraciones con fuente y de las normas del tratado. No es una publicación oficial; prevalecen el texto del tratado y las decisiones de sus reuniones.
web-about-data = Datos, licencia, cómo citar
web-feed = Cambios por suscripción
web-no-entry = sin anotación
web-between = { ", " }
web-any = cualquiera
web-filter = Filtrar
web-article = Art. { $article }
web-rows = { $n ->
    [one] cuadro de { $n } fila
   *[other] cuadro de { $n } filas
}
web-carried = tomado de un informe anterior

## Columnas.

web-state = Estado
web-status = Situación
web-region = Región
web-group = Grupo
web-due = Plazo
web-whose = Quién
web-what = Qué
web-left = Resta
web-reported-to = Comunicado al
web-in-time = A tiempo
web-overdue = Vencidas
web-outstanding = Pendientes

## La primera página.

web-home-lede = Lo que consta al { $day }. Cada cifra se abre y muestra en qué se basa.
web-home-figures = Cifras principales
web-as-of-day = al { $day }
web-figure-parties = Estados partes
web-figure-in-force = en vigor para
web-figure-signatories = signatarios
web-figure-reports-due = informes debidos sobre { $year }
web-figure-received = consta su recepción
web-figure-missing = consta su retraso
web-figure-untold = no se sabe
web-home-measures = De las { $n } mediciones del { $plan } para { $period }:
web-home-deadlines = Plazos de los próximos doce meses
web-home-no-deadlines = Que conste, nada vence en estos meses, salvo los informes anuales.
web-all-deadlines = Todos los plazos
web-more-deadlines = Todos los plazos, { $n } más
web-home-next-meeting = Próxima reunión: { $meeting }, desde el { $day }.
web-home-since = Desde el final de { $meeting }, el { $day }
web-changes = Qué ha cambiado
web-no-changes = No consta ningún cambio.
web-more-changes = Y { $n } más.
web-home-work = Trabajos pendientes
web-home-work-help = Lo que resta según el último informe, menos lo hecho desde entonces; es un intervalo cuando los informes dejan dudas.
web-home-no-work = No constan trabajos pendientes que puedan medirse.
web-schedule-yes = a tiempo
web-schedule-no = fuera de plazo
web-schedule-open = incierto

web-change-signed = Firma
web-change-deposited = Depósito del instrumento
web-change-entered-into-force = Entrada en vigor para el Estado
web-change-withdrawal-notified = Notificación de retiro
web-change-withdrew = Retiro
web-change-met = Obligación cumplida
web-change-became-overdue = Obligación vencida
web-change-extended = Plazo prorrogado
web-change-extended-until = Prórroga hasta el { $day }
web-change-reopened = Obligación reabierta

## Los Estados.

web-states-count = { $n ->
    [0] Ningún Estado responde a eso.
    [one] { $n } Estado
   *[other] { $n } Estados
}
web-states-note = Pendientes: las distintas obligaciones dimanantes de artículos que vinculan a un Estado y no constan como cumplidas; vencidas: aquellas cuyo día ha pasado.
web-owes = Debe aún
web-in-force-since = En vigor desde el
web-status-party = Estados partes (todos)
web-status-in-force = Estado parte
web-status-deposited = Estado parte, aún no en vigor
web-status-signatory = signatario
web-status-not-party = no parte
web-status-withdrawn = retirado
web-group-least-developed = países menos adelantados
web-group-landlocked-developing = países en desarrollo sin litoral
web-group-small-island = pequeños Estados insulares en desarrollo
web-region-africa = África
web-region-americas = Américas
web-region-asia = Asia
web-region-europe = Europa
web-region-oceania = Oceanía

## Un Estado.

web-signed-on = Firma
web-deposited-on = Depósito del instrumento
web-withdrawn-on = Efecto del retiro
web-instrument-ratification = ratificación
web-instrument-acceptance = aceptación
web-instrument-approval = aprobación
web-instrument-accession = adhesión
web-instrument-succession = sucesión
web-state-owed = Obligaciones dimanantes del tratado
web-bars-help = Cada barra recorre los años: en color pleno lo que fue, en pálido lo que prevén las normas. La línea vertical es el día considerado; la marca roja, el plazo.
web-calendar = Estos plazos como calendario
web-due-on = Plazo: { $day }
web-met-on = Cumplida: { $when }
web-state-work = Trabajos y plazo
web-state-reports = Informes anuales
web-came-in-time = a tiempo
web-came-late = tardío
web-came-came = recibido
web-came-missing = vencido
web-came-not-yet = aún no debido
web-came-unknown = no se sabe
web-requests = Solicitudes de prórroga
web-state-plans = Compromisos de los planes de acción
web-state-answers = Lo que dicen las fuentes
web-state-answers-help = Todas las declaraciones consignadas sobre este Estado, por artículo, con el lugar donde figuran.
web-state-silent = No consta ninguna declaración sobre este Estado.
web-answers-elsewhere = Otras preguntas
web-questions-count = { $n ->
    [one] { $n } pregunta
   *[other] { $n } preguntas
}

## Lo que puede fallar.

web-fault-title-wrong = Valor ilegible
web-fault-title-nothing = Aquí no hay nada
web-fault-title-failed = No se ha podido hacer
web-fault-day = «{ $value }» no es un día (en «{ $name }»). Escriba el día como año-mes-día, por ejemplo 2023-06-30.
web-fault-value = «{ $value }» no es un valor de «{ $name }». Elija uno de la lista de la página.
web-fault-state = No hay ningún Estado «{ $state }». La dirección termina con las tres letras mayúsculas de la norma ISO 3166.
web-fault-near = Quizás quiso decir:
web-fault-known = Hay:
web-fault-no-plan = No hay ningún plan «{ $name }».
web-fault-no-meeting = No hay ninguna reunión «{ $name }».
web-fault-no-reporting-period = Ningún documento del registro indica el período examinado para { $name }.
web-fault-no-indicator = Este plan no tiene ningún indicador «{ $name }».
web-fault-no-obligation = Nada se debe en virtud de «{ $name }».
web-fault-no-document = No consta ningún documento «{ $name }».
web-fault-no-day = El registro abarca como máximo cien años venideros y no llega hasta { $name }.
web-fault-no-form = No hay formulario de informe para { $name }.
web-fault-no-reading = No hay ninguna lectura publicada «{ $name }».
web-fault-page = No hay ninguna página en esta dirección.
web-fault-method = Esta dirección no puede usarse de ese modo.
web-fault-large = Lo enviado supera lo que admite este sitio.
web-fault-time = La respuesta tardó demasiado. Inténtelo de nuevo en un momento.
web-fault-record = Los datos no pueden leerse en este momento. Inténtelo de nuevo en unos minutos.
web-fault-ours = Algo falló por nuestra parte. Inténtelo de nuevo; si persiste, comunique la dirección a la dependencia de apoyo.
web-fault-on = Para seguir:

## Progress reports.

web-nav-progress = Informes de marcha
web-progress-lede = Cada informe se compone de nuevo a partir del registro tal como está; cada cifra se abre a los Estados y los documentos en que se basa.
web-progress-none = A esta fecha no ha terminado ningún período sobre el que se informe cuyas fechas dé un documento.
web-progress-read = Leer en pantalla
web-progress-download = Para descargar:
web-progress-languages = En otros idiomas:

## Proof-reading a text.

web-proof-title = Revisar un texto
web-proof-lede = Un informe, un plan o un presupuesto en chino o en inglés: lo que no puede ser cierto a la vez se muestra con ambos lugares y el cálculo.
web-proof-file = Archivo
web-proof-file-help = DOCX, HTML, PDF, Markdown o texto sin formato, { $megabytes } MB como máximo
web-proof-text = O el texto mismo
web-proof-pasted = Texto pegado
web-proof-nothing = No se ha entregado nada: elija un archivo o pegue un texto.
web-proof-least = Constataciones
web-proof-least-certain = solo lo seguro
web-proof-least-probable = lo seguro y lo probable
web-proof-least-possible = todo, también lo meramente posible
web-proof-against = Contrastar
web-proof-against-nothing = solo consigo mismo
web-proof-against-meeting = consigo mismo y con los datos consignados para { $meeting } ({ $period })
web-proof-against-help = Cifras, listas y plazos que los datos consignados no permiten; cada hallazgo lleva a lo que dicen.
web-proof-format = Respuesta
web-proof-format-html = el texto con las constataciones al margen
web-proof-format-docx = el archivo de Word con comentarios
web-proof-format-json = JSON para programas
web-proof-go = Revisar
web-proof-kept = El texto se lee en memoria y se olvida con la respuesta; no se conserva nada de él.
web-proof-not-docx = Los comentarios solo pueden ponerse en un archivo DOCX. Elija otra respuesta o entregue un DOCX.

# Lo que pueden pedir los programas, por nombre de la operación.
web-asks-deadlines = Los plazos a partir de un año antes de la fecha.
web-asks-documents = Los documentos en que se basa el registro de hechos.
web-asks-forms = Las versiones del formulario de presentación de informes.
web-asks-form = El esquema JSON de una versión del formulario.
web-asks-meetings = Las reuniones del registro.
web-asks-obligations = Las obligaciones en la fecha, página por página.
web-asks-plans = Los planes de acción y las series de cifras.
web-asks-indicators = Todas las medidas de un plan para una reunión.
web-asks-indicator = Una medida, con los Estados, las declaraciones y las cifras publicadas en que se basa.
web-asks-readings = Las lecturas publicadas, de la más reciente a la más antigua.
web-asks-reading = Una lectura publicada, y si hoy da el mismo resultado.
web-asks-figures = Las cifras de una lectura publicada, byte por byte tal como se calculó su huella.
web-asks-reports = Quién ha presentado un informe sobre un año y quién no.
web-asks-submit = Presentar un informe del propio Estado; el mismo archivo da el mismo recibo.
web-asks-check = Comprobar un informe como si se presentara; no se conserva nada de él.
web-asks-states = Todos los Estados, su situación y lo que aún deben.
web-asks-state = Un Estado, sus obligaciones, sus informes y todas las declaraciones públicas sobre él.
web-asks-status = Cuántos Estados están obligados.
