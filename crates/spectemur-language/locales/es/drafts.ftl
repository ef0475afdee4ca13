### The report editor: reports of a State while its people write them.

## The lists of reports.

drafts-title = Informes
drafts-lede = cada año con su plazo, y lo presentado
drafts-state = Situación
drafts-being-written = en redacción
drafts-go-on = Continuar
drafts-start = Comenzar el informe
drafts-look = Consultar o enmendar
drafts-due = fecha límite: { $day }
drafts-saved-last = Guardado por última vez en el servidor:

## The cover page of a report.

drafts-open-forms = { $n ->
    [one] Un formulario sigue sin respuesta.
   *[other] { $n } formularios siguen sin respuesta.
}
drafts-open-none = Cada formulario tiene una respuesta o una indicación.
drafts-all-unchanged = No hay ningún cambio
drafts-found = Resultado de la comprobación
drafts-who = Quién lo rellena
drafts-form-changed = con cambios
drafts-form-unchanged = sin cambios
drafts-form-not-applicable = no se aplica
drafts-form-begun = comenzado
drafts-form-open = sin respuesta
drafts-unchanged-since = sin cambios desde { $year }
drafts-changed = { $n ->
    [one] una respuesta difiere del último informe
   *[other] { $n } respuestas difieren del último informe
}
drafts-contested = { $n ->
    [one] una respuesta por elegir
   *[other] { $n } respuestas por elegir
}
drafts-comments = { $n ->
    [0] Escribir un comentario
    [one] Un comentario
   *[other] { $n } comentarios
}
drafts-goes-back = { $n ->
    [one] Una respuesta modificada vuelve a ser la del último informe.
   *[other] { $n } respuestas modificadas vuelven a ser las del último informe.
}
drafts-remark-help = La observación acompaña al informe; puede explicar lo señalado aquí.
drafts-nobody = nadie en particular
drafts-delegate-to = Lo rellena
drafts-delegate = Anotar
drafts-mark = Marcar el formulario
drafts-mark-unchanged = Sin cambios desde el último informe
drafts-mark-changed = Hay novedades
drafts-mark-not-applicable = No se nos aplica
drafts-submit-title = Presentar
drafts-submit-help = Todo se comprueba una vez más. El acuse de recibo se entrega de inmediato; el informe puede enmendarse después.
drafts-submit = Presentar el informe
drafts-submit-others = Su cargo permite redactar el informe. Lo presenta una persona autorizada de su Estado.
drafts-start-help = El borrador se rellena con el último informe y el registro. Todas las personas de la oficina de su Estado escriben en el mismo borrador.
drafts-amend-help = Este informe fue presentado. La enmienda parte de su contenido; hasta que se presente, el informe sigue vigente.
drafts-language = Idioma del informe
drafts-amend = Enmendar el informe
drafts-receipt-save = Guardar el acuse de recibo
drafts-report-save = Guardar el informe (JSON)
drafts-review = Ver el informe

## One form.

drafts-in-view = Se muestran { $n } de { $all } preguntas: nuevas, abiertas o modificadas.
drafts-show-all = Mostrar todo
drafts-show-changed = Mostrar solo lo nuevo, abierto o modificado
drafts-row-add = Añadir una fila
drafts-rows-more = Guardar y mostrar más filas vacías
drafts-row-remove = Quitar esta fila
drafts-row-remove-help = Las filas marcadas con ✕ se quitan al guardar.
drafts-paste = Las celdas copiadas de una hoja de cálculo pueden pegarse en la tabla; rellenan filas y columnas.
drafts-table-none = Si la tabla no tiene filas, por qué
drafts-not-public = No público: solo para su Estado y la dependencia de apoyo
drafts-files-none = Todavía no hay archivos adjuntos al informe.
drafts-file-name = Archivo
drafts-file-kind = Tipo
drafts-file-size = Tamaño
drafts-file-for = Acceso
drafts-file-bytes = { $size } bytes
drafts-file-public = Público: para todos, una vez presentado el informe
drafts-file-change = Modificar
drafts-file-hide = Hacerlo no público
drafts-file-publish = Hacerlo público
drafts-file-remove = Retirar el archivo
drafts-file-choose = Mapa, fotografía, tabla o texto que se adjunta
drafts-file-help = Tipos posibles: { $kinds }. Un archivo puede tener como máximo { $largest } MB, y todos juntos { $together } MB.
drafts-file-attach = Adjuntar el archivo
drafts-comment = Comentario para sus colegas
drafts-comment-help = Los comentarios se conservan al guardar. No forman parte del informe y desaparecen al presentarlo.
drafts-comment-done = Atendido
drafts-comment-tick = Marcar como atendido
drafts-versions = { $n ->
    [one] { $n } versión
   *[other] { $n } versiones
}
drafts-versions-title = Versiones anteriores
drafts-versions-help = Lo que figura aquí se escribió sucesivamente, primero lo más reciente. Desaparece al presentarse el informe.
drafts-versions-none = Aquí aún no se ha escrito nada.
drafts-version-now = versión actual
drafts-version-earlier = anterior
drafts-version-beside = junto a ella, por elegir
drafts-version-settled = estuvo junto a otra
drafts-save = Guardar
drafts-save-next = Guardar y pasar al formulario siguiente
drafts-clash = Dos personas modificaron esta respuesta de forma distinta. Ambas se conservan. Elija una, por favor.
drafts-choose = Elegir esta

