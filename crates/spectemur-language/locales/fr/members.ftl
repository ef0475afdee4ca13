### Pages des membres : connexion, fonctions et titulaires, affaires en attente, journal des actes.

## L’entrée.

members-door = Espace des fonctions
members-sign-in = Se connecter
members-sign-in-lede = Réservé aux services des États, aux coordonnateurs, à l’équipe de la présidence et à l’Unité d’appui à l’application.
members-sign-in-help = Une fonction s’obtient sur invitation. En cas de perte du mot de passe, veuillez demander une nouvelle invitation à la personne qui vous a invité.
members-sign-out = Se déconnecter
members-email = Adresse électronique
members-password = Mot de passe
members-password-new = Nouveau mot de passe
members-password-present = Mot de passe actuel
members-password-change = Changer le mot de passe
members-password-help = Au moins 12 caractères. Plusieurs mots sans rapport entre eux se retiennent aisément et se devinent difficilement.
members-passkey-use = Se connecter avec une clé d’accès
members-passkey-failed = L’appareil n’a fourni aucune clé d’accès. Veuillez réessayer ou vous connecter avec le mot de passe.
members-code-title = Code
members-code = Code de l’authentificateur ou code de secours
members-code-lede = Le mot de passe est exact. Dernière étape : le code que votre authentificateur affiche en ce moment.
members-code-help = Si l’authentificateur est perdu, saisissez l’un de vos codes de secours. Chacun ne sert qu’une fois.
members-go-on = Continuer
members-invitation = Invitation
members-invitation-lede = Vous êtes invité à exercer une fonction. Choisissez un mot de passe pour entrer en fonction.
members-invitation-expires = L’invitation peut être acceptée jusqu’au
members-accept = Accepter
members-follows = Vous succédez à
members-name = Nom
members-moment = { $day }, { $time } UTC

## Les fonctions.

members-navigation = Pages de votre fonction
members-nav-office = Vue d’ensemble
members-nav-reports = Rapports
members-nav-queue = Affaires en attente
members-nav-contradictions = Contradictions
members-nav-register = Registre
members-nav-readings = Publier des relevés
members-nav-theme = Thème
members-nav-people = Titulaires
members-nav-audit = Journal des actes
members-nav-security = Connexion et sécurité
members-role-state-administrator = Administration de l’État
members-role-state-editor = Rédaction des rapports de l’État
members-role-state-submitter = Présentation des rapports de l’État
members-role-coordinator = Coordination
members-role-presidency = Équipe de la présidence
members-role-support-unit = Unité d’appui à l’application
members-role-administrator = Administration du site
members-role-auditor = Audit
members-office = Fonction
members-office-lede = Ce dont cette fonction est saisie au { $day }.
members-office-rooms = Votre fonction donne accès aux pages suivantes :
members-office-waiting = Affaires en attente
members-office-open = Ce qui reste à faire
members-office-nothing = D’après les données disponibles, il ne reste rien à faire.
members-report = Rapport
members-received = Reçu
members-version = Version
members-kind-initial = Rapport initial
members-kind-annual = Rapport annuel
members-kind-voluntary = Rapport volontaire
members-do = Suite à donner

## L’authentification.

