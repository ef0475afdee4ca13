### Palabras fijas de un informe: portada, encabezamientos, columnas y la manera de presentar las pruebas.

## Reuniones, por sus identificadores.

meeting-1MSP = Primera Reunión de los Estados Partes
meeting-2MSP = Segunda Reunión de los Estados Partes
meeting-3MSP = Tercera Reunión de los Estados Partes
meeting-4MSP = Cuarta Reunión de los Estados Partes
meeting-5MSP = Quinta Reunión de los Estados Partes
meeting-6MSP = Sexta Reunión de los Estados Partes
meeting-7MSP = Séptima Reunión de los Estados Partes
meeting-8MSP = Octava Reunión de los Estados Partes
meeting-9MSP = Novena Reunión de los Estados Partes
meeting-10MSP = Décima Reunión de los Estados Partes
meeting-11MSP = Undécima Reunión de los Estados Partes
meeting-12MSP = Duodécima Reunión de los Estados Partes
meeting-13MSP = Decimotercera Reunión de los Estados Partes
meeting-1RC = Primera Conferencia de Examen
meeting-2RC = Segunda Conferencia de Examen
meeting-3RC = Tercera Conferencia de Examen

## Temas, como los nombran los lugares del resumen.

place-word-gender = incorporación de la perspectiva de género
place-word-universalization = universalización
place-word-stockpile = destrucción y retención de existencias
place-word-clearance = limpieza y educación para reducir los riesgos
place-word-victim-assistance = asistencia a las víctimas
place-word-cooperation = cooperación y asistencia internacionales
place-word-transparency = medidas de transparencia
place-word-national-implementation = medidas nacionales de aplicación
place-word-compliance = cumplimiento

## Portada

report-cover-symbol-note = La signatura es la del informe publicado.
report-cover-as-of = Situación al { $date }
report-cover-period = Período sobre el que se informa: del { $from } al { $to }
report-cover-meeting = { $meeting }
report-cover-days = { $place }, del { $from } al { $to }
report-cover-submitted = Para información de las delegaciones
report-cover-language = Español
report-cover-composed = Compuesto a partir de los datos consignados; no es un documento oficial de las Naciones Unidas. El informe publicado es { $symbol }.
report-cover-fingerprint = Huella de los datos consignados: { $fingerprint }

## Partes y encabezamientos

report-part-introduction = Introducción
report-part-summary = Resumen del informe
report-part-monitoring = Seguimiento del { $plan }
report-section-heading = { $letter }. { $title }
report-discussion-heading = Puntos para el debate en la { $meeting }
report-contents = Índice
report-paragraphs = Párrafos
report-page = Página
report-navigation = Índice del informe
report-skip = Ir al texto

## Cuadros

report-table-caption = Indicadores: { $section }
report-evidence-caption = Datos consignados y Estados en que se basan: { $section }
report-reconciliation-caption = Datos consignados y cifras publicadas: { $section }
report-column-action = Medida
report-column-indicator = Indicador
report-column-result = Resultado
report-column-published = Publicado
report-column-states = Estados y lugares
report-column-place = Lugar
report-column-agreement = Concordancia
report-column-record = Datos consignados
report-column-figure = Cifra
report-cell-action = Medida { $number }

## Resultados y cifras publicadas

report-result-named = { $n } con nombre
report-result-exact = { $value }
report-result-range = { $low } con nombre, { $high } como máximo
report-result-at-least = al menos { $low }
report-result-silent = no se sabe
report-share = { $part } de { $whole }
report-published-number = { $value } ({ $place })
report-published-none = sin cifra ({ $place })
report-not-published = no publicado
report-summary-plain = { $title }: { $result }
report-summary-both = { $title }: { $result } (cifra publicada: { $published })

## Oraciones y listas

# El idioma en cuyo orden alfabético figuran los Estados en una lista.
report-list-order = es
report-sentence-joint = { " " }
report-state-text = { $state }: { $text }
# Un tiempo que figura como oración propia.
report-time-text = { $time }.

