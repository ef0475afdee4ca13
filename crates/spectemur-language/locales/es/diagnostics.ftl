### Qué falla en un paquete (check-<code>) y qué hacer (check-<code>-hint).
### El archivo y la línea preceden al mensaje.

## Los archivos mismos.

check-missing-file = Falta el archivo «{ $file }».
check-missing-file-hint = Añádalo al paquete, o corrija su nombre si figura con otro.
check-unreadable-toml = Esto no es TOML válido: { $detail }
check-unreadable-toml-hint = Busque en esta línea y en la anterior unas comillas, un corchete o una coma que falten o sobren.
check-unreadable-csv = Esta tabla no puede leerse: { $detail }
check-unreadable-csv-hint = Dé a cada fila tantos campos como tiene el encabezamiento, y ponga entre comillas un campo que contenga una coma.
check-unreadable-messages = Este archivo de mensajes no puede leerse: { $detail }
check-unreadable-messages-hint = Escriba cada mensaje como «id = texto», y comience con espacios las demás líneas del mismo mensaje.
check-missing-message = Falta el mensaje «{ $message }» en el idioma «{ $language }».
check-missing-message-hint = Añádalo a un archivo de mensajes de ese idioma, con las mismas variables que en los demás idiomas.
check-missing-language = «{ $language }» no tiene texto aquí, o no es el código de un idioma.
check-missing-language-hint = Añada el texto en ese idioma; los códigos son ar, en, es, fr, ru y zh.

## Claves, columnas y valores.

check-unknown-key = «{ $key }» no es una clave que se lea aquí.
check-unknown-key-hint = Las claves son: { $allowed }. Corrija la ortografía o suprima la línea.
check-missing-key = Falta aquí «{ $key }».
check-missing-key-hint = Añada «{ $key }» a esta entrada.
check-wrong-type = El valor de «{ $key }» no tiene la forma necesaria, que es: { $expected }.
check-wrong-type-hint = Escriba el valor en esa forma, con comillas solo alrededor de las palabras.
check-wrong-column = La tabla tiene una columna «{ $column }» que no se lee.
check-wrong-column-hint = Corrija el nombre en la primera línea, o suprima la columna.
check-wrong-number = «{ $text }» no es un número.
check-wrong-number-hint = Escriba solo cifras, con un punto antes de los decimales y nada entre los millares.
check-not-a-day = «{ $text }» no es un día del calendario.
check-not-a-day-hint = Escriba año-mes-día, por ejemplo 2023-06-30.
check-no-place = «{ $text }» no es un lugar de una fuente.
check-no-place-hint = Escriba la clase y después los detalles, por ejemplo para:31, table:3 o annex:II.
check-empty-list = La lista está vacía.
check-empty-list-hint = Nombre al menos un miembro, o suprima toda la entrada.
check-unknown-kind = «{ $word }» no es una palabra que pueda figurar aquí.
check-unknown-kind-hint = Utilice una de las palabras que admite esta clave, escrita exactamente, en minúsculas y con guiones.
check-unknown-register-fact = «{ $word }» no es un hecho que conozca el registro de situaciones.
check-unknown-register-fact-hint = Utilice deposited, in-force, signatory, not-party o everyone.
check-unknown-window = «{ $word }» no es un período de tiempo.
check-unknown-window-hint = Utilice reporting-period, report-year, two-report-years, standing o to-date.

## Nombres que deben llevar a alguna parte.

