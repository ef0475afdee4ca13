### Corrección: lo que en un texto publicado no puede ser todo cierto a la vez.
### Las frases sobre cada clase de hallazgo están al final; sus cifras y nombres proceden del documento.

proof-summary = { $n ->
    [0] No se ha encontrado nada que no pueda ser cierto a la vez.
    [one] Un hallazgo: seguros: { $certain }; probables: { $probable }; posibles: { $possible }.
   *[other] { $n } hallazgos: seguros: { $certain }; probables: { $probable }; posibles: { $possible }.
}
proof-accepted = { $n ->
    [one] No se muestra { $n } hallazgo aceptado.
   *[other] No se muestran { $n } hallazgos aceptados.
}
proof-accepted-unused = La línea { $line } del archivo de hallazgos aceptados ({ $rule }) ya no hace falta: no se encuentra nada semejante.

proof-confidence-certain = seguro
proof-confidence-probable = probable
proof-confidence-possible = posible

proof-place-paragraph = párrafo { $number }
proof-place-cell = cuadro { $table }, fila { $row }, columna { $column }
proof-place-note = nota { $number }
proof-place-heading = título
proof-place-caption = leyenda
proof-place-block = bloque de texto { $number }

proof-page-title = Hallazgos en { $name }
proof-page-skip = Ir al texto
proof-page-finding = Hallazgo
proof-page-also = Véase también
proof-page-back = Volver al texto
proof-page-opens = Lo que dicen los datos consignados
proof-page-document = El texto leído

## Archivos que no se leen: qué falla y qué hacer.

proof-refused = { $name }: { $why } { $what }
proof-document-too-large = El archivo es demasiado grande: { $bytes } bytes, y el máximo es { $limit }.
proof-document-encrypted = El archivo solo se abre con contraseña.
proof-document-of-another-kind = El archivo no es un documento DOCX, PDF, HTML, Markdown ni de texto sin formato.
proof-document-not-utf-8 = El archivo no está en UTF-8 a partir del byte { $byte }.
proof-document-damaged = El archivo está dañado y no puede leerse.
proof-document-too-many = El archivo contiene demasiado para leerlo: { $what }, como máximo { $limit }.
proof-document-without-words = El archivo tiene páginas, pero ninguna letra legible, como un documento escaneado.
proof-counted-parts = partes
proof-counted-unpacked-bytes = bytes una vez descomprimido
proof-counted-words = palabras
proof-counted-blocks = párrafos
proof-counted-depth = niveles de anidamiento
proof-counted-definitions = estilos y listas
proof-counted-cells = celdas
proof-counted-pages = páginas
proof-counted-drawn = elementos dibujados en las páginas
proof-remedy-split = Divídalo en varios archivos.
proof-remedy-remove-password = Guárdelo sin contraseña.
proof-remedy-check-format = Guárdelo en uno de esos formatos, o entregue el archivo que su nombre indica.
proof-remedy-save-as-utf-8 = Guárdelo en UTF-8.
proof-remedy-save-again = Ábralo en el programa del que procede y guárdelo de nuevo.
proof-remedy-recognise-text = Haga reconocer los caracteres con un programa, o tome el archivo del que se imprimió.

## El archivo de hallazgos aceptados.

proof-accepted-too-large = El archivo es demasiado grande.
proof-accepted-not-utf-8 = El archivo no está en UTF-8 a partir del byte { $byte }.
proof-accepted-not-toml = Esto no es TOML válido: { $detail }
proof-accepted-unknown-key = «{ $key }» no significa nada aquí. Quítelo o corrija la ortografía.
proof-accepted-missing-key = Falta «{ $key }». Cada hallazgo aceptado lleva kind, fingerprint, reason, who y day.
proof-accepted-wrong-type = El valor de «{ $key }» no es del tipo debido.
proof-accepted-empty = «{ $key }» está vacío. Diga por qué se acepta el hallazgo y quién lo dice.
proof-accepted-not-a-fingerprint = Esto no es una huella. Cópiela de la lista de hallazgos.
proof-accepted-twice = Este hallazgo está aceptado dos veces. Deje una sola.

## Cómo se llama cada clase de hallazgo (proof-kind-<clase>).

