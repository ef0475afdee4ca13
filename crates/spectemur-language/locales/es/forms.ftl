### Formularios de informe: palabras de los archivos, constataciones, acuses de recibo, listas y cartas.
### Los años, los códigos y el contenido de un archivo llegan como textos; los días y las cantidades, ya escritos para la lectura.

## Palabras de un libro, de un cuadro o de una portada (form-word-<id>).

form-word-cover = Portada
form-word-help = Ayuda
form-word-state = Estado que informa
form-word-kind = Tipo de informe
form-word-kind-initial = informe inicial
form-word-kind-annual = informe anual
form-word-kind-voluntary = informe voluntario
form-word-from = Primer día abarcado
form-word-to = Último día abarcado
form-word-language = Idioma de este archivo
form-word-language-name = Español
form-word-what-to-do-1 = Rellene las celdas de color claro; las demás quedan como están.
form-word-what-to-do-2 = Indique en la lista de formularios siguiente si cada uno ha cambiado; si no, escriba el año del informe anterior y deje el formulario como está.
form-word-what-to-do-3 = Si no hay respuesta, elija al lado el motivo: «{ form-word-not-known }», «{ form-word-not-applicable }» o «{ form-word-none }». Una celda vacía no dice nada.
form-word-form = Formulario
form-word-status = Cambios
form-word-changed = con cambios
form-word-unchanged = sin cambios
form-word-since = Desde el informe sobre el año
form-word-form-not-applicable = no es aplicable
form-word-question = Pregunta
form-word-answer = Respuesta
form-word-unit = Unidad
form-word-no-answer = Motivo de la falta de respuesta
form-word-yes = { answer-yes }
form-word-no = { answer-no }
form-word-not-known = { answer-not-known }
form-word-not-applicable = { answer-not-applicable }
form-word-none = { answer-none }
form-word-not-reported = { answer-not-reported }
form-word-who-sees = Difusión
form-word-public = pública
form-word-not-public = no pública
form-word-remark = Observación
form-word-before = Informe anterior
form-word-total = Total
form-word-total-count = Número de filas:
form-word-required = obligatorio
form-word-voluntary = voluntario
form-word-see-table = Véase el cuadro en
form-word-back = Volver a la portada
form-word-part = cuántos
form-word-whole = de un total de
form-word-latitude = latitud (hasta 90; sur con signo menos)
form-word-longitude = longitud (hasta 180; oeste con signo menos)
form-word-degrees = grados
form-word-other-remarks = Observaciones sobre celdas concretas
form-word-place = Observación sobre
form-word-attachments = Archivos adjuntos
form-word-choices = Opciones
form-word-expects-number = Escriba un número entero, solo con cifras, sin espacios, puntos ni comas.
form-word-expects-date = Escriba el día en la forma año-mes-día, por ejemplo 2023-06-30.
form-word-expects-choice = Elija una opción de la lista.
form-word-set-aside-place = Estaba en
form-word-set-aside-reason = Por qué se apartó
form-word-list-separator = { ", " }

## Unidades junto a los números; otras figuran con las previsiones.

unit-centimetre = centímetros
unit-gram = gramos
unit-law = leyes
unit-person = personas
unit-remnant = restos de municiones en racimo
unit-submunition = submuniciones

## Constataciones en un informe (found-<code>): su gravedad, y todo en una línea.

found-gravity-refused = No puede aceptarse
found-gravity-contradicts = Se contradice
found-gravity-look = Conviene revisar
found-none = No se ha encontrado nada que requiera atención.
found-count = { $refused ->
    [0] Todo puede aceptarse
    [one] { $refused } punto no puede aceptarse
   *[other] { $refused } puntos no pueden aceptarse
}; { $contradicts ->
    [0] ninguna contradicción
    [one] { $contradicts } contradicción
   *[other] { $contradicts } contradicciones
}; { $look ->
    [0] nada que revisar
    [one] { $look } punto que conviene revisar
   *[other] { $look } puntos que conviene revisar
}.

## Constataciones en un informe: no puede aceptarse.