check-duplicate-id = «{ $id }» figura por segunda vez; la primera está en { $first }.
check-duplicate-id-hint = Dé otro id a uno de los dos, o suprima uno.
check-unknown-question = Ningún cuestionario tiene la pregunta «{ $question }».
check-unknown-question-hint = Corrija la clave, o añada primero la pregunta a un cuestionario.
check-unknown-population = No hay ninguna población «{ $population }».
check-unknown-population-hint = Corrija el id, o defina la población en populations.toml.
check-unknown-state = El registro de nombres no tiene el Estado «{ $state }».
check-unknown-state-hint = Utilice el código de tres letras de la norma ISO 3166, o añada el Estado a registers/state-names.csv con su fuente.
check-unknown-meeting = El registro de reuniones no tiene «{ $meeting }».
check-unknown-meeting-hint = Corrija el id, o añada la reunión a registers/meetings.csv con su fuente.
check-unknown-theme = No hay aquí ningún tema «{ $theme }».
check-unknown-theme-hint = Corrija el id, o añada el tema al plan.
check-unknown-action = El plan no tiene ninguna medida «{ $action }».
check-unknown-action-hint = Corrija el número, o añada la medida al plan.
check-unknown-source = No hay ninguna fuente «{ $source }».
check-unknown-source-hint = Corrija el id, o añada la fuente a sources.toml con su signatura, su título y su fecha.
check-unknown-figure = No hay ninguna cifra «{ $figure }».
check-unknown-figure-hint = Escriba el plan o el conjunto de cifras, un punto y la medición, y busque en el plan el número de la medición.
check-unknown-plan = No hay ningún plan «{ $plan }».
check-unknown-plan-hint = Corrija el id, o añada el plan a la carpeta de planes.
check-unknown-report-list = Esta oración no tiene ninguna lista «{ $name }».
check-unknown-report-list-hint = Corrija el nombre, o añada la lista a la oración.
check-unknown-choice = «{ $choice }» no figura entre las opciones de la pregunta «{ $question }».
check-unknown-choice-hint = Utilice una de las opciones de la pregunta, o añádale esta.
check-population-circle = La población «{ $population }» se define pasando por sí misma.
check-population-circle-hint = Siga su definición de población en población y rompa el círculo en una de ellas.

## Declaraciones.

check-statement-without-source = Esta declaración no dice de qué fuente procede.
check-statement-without-source-hint = Nombre la fuente al comienzo del archivo; nada entra en los datos consignados sin fuente.
check-missing-cite = «{ $id }» no dice en qué se basa.
check-missing-cite-hint = Añada la fuente y el lugar de ella donde un lector pueda consultarlo.
check-unknown-document = No hay ningún documento «{ $document }» que citar.
check-unknown-document-hint = Corrija el id, o declare el documento con su título bajo [[document]] en treaty.toml. Las fuentes consignadas se citan por su id.
check-wrong-cite = «{ $text }» no es una referencia.
check-wrong-cite-hint = Escriba el id del documento y los lugares de él, por ejemplo «report-1, para:4»; otro documento sigue tras «; ».
check-no-subject = La declaración no dice a quién se refiere.
check-no-subject-hint = Nombre los Estados en «states» o el asunto en «matter», o escriba about = "convention" si se refiere a la Convención en su conjunto.
check-wrong-subject = { $about ->
    [convention] La pregunta «{ $question }» se refiere a la Convención en su conjunto, y aquí se utiliza para otra cosa.
    [matter] La pregunta «{ $question }» se refiere a asuntos como una solicitud de prórroga, y aquí se utiliza para otra cosa.
   *[other] La pregunta «{ $question }» se refiere a Estados, y aquí se utiliza para otra cosa.
}
check-wrong-subject-hint = Vea si se trata de otra pregunta, o rectifique aquí o en el cuestionario a quién se refiere.
check-correction-of-several = Esta entrada corrige una sola declaración, y habla de más de un Estado.
check-correction-of-several-hint = Escriba una entrada por cada Estado, cada una con el id de la declaración que corrige, y omita «rest».
check-open-population = Los miembros de la población «{ $population }» no se deducen solo del registro, por lo que no se sabe quiénes son «los demás».
check-open-population-hint = Nombre en «rest» una población que el registro determine, o nombre cada Estado en «states».
check-answer-and-kind = Una declaración tiene o bien una respuesta o bien una clase, y exactamente una de las dos.
check-answer-and-kind-hint = Conserve «answer» si la fuente da un valor; conserve «kind» si dice not-known, not-applicable, none o not-reported.
check-wrong-answer-type = La pregunta «{ $question }» es del tipo { $expected }, y aquí se utiliza como { $found }.
check-wrong-answer-type-hint = Escriba la respuesta en el tipo de la pregunta, o vea si se trata de otra pregunta.
check-contradicting-statements = La misma fuente responde a la vez sí y no a «{ $question }» para { $state } y el mismo momento; la otra respuesta está en { $first }.
check-contradicting-statements-hint = Consulte la fuente: corrija una de las dos, o dé a cada una el período para el que vale.

