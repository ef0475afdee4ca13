### El registro: introducir lo que dicen los documentos y ver qué cambiaría.

register-lede = Introduzca una respuesta tomada de un documento, con el lugar en que figura. Antes de consignarla verá qué cambiaría.
register-choose = Qué introducir
register-go-on = Continuar
register-matter = Asunto
register-matter-help = Las tres letras del Estado, o un guion para todos, una barra y un nombre breve de su elección en minúsculas y cifras, por ejemplo AAA/request-2.
register-subject-missing = Elija el Estado o el asunto al que se refiere la pregunta.
register-stands = Lo que ya está consignado
register-nothing-stands = Aún no hay nada consignado al respecto.
register-days = Días
register-kind = El documento da
register-kind-known = una respuesta
register-part = Cantidad
register-whole = de un total de
register-when-help = Un día (2026-03-31), un mes (2026-03), un año (2026) o dos días separados por una barra.
register-from = Desde
register-to = Hasta
register-days-help = Los días a los que se refiere la respuesta. Si la respuesta es ella misma un día, pueden quedar vacíos.
register-document = Documento
register-source = Documento ya consignado
register-source-new = Un documento nuevo
register-symbol = Signatura, si la tiene
register-title = Título
register-place-help = El número de un párrafo, o una clase y un número: table:3, annex:II, form:B.2. «page» para una página web, «note» para una carta.
register-corrects = Corrige
register-corrects-none = nada: es nuevo
register-look = Ver qué cambiaría
register-record = Consignar
register-preview = Qué cambiaría
register-row = Registro
register-withdrawal-notified = Notificación de retiro recibida
register-moves-nothing = No cambiaría ninguna obligación ni ningún plazo.
register-moves = { $n ->
    [one] { $n } obligación quedaría de otro modo al { $day }:
   *[other] { $n } obligaciones quedarían de otro modo al { $day }:
}
register-against = { $n ->
    [one] Contradice { $n } afirmación de otro documento y alguien tendrá que resolver.
   *[other] Contradice { $n } afirmaciones de otros documentos y alguien tendrá que resolver.
}

## Qué está mal en lo introducido.

register-refused = Aún no se puede consignar:
register-problem-no-question = Elija una pregunta de la lista.
register-problem-no-subject = Elija un Estado, o indique un asunto como dice la ayuda.
register-problem-no-answer = Dé la respuesta, o elija por qué el documento no la da.
register-problem-bad-answer = La respuesta no tiene la forma que pide esta pregunta: un número entero, un día o una de las opciones.
register-problem-bad-period = Indique los días a los que se refiere la respuesta; el primero no puede ser posterior al último.
register-problem-no-source = Elija un documento de la lista o describa uno nuevo.
register-problem-no-title = Indique el título del documento nuevo.
register-problem-no-author = Indique quién escribió o publicó el documento nuevo.
register-problem-no-language = Elija el idioma en que leyó el documento nuevo.
register-problem-bad-dated = La fecha del documento no es un día.
register-problem-bad-received = Indique el día en que se recibió el documento.
register-problem-received-first = El documento se recibió antes del día que lleva. Compruebe ambos días.
register-problem-ahead = Un documento no puede llevar una fecha, ni haberse recibido en un día, que aún no ha llegado.
register-problem-bad-place = Indique en qué lugar del documento figura.
register-problem-bad-correction = Lo que quiere corregir ya no está vigente. Elija de nuevo entre lo consignado.
register-problem-said-already = Ya está consignado exactamente así, con este documento y este lugar.
register-problem-too-long = Un campo contiene demasiado texto.