found-wrong-template = El informe se hizo con el formulario «{ $given }» y se lee según el formulario «{ $expected }». Exporte de nuevo el formulario y traslade a él las respuestas.
found-unknown-state = El registro de nombres no contiene ningún Estado con el código «{ $state }». Compruebe las tres letras.
found-covers-not-a-year = Un informe anual abarca un año civil; este va del { $from } al { $to }. Corrija los dos días o elija otro tipo de informe.
found-year-before-form = Esta versión del formulario sirve para informes sobre { $first } y años posteriores, y este informe se refiere a { $year }. Utilice la versión anterior.
found-year-after-form = Esta versión del formulario sirve para informes sobre años hasta { $last }, y este informe se refiere a { $year }. Utilice la versión posterior.
found-unknown-form = La portada menciona el formulario { $form }, que no existe en esta versión. Suprima esa línea.
found-form-applies = El formulario { $form } es aplicable a todos los Estados y no puede llevar la indicación «{ form-word-form-not-applicable }». Rellénelo; si no hay nada que comunicar, elija «{ form-word-none }».
found-unchanged-in-initial = El formulario { $form } lleva la indicación «{ form-word-unchanged }», pero ningún informe precede a un informe inicial. Rellene el formulario.
found-unchanged-not-earlier = El formulario { $form } figura sin cambios desde { $since }, y este mismo informe se refiere a { $year }. Indique un año anterior.
found-unchanged-without-earlier = El formulario { $form } figura sin cambios desde { $since }, pero no consta ningún informe sobre ese año cuyas respuestas puedan retomarse. Rellene el formulario o corrija el año.
found-unknown-question = Esta versión del formulario no hace la pregunta «{ $question }». Retire la respuesta; su contenido puede figurar en una observación.
found-unknown-column = El cuadro no tiene ninguna columna «{ $column }». Retire este dato; su contenido puede figurar en una observación.
found-no-answer = La indicación «{ form-word-not-reported }» no puede valer como respuesta. Deje la celda vacía o elija «{ form-word-not-known }», «{ form-word-not-applicable }» o «{ form-word-none }».
found-wrong-type = Se espera aquí: { $expected ->
    [yes-no] sí o no
    [number] un número entero
    [ratio] dos números, cuántos y de qué total
    [choice] una opción de la lista
    [text] un texto
    [when] un día o un período
    [munition] un tipo de munición
    [name] un nombre
    [place] un lugar
    [table] un cuadro
   *[other] { $expected }
}. Se ha dado: { $given ->
    [yes-no] sí o no
    [number] un número entero
    [ratio] dos números, cuántos y de qué total
    [choice] una opción de la lista
    [text] un texto
    [when] un día o un período
    [munition] un tipo de munición
    [name] un nombre
    [place] un lugar
    [table] un cuadro
   *[other] { $given }
}. Responda en la forma esperada.
found-choice-not-offered = «{ $choice }» no figura entre las opciones. Elija una de la lista.
found-negative = { $number } es menor que cero. Indique cero o un número mayor.
# Con la fila en el informe, sin ella al leer un archivo: por eso, sin variable.
found-row-empty = No hay nada relleno en esta fila. Rellénela o suprímala.
found-cell-missing = «{ $column }» está en blanco en la fila { $row }. Rellene la celda; si no se sabe, elija «{ form-word-not-known }».
found-attachment-kind = El archivo «{ $name }» no es de un tipo que pueda adjuntarse. Tipos posibles: { $allowed }. Guárdelo en uno de ellos.
found-attachment-too-large = El archivo «{ $name }» es demasiado grande: { $size } bytes, y el máximo es { $largest }. Redúzcalo o divídalo.
found-attachments-too-large = Los archivos adjuntos son demasiado grandes en conjunto: { $size } bytes, y el máximo es { $together }. Adjunte menos archivos, o más pequeños.

## Constataciones en un informe: se contradice. Un control dice qué falla con su propia oración, $says.