## Los días, y lo que el derecho hace de ellos.

check-dates-out-of-order = { $what }: el día { $earlier } debería ser anterior a { $later }, y es posterior.
check-dates-out-of-order-hint = Compare ambos días con la fuente; puede que uno esté en la columna equivocada.
check-period-ends-first = El período termina ({ $to }) antes de comenzar ({ $from }).
check-period-ends-first-hint = Intercambie los dos días, o corrija el año.
check-entry-into-force-differs = { $state }: día de la entrada en vigor según la regla del tratado: { $computed }; escrito aquí: { $written }.
check-entry-into-force-differs-hint = Compruebe primero el día del depósito: de él se deduce el de la entrada en vigor.
check-withdrawal-differs = { $state }: día en que la denuncia surte efecto según la regla del tratado: { $computed }; escrito aquí: { $written }.
check-withdrawal-differs-hint = Compruebe el día en que el Depositario recibió la notificación: de él se deduce el otro.
check-overlapping-names = { $state }: dos filas dan nombres para los mismos días.
check-overlapping-names-hint = Deje vacío el primer día solo en la primera fila, y haga que cada una de las demás filas del Estado comience después de la anterior.
check-case-fails = El caso «{ $case }» espera { $expected } y obtiene { $found }.
check-case-fails-hint = Averigüe cuál es correcto en la fuente del caso; corrija después la regla o el caso, pero nunca el caso solo para que se cumpla.

## Reglas sobre lo que se debe.

check-no-basis = La regla no dice en qué se basa, o dice varias cosas.
check-no-basis-hint = Dé exactamente una de estas claves: article, action (plan:número), machinery = true.
check-versions-out-of-order = Esta versión se aplica desde { $day }, que no es después de la versión que está en { $first }.
check-versions-out-of-order-hint = Ponga las versiones en el orden de su primer día, y haga que cada una comience después del de la anterior, y después del último día de esta si lo tiene.
check-no-such-day = No todos los años tienen el día { $day }.
check-no-such-day-hint = Dé un mes de 1 a 12 y un día que ese mes tenga todos los años.
check-no-milestone = El plan no fija ningún hito para esta medida.
check-no-milestone-hint = Añada el hito a la medida en el archivo del plan, o dé otra clase al plazo.
check-not-one-span = Un lapso necesita exactamente una de las palabras years, months, weeks y days.
check-not-one-span-hint = Conserve una de ellas, con un número entero.
check-negative-span = Un lapso no es negativo.
check-negative-span-hint = Escriba el número sin signo; la clase de plazo dice si se cuenta hacia delante o hacia atrás.
check-ambiguous-month-end = Al contar en «{ $unit }» puede llegarse a un día que el mes no tiene.
check-ambiguous-month-end-hint = Diga qué vale entonces: month_end = "last-day", "first-of-next" o "refuse".
check-month-end-of-days = Al contar en «{ $unit }» nunca se llega a un día que falte.
check-month-end-of-days-hint = Suprima month_end.
check-not-one-of = De estas claves solo puede figurar aquí una: { $keys }.
check-not-one-of-hint = Conserve la que se quiere y suprima las demás; si no hay ninguna, añada una.
check-only-for-states = «{ $key }» solo dice algo de Estados, y esto no lo deben los Estados.
check-only-for-states-hint = Suprímala, o escriba owed_by = "states" si lo debe cada Estado.
check-unfit-obligation = { $why ->
    [bearer] La regla «{ $id }» no la deben los mismos que esta, por lo que nada puede basarse aquí en ella.
    [again] La regla «{ $id }» vuelve con cada reunión o cada año, por lo que nada puede basarse aquí en ella.
   *[met] La regla «{ $id }» no tiene ninguna pregunta que diga cuándo se cumple, por lo que nada puede basarse aquí en ella.
}
check-unfit-obligation-hint = Nombre una regla que el mismo obligado deba una sola vez, y dé a esa regla «met» si debe cumplirse primero.
check-rule-circle = La regla «{ $id }» se basa al final en sí misma.
check-rule-circle-hint = Siga sus hechos, su «after» y su «before_due_of», y rompa el círculo.
check-unknown-obligation = No hay ninguna regla «{ $id }».
check-unknown-obligation-hint = Corrija el id, o añada la regla en obligations/.
check-wrong-event = «{ $word }» no les ocurre a quienes deben esto.
check-wrong-event-hint = Elija un hecho del obligado: las fechas propias de un Estado, o la respuesta a una pregunta sobre el asunto.
check-no-matter = «{ $text }» no es un asunto.
check-no-matter-hint = Escriba el código del Estado o un guion, una barra, y letras minúsculas, cifras y guiones, 24 caracteres como máximo: BGR/art3-1.