proof-kind-against-record = Frente a los datos consignados
proof-kind-complement = Parte y resto
proof-kind-count-and-list = Número y lista
proof-kind-date-and-rule = Fechas imposibles
proof-kind-list-within-list = Lista fuera del conjunto
proof-kind-meeting = Fechas y lugares de reuniones
proof-kind-membership = Miembros y cargos
proof-kind-missing-figure = Cifra que falta
proof-kind-near-name = Nombre de Estado mal escrito
proof-kind-parts-and-whole = Partes y todo
proof-kind-plan-name = Título de un plan
proof-kind-reference = Remisión que no se sostiene
proof-kind-said-twice = Dos cifras, un mismo asunto
proof-kind-share-and-ratio = Proporción y cifras
proof-kind-state-out-of-place = Estado fuera de lugar
proof-kind-tense = Tiempo verbal y fecha
proof-kind-total-and-sum = Total y suma
proof-kind-two-terms = Dos palabras, una cosa
proof-kind-union-and-total = Listas y total
proof-kind-zero-and-some = Ninguno aquí, algunos allí

## Lo que dice un hallazgo (proof-says-<clase>). Cuando una clase tiene varios casos, $case nombra el que es.
## Solo se dan las variables de ese caso.

proof-says-against-record = { $case ->
    [above] El texto dice { $printed }; los datos consignados no permiten más de { $bound } ({ $id }, «{ $title }»).
    [below] El texto dice { $printed }; los datos consignados dan al menos { $bound } ({ $id }, «{ $title }»).
    [denied] Según los datos consignados, estos Estados no cuentan: { $names } ({ $id }, «{ $title }»).
   *[deadline] El texto da { $printed } como plazo; según las normas y los datos consignados es: { $days } («{ $title }»).
}
proof-which-meeting = El texto no nombra en su encabezamiento ninguna reunión del registro. Indique a cuál se dirige: --meeting REUNIÓN.
proof-says-complement = { $case ->
    [rests] Un pasaje exceptúa a { $one } y otro a { $other }, en lo que se lee como la misma cuestión.
   *[whole] { $part } y el resto, { $rest }, hacen { $sum }; el todo figura como { $whole }.
}
proof-says-count-and-list = { $case ->
    [twice] La lista nombra dos veces a { $twice }.
    [items] La frase anuncia { $count }; { $listed ->
        [one] sigue { $listed } elemento
       *[other] siguen { $listed } elementos
    }.
   *[differs] El número dado es { $count }; la lista nombra { $listed }: { $names }.
}
proof-says-date-and-rule = { $case ->
    [impossible] La fecha «{ $impossible }» no existe.
    [backwards] «{ $backwards }» termina antes de empezar.
    [weekday] El { $day } no es { $weekday ->
        [0] lunes
        [1] martes
        [2] miércoles
        [3] jueves
        [4] viernes
        [5] sábado
       *[6] domingo
    }.
    [period] { $years ->
        [one] El texto dice { $years } año
       *[other] El texto dice { $years } años
    }; los años que figuran al lado hacen { $span }, incluidos el primero y el último.
    [order] Los días están en mal orden: { $order }. Lo que viene primero lleva una fecha posterior a lo que sigue.
    [deadline] Lo que se dice del cumplimiento del plazo no concuerda con los días: { $deadline }.
    [rule] El texto da { $printed } como plazo; según la norma («{ $title }») y el día de la entrada en vigor es { $days }.
    [outside] { $day } queda fuera del período al que se refiere el texto: { $period }.
   *[length] «{ $words }» no es el tiempo que dan las fechas: { $days }.
}
proof-says-list-within-list = En la lista de la parte, pero no en la del conjunto: { $names }.
proof-says-meeting = { $case ->
    [places] Se dan dos lugares distintos para la reunión número { $number }.
    [same-days] Se dan dos lugares para lo que se celebra en los mismos días: { $places }.
    [held] El registro de reuniones da otros días para la reunión número { $number }: { $held }.
    [next] Se dan dos lugares para la reunión que aún está por celebrarse: { $places }.
    [two-numbers] Una misma reunión, en { $place }, lleva dos números: { $one } y { $other }.
    [own-number] El documento es de una reunión, «{ $one }», a la que aquí da otro número: «{ $other }».
    [own-days] La reunión de la que trata el documento se celebra en estas fechas: { $one }; aquí se abre o se clausura en otra: { $other }.
    [sittings] El texto dice que se celebraron { $count } sesiones de este tipo y habla de la número { $number }.
   *[times] Se dan dos fechas distintas para la reunión número { $number }.
}
proof-says-membership = { $case ->
    [days] Un mismo hecho lleva dos fechas: { $one } y { $other }.
    [office] Dos pasajes nombran Estados distintos para un mismo cargo: «{ $office }».
   *[members] Un pasaje da { $one } como número de miembros; otro, { $other }.
}
proof-says-missing-figure = { $case ->
    [cell] La casilla de «{ $words }» está en blanco; según el total, falta { $value }.
   *[words] Aquí corresponde una cifra; el texto dice «{ $words }».
}
proof-says-near-name = «{ $words }» no es el nombre de un Estado. Probablemente se trata de «{ $name }».
proof-says-parts-and-whole = { $case ->
    [too-great] La parte, { $part }, es mayor que el todo, { $whole }.
   *[sum] Las partes ({ $parts }) hacen { $sum }; el texto dice { $total }.
}
proof-says-plan-name = { $case ->
    [years] «{ $title }» figura con años distintos: { $years }.
    [size] Se atribuyen a un mismo plan números distintos de «{ $title }»: { $years }.
   *[title] «{ $title }» figura solo aquí; en otros lugares el texto dice «{ $usual }».
}
proof-says-reference = { $case ->
    [session] Todas las demás signaturas como «{ $reference }» llevan { $right } donde esta lleva otro número.
    [step] Los números en torno a «{ $reference }» siguen de uno en uno; aquí debería figurar { $right }.
    [about-else] Lo que se dice en «{ $reference }» no es lo que allí figura.
    [own-symbol] El documento lleva dos signaturas: { $one } y { $other }.
    [bodies] Dos signaturas difieren solo en el órgano que nombran: { $bodies }. Una de ellas es probablemente errónea.
    [unmarked] A «{ $unmarked }» le falta la marca de su número; probablemente debe leerse «第{ $unmarked }».
   *[nowhere] «{ $reference }» no lleva a ninguna parte: no hay número { $number } en el lugar al que remite.
}
proof-says-said-twice = { $case ->
    [change] El texto indica una variación de { $told }; las cifras de los dos momentos dan { $worked }.
    [turned] Las cifras van de { $one } a { $other }; el texto dice el sentido contrario.
    [rank] «{ $named }» figura en primer o último lugar con { $one }; «{ $first }» tiene { $other }.
   *[none] Un pasaje dice { $one }, otro { $other }, de lo que parece ser el mismo asunto.
}
proof-says-share-and-ratio = { $case ->
    [hundred] Estas proporciones deberían sumar el 100 %: { $shares }. Suman { $sum }.
    [column] El cuadro da una proporción del { $share } %; las cifras de la fila dan otra.
   *[ratio] { $part } de { $whole } es el { $worked } %; el texto dice { $share }.
}
proof-says-state-out-of-place = { $case ->
    [standing] { $state } figura en listas que se excluyen: como Estado parte, como signatario o como Estado no parte.
    [obligation] Aquí, pero no en la lista más larga de los Estados con esta obligación: { $names }.
   *[both-sides] A la vez entre aquellos de los que se dice algo y entre aquellos de los que se dice lo contrario: { $names }.
}
proof-says-tense = { $case ->
    [both] Un lugar habla de la reunión «{ $meeting }» como aún por celebrarse; otro cuenta lo que ya hizo.
    [planned] Un lugar da por hecho («{ $done }») lo que otro presenta aún como por venir («{ $ahead }»).
   *[today] El documento lleva la fecha { $today }. Habla de la fecha { $day } como si estuviera al otro lado de aquella.
}
proof-says-total-and-sum = El total figura como { $total }; sus partes ({ $parts }) suman { $sum }.
proof-says-two-terms = { $case ->
    [short-name] «{ $short }» es el nombre abreviado de varias cosas: { $terms }.
   *[other] Una misma cosa está escrita de varias maneras: { $terms }.
}
proof-says-union-and-total = El total dice { $total }; las listas nombran en conjunto { $named ->
    [one] { $named } Estado
   *[other] { $named } Estados
}.
proof-says-zero-and-some = { $case ->
    [one-did] Un lugar dice que no lo hizo ninguno; otro dice que lo hizo uno.
    [one-did-not] Un lugar lo dice de todos; otro dice lo contrario de uno.
    [named] Un pasaje dice que no hay ninguno; otro nombra { $other }.
    [row] El texto dice de «{ $other }» algo distinto de lo que figura en su fila del cuadro.
    [all] Un pasaje lo dice de todos; otro dice lo contrario de { $other }.
   *[none] Un pasaje dice que no hay ninguno; otro dice { $one ->
        [0] { $other }
       *[other] { $one }
    }.
}