found-check-at-most = { $says } Cifra comunicada aquí: { $amount }; máximo posible: { $limit }. Corrija una cifra o explíquela en una observación.
found-check-same = { $says } Por un lado: { $amount }; por el otro: { $other }. Corrija una cifra o explíquela en una observación.
found-check-row-at-most = { $says } Fila { $row }: { $amount }; máximo posible: { $limit }. Corrija una cifra o explíquela en una observación.
found-check-row-needs = { $says } Fila { $row }: { $amount }. Complete la fila o explíquelo en una observación.
found-check-needs = { $says } Se pregunta por la respuesta dada a «{ $question }». Responda aquí o revise aquella respuesta.
found-part-above-whole = Los números { $part } de { $whole } no concuerdan: la parte es mayor que el total. Corrija uno de ellos.
found-unchanged-but-differs = El formulario { $form } figura sin cambios desde { $since } y esta respuesta es nueva. Se toma como lo que ha cambiado; las demás respuestas del formulario quedan como estaban.
found-not-applicable-but-answered = El formulario { $form } lleva la indicación «{ form-word-form-not-applicable }», pero esta pregunta tiene respuesta. Cambie la indicación en la portada o retire la respuesta.

## Constataciones en un informe: conviene revisar.

found-check-jump = { $says } Cifra comunicada aquí: { $amount }; el año anterior: { $before }. Siempre se señala un cambio de { $times } veces o más. Si la cifra es correcta, no hay que hacer nada; una observación puede explicarla.
found-not-applicable-but-owed = El formulario { $form } lleva la indicación «{ form-word-form-not-applicable }», mientras que la obligación «{ $obligation }» sigue pendiente. Vea si el formulario es aplicable después de todo.
found-part-unanswered = No hay ninguna respuesta en la parte «{ $part }» del formulario { $form }. Si no hay nada que comunicar, elija «{ form-word-none }».
found-unchanged-not-carried = El formulario { $form } figura sin cambios desde { $since }, pero la respuesta de entonces no se ajusta a esta versión del formulario y no se ha retomado. Responda de nuevo a esta pregunta.

## Constataciones al leer un archivo: el archivo entero.

found-file-too-large = El archivo es demasiado grande: { $bytes } bytes, y el máximo es { $limit }. Suprima lo que no pertenezca al informe, por ejemplo las imágenes.
found-file-damaged = El archivo está dañado y no puede leerse (en: { $part }). Ábralo, guárdelo con otro nombre y entregue esa copia.
found-file-of-another-kind = Un informe no puede leerse en un archivo de este tipo. Entregue el formulario exportado como libro (.xlsx), o un archivo CSV o JSON.
found-file-encrypted = El archivo está protegido con una contraseña y no puede abrirse. Guárdelo sin contraseña.
found-file-with-macros = El libro contiene macros ({ $part }), que no se aceptan. Guárdelo como libro sin macros (.xlsx).
found-file-with-links = El libro toma datos de otros archivos o fuentes ({ $part }). Rompa esos vínculos, para que solo queden los valores, y guárdelo de nuevo.
found-file-with-objects = El libro contiene objetos incrustados ({ $part }). Retírelos; los archivos pueden adjuntarse al informe.
found-file-too-many-parts = El archivo consta de demasiadas partes: { $count }, y el máximo es { $limit }. Exporte de nuevo el formulario y traslade a él las respuestas.
found-file-unpacks-too-large = El archivo resulta demasiado grande al descomprimirlo (en: { $part }); el máximo es { $limit } bytes. Exporte de nuevo el formulario y traslade a él las respuestas.
found-file-too-many-cells = El libro tiene demasiadas celdas; el máximo es { $limit }. Suprima las filas y columnas vacías que queden fuera de las respuestas.
found-file-too-many-texts = El libro tiene demasiados textos; el máximo es { $limit }. Suprima lo que no pertenezca al informe.
found-file-too-many-sheets = El libro tiene demasiadas hojas: { $count }, y el máximo es { $limit }. Suprima las que no pertenezcan al formulario.
found-file-takes-too-much = Los textos del informe son demasiado largos en conjunto; el máximo es { $limit } bytes. Abrévielos, o adjunte los textos largos como archivos.
found-file-too-many-rows = Los cuadros tienen demasiadas filas en conjunto; el máximo es { $limit }. Agrupe las filas semejantes, o adjunte la lista completa como archivo.
found-file-too-many-answers = Hay demasiadas celdas rellenas; el máximo es { $limit }. Agrupe las filas semejantes, o adjunte la lista completa como archivo.
found-file-wrong-encoding = Los caracteres del archivo no pueden leerse a partir del byte { $offset }. Guarde el archivo con la codificación UTF-8.
found-file-not-exported = Este archivo no procede de un formulario exportado, y no es posible encontrar sus respuestas. Exporte el formulario y traslade a él las respuestas.
found-file-of-another-layout = El archivo tiene la disposición «{ $text }», que aquí no se conoce. Exporte de nuevo el formulario y traslade a él las respuestas.
found-findings-left-out = { $count ->
    [one] Hay { $count } punto más que no se enumera. Corrija primero los enumerados y compruebe de nuevo el archivo.
   *[other] Hay { $count } puntos más que no se enumeran. Corrija primero los enumerados y compruebe de nuevo el archivo.
}