members-passkeys = Clés d’accès
members-passkeys-help = Une clé d’accès reste dans votre appareil et remplace le mot de passe et le code. Elle ne peut être ni devinée ni soutirée par un faux site.
members-passkeys-none = Vous n’avez encore aucune clé d’accès.
members-passkey-name = Nom de l’appareil
members-passkey-add = Ajouter une clé d’accès
members-made = Créée
members-used = Dernière utilisation
members-remove = Supprimer
members-codes = Codes d’un authentificateur
members-codes-help = Une application de votre téléphone affiche un nouveau code toutes les trente secondes. Un mot de passe dérobé ne suffit alors plus.
members-codes-begin = Mettre en place les codes
members-codes-square = Code QR à lire avec votre authentificateur
members-codes-by-hand = Lisez le code QR avec votre authentificateur, ou saisissez-y cette clé :
members-code-first = Premier code affiché
members-codes-confirm = Confirmer
members-codes-since = Un code est demandé depuis le
members-codes-remove = Ne plus demander de code
members-recovery-left = { $n ->
    [0] Il ne reste aucun code de secours.
    [one] Il reste { $n } code de secours.
   *[other] Il reste { $n } codes de secours.
}
members-recovery-renew = Établir de nouveaux codes de secours
members-recovery-once = Vos codes de secours
members-recovery-keep = Ils ne sont affichés que cette fois. Veuillez les imprimer ou les noter, et les garder à l’écart de votre téléphone. Chacun ne sert qu’une fois.
members-sessions = Sessions ouvertes
members-browser = Navigateur
members-opened = Depuis
members-seen = Dernière utilisation
members-session-this = ce navigateur
members-end = Fermer

## Les personnes.

members-holders = En fonction
members-holders-none = Aucune des fonctions dont vous avez la charge n’est pourvue.
members-former = Anciens titulaires
members-since = Depuis
members-until = Dernier jour
members-until-if = Dernier jour, s’il y a lieu
members-ended = Fin
members-you = vous
members-manage = Transmettre ou mettre fin
members-successor = Nom du successeur
members-hand-over = Inviter le successeur
members-hand-over-help = Le titulaire actuel reste en fonction jusqu’à l’acceptation de son successeur. Les affaires en cours restent attachées à la fonction.
members-end-office = Mettre fin à la fonction maintenant
members-invitations = Invitations en cours
members-expires = Expiration
members-expired = expirée
members-withdraw = Retirer
members-invite = Inviter
members-invited = L’invitation est prête
members-invited-help = Veuillez transmettre cette adresse à la personne invitée, et à elle seule. Elle n’est affichée que cette fois, ne sert qu’une fois et reste valable 14 jours.
members-language = Langue
members-theme = Thème
members-no-state = aucun État
members-no-theme = aucun thème

## Les affaires en attente.

members-queue-lede = Au { $day }, en commençant par ce dont l’inaction aurait les conséquences les plus graves.
members-queue-empty = Aucune affaire n’est en attente.
members-queue-passed = Délais échus
members-queue-near = Délais proches
members-queue-contradiction = Contradictions
members-queue-review = Rapports à examiner
members-queue-letter = Rapports à demander
members-queue-on-passed = Échu le
members-queue-on-near = Échéance
members-queue-on-contradiction = Depuis
members-queue-on-review = Reçu
members-queue-on-letter = Échéance
members-queue-open = Ouvrir
members-queue-rule = Trancher
members-queue-review-do = Examiner
members-queue-letter-show = Lettre
members-queue-letter-sent = La lettre a été envoyée
members-review = Rapport à l’examen
members-review-said = { $n ->
    [one] { $n } déclaration contenue dans le rapport
   *[other] { $n } déclarations contenues dans le rapport
}
members-review-nothing = Rien de ce qu’il contient ne vaut plus : une version ultérieure l’a remplacé.
members-review-do = Suite à donner
members-review-stands = Examiné : le rapport est maintenu
members-looked-at = examiné
members-place = Emplacement
members-question = Question
members-answer = Réponse
members-not-public = non public
members-remarks = Observations à l’intention de l’État
members-send-back = Renvoyer avec ces observations
members-remarks-missing = Veuillez indiquer ce que l’État est prié de modifier ou d’expliquer.
members-report-replaced = Une version ultérieure de ce rapport est arrivée entre-temps. Veuillez examiner celle-ci.
members-contradictions-lede = Les déclarations qui ne peuvent être toutes exactes figurent côte à côte. Ce qui en dépend est réputé inconnu tant que personne n’a tranché.
members-contradictions-none = Aucune contradiction n’est en suspens.
members-contradictions-more = { $n ->
    [one] { $n } autre est en suspens ; elle apparaîtra une fois celles-ci tranchées.
   *[other] { $n } autres sont en suspens ; elles apparaîtront une fois celles-ci tranchées.
}
members-rule = Trancher
members-rule-holds = Déclaration à retenir

