### Lo que dice la línea de órdenes además de sus resultados.

cli-error = No ejecutado:
cli-problems = { $n ->
    [0] Ningún problema.
    [one] { $n } problema. No se ha modificado nada.
   *[other] { $n } problemas. No se ha modificado nada.
}
cli-sound = { $package }: en orden. Estados: { $states }; mediciones: { $measures }; planes y conjuntos de cifras: { $plans }; reglas sobre lo que se debe: { $rules }; casos sobre ellas: { $cases }; declaraciones: { $statements }.
cli-record-brought-in = { $statements ->
    [one] Se ha incorporado { $statements } declaración del paquete a { $place }.
   *[other] Se han incorporado { $statements } declaraciones del paquete a { $place }.
}
cli-imported = { $statements ->
    [one] { $statements } declaración registrada
   *[other] { $statements } declaraciones registradas
}; ya estaban: { $already }.
cli-contradicts = { $state }, «{ $question }»: { $new } contradice a { $old }. Se conservan ambas, y las cifras dan la respuesta por desconocida mientras nadie decida.
cli-written = Escrito: { $file }
cli-sent = Enviado: { $state }
cli-writing = escribiendo { $file }

cli-unknown-plan = no hay ningún plan { $plan }. Planes y conjuntos de cifras existentes: { $known }.
cli-unknown-meeting = no hay ninguna reunión { $meeting }. Reuniones existentes: { $known }.
cli-no-reporting-period = ningún documento del registro dice qué período abarca el informe para { $meeting }. Se conoce para { $known }.
cli-unknown-indicator = no hay ningún indicador { $indicator } en { $plan }. Existentes: { $near }.
cli-unknown-population = no hay ninguna población { $population }. Poblaciones existentes: { $known }.
cli-unknown-report = no hay ningún informe { $report }. Informes existentes: { $known }.
cli-store-unavailable = no puede accederse a los datos consignados en { $place } ({ $detail }). Compruebe la dirección y que existan su carpeta o su servidor.
cli-store-locked = los datos consignados en { $place } están bloqueados por otro programa. Espere a que termine de escribir e inténtelo de nuevo.
cli-store-damaged = los datos consignados en { $place } están dañados ({ $detail }). Conserve el archivo tal como está y restablezca la última copia que supere la verificación.
cli-store-not-a-record = { $place } no contiene datos consignados ({ $detail }). Indique la ruta de un archivo que los contenga, o de un archivo que aún no exista.
cli-store-read-only = no puede escribirse en los datos consignados en { $place } ({ $detail }). Permita la escritura en el archivo y en su carpeta.
cli-store-disk-full = no queda espacio para los datos consignados en { $place }. No se ha registrado nada. Libere espacio e inténtelo de nuevo.
cli-store-not-empty = el registro { $place } no está vacío. No se ha copiado nada. Indique la dirección de uno que todavía no exista.
cli-backup-exists = { $file } ya existe. No se ha escrito nada. Indique el nombre de un archivo que todavía no exista.
cli-no-record = no hay ningún registro en { $place }. Compruebe la ruta.
cli-copied = { $place } contiene { $rows } filas, con { $statements } declaraciones, y su verificación es correcta.
cli-store-other = { $detail }

cli-status-title = { $treaty }, situación al { $day }
cli-status-deposited = Estados partes (por depósito)
cli-status-in-force = en vigor para ellos
cli-status-signed-only = signatarios
cli-status-withdrawn = retirados
cli-status-list-in-force = En vigor para ellos
cli-status-list-deposited = Instrumento depositado, aún no en vigor para ellos
cli-status-list-signatory = Signatarios
cli-status-list-withdrawn = Retirados

cli-indicators-title = { $plan }, { $meeting }: del { $from } al { $to }