## Constataciones al leer un archivo: lo que dice de sí mismo, y su portada.

found-form-unknown = El archivo es del formulario «{ $text }», que aquí no se conoce. Exporte un formulario y traslade a él las respuestas.
found-state-not-read = «{ $text }» no es el código de un Estado. Escriba las tres letras del código.
found-kind-not-read = «{ $text }» no es un tipo de informe. Elija entre: { $expected }.
found-period-not-read = «{ $text }» no es un día. Escriba año-mes-día, por ejemplo 2023-06-30.
found-period-reversed = El último día, el { $to }, es anterior al primero, el { $from }. Intercámbielos o corríjalos.
found-language-not-read = «{ $text }» no es un idioma de los informes. Elija entre: { $expected }.
found-field-missing = Falta en el archivo: «{ $field ->
    [form] { form-word-form }
    [state] { form-word-state }
    [kind] { form-word-kind }
    [from] { form-word-from }
    [to] { form-word-to }
    [language] { form-word-language }
   *[other] { $field }
}». Rellene ese dato.
found-field-unknown = Un informe no tiene ningún dato «{ $field }». Corrija su nombre o retírelo.
found-field-twice = El dato «{ $field }» figura dos veces en el archivo. Conserve uno solo.
found-field-not-read = El dato «{ $field }» no puede leerse; contiene «{ $text }». Escríbalo como en el archivo exportado.
found-cover-form-unknown = La portada menciona el formulario { $form }, que no existe en esta versión. Suprima esa línea.
found-cover-not-read = «{ $text }» no dice si el formulario ha cambiado. Elija entre: { $expected }.
found-cover-since-not-read = «{ $text }» no es un año. Indique, con cuatro cifras, el año del informe desde el que nada ha cambiado.

## Constataciones al leer un archivo: preguntas, cuadros y celdas.