## Les thèmes.

members-theme-lede = Les travaux relevant de ce thème au { $day }.
members-theme-open = Ce que les États doivent encore
members-requests = Demandes à l’étude
members-requests-none = Aucune demande relevant de ce thème n’attend de décision.
members-requests-count = { $n ->
    [0] Aucune demande n’est en attente.
    [one] { $n } demande est en attente.
   *[other] { $n } demandes sont en attente.
}
members-points-none = Aucun point n’a été rédigé.
members-point = Point à débattre
members-point-language = Rédigé en
members-point-write = Enregistrer le point

## Le journal.

members-audit-lede = Qui a fait quoi, quand, et la situation avant et après. Rien ne peut y être modifié.
members-audit-check = Vérifier le journal entier
members-audit-sound = Le journal est intact : { $n } actes, chacun lié au précédent.
members-audit-unsound = Le journal n’est pas intact. Veuillez conserver la base en l’état et la comparer à sa dernière copie.
members-audit-none = Aucun acte n’a encore été accompli.
members-when = Date
members-who = Auteur
members-operator = exploitant du site
members-before-after = Avant et après
members-before = Avant
members-after = Après
members-show = Afficher
members-earlier = Actes antérieurs
members-act-invited = Invitation d’une personne
members-act-invitation-withdrawn = Retrait d’une invitation
members-act-accepted = Acceptation d’une invitation
members-act-hand-over-begun = Invitation d’un successeur
members-act-handed-over = Reprise d’une fonction
members-act-office-ended = Fin d’une fonction
members-act-password-given = Mot de passe saisi
members-act-signed-in = Connexion
members-act-signed-out = Déconnexion
members-act-session-ended = Fermeture d’une session
members-act-password-changed = Changement du mot de passe
members-act-codes-begun = Début de mise en place des codes
members-act-codes-confirmed = Mise en place des codes
members-act-codes-removed = Suppression des codes
members-act-recovery-renewed = Nouveaux codes de secours
members-act-passkey-added = Ajout d’une clé d’accès
members-act-passkey-removed = Suppression d’une clé d’accès
members-act-report-submitted = Présentation d’un rapport
members-act-draft-opened = A ouvert un projet de rapport
members-act-draft-saved = A enregistré des réponses d’un projet
members-act-draft-resolved = A choisi entre deux réponses
members-act-draft-commented = A commenté un projet
members-act-draft-comment-done = Commentaire marqué comme réglé
members-act-draft-delegated = A confié un formulaire à un collègue
members-act-draft-attached = A joint un fichier à un projet de rapport
members-act-draft-detached = A retiré un fichier d’un projet de rapport
members-act-draft-file-marked = A indiqué qui a accès à un fichier d’un projet de rapport
members-act-draft-closed = A clos un projet
members-act-report-returned = Renvoi d’un rapport
members-act-report-looked-at = Examen d’un rapport
members-act-ruled = Contradiction tranchée
members-act-reading-published = Relevé publié
members-act-entry-recorded = Réponse tirée d’un document saisie
members-act-letter-logged = Envoi d’une lettre
members-act-point-written = Rédaction d’un point

## Ce qui a été fait.