cli-explain-rule = Regla
cli-explain-among = Entre
cli-explain-window = Período
cli-explain-questions = Preguntas
cli-explain-result = Resultado
cli-explain-named = Nombrados ({ $n })
cli-explain-denied = No contados, porque los datos consignados dicen que no ({ $n })
cli-explain-open = Sin respuesta o dudosos ({ $n })
cli-explain-members = seguros: { $certain }; posibles: { $possible }
cli-explain-published = Publicado
cli-explain-agreement = Concordancia
cli-explain-conflict = Los datos consignados se contradicen
cli-explain-related = Cercanos, no contados
cli-explain-assumed = Lectura
cli-explain-inferred = se deduce de una lista completa
cli-explain-register = registro del Depositario
cli-explain-unverified = sin verificar
cli-value-unknown = no se sabe
cli-value-range = de { $low } a { $high }
cli-value-at-least = { $low } o más
cli-value-share = { $part } de { $whole }

cli-verify-sound = Los datos consignados están en orden. Declaraciones: { $statements }; fuentes: { $sources }; eslabones de la cadena de auditoría: { $entries }.
cli-verify-head = Eslabón más reciente: { $hash }
cli-verify-problems = { $n ->
    [one] { $n } problema en los datos consignados. Restablezca la última copia que supere la verificación.
   *[other] { $n } problemas en los datos consignados. Restablezca la última copia que supere la verificación.
}
cli-doctor-package = Paquete del tratado
cli-doctor-record = Datos consignados
cli-doctor-folder = Escritura en esta carpeta
cli-doctor-well = en orden
cli-doctor-no-record = aún no existen; los crea la primera orden que los necesite

cli-unknown-state = El registro de nombres no contiene el Estado { $state }. Utilice las tres letras de la norma ISO 3166, por ejemplo BGR.
cli-bound-already = { $state } ya está obligado ese día. Elija un Estado que no lo esté, o un día anterior.
cli-no-entry-into-force = Con un depósito el { $day }, el tratado no entraría en vigor para { $state }.
cli-unknown-obligation = No se debe nada en virtud de { $obligation }. Existentes: { $known }.
cli-unknown-request = Los datos consignados no contienen la solicitud { $request }. Existentes: { $known }.
cli-unknown-form = No hay ningún formulario de informe { $form }. Existentes: { $known }.
cli-missing-attachment = El informe menciona el archivo adjunto { $name }, que no se ha entregado. Entréguelo con --attach.
cli-readings-address = Dirección en el sitio
cli-readings-count = Lecturas publicadas: { $n }; que ya no dan el mismo resultado: { $differing }
cli-refused-report = El informe no puede aceptarse: { $n ->
    [one] { $n } constatación
   *[other] { $n } constataciones
}. Ejecute «form check» para verlo todo.
cli-form-unreadable = Según su nombre, { $file } no es ni un libro (xlsx), ni JSON ni CSV. Elija un formulario rellenado.
cli-replaced-report = El informe { $report } fue sustituido. Devuelva su versión más reciente, { $newest }.
cli-empty-remarks = Un informe se devuelve con observaciones. Indique con --remarks o --remarks-file qué se pide al Estado que modifique o explique.
cli-no-reviews = El paquete del tratado no designa preguntas para los informes devueltos y las decisiones. Añada la tabla [review] a su treaty.toml.
cli-refused-ruling = { $n ->
    [one] La decisión no puede tomarse, por una razón:
   *[other] La decisión no puede tomarse, por { $n } razones:
}
cli-unknown-question = No existe la pregunta { $question }. Parecidas: { $near }.
cli-how-to-rule = Para decidir: spectemur rule --holds ID --aside ID --reason "…" --by "…", o --neither en lugar de --holds.

## El mundo generado.

demo-by = un Estado inventado
demo-handing-in = informes sobre { $year }
demo-told = { $states ->
    [one] { $states } Estado inventado presentó
   *[other] { $states } Estados inventados presentaron
} { $reports ->
    [one] { $reports } informe
   *[other] { $reports } informes
}; { $corrected } corregidos más tarde y { $planted } con una contradicción puesta a propósito. Nada de ello es real.
demo-look = Todo está en la carpeta { $folder }. Para recorrerla:
cli-serving = En servicio en { $address }. Para detenerlo, Ctrl-C.
cli-invited = Invitación para { $email }, que debe aceptarse antes del { $until }; quien tenga la dirección siguiente puede aceptarla.