found-question-unknown = Esta versión del formulario no hace la pregunta «{ $question }». Retire este dato; su contenido puede figurar en una observación.
found-question-twice = La pregunta «{ $question }» figura dos veces en el archivo. Conserve una sola.
found-column-unknown = El cuadro no tiene ninguna columna «{ $column }». Corrija su nombre o retírela.
found-column-twice = La columna «{ $column }» figura dos veces aquí. Conserve una sola.
found-row-not-read = «{ $text }» no puede leerse como una fila del cuadro. Escriba la fila como en el archivo exportado.
found-row-twice = Esta fila dice lo mismo que la fila { $first }. Si ambas son intencionales, déjelas; si no, retire una.
found-table-empty = El cuadro no tiene ninguna fila. Si no hay nada que comunicar, responda «{ form-word-none }».
found-table-expected = Aquí se esperan las filas de un cuadro y se ha encontrado «{ $text }». Indique las filas, o diga por qué no las hay.
found-text-too-long = El texto es demasiado largo: { $length } caracteres, y el máximo es { $limit }. Abrévielo o adjúntelo como archivo.
found-text-with-control-character = El texto contiene un carácter invisible que no puede conservarse ({ $code }). Escriba de nuevo ese pasaje.
found-text-expected = Aquí se espera un texto y se ha encontrado «{ $text }». Escriba un texto.
found-text-languages-not-read = «{ $text }» no puede leerse como un texto en uno o más idiomas. Indique cada texto bajo el código de su idioma: ar, en, es, fr, ru o zh.
found-number-not-read = «{ $text }» no es un número. Escriba solo cifras; si el número no se sabe, elija «{ form-word-not-known }».
found-number-with-separators = «{ $text }» puede leerse de más de una manera. Escriba solo cifras: { $understood }, si es el número que se quiere indicar.
found-number-not-whole = «{ $text }» no es un número entero. Redondéelo y vea si la unidad es correcta.
found-number-too-large = El número «{ $text }» es demasiado grande. Compruebe sus cifras y la unidad.
found-yes-no-not-read = «{ $text }» no es ni «sí» ni «no». Elija entre: { $expected }.
found-choice-not-read = «{ $text }» no figura entre las opciones. Elija entre: { $expected }.
found-date-not-read = «{ $text }» no puede leerse como un día. Escriba año-mes-día, por ejemplo { $example }.
found-date-with-time = «{ $text }» lleva una hora además del día; se ha tomado { $understood }. Vea si es el día que se quiere indicar.
found-ratio-not-read = Aquí hacen falta dos números: cuántos y de qué total. Solo se ha encontrado «{ $text }»; indique ambos.
found-place-not-read = «{ $text }» no puede leerse como un lugar. Indique su nombre, o su latitud y longitud, o todo ello.
found-place-half = De la latitud y la longitud solo figura una. Indique ambas, o ninguna.
found-degrees-not-read = «{ $text }» no puede leerse como grados. Escriba un número decimal con punto, por ejemplo 12.345678, hasta 90 para la latitud y 180 para la longitud.
found-degrees-rounded = «{ $text }» es más exacto de lo que puede conservarse; se ha tomado { $understood }. Si eso basta, no hay que hacer nada.
found-answer-and-none = Hay una respuesta y, al lado, se ha elegido «{ $text }». Conserve una sola de las dos cosas.
found-no-answer-not-read = «{ $text }» no dice por qué no hay respuesta. Elija entre: { $expected }.
found-public-not-read = «{ $text }» no dice quién puede ver la respuesta. Elija entre: { $expected }.
found-remark-nowhere = Hay una observación sobre «{ $text }», que no existe en este informe. Asígnela a un formulario, a una pregunta o a una celda.
found-attachment-not-read = El archivo «{ $text }» no está descrito de manera legible. Adjúntelo de nuevo.

## Constataciones al leer un archivo: propias de los libros y de JSON.

found-cell-formula = Esta celda contiene una fórmula; se ha tomado su valor { $text }. Vea si es correcto.
found-cell-formula-without-value = Esta celda contiene una fórmula sin valor. Abra el archivo, deje que se calcule y guárdelo de nuevo, o escriba el valor.
found-cell-failed = La fórmula de esta celda ha fallado y muestra { $text }. Escriba el valor.
found-cells-merged = Las celdas { $range } están combinadas, y no está claro a qué corresponde su contenido. Deshaga la combinación y rellene cada celda.
found-sheet-missing = Falta la hoja del formulario { $form }. Exporte de nuevo el formulario y traslade a él las respuestas.
found-sheet-not-read = La hoja «{ $sheet }» no pertenece al formulario y no se ha leído. Vea si contiene respuestas necesarias.
found-input-missing = La celda de la respuesta a «{ $question }» ya no está en el libro. Exporte de nuevo el formulario y traslade a él las respuestas.
found-json-not-read = El archivo no es JSON válido: línea { $line }, columna { $column }. Corríjalo en ese punto.
found-json-too-deep = El archivo tiene demasiados niveles, unos dentro de otros; el máximo es { $limit }. Escríbalo como el archivo exportado.
found-json-too-many-values = El archivo contiene demasiados valores; el máximo es { $limit }. Suprima lo que no pertenezca al informe.

## Constataciones al leer una hoja de cálculo mediante un archivo de correspondencias.

