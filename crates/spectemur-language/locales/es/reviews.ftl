### Los informes devueltos, las contradicciones entre fuentes y las decisiones que las resuelven.
### Los días llegan listos para leer; los nombres, los identificadores y los números de versión llegan como textos.

## La situación de un informe, y las observaciones con que se devolvió.

review-stage = Situación
review-stage-received = recibido
review-stage-returned = devuelto
review-stage-replaced = sustituido
review-amends = Enmienda
review-returned-on = Devuelto el
review-returned-by = Devuelto por
review-remarks = Observaciones
review-done = El informe se ha devuelto. Las observaciones figurarán en el formulario cuando se vuelva a exportar; la versión que se presente después sustituirá a esta.
review-open = Este informe fue devuelto el { $day } por { $by }, con las observaciones siguientes:
review-note = Devuelto el { $day } por { $by }: { $remarks }
review-list = { $n ->
    [0] Ningún informe devuelto y aún no enmendado
    [one] { $n } informe devuelto y aún no enmendado
   *[other] { $n } informes devueltos y aún no enmendados
}
review-listed = { $state }: { $report }, versión { $version }, devuelto el { $day } por { $by }

## Las contradicciones, una al lado de la otra.

contradiction-count = { $n ->
    [0] Ninguna contradicción pendiente
    [one] { $n } contradicción pendiente
   *[other] { $n } contradicciones pendientes
}
contradiction-ruled-count = { $n ->
    [0] ninguna resuelta
    [one] { $n } resuelta
   *[other] { $n } resueltas
}
contradiction-open = pendiente
contradiction-ruled = resuelta
contradiction-dated = con fecha de { $day }
contradiction-holds = se mantiene
contradiction-aside = descartada
contradiction-received = recibido el { $day }
contradiction-submitted = { $n ->
    [one] Este informe contradice a otra fuente en { $n } punto.
   *[other] Este informe contradice a otras fuentes en { $n } puntos.
} Se conservan ambas respuestas, y las cifras consideran que la respuesta no se conoce hasta que alguien lo resuelva.
contradiction-this-report = este informe

## Las decisiones.

ruling-made = Resuelto el { $day } por { $by }
ruling-reason = Motivo
ruling-neither = Ninguna se mantiene; la respuesta no se conoce.
ruling-done = { $n ->
    [one] Se ha descartado { $n } declaración.
   *[other] Se han descartado { $n } declaraciones.
} No se ha borrado nada: lo que se sabía antes puede seguir consultándose.
ruling-refused-unknown = No hay ninguna declaración { $id } registrada. Tome los identificadores de la lista de contradicciones.
ruling-refused-corrected = La declaración { $id } ya se había corregido. Resuelva sobre la que ocupa su lugar.
ruling-refused-replaced = La declaración { $id } procede de un informe que fue sustituido. Resuelva sobre lo que dice la versión posterior.
ruling-refused-agrees = La declaración { $id } no contradice a las demás. No la incluya.
ruling-refused-both = La declaración { $id } no puede mantenerse y descartarse a la vez. Elija una de las dos cosas.
ruling-refused-nothing-aside = No se descarta nada. Indique al menos una declaración, o dos si ninguna se mantiene.
ruling-refused-no-reason = Una decisión debe motivarse. Indique el motivo.