## Pruebas

report-evidence-open-label = En qué se basa esta cifra
report-evidence-row = { $states }: { $place }
report-evidence-states = { $n ->
    [one] { $n } Estado
   *[other] { $n } Estados
}
report-evidence-inferred = { " " }(se deduce de una lista completa)
report-evidence-related = Declarado al lado y no contado: { $question }
report-evidence-assumed = Lectura adoptada:{ " " }
report-evidence-open = { $n ->
    [one] Queda { $n } Estado más que los datos consignados no permiten determinar.
   *[other] Quedan { $n } Estados más que los datos consignados no permiten determinar.
}
report-denied = No contados, porque los datos consignados dicen que no: { $places }
report-denied-also = { $before }; { $next }
report-conflict = Los datos consignados se contradicen respecto de lo siguiente: { $states }.
report-source-line = { $document }, { $place }
report-unverified = { " " }(sin verificar)

## Anexos

report-annex-evidence = Anexo I. En qué se basa cada cifra
report-annex-evidence-lead = Cada cifra va seguida de lo que dan al respecto los datos consignados, de los Estados que se cuentan y de los lugares que los nombran.
report-annex-reconciliation = Anexo II. Las cifras publicadas y los datos consignados
report-annex-reconciliation-lead = De las mediciones del plan ({ $measures } en total), los datos consignados confirman la cifra publicada en { $named } y la contradicen en { $contradicted }. En { $partly } nombran a algunos de los Estados en que se basa la cifra, y en { $untraced } no nombran a ninguno; { $zeros ->
    [0] ningún cero publicado se basa
    [one] { $zeros } cero publicado se basa
   *[other] { $zeros } ceros publicados se basan
} solo en el silencio, y para { $unpublished } no se publica ningún número.
report-reconcile-differ = Las cifras publicadas difieren: { $figures }.
report-reconcile-outside = Los datos consignados permiten: { $allowed }.

report-annex-deadlines = Anexo III. Plazos
report-annex-deadlines-lead = Los plazos se calculan a partir de las reglas y de los hechos que figuran en los datos consignados, cada uno con su fuente. No se incluyen los informes en virtud del artículo 7, que todos deben presentar cada año.
report-deadlines-falling-due = Lo que vence antes de la siguiente reunión
report-deadlines-printed = Plazos impresos que no resultan de las reglas
report-deadlines-falling-due-caption = Plazos, del más próximo al más lejano
report-deadlines-work-caption = Trabajo restante, por artículo y después por plazo
report-deadlines-printed-caption = Lo que se imprimió y lo que resulta de las reglas
report-deadlines-extended = prorrogado por la { $meeting } (plazo anterior: { $day })
report-deadlines-unknown = no se sabe
report-deadlines-work = Quién está en camino de cumplir el plazo y quién puede pedir más tiempo
report-deadlines-work-lead = Lo que resulta de las cifras anuales de los datos consignados para cada Estado al que le quedan existencias por destruir o áreas por limpiar: un intervalo, nunca un día. Donde no se ha comunicado nada, no se conjetura nada.
report-deadlines-due = Plazo: { $day }
report-deadlines-filed = Se presentó una solicitud de más tiempo.
report-deadlines-file-by = Si hace falta más tiempo, la solicitud debe presentarse a más tardar el { $day }.
report-deadlines-filing-unknown = La solicitud de más tiempo debía presentarse a más tardar el { $day }; no se sabe si se presentó.
report-deadlines-filing-passed = La solicitud de más tiempo debía presentarse a más tardar el { $day }; en los datos consignados no consta ninguna.
report-column-pace = Al ritmo comunicado
report-column-request = Plazo y solicitud
report-column-state = Estado
report-column-owed = Lo que se debe
report-column-due = Plazo
report-column-printed = Impreso
report-column-rules = Según las reglas