found-sheet-not-found = No hay ninguna hoja «{ $sheet }»; el libro contiene: { $known }. Corrija el nombre en el archivo de correspondencias o en el libro.
found-sheet-not-said = El libro tiene más de una hoja, o ninguna: { $known }. Indique en el archivo de correspondencias cuál es.
found-sheet-without-rows = No se ha leído ninguna fila de la hoja «{ $sheet }». Vea si el archivo de correspondencias indica bien la fila de encabezamientos.
found-heading-missing = Ninguna columna tiene el encabezamiento «{ $heading }». Corrija el encabezamiento o su fila en el archivo de correspondencias, o designe la columna por su letra.
found-heading-twice = El encabezamiento «{ $heading }» figura aquí por segunda vez; la primera está en { $first }. Designe la columna por su letra en el archivo de correspondencias.
found-heading-not-used = La columna «{ $heading }» no se ha leído. Si no contiene nada para el informe, el archivo de correspondencias puede mencionarla en «ignore».
found-file-too-many-reports = El archivo daría demasiados informes; el máximo es { $limit }. Divídalo.
found-state-name-not-read = «{ $text }» no es el código ni el nombre de un Estado. Escriba las tres letras del código, o indique en el archivo de correspondencias de qué Estado se trata.
found-state-name-of-several = «{ $text }» es el nombre de más de un Estado: { $states }. Escriba las tres letras del código.
found-year-not-read = «{ $text }» no indica un solo año civil. Escriba el año con cuatro cifras, o un día de ese año.
found-row-like-total = Esta fila parece ser un total («{ $text }»), cuyos números se contarían dos veces. Retírela, o indique en «totals», en el archivo de correspondencias, qué es.
found-cell-blank = «{ $heading }» está en blanco, y sin ese dato la fila no puede aceptarse. Rellénelo.
found-cells-half-filled = De las celdas que van juntas solo algunas están rellenas: { $heading }. Rellénelas todas, o ninguna.
found-date-pattern-not-met = «{ $text }» no es un día escrito como indica el archivo de correspondencias: { $expected }. Escríbalo así, o añada esa forma al archivo de correspondencias.
found-date-of-several = «{ $text }» puede leerse como { $one } o como { $other }. Escriba el día como año-mes-día.
found-number-unit-missing = «{ $text }» no indica la unidad. Escriba detrás del número una de estas: { $expected }.
found-number-rounded = «{ $text }» tiene más cifras de las que pueden conservarse; se ha tomado { $understood }. Si es suficiente, no hay que hacer nada.
found-word-not-listed = «{ $text }» no figura entre las palabras del archivo de correspondencias: { $expected }. Corríjala, o añádala allí.
found-question-answered-already = A esta pregunta ya se había dado otra respuesta, en { $first }. Conserve solo una de las dos.

## Errores en un archivo de correspondencias (mapping-<code>) y qué hacer (mapping-<code>-hint). La línea va delante.

mapping-unreadable = Esto no es TOML válido: { $detail }
mapping-unreadable-hint = Mire en esta línea y en la anterior si falta o sobra una comilla, un corchete o una coma.
mapping-too-large = El archivo de correspondencias es demasiado grande: { $bytes } bytes; el máximo es { $limit }.
mapping-too-large-hint = Suprima lo que no sea una correspondencia.
mapping-unknown-key = «{ $key }» no es una clave que se lea aquí.
mapping-unknown-key-hint = Las claves son: { $allowed }. Corrija la ortografía o suprima la línea.
mapping-missing-key = Falta aquí «{ $key }».
mapping-missing-key-hint = Añada «{ $key }»; nunca se adivina.
mapping-wrong-type = El valor de «{ $key }» no tiene la forma necesaria.
mapping-wrong-type-hint = Escriba { $expected ->
    [text] un texto entre comillas
    [texts] un texto, o varios entre corchetes
    [twelve-texts] doce textos entre corchetes, uno por mes
    [number] un número
    [whole-number] un número entero, o el primero y el último entre corchetes
    [yes-no] true o false
    [table] una tabla como {"{"} column = "…" {"}"}
    [tables] una lista de tablas
   *[other] { $expected }
}.
mapping-unknown-word = «{ $text }» no es una palabra posible aquí.
mapping-unknown-word-hint = Use una de estas: { $known }.
mapping-unknown-state = «{ $text }» no designa un solo Estado del registro de nombres.
mapping-unknown-state-hint = Escriba las tres letras de su código.
mapping-unknown-question = Esta versión del formulario no pregunta «{ $question }».
mapping-unknown-question-hint = Corrija la clave; el esquema del formulario las enumera todas.
mapping-not-a-table = «{ $question }» no es un cuadro.
mapping-not-a-table-hint = Suprima «table» y ponga la pregunta en «answers».
mapping-is-a-table = «{ $question }» es un cuadro.
mapping-is-a-table-hint = Dele un bloque propio, con «table» y «columns».
mapping-unknown-column = El cuadro no tiene ninguna columna «{ $column }».
mapping-unknown-column-hint = Las columnas son: { $known }.
mapping-column-required = La columna «{ $column }» debe rellenarse en cada fila, y el archivo no dice nada de ella.
mapping-column-required-hint = Indique de dónde procede; lo que es igual en cada fila se indica con «always».
mapping-unit-differs = «{ $text }» no puede convertirse: el formulario pide «{ $unit }».
mapping-unit-differs-hint = Elija una unidad de la misma clase, o dé un factor con «times».
mapping-not-a-number = «{ $text }» no es un número ni una fracción.
mapping-not-a-number-hint = Escríbalo con un punto ante los decimales, o como «2000/3».
mapping-not-a-day = «{ $text }» no es un día del calendario.
mapping-not-a-day-hint = Escriba año-mes-día, por ejemplo 2023-06-30.
mapping-not-a-pattern = «{ $text }» no dice cómo se escriben los días.
mapping-not-a-pattern-hint = Use D, M o MONTH, y YYYY, cada uno una vez y con signos entre ellos, por ejemplo D/M/YYYY; los años de dos cifras no pueden leerse.
mapping-not-a-cell = «{ $text }» no designa una celda ni una columna.
mapping-not-a-cell-hint = Escriba letras y un número para una celda, por ejemplo B2, y letras para una columna.
mapping-not-a-row = «{ $text }» no puede ser una fila aquí.
mapping-not-a-row-hint = Las filas se cuentan desde 1; la primera que se lee está debajo de los encabezamientos, y la última no va antes.
mapping-no-source = No está claro de dónde procede el valor.
mapping-no-source-hint = Dé exactamente uno de estos: column, columns, letter, always, cell, sheet, o from y to. Varias columnas forman un texto o una suma.
mapping-does-not-apply = «{ $key }» no significa nada para este tipo de valor.
mapping-does-not-apply-hint = Suprímalo, o vea si el valor va al lugar correcto.
mapping-contradiction = «{ $text }» recibe dos significados.
mapping-contradiction-hint = Conserve uno de los dos.