## What is kept where. “[time]” is replaced by the script.

drafts-kept-here = Guardado en este equipo a las [time]
drafts-kept-office = Guardado en el servidor a las [time]
drafts-kept-waiting = Sin conexión. Guardado en este equipo a las [time]; se enviará cuando vuelva la conexión.
drafts-kept-others = Otra persona modificó esta respuesta.
drafts-kept-contested = Otra persona modificó esta respuesta de otro modo. Ambas se conservan.
drafts-kept-merged = Guardado junto con las filas que escribió otra persona.
drafts-kept-signed-out = Su sesión ha terminado. Lo escrito permanece en este equipo; inicie sesión de nuevo y se enviará.
drafts-kept-failed = No se pudo guardar. Copie lo escrito e inténtelo de nuevo.
drafts-kept-look = Ver
drafts-kept-unsent = Parte de lo escrito aún no ha llegado al servidor. Al cerrar la sesión se borrará de este equipo. ¿Cerrarla de todos modos?

## What was refused.

drafts-refused-report = El informe no puede aceptarse todavía. Corrija lo señalado como inaceptable.
drafts-refused-no-such-report = No existe tal informe por redactar. La lista muestra los que hay.
drafts-refused-not-open = No hay ningún borrador abierto de este informe: no se ha comenzado o ya se presentó. Ábralo de nuevo para enmendarlo.
drafts-refused-no-place = El formulario no tiene esa casilla.
drafts-refused-no-version = Alguien ya eligió. Revise de nuevo la respuesta.
drafts-refused-contested = Dos personas modificaron una respuesta de forma distinta. Elija primero una.
drafts-refused-nothing-earlier = No se conoce ningún informe anterior cuyas respuestas puedan retomarse.
drafts-refused-no-colleague = Nadie de la oficina de su Estado tiene esa cuenta.
drafts-refused-too-much = Es más de lo que se guarda de una vez. Guárdelo por partes.
drafts-refused-no-file = No se ha elegido ningún archivo o su nombre no puede utilizarse. Elija un archivo cuyo nombre tenga como máximo 120 caracteres.
drafts-refused-no-such-file = Ningún archivo «{ $name }» acompaña al informe. Es posible que alguien lo haya retirado.
drafts-refused-file-kind = El archivo «{ $name }» no es de un tipo que pueda adjuntarse. Tipos posibles: { $allowed }. Guárdelo en uno de ellos.
drafts-refused-file-content = El contenido del archivo «{ $name }» no corresponde a la extensión de su nombre, o el archivo está vacío. Guárdelo de nuevo con el programa en que se creó.
drafts-refused-file-too-large = El archivo «{ $name }» es demasiado grande: el máximo es de { $largest } MB. Redúzcalo o divídalo.
drafts-refused-files-too-large = Con este archivo, los adjuntos serían demasiado grandes en conjunto: el máximo es de { $together } MB. Adjunte menos archivos, o más pequeños.
drafts-refused-file-there = Otro archivo «{ $name }» acompaña ya al informe. Retírelo primero o dé otro nombre a este.
