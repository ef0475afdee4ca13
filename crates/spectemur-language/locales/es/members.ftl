### Páginas de los miembros: inicio de sesión, cargos y titulares, asuntos pendientes y registro de actos.

## La entrada.

members-door = Acceso de los cargos
members-sign-in = Iniciar sesión
members-sign-in-lede = Para las autoridades de los Estados, los coordinadores, el equipo de la Presidencia y la Dependencia de Apoyo a la Aplicación.
members-sign-in-help = Los cargos se asignan por invitación. Si ha perdido la contraseña, solicite una nueva invitación a quien lo invitó.
members-sign-out = Cerrar sesión
members-email = Correo electrónico
members-password = Contraseña
members-password-new = Contraseña nueva
members-password-present = Contraseña actual
members-password-change = Cambiar la contraseña
members-password-help = Al menos 12 caracteres. Varias palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.
members-passkey-use = Iniciar sesión con una clave de acceso
members-passkey-failed = El dispositivo no facilitó ninguna clave de acceso. Inténtelo de nuevo o inicie sesión con la contraseña.
members-code-title = Código
members-code = Código del autenticador o código de recuperación
members-code-lede = La contraseña es correcta. Falta un paso: el código que muestra ahora su autenticador.
members-code-help = Si ha perdido el autenticador, introduzca uno de sus códigos de recuperación. Cada uno sirve una sola vez.
members-go-on = Continuar
members-invitation = Invitación
members-invitation-lede = Se le invita a desempeñar un cargo. Elija una contraseña para asumirlo.
members-invitation-expires = La invitación puede aceptarse hasta el
members-accept = Aceptar
members-follows = Sucede a
members-name = Nombre
members-moment = { $day }, { $time } UTC

## Los cargos.

members-navigation = Páginas de su cargo
members-nav-office = Resumen
members-nav-reports = Informes
members-nav-queue = Asuntos pendientes
members-nav-contradictions = Contradicciones
members-nav-register = Registro
members-nav-readings = Publicar lecturas
members-nav-theme = Tema
members-nav-people = Titulares
members-nav-audit = Registro de actos
members-nav-security = Acceso y seguridad
members-role-state-administrator = Administración del Estado
members-role-state-editor = Redacción de informes del Estado
members-role-state-submitter = Presentación de informes del Estado
members-role-coordinator = Coordinación
members-role-presidency = Equipo de la Presidencia
members-role-support-unit = Dependencia de Apoyo a la Aplicación
members-role-administrator = Administración del sitio
members-role-auditor = Auditoría
members-office = Cargo
members-office-lede = Asuntos de este cargo al { $day }.
members-office-rooms = Su cargo da acceso a estas páginas:
members-office-waiting = Asuntos pendientes
members-office-open = Lo que queda por hacer
members-office-nothing = Según consta, no queda nada por hacer.
members-report = Informe
members-received = Recibido
members-version = Versión
members-kind-initial = Informe inicial
members-kind-annual = Informe anual
members-kind-voluntary = Informe voluntario
members-do = Qué hacer

## La identificación.

members-passkeys = Claves de acceso
members-passkeys-help = Una clave de acceso permanece en su dispositivo y sustituye a la contraseña y al código. Nadie puede adivinarla y ningún sitio falso puede obtenerla.
members-passkeys-none = Todavía no tiene ninguna clave de acceso.
members-passkey-name = Nombre del dispositivo
members-passkey-add = Añadir una clave de acceso
members-made = Creada
members-used = Último uso
members-remove = Eliminar
members-codes = Códigos de un autenticador
members-codes-help = Una aplicación de su teléfono muestra un código nuevo cada medio minuto. Así, una contraseña robada no basta para entrar.
members-codes-begin = Configurar códigos
members-codes-square = Código QR para su autenticador
members-codes-by-hand = Lea el código QR con su autenticador o escriba en él esta clave:
members-code-first = Primer código que muestra
members-codes-confirm = Confirmar
members-codes-since = Se pide un código desde el
members-codes-remove = No pedir más códigos
members-recovery-left = { $n ->
    [0] No queda ningún código de recuperación.
    [one] Queda { $n } código de recuperación.
   *[other] Quedan { $n } códigos de recuperación.
}
members-recovery-renew = Generar nuevos códigos de recuperación
members-recovery-once = Sus códigos de recuperación
members-recovery-keep = Se muestran solo esta vez. Imprímalos o anótelos, y guárdelos lejos de su teléfono. Cada uno sirve una sola vez.
members-sessions = Sesiones abiertas
members-browser = Navegador
members-opened = Desde
members-seen = Último uso
members-session-this = este navegador
members-end = Cerrar

## Las personas.