## Resultado de una importación.

import-read = { $n ->
    [one] { $n } fila leída
   *[other] { $n } filas leídas
}
import-used = { $n ->
    [one] { $n } fila utilizada
   *[other] { $n } filas utilizadas
}
import-set-aside = { $n ->
    [one] { $n } fila apartada
   *[other] { $n } filas apartadas
}
import-filtered = { $n ->
    [one] { $n } fila excluida, según el archivo de correspondencias o la elección de Estado y año
   *[other] { $n } filas excluidas, según el archivo de correspondencias o la elección de Estado y año
}
import-report = { $state }, { $year }: { $file }
import-set-aside-file = Filas apartadas, con los motivos: { $file }. Corríjalas allí e importe ese archivo con el mismo archivo de correspondencias.
import-nothing-read = No se ha leído nada.
import-no-report = No se ha utilizado ninguna fila, por lo que no se ha escrito ningún informe.
import-mapping-mistakes = { $n ->
    [one] { $n } error en el archivo de correspondencias. No se ha leído nada.
   *[other] { $n } errores en el archivo de correspondencias. No se ha leído nada.
}

## El acuse de recibo, y lo que es después de un informe.

receipt-title = Acuse de recibo de un informe
receipt-state = Estado
receipt-report = Informe
receipt-kind-initial = Informe inicial de transparencia
receipt-kind-annual = Informe anual de transparencia
receipt-kind-voluntary = Informe voluntario de transparencia
receipt-covers = Período abarcado
receipt-version = Versión
receipt-submitted-by = Presentado por
receipt-received-at = Recibido el
receipt-by = Registrado por
receipt-hash = SHA-256 del informe
receipt-attachment = Archivo adjunto
receipt-entry = Eslabón de la cadena de auditoría
receipt-statements = { $n ->
    [0] Ninguna declaración registrada
    [one] { $n } declaración registrada
   *[other] { $n } declaraciones registradas
}
receipt-repeated = Este informe ya se había presentado con el mismo contenido. No se ha registrado nada de nuevo.
receipt-replaced-by = Sustituido por
receipt-verify = Para verificar este acuse de recibo, exporte el informe como JSON y calcule el SHA-256 de ese archivo: es el valor indicado más arriba.

