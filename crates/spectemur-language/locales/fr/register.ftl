### Le registre : saisir ce que disent les documents, et voir ce que cela changerait.

register-lede = Saisissez une réponse tirée d’un document, avec l’endroit où elle se trouve. Avant de la consigner, vous voyez ce qu’elle changerait.
register-choose = Ce qu’il faut saisir
register-go-on = Continuer
register-matter = Affaire
register-matter-help = Les trois lettres de l’État, ou un trait d’union pour tous, une barre oblique et un nom court de votre choix en minuscules et chiffres, par exemple AAA/request-2.
register-subject-missing = Choisissez l’État ou l’affaire que la question concerne.
register-stands = Ce qui est déjà consigné
register-nothing-stands = Rien n’est encore consigné à ce sujet.
register-days = Jours
register-kind = Le document donne
register-kind-known = une réponse
register-part = Nombre
register-whole = sur un total de
register-when-help = Un jour (2026-03-31), un mois (2026-03), une année (2026), ou deux jours séparés par une barre oblique.
register-from = Du
register-to = Au
register-days-help = Les jours auxquels la réponse se rapporte. Si la réponse est elle-même un jour, ils peuvent rester vides.
register-document = Document
register-source = Document déjà consigné
register-source-new = Un nouveau document
register-symbol = Cote, s’il en a une
register-title = Titre
register-place-help = Le numéro d’un paragraphe, ou un genre et un numéro : table:3, annex:II, form:B.2. « page » pour une page Web, « note » pour une lettre.
register-corrects = Corrige
register-corrects-none = rien : c’est nouveau
register-look = Voir ce qui changerait
register-record = Consigner
register-preview = Ce qui changerait
register-row = Registre
register-withdrawal-notified = Notification de retrait reçue
register-moves-nothing = Aucune obligation ni aucun délai ne changerait.
register-moves = { $n ->
    [one] { $n } obligation se présenterait autrement au { $day } :
   *[other] { $n } obligations se présenteraient autrement au { $day } :
}
register-against = { $n ->
    [one] Elle contredit { $n } énoncé d’un autre document ; il faudra trancher.
   *[other] Elle contredit { $n } énoncés d’autres documents ; il faudra trancher.
}

## Ce qui ne va pas dans une saisie.

register-refused = Cela ne peut pas encore être consigné :
register-problem-no-question = Choisissez une question dans la liste.
register-problem-no-subject = Choisissez un État, ou indiquez une affaire selon l’aide.
register-problem-no-answer = Donnez la réponse, ou choisissez pourquoi le document n’en donne pas.
register-problem-bad-answer = La réponse n’a pas la forme que demande cette question : un nombre entier, un jour ou l’un des choix.
register-problem-bad-period = Donnez les jours auxquels la réponse se rapporte ; le premier ne peut suivre le dernier.
register-problem-no-source = Choisissez un document dans la liste, ou décrivez-en un nouveau.
register-problem-no-title = Donnez le titre du nouveau document.
register-problem-no-author = Indiquez qui a écrit ou publié le nouveau document.
register-problem-no-language = Choisissez la langue dans laquelle vous avez lu le nouveau document.
register-problem-bad-dated = La date du document n’est pas un jour.
register-problem-bad-received = Donnez le jour où le document a été reçu.
register-problem-received-first = Le document a été reçu avant le jour dont il est daté. Veuillez vérifier les deux jours.
register-problem-ahead = Un document ne peut être daté ni reçu un jour qui n’est pas encore venu.
register-problem-bad-place = Indiquez où cela se trouve dans le document.
register-problem-bad-correction = Ce que vous voulez corriger n’est plus valable. Choisissez de nouveau parmi ce qui est consigné.
register-problem-said-already = Cela est déjà consigné exactement ainsi, avec ce document et cet endroit.
register-problem-too-long = Un champ contient trop de texte.