members-holders = En funciones
members-holders-none = Nadie ocupa los cargos que están a su cuidado.
members-former = Antiguos titulares
members-since = Desde
members-until = Último día
members-until-if = Último día, si lo hay
members-ended = Cese
members-you = usted
members-manage = Traspasar o poner fin
members-successor = Nombre de la persona sucesora
members-hand-over = Invitar a la persona sucesora
members-hand-over-help = El titular actual sigue en el cargo hasta que la otra persona acepte. Los asuntos abiertos permanecen con el cargo.
members-end-office = Poner fin al cargo ahora
members-invitations = Invitaciones abiertas
members-expires = Vence
members-expired = vencida
members-withdraw = Retirar
members-invite = Invitar
members-invited = La invitación está lista
members-invited-help = Envíe esta dirección a la persona invitada y a nadie más. Se muestra solo esta vez, sirve una sola vez y es válida durante 14 días.
members-language = Idioma
members-theme = Tema
members-no-state = ningún Estado
members-no-theme = ningún tema

## Los asuntos pendientes.

members-queue-lede = Al { $day }, empezando por lo que tendría peores consecuencias si nadie lo hiciera.
members-queue-empty = No hay asuntos pendientes.
members-queue-passed = Plazos vencidos
members-queue-near = Plazos próximos
members-queue-contradiction = Contradicciones
members-queue-review = Informes por examinar
members-queue-letter = Informes por solicitar
members-queue-on-passed = Venció el
members-queue-on-near = Vence el
members-queue-on-contradiction = Desde
members-queue-on-review = Recibido
members-queue-on-letter = Vence el
members-queue-open = Abrir
members-queue-rule = Resolver
members-queue-review-do = Examinar
members-queue-letter-show = Carta
members-queue-letter-sent = He enviado esta carta
members-review = Informe en examen
members-review-said = { $n ->
    [one] { $n } declaración que contiene
   *[other] { $n } declaraciones que contiene
}
members-review-nothing = Nada de lo que dice sigue vigente: lo sustituyó una versión posterior.
members-review-do = Qué hacer con él
members-review-stands = Examinado: se mantiene
members-looked-at = examinado
members-place = Lugar
members-question = Pregunta
members-answer = Respuesta
members-not-public = no público
members-remarks = Observaciones para el Estado
members-send-back = Devolver con observaciones
members-remarks-missing = Indique qué se pide al Estado que modifique o explique.
members-report-replaced = Entretanto llegó una versión posterior de este informe. Examine esa versión.
members-contradictions-lede = Lo que no puede ser todo cierto figura lado a lado. Lo que depende de ello se considera desconocido hasta que alguien resuelva.
members-contradictions-none = No hay contradicciones pendientes.
members-contradictions-more = { $n ->
    [one] Hay { $n } más pendiente; aparecerá cuando se resuelvan estas.
   *[other] Hay { $n } más pendientes; aparecerán cuando se resuelvan estas.
}
members-rule = Resolver
members-rule-holds = Declaración que prevalece

## Los temas.

members-theme-lede = La labor relativa a este tema al { $day }.
members-theme-open = Obligaciones que los Estados aún deben cumplir
members-requests = Solicitudes en análisis
members-requests-none = Ninguna solicitud relativa a este tema espera decisión.
members-requests-count = { $n ->
    [0] No hay solicitudes en espera.
    [one] Hay { $n } solicitud en espera.
   *[other] Hay { $n } solicitudes en espera.
}
members-points-none = No se ha redactado ningún punto.
members-point = Punto para el debate
members-point-language = Redactado en
members-point-write = Guardar el punto

## El registro.

members-audit-lede = Quién hizo qué, cuándo, y cómo estaba antes y después. Nada de esto puede modificarse.
members-audit-check = Comprobar todo el registro
members-audit-sound = El registro está íntegro: { $n } actos, cada uno encadenado al anterior.
members-audit-unsound = El registro no está íntegro. Conserve la base de datos como está y compárela con su última copia.
members-audit-none = Nadie ha hecho nada todavía.
members-when = Cuándo
members-who = Quién
members-operator = operador del sitio
members-before-after = Antes y después
members-before = Antes
members-after = Después
members-show = Mostrar
members-earlier = Actos anteriores
members-act-invited = Invitó a alguien
members-act-invitation-withdrawn = Retiró una invitación
members-act-accepted = Aceptó una invitación
members-act-hand-over-begun = Invitó a una persona sucesora
members-act-handed-over = Asumió un cargo
members-act-office-ended = Puso fin a un cargo
members-act-password-given = Introdujo la contraseña
members-act-signed-in = Inició sesión
members-act-signed-out = Cerró sesión
members-act-session-ended = Cerró otra sesión
members-act-password-changed = Cambió la contraseña
members-act-codes-begun = Empezó a configurar códigos
members-act-codes-confirmed = Configuró códigos
members-act-codes-removed = Eliminó los códigos
members-act-recovery-renewed = Generó nuevos códigos de recuperación
members-act-passkey-added = Añadió una clave de acceso
members-act-passkey-removed = Eliminó una clave de acceso
members-act-report-submitted = Presentó un informe
members-act-draft-opened = Abrió un borrador
members-act-draft-saved = Guardó respuestas de un borrador
members-act-draft-resolved = Eligió entre dos respuestas
members-act-draft-commented = Comentó un borrador
members-act-draft-comment-done = Marcó un comentario como atendido
members-act-draft-delegated = Encargó un formulario a un colega
members-act-draft-attached = Adjuntó un archivo a un borrador
members-act-draft-detached = Retiró un archivo de un borrador
members-act-draft-file-marked = Indicó quién tiene acceso a un archivo de un borrador
members-act-draft-closed = Cerró un borrador
members-act-report-returned = Devolvió un informe
members-act-report-looked-at = Examinó un informe
members-act-ruled = Resolvió una contradicción
members-act-reading-published = Publicó una lectura
members-act-entry-recorded = Introdujo una respuesta de un documento
members-act-letter-logged = Envió una carta
members-act-point-written = Redactó un punto

