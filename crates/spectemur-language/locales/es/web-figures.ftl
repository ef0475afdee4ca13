### Las páginas de los planes, los indicadores, las obligaciones y los plazos.

## Los planes.

web-plan-years = de { $from } a { $to }
web-plan-actions = { $n ->
    [one] { $n } medida
   *[other] { $n } medidas
}
web-plan-measures = { $n ->
    [0] sin mediciones
    [one] { $n } medición
   *[other] { $n } mediciones
}
web-plan-incomplete = El archivo no contiene todo el plan.
web-sets = Series de cifras junto a los planes
web-plan-period = { $meeting }: { $period }
web-plan-no-period = Ningún período examinado del registro había terminado ese día, por lo que no hay cifra.
web-plan-meetings = Reuniones con período examinado:
web-themes = Temas
web-action = Medida { $n }
web-milestone = Para cumplir a más tardar en
web-indicator = Medición
web-value = Según los datos
web-published = Publicado
web-agreement = Concordancia

## Un indicador.

web-named = Estados nombrados
web-denied = Estados no contados
web-silent = Estados de los que no consta
web-how-counted = Cómo se cuenta
web-count-states = Número de Estados que así lo dicen
web-count-events = Número de hechos ocurridos
web-count-sum = Suma de las cantidades indicadas
web-count-share = Una parte de un total
web-window-reporting-period = dentro del período examinado
web-window-report-year = en el año civil sobre el que se informa
web-window-two-report-years = en los dos años civiles sobre los que se informa
web-window-standing = según lo último indicado hasta ese día
web-window-to-date = en cualquier momento hasta ese día
web-published-where = Lo que imprimen los documentos
web-trend = Desde el valor de referencia
web-trend-one = El registro conoce por ahora un solo período examinado; los siguientes figurarán debajo.
web-meeting = Reunión
web-period = Período
web-nobody-named = No se nombra a ningún Estado.
web-nobody-silent = Consta de todos los Estados.
web-silent-states = No consta ({ $n })
web-silent-means = Los datos no dicen si estos Estados cuentan. El silencio no es ni sí ni no.
web-counted-among = Se cuenta entre
web-certain = { $n ->
    [one] { $n } Estado que con certeza pertenece
   *[other] { $n } Estados que con certeza pertenecen
}
web-possible = { $n ->
    [one] { $n } Estado que quizás pertenece
   *[other] { $n } Estados que quizás pertenecen
}
web-on-map = Verlo en el mapa

## Las obligaciones.

web-owed-lede = Lo que se debe al { $day }, y cuántas están en cada situación. Cada número se abre y muestra los Estados.
web-owed-treaty = En virtud del tratado
web-owed-plans = En virtud de los planes de acción
web-owed-machinery = Funcionamiento de las reuniones y de la dependencia de apoyo
web-stands = Situación
web-standing-not-yet = aún no
web-standing-due-in = por cumplir
web-standing-overdue-by = vencida
web-standing-extended-until = prorrogada
web-standing-met = cumplida
web-standing-reopened = reabierta
web-standing-released = extinguida
web-standing-conflict = contradictoria
web-standing-unknown = no se sabe
web-all = todas
web-first-due = Primer plazo
web-why = Por qué, paso a paso
web-extensions = Prórrogas
web-until = hasta el { $day }
web-readings = Lecturas adoptadas
web-as-table = Lo mismo en un cuadro

## Los plazos.

web-theme-of-plan = Tema
web-calendar-help = Suscríbase a esta dirección en un programa de calendario: se mantendrá al día.
web-ahead = Por venir
web-behind = El año anterior
web-nothing-ahead = Que conste, nada vence.
