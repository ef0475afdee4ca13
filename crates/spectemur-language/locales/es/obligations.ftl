### Obligaciones y plazos: qué es una situación, y la cadena que conduce a ella.

standing-not-yet = aún no vinculante
standing-due-in = vence en { $days ->
    [one] { $days } día
   *[other] { $days } días
}
standing-going-on = vinculante, sin fin conocido aún
standing-overdue-by = con { $days ->
    [one] { $days } día
   *[other] { $days } días
} de retraso
standing-extended-until = prorrogada hasta el { $due }
standing-met = cumplida
standing-reopened = reabierta
standing-released = extinguida
standing-conflict = las fuentes se contradicen
standing-unknown = no se sabe

occasion-year = informe sobre { $year }
occasion-years = informes sobre { $from } a { $to }
occasion-meeting = { $meeting }
occasion-deadline = plazo del { $day }
occasion-matter = { $matter }

link-rule = Regla: { $cite }, aplicable desde: { $day }
link-register-deposit = Instrumento depositado: { $day } ({ $source })
link-register-entry-into-force = Entrada en vigor para el Estado: { $day } ({ $source })
link-register-withdrawal-notice = Notificación de denuncia recibida: { $day } ({ $source })
link-answer = { $question }: { $day }
link-meeting = Reunión { $meeting }: { $day }
link-obligation = Se basa en «{ $title }»: { $day }
link-months-after = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
} después: { $day }
link-months-before = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
} antes: { $day }
link-days-after = { $n ->
    [one] { $n } día
   *[other] { $n } días
} después: { $day }
link-days-before = { $n ->
    [one] { $n } día
   *[other] { $n } días
} antes: { $day }
link-covers = Abarca: { $day }
link-extension = Plazo prorrogado: { $day } ({ $matter })
link-extension-decided = Plazo prorrogado: { $day }, { $months ->
    [one] { $months } mes
   *[other] { $months } meses
} más, decisión de { $meeting } ({ $matter })
link-met = { $question }: { $day }
link-not-met = Aún no hecho para entonces
link-not-met-by = No hecho en esta fecha: { $day }
link-released = Finalmente nada que hacer: { $question }, { $day }
link-reopened = Declaración revertida: { $question }, { $day }
link-withdrawn = La denuncia surtió efecto: { $day }
link-lapsed = Fin, como dice la regla: { $day }
link-lapses = Termina por un hecho cuyo día aún no se conoce
link-missing = Falta: ninguna respuesta a «{ $question }»
link-missing-between = Falta: el día exacto; en «{ $question }» consta: { $day }
link-missing-meeting = Faltan: los días de la reunión que decide
link-conflict = Respuestas contradictorias a «{ $question }»

obligations-title = { $treaty }: obligaciones al { $day }
obligations-none = No se debe nada de ese tipo al { $day }.
obligations-original = primer plazo: { $day }
obligations-met-on = { $day }
obligations-unverified = sin verificar
obligations-ended = { $n ->
    [one] No figura { $n } obligación de planes ya terminados. Para mostrarla: --ended.
   *[other] No figuran { $n } obligaciones de planes ya terminados. Para mostrarlas: --ended.
}
obligations-count = { $n ->
    [one] { $n } obligación
   *[other] { $n } obligaciones
}
obligations-community = Conjunto de los Estados partes
obligations-assumed = Lectura adoptada: { $text }

what-if-title = { $state }: si el instrumento se depositara el { $day }
what-if-in-force = { $treaty }: entrada en vigor para ese Estado el { $day }
what-if-no-day = sin día propio

deadlines-calendar = { $treaty }: plazos · { $whose }
deadlines-calendar-about = Calculado a partir de las reglas y de los datos consignados. No es una publicación oficial; prevalecen los textos del tratado y las decisiones de sus reuniones.
deadlines-entry = { $whose }: { $title }