## Lo que se hizo.

members-done-accepted = Ha asumido el cargo. En «Acceso y seguridad» puede añadir una clave de acceso o códigos.
members-done-draft-opened = El borrador está abierto.
members-done-draft-unchanged = Las respuestas vuelven a ser las del último informe. Lo escrito se conserva hasta la presentación.
members-done-draft-marked = El formulario ha sido marcado.
members-done-draft-delegated = Se anotó quién rellena el formulario.
members-done-draft-submitted = El informe ha sido presentado. El acuse de recibo figura a continuación.
members-done-draft-saved = Guardado en el servidor.
members-done-draft-chosen = La respuesta ha sido elegida.
members-done-draft-ticked = El comentario se marcó como atendido.
members-done-draft-attached = El archivo está adjunto.
members-done-draft-detached = El archivo se retiró.
members-done-draft-file-marked = Se anotó quién tiene acceso al archivo.
members-done-draft-contested = Guardado. Entretanto otra persona modificó una respuesta de otro modo: ambas figuran a continuación. Elija una.
members-done-password = Se cambió la contraseña. Todas las demás sesiones se han cerrado.
members-done-codes-removed = Ya no se pedirán códigos.
members-done-session = La sesión se ha cerrado.
members-done-passkey = Se añadió la clave de acceso.
members-done-passkey-removed = Se eliminó la clave de acceso.
members-done-withdrawn = Se retiró la invitación.
members-done-ended = El cargo ha terminado.
members-done-letter = La carta quedó registrada.
members-done-ruled = La resolución quedó registrada. No se suprimió nada.
members-done-published = La lectura se ha publicado.
members-done-entered = La respuesta quedó consignada.
members-done-looked-at = El informe quedó marcado como examinado.
members-done-sent-back = El informe fue devuelto.
members-done-point = Se guardó el punto.

## Lo que se denegó.

members-fault-title-forbidden = Esto no corresponde a su cargo
members-fault-forged = Este formulario ha caducado o procede de otro sitio. Abra de nuevo la página y envíelo desde allí.
members-fault-overtaken = Entretanto alguien lo modificó, o ya estaba hecho. Abra de nuevo la página.
members-refused-not-allowed = Su cargo no permite hacer ni consultar esto. Si debería permitirlo, diríjase a quien tiene su cargo a su cuidado.
members-refused-no-keys = Aquí no es posible iniciar sesión.
members-refused-no-chance = Algo falló por nuestra parte. Inténtelo de nuevo en unos minutos.
members-refused-wrong-sign-in = La dirección o la contraseña no es correcta.
members-refused-wait = { $n ->
    [one] Demasiados intentos. Espere { $n } segundo y vuelva a intentarlo.
   *[other] Demasiados intentos. Espere { $n } segundos y vuelva a intentarlo.
}
members-refused-wrong-code = El código no es correcto o ya se utilizó. Espere al siguiente.
members-refused-no-invitation = Esta invitación no existe, o ya fue aceptada o retirada. Solicite una nueva.
members-refused-expired-invitation = Esta invitación ha vencido. Solicite una nueva.
members-refused-password-short = La contraseña es demasiado corta: se necesitan al menos 12 caracteres.
members-refused-password-long = La contraseña es demasiado larga.
members-refused-password-own-name = La contraseña contiene su nombre o su dirección. Elija otra.
members-refused-password-simple = La contraseña se repite y es fácil de adivinar. Elija otra.
members-refused-bad-email = Esto no es una dirección de correo electrónico.
members-refused-bad-name = Indique un nombre de 200 caracteres como máximo.
members-refused-email-taken = Alguien ya inicia sesión con esta dirección. Indique otra o ponga fin antes a ese cargo.
members-refused-no-office = El cargo, el Estado y el tema no concuerdan. Un cargo de un Estado requiere un Estado; uno de coordinación, un tema.
members-refused-bad-until = El último día no puede ser anterior a hoy.
members-refused-no-account = Este cargo ha terminado.
members-refused-own-office = Nadie pone fin a su propio cargo. Pídaselo a otra persona que lo tenga a su cuidado.
members-refused-passkey = No se aceptó la clave de acceso. Inténtelo de nuevo.
members-refused-bad-words = Escriba un texto de 5.000 caracteres como máximo.
web-fault-no-report = No existe ningún informe «{ $name }».
web-fault-no-request = No existe ninguna solicitud «{ $name }».
