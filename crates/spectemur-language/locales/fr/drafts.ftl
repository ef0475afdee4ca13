### The report editor: reports of a State while its people write them.

## The lists of reports.

drafts-title = Rapports
drafts-lede = chaque année avec son échéance, et ce qui a été soumis
drafts-state = État
drafts-being-written = en cours de rédaction
drafts-go-on = Continuer
drafts-start = Commencer le rapport
drafts-look = Consulter ou modifier
drafts-due = à soumettre le { $day } au plus tard
drafts-saved-last = Dernier enregistrement sur le serveur :

## The cover page of a report.

drafts-open-forms = { $n ->
    [one] Un formulaire est encore sans réponse.
   *[other] { $n } formulaires sont encore sans réponse.
}
drafts-open-none = Chaque formulaire a une réponse ou une mention.
drafts-all-unchanged = Rien n’a changé
drafts-found = Points relevés
drafts-who = Qui le remplit
drafts-form-changed = modifié
drafts-form-unchanged = inchangé
drafts-form-not-applicable = sans objet
drafts-form-begun = commencé
drafts-form-open = sans réponse
drafts-unchanged-since = inchangé depuis { $year }
drafts-changed = { $n ->
    [one] une réponse diffère du dernier rapport
   *[other] { $n } réponses diffèrent du dernier rapport
}
drafts-contested = { $n ->
    [one] une réponse à choisir
   *[other] { $n } réponses à choisir
}
drafts-comments = { $n ->
    [0] Écrire un commentaire
    [one] Un commentaire
   *[other] { $n } commentaires
}
drafts-goes-back = { $n ->
    [one] Une réponse modifiée redevient celle du dernier rapport.
   *[other] { $n } réponses modifiées redeviennent celles du dernier rapport.
}
drafts-remark-help = L’observation accompagne le rapport ; elle peut expliquer ce qui a été relevé ici.
drafts-nobody = personne en particulier
drafts-delegate-to = À remplir par
drafts-delegate = Noter
drafts-mark = Marquer le formulaire
drafts-mark-unchanged = Inchangé depuis le dernier rapport
drafts-mark-changed = Il y a du nouveau
drafts-mark-not-applicable = Il est sans objet pour nous
drafts-submit-title = Soumettre
drafts-submit-help = Tout est vérifié encore une fois. Le récépissé est donné aussitôt ; le rapport peut être modifié par la suite.
drafts-submit = Soumettre le rapport
drafts-submit-others = Votre fonction permet de rédiger le rapport. Il est soumis par une personne habilitée de votre État.
drafts-start-help = Le projet est prérempli avec le dernier rapport et le registre. Toutes les personnes de votre État rédigent dans le même projet.
drafts-amend-help = Ce rapport a été soumis. Une modification reprend son contenu ; jusqu’à sa soumission, le rapport reste valable.
drafts-language = Langue du rapport
drafts-amend = Modifier le rapport
drafts-receipt-save = Enregistrer le récépissé
drafts-report-save = Enregistrer le rapport (JSON)
drafts-review = Consulter le rapport

## One form.

drafts-in-view = Affichées : { $n } questions sur { $all }, nouvelles, ouvertes ou modifiées.
drafts-show-all = Tout afficher
drafts-show-changed = N’afficher que ce qui est nouveau, ouvert ou modifié
drafts-row-add = Ajouter une ligne
drafts-rows-more = Enregistrer et afficher d’autres lignes vides
drafts-row-remove = Retirer cette ligne
drafts-row-remove-help = Les lignes marquées ✕ sont retirées à l’enregistrement.
drafts-paste = Des cellules copiées d’un tableur peuvent être collées dans le tableau ; elles remplissent lignes et colonnes.
drafts-table-none = Si le tableau est vide, pourquoi
drafts-not-public = Non public : réservé à votre État et à l’unité d’appui
drafts-files-none = Aucun fichier n’accompagne encore le rapport.
drafts-file-name = Fichier
drafts-file-kind = Type
drafts-file-size = Taille
drafts-file-for = Accès
drafts-file-bytes = { $size } octets
drafts-file-public = Public : accessible à tous une fois le rapport présenté
drafts-file-change = Modifier
drafts-file-hide = Rendre non public
drafts-file-publish = Rendre public
drafts-file-remove = Retirer le fichier
drafts-file-choose = Carte, photographie, tableau ou texte à joindre
drafts-file-help = Types possibles : { $kinds }. Un fichier ne doit pas dépasser { $largest } Mo, et tous ensemble { $together } Mo.
drafts-file-attach = Joindre le fichier
drafts-comment = Commentaire pour vos collègues
drafts-comment-help = Les commentaires sont conservés à l’enregistrement. Ils ne font pas partie du rapport et disparaissent lors de la soumission.
drafts-comment-done = Réglé
drafts-comment-tick = Marquer comme réglé
drafts-versions = { $n ->
    [one] { $n } version
   *[other] { $n } versions
}
drafts-versions-title = Versions antérieures
drafts-versions-help = Ce qui figure ici a été écrit successivement, le plus récent d’abord. Cela disparaît lors de la soumission du rapport.
drafts-versions-none = Rien n’a encore été écrit ici.
drafts-version-now = version actuelle
drafts-version-earlier = antérieure
drafts-version-beside = en parallèle, à choisir
drafts-version-settled = était en parallèle d’une autre
drafts-save = Enregistrer
drafts-save-next = Enregistrer et passer au formulaire suivant
drafts-clash = Deux personnes ont modifié cette réponse différemment. Les deux versions sont conservées. Veuillez en choisir une.
drafts-choose = Choisir celle-ci