# Solicitudes de prórroga.
requests-deadline = Plazo que se desea mover
requests-file-by = Debe presentarse a más tardar
requests-submitted = Presentada
requests-filed-in-time = a tiempo
requests-filed-late = con retraso
requests-filed-unknown = no se sabe si a tiempo
requests-asked = Solicitado hasta
requests-decided = Decisión
requests-until = Concedido hasta
requests-months = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
}
requests-untold = { $n ->
    [one] Los datos consignados no dicen nada de { $n } elemento.
   *[other] Los datos consignados no dicen nada de { $n } elementos.
}
requests-not-recorded = no consta
finding-filed-late = Presentada después del último día previsto.
finding-asks-too-long = Pide más de lo que puede concederse de una vez.
finding-granted-too-long = Se concedió más de lo que puede concederse de una vez.
finding-granted-beyond-request = Se concedió más de lo solicitado.
finding-not-renewable = El plazo ya se prorrogó y no puede prorrogarse de nuevo.
finding-missing = Falta: { $item }
finding-thin = Escueto: { $item }
finding-untold = No consta: { $item }
choice-present = presente
choice-thin = escueto
choice-missing = falta

# Previsiones.
unit-square-metre = m²
unit-munition = municiones en racimo
unit-usd = dólares de los Estados Unidos
forecast-title = { $state }: { $title }
forecast-left = Queda
forecast-work = Hecho cada año
forecast-reported = Comunicado
forecast-forecast = A este ritmo
forecast-deadline = Plazo: { $day }
forecast-nothing = No se ha comunicado nada.
forecast-year = { $year }
forecast-quarter = el { $quarter ->
    [1] primer
    [2] segundo
    [3] tercer
   *[other] cuarto
} trimestre de { $year }
forecast-range = de { $low } a { $high }
forecast-ends-done = Según el informe más reciente, no queda nada.
forecast-ends-in = A este ritmo, el trabajo termina en { $when }.
forecast-ends-between = A este ritmo, el trabajo termina entre { $earliest } y { $latest }.
forecast-ends-begun = Al ritmo comunicado, el trabajo habría terminado como muy pronto en { $earliest }, que ya ha pasado; como muy tarde termina en { $latest }.
forecast-ended-in = Al ritmo comunicado, el trabajo habría terminado en { $when }.
forecast-ended-between = Al ritmo comunicado, el trabajo habría terminado entre { $earliest } y { $latest }.
forecast-ends-not-before = A este ritmo, el trabajo no termina antes de { $year }; hasta cuándo puede durar, los informes no lo dicen.
forecast-end-not-told = Al ritmo comunicado, el trabajo podría haber terminado como muy pronto en { $year }, que ya ha pasado; hasta cuándo puede durar, los informes no lo dicen.
forecast-ends-never = A este ritmo, el trabajo no termina en cien años.
forecast-ends-unknown = No puede decirse cuándo termina el trabajo: { $why }
forecast-why-no-estimate = nadie ha comunicado lo que queda.
forecast-why-no-pace = no se ha comunicado el trabajo de ningún año entero.
forecast-why-estimate-exceeded = desde la estimación más reciente se ha hecho más de lo que, según ella, quedaba.
forecast-why-faulty = los informes se contradicen.
forecast-pace = Ritmo: { $range } { $unit } al año, según { $years ->
    [one] { $years } año comunicado
   *[other] { $years } años comunicados
}.
forecast-remaining = Queda: { $range } { $unit }.
forecast-needed = El plazo del { $day } exige { $range } { $unit } al año.
forecast-on-schedule-yes = Incluso en el lado lento del intervalo, el trabajo termina a tiempo.
forecast-on-schedule-no = Incluso en el lado rápido del intervalo, el trabajo termina después del plazo.
forecast-on-schedule-open = No puede decirse si el trabajo termina a tiempo.
forecast-warning-file-by = Una solicitud de prórroga tendría que presentarse a más tardar el { $day }.
forecast-warning-should-have-filed = Una solicitud de prórroga tendría que haberse presentado a más tardar el { $day }.
forecast-reason-few-years = El intervalo es amplio: se han comunicado pocos años.
forecast-reason-estimate-changed = El intervalo es amplio: las estimaciones de lo que queda han cambiado.
forecast-reason-pace-varies = El intervalo es amplio: el ritmo varía mucho de un año a otro.
forecast-reason-old-estimate = La estimación más reciente de lo que queda es antigua.
forecast-reason-gaps = De una parte del tiempo no se ha comunicado nada.
forecast-reason-no-estimate = No hay estimación de lo que queda.
forecast-reason-no-pace = No hay un ritmo en que basarse.

# Lo que separa las partes de una línea; los espacios cuentan.
obligations-line = { $title }: { $status }
obligations-notes = { " " }({ $notes })
obligations-separator = { "; " }
