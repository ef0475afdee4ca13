### Fichas con las que los programas de un Estado presentan sus informes, y lo que se deniega a los programas.

members-tokens = Fichas para programas
members-tokens-help = Con una ficha, un programa de su administración presenta los informes de su Estado. No puede hacer nada más, y lo que presenta lo presenta usted.
members-tokens-how = Cómo consultan los programas
members-tokens-none = Ningún programa tiene todavía una ficha.
members-token-name = Nombre del programa
members-token-until = Válida hasta
members-token-until-help = Como máximo un año a partir de hoy. Si un programa ya no debe presentar informes, anule su ficha.
members-token-make = Crear una ficha
members-token-once = Su ficha
members-token-keep = Se muestra solo esta vez. Cópiela ahora en el programa y no la envíe a nadie. Si se pierde o la han visto otras personas, anúlela y cree una nueva.
members-token-over = vencida
members-token-end = Anular
members-act-token-made = Creó una ficha
members-act-token-ended = Anuló una ficha
members-done-token-ended = La ficha ha sido anulada. Ya no da acceso a nada.
members-refused-bad-token-until = Una ficha es válida como mínimo hoy y como máximo un año.
web-fault-token = La solicitud no traía ninguna ficha válida. Un cargo de un Estado la crea en su página «Acceso y seguridad»; envíela en el encabezado «Authorization: Bearer …».
web-fault-media = Esta dirección admite JSON. Envíe el encabezado «Content-Type: application/json».
web-fault-report = El informe no puede aceptarse todavía. Todo lo que se ha encontrado figura en «problems», con su lugar en el archivo.
web-fault-attachment = No se ha recibido el archivo «{ $name }». Esta dirección no admite archivos adjuntos: retire el adjunto o presente el informe junto con sus archivos.

## Invitaciones por correo electrónico.

members-mail-subject = Invitación a desempeñar un cargo: { $treaty }
members-mail-greeting = Estimado/a { $name }:
members-mail-invited = { $inviter } le invita a desempeñar un cargo en el sitio dedicado al siguiente instrumento: { $treaty }.
members-mail-accept = Para aceptar, abra esta dirección y elija una contraseña:
members-mail-holds = La dirección sirve una sola vez y es válida hasta el { $day }. No la transmita a nadie: quien la abra primero desempeñará el cargo.
members-mail-unexpected = Si no esperaba esta invitación, no tiene que hacer nada.
members-mail-failed = La invitación no pudo enviarse por correo electrónico. Envíe usted la dirección que figura a continuación.
members-mailed = La invitación se ha enviado
members-mailed-help = Sirve una sola vez y es válida durante 14 días. Se ha enviado a
members-act-invitation-mailed = Envió una invitación por correo electrónico