## Formularios de informe y sus preguntas.

check-not-a-key = «{ $text }» no es una clave.
check-not-a-key-hint = Escriba solo letras minúsculas, cifras y guiones.
check-only-for-type = «{ $key }» corresponde únicamente al tipo { $type }.
check-only-for-type-hint = Suprímala, o escriba type = "{ $type }".
check-unlabelled-choice = Un formulario ofrece la opción «{ $choice }» de la pregunta «{ $question }», que no tiene rótulo.
check-unlabelled-choice-hint = Escriba la opción como una tabla con su clave y un rótulo en cada idioma.
check-unknown-column = El cuadro «{ $question }» no tiene ninguna columna «{ $column }».
check-unknown-column-hint = Corrija la clave, o añada la columna al cuadro en su cuestionario.
check-wrong-column-type = La columna «{ $column }» del cuadro «{ $question }» es del tipo { $expected }, y aquí se utiliza como { $found }.
check-wrong-column-type-hint = Vea si se trata de otra columna, o rectifique su tipo en el cuestionario.
check-does-not-add-up = Los números de la columna «{ $column }» del cuadro «{ $question }» no deben sumarse.
check-does-not-add-up-hint = Nombre otra columna, o escriba adds_up = true en esta si dos filas no pueden contar lo mismo.
check-not-asked = La pregunta «{ $question }» no se hace en este modelo.
check-not-asked-hint = Añádala a una parte de un formulario, o vea si se trata de otra pregunta.
check-asked-as-well = La pregunta «{ $question }» se responde aquí sin que se haga, y una parte de este modelo también la hace.
check-asked-as-well-hint = Suprímala de la parte, o suprima esta entrada.
check-unknown-provision = No hay ninguna disposición «{ $provision }».
check-unknown-provision-hint = Escriba el id de una disposición de provisions/, o añada allí la disposición.
check-not-owed-by-states = Los Estados no deben la regla «{ $id }», por lo que ningún informe de un Estado tiene que ver con ella.
check-not-owed-by-states-hint = Nombre una regla con owed_by = "states", o suprima esta.
check-largest-over-together = El archivo más grande puede tener { $largest } megabytes, y todos los archivos juntos solo { $together }.
check-largest-over-together-hint = Reduzca el primer número o aumente el otro.
check-unlisted-language = El tratado no enumera el idioma «{ $language }».
check-unlisted-language-hint = Añada el código a «languages» en treaty.toml, o suprima este archivo.
check-unknown-label = «{ $label }» no nombra nada que tenga un texto aquí.
check-unknown-label-hint = Corrija la ruta; una ayuda solo puede traducirse donde el cuestionario la tiene.
check-missing-label = Falta el texto de «{ $label }» en el idioma «{ $language }».
check-missing-label-hint = Añada a este archivo una línea "{ $label }" = "…".