## Listas de informes. El número va en el encabezamiento.

reports-title = Informes de transparencia sobre el año { $year }, situación al { $day }
reports-due = { $n ->
    [0] Ningún informe que deba presentarse
    [one] { $n } informe que debe presentarse
   *[other] { $n } informes que deben presentarse
} (Estados partes cuyo informe inicial se ha presentado)
reports-due-all = { $n ->
    [0] Ningún informe que deba presentarse
    [one] { $n } informe que debe presentarse
   *[other] { $n } informes que deben presentarse
} (todos los Estados partes para los que la Convención está en vigor)
reports-in-time = { $n ->
    [0] Ningún informe recibido a tiempo
    [one] { $n } informe recibido a tiempo
   *[other] { $n } informes recibidos a tiempo
}
reports-late = { $n ->
    [0] Ningún informe recibido con retraso
    [one] { $n } informe recibido con retraso
   *[other] { $n } informes recibidos con retraso
}
reports-received = { $n ->
    [0] Ningún informe recibido del que no se sepa si llegó a tiempo
    [one] { $n } informe recibido, sin que se sepa si llegó a tiempo
   *[other] { $n } informes recibidos, sin que se sepa si llegaron a tiempo
}
reports-missing = { $n ->
    [0] Ningún informe atrasado y no recibido
    [one] { $n } informe atrasado y no recibido
   *[other] { $n } informes atrasados y no recibidos
}
reports-not-yet = { $n ->
    [0] Ningún informe cuyo plazo siga abierto
    [one] { $n } informe cuyo plazo sigue abierto
   *[other] { $n } informes cuyo plazo sigue abierto
}
reports-unknown = { $n ->
    [0] Ningún informe cuya recepción se desconozca
    [one] { $n } informe cuya recepción se desconoce
   *[other] { $n } informes cuya recepción se desconoce
}
reports-voluntary = { $n ->
    [0] Ningún informe voluntario
    [one] { $n } informe voluntario
   *[other] { $n } informes voluntarios
}
reports-received-on = recibido el { $day }
reports-due-on = plazo: { $day }

## Diferencias entre dos versiones de un informe, y resultado de su unión.

diff-none = Las dos versiones dicen lo mismo.
diff-added = Añadido
diff-removed = Suprimido
diff-changed = Modificado
merge-done = Las dos versiones se han unido; no queda nada por decidir.
merge-conflicts = { $n ->
    [one] Las dos versiones difieren en { $n } punto. Elija qué respuesta vale.
   *[other] Las dos versiones difieren en { $n } puntos. Elija en cada uno qué respuesta vale.
}
merge-base = Versión anterior a ambas
merge-ours = Esta versión
merge-theirs = La otra versión

## Cartas de recordatorio.

letter-subject = { $state }: informe de transparencia sobre el año { $year }
letter-greeting = Excelencia:
letter-due = Tengo el honor de recordarle que el informe anual de transparencia de su Estado sobre el año civil { $year } debe presentarse a más tardar el { $day }, { $days ->
    [0] es decir, hoy
    [1] es decir, mañana
   *[other] es decir, dentro de { $days } días
}.
letter-overdue = Tengo el honor de recordarle que el informe anual de transparencia de su Estado sobre el año civil { $year } debía presentarse a más tardar el { $day } y que, según nuestros registros, aún no se ha recibido. Le agradeceríamos que tuviera a bien presentarlo a la mayor brevedad posible.
letter-initial-overdue = Tengo el honor de recordarle que el informe inicial de transparencia de su Estado debía presentarse a más tardar el { $day } y que, según nuestros registros, aún no se ha recibido. Le agradeceríamos que tuviera a bien presentarlo a la mayor brevedad posible.
letter-open = Otras cuestiones pendientes
letter-how = Se adjunta un formulario ya rellenado con las respuestas del año pasado. Solo hay que escribir lo que haya cambiado; si nada ha cambiado, basta con indicarlo en la portada.
letter-help = La Dependencia de Apoyo a la Aplicación atenderá con gusto cualquier consulta sobre el informe.
letter-closing = Le ruego acepte, Excelencia, las seguridades de mi consideración más distinguida.
letter-signature = Dependencia de Apoyo a la Aplicación