## What is kept where. “[time]” is replaced by the script.

drafts-kept-here = Enregistré sur cet ordinateur à [time]
drafts-kept-office = Enregistré sur le serveur à [time]
drafts-kept-waiting = Pas de connexion. Enregistré sur cet ordinateur à [time] ; l’envoi se fera au retour de la connexion.
drafts-kept-others = Quelqu’un d’autre a modifié cette réponse.
drafts-kept-contested = Quelqu’un d’autre a modifié cette réponse autrement. Les deux sont conservées.
drafts-kept-merged = Enregistré avec les lignes écrites par quelqu’un d’autre.
drafts-kept-signed-out = Vous n’êtes plus connecté. Votre saisie reste sur cet ordinateur ; reconnectez-vous et elle sera envoyée.
drafts-kept-failed = L’enregistrement a échoué. Veuillez copier votre saisie et réessayer.
drafts-kept-look = Voir
drafts-kept-unsent = Une partie de votre saisie n’est pas encore parvenue au serveur. La déconnexion l’effacera de cet ordinateur. Se déconnecter quand même ?

## What was refused.

drafts-refused-report = Le rapport ne peut pas encore être accepté. Veuillez corriger ce qui est indiqué comme inacceptable.
drafts-refused-no-such-report = Il n’y a pas de tel rapport à rédiger. La liste des rapports indique ceux qui existent.
drafts-refused-not-open = Aucun projet de ce rapport n’est ouvert : il n’a pas été commencé ou il a été soumis. Rouvrez-le pour le modifier.
drafts-refused-no-place = Le formulaire n’a pas cette rubrique.
drafts-refused-no-version = Quelqu’un a déjà choisi. Veuillez revoir la réponse.
drafts-refused-contested = Deux personnes ont modifié une réponse différemment. Veuillez d’abord choisir.
drafts-refused-nothing-earlier = Aucun rapport antérieur connu dont les réponses pourraient être reprises.
drafts-refused-no-colleague = Personne de votre État n’a ce compte.
drafts-refused-too-much = C’est plus que ce qui peut être enregistré en une fois. Veuillez enregistrer par parties.
drafts-refused-no-file = Aucun fichier n’a été choisi, ou son nom ne peut être utilisé. Veuillez choisir un fichier dont le nom compte au plus 120 caractères.
drafts-refused-no-such-file = Aucun fichier « { $name } » n’accompagne le rapport. Il a peut-être été retiré.
drafts-refused-file-kind = Le fichier « { $name } » n’est pas d’un type qui puisse être joint. Types possibles : { $allowed }. Veuillez l’enregistrer sous l’un d’eux.
drafts-refused-file-content = Le contenu du fichier « { $name } » ne correspond pas à l’extension de son nom, ou le fichier est vide. Veuillez l’enregistrer de nouveau dans le logiciel d’origine.
drafts-refused-file-too-large = Le fichier « { $name } » est trop volumineux : le maximum est de { $largest } Mo. Veuillez le réduire ou le diviser.
drafts-refused-files-too-large = Avec ce fichier, les pièces jointes seraient trop volumineuses ensemble : le maximum est de { $together } Mo. Veuillez en joindre moins, ou de plus petites.
drafts-refused-file-there = Un autre fichier « { $name } » accompagne déjà le rapport. Veuillez d’abord le retirer, ou donner un autre nom à celui-ci.