members-done-accepted = Vous êtes en fonction. La page « Connexion et sécurité » permet d’ajouter une clé d’accès ou des codes.
members-done-draft-opened = Le projet est ouvert.
members-done-draft-unchanged = Les réponses sont de nouveau celles du dernier rapport. Ce qui avait été saisi est conservé jusqu’à la soumission.
members-done-draft-marked = Le formulaire a été marqué.
members-done-draft-delegated = Il a été noté qui remplit le formulaire.
members-done-draft-submitted = Le rapport a été soumis. Le récépissé figure ci-dessous.
members-done-draft-saved = Enregistré sur le serveur.
members-done-draft-chosen = La réponse a été choisie.
members-done-draft-ticked = Le commentaire a été marqué comme réglé.
members-done-draft-attached = Le fichier est joint.
members-done-draft-detached = Le fichier a été retiré.
members-done-draft-file-marked = L’accès au fichier a été noté.
members-done-draft-contested = Enregistré. Entre-temps, quelqu’un d’autre a modifié une réponse autrement : les deux figurent ci-dessous. Veuillez choisir.
members-done-password = Le mot de passe a été changé. Toutes les autres sessions sont fermées.
members-done-codes-removed = Aucun code ne sera plus demandé.
members-done-session = La session est fermée.
members-done-passkey = La clé d’accès a été ajoutée.
members-done-passkey-removed = La clé d’accès a été supprimée.
members-done-withdrawn = L’invitation a été retirée.
members-done-ended = La fonction a pris fin.
members-done-letter = La lettre a été consignée.
members-done-ruled = La décision a été consignée. Rien n’a été supprimé.
members-done-published = Le relevé a été publié.
members-done-entered = La réponse a été consignée.
members-done-looked-at = Le rapport est marqué comme examiné.
members-done-sent-back = Le rapport a été renvoyé.
members-done-point = Le point a été enregistré.

## Ce qui a été refusé.

members-fault-title-forbidden = Cela ne relève pas de votre fonction
members-fault-forged = Ce formulaire est périmé ou provient d’un autre site. Veuillez rouvrir la page et l’envoyer de là.
members-fault-overtaken = Une modification est intervenue entre-temps, ou la chose est déjà faite. Veuillez rouvrir la page.
members-refused-not-allowed = Votre fonction ne permet ni de faire ni de consulter cela. Si elle le devrait, veuillez vous adresser à la personne qui en a la charge.
members-refused-no-keys = Il n’est pas possible de se connecter ici.
members-refused-no-chance = Une erreur s’est produite de notre côté. Veuillez réessayer dans quelques minutes.
members-refused-wrong-sign-in = L’adresse ou le mot de passe est inexact.
members-refused-wait = { $n ->
    [one] Trop de tentatives. Veuillez patienter { $n } seconde et réessayer.
   *[other] Trop de tentatives. Veuillez patienter { $n } secondes et réessayer.
}
members-refused-wrong-code = Le code est inexact ou a déjà servi. Veuillez attendre le suivant.
members-refused-no-invitation = Cette invitation n’existe pas, ou elle a été acceptée ou retirée. Veuillez en demander une nouvelle.
members-refused-expired-invitation = Cette invitation a expiré. Veuillez en demander une nouvelle.
members-refused-password-short = Le mot de passe est trop court : il faut au moins 12 caractères.
members-refused-password-long = Le mot de passe est trop long.
members-refused-password-own-name = Le mot de passe contient votre nom ou votre adresse. Veuillez en choisir un autre.
members-refused-password-simple = Le mot de passe se répète et se devine aisément. Veuillez en choisir un autre.
members-refused-bad-email = Ce n’est pas une adresse électronique.
members-refused-bad-name = Veuillez indiquer un nom de 200 caractères au plus.
members-refused-email-taken = Cette adresse sert déjà à une connexion. Veuillez en indiquer une autre ou mettre d’abord fin à cette fonction.
members-refused-no-office = La fonction, l’État et le thème ne s’accordent pas. Une fonction d’État suppose un État, une fonction de coordination un thème.
members-refused-bad-until = Le dernier jour ne peut être antérieur à aujourd’hui.
members-refused-no-account = Cette fonction a pris fin.
members-refused-own-office = Nul ne met fin à sa propre fonction. Veuillez vous adresser à une autre personne qui en a la charge.
members-refused-passkey = La clé d’accès n’a pas été acceptée. Veuillez réessayer.
members-refused-bad-words = Veuillez rédiger un texte de 5 000 caractères au plus.
web-fault-no-report = Il n’existe aucun rapport « { $name } ».
web-fault-no-request = Il n’existe aucune demande « { $name } ».
